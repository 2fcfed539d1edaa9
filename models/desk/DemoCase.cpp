#include "models/desk/DemoCase.h"

#include "models/desk/DemoPeople.h"
#include "models/language/ReadBack.h"

#include <algorithm>

namespace amends {
using namespace Qt::StringLiterals;
namespace {
constexpr std::array<const char*, 6> agents {
    "Priya Raman", "Sam Idris", "Lena Fox", "Leo Marsh", "Jon Park", "Nadia Cole"};
constexpr double brokenPromises = 0.08;

struct ChannelWeight {
    Channel channel;
    int weight;
};
constexpr std::array<ChannelWeight, 8> channels {{{Channel::Phone, 46}, {Channel::Email, 20}, {Channel::Chat, 12},
    {Channel::Counter, 9}, {Channel::WebForm, 6}, {Channel::Review, 3}, {Channel::Social, 3}, {Channel::Letter, 1}}};

// Telling: writes a case down, event by event, while its clock runs.
class Telling {
public:
    Telling(DemoRandom& random, const DemoPlan& plan)
        : m_random(random), m_plan(plan), m_cause(*plan.cause), m_at(plan.openedAt)
    {
    }

    QList<CaseEvent> tell()
    {
        m_agent = QString::fromLatin1(m_random.pick(agents));
        m_complaint = demoComplaint(m_random, m_cause, m_plan.fills, m_plan.again);
        open();
        listen();
        empathize();
        investigate();
        apologize();
        compensate();
        promise();
        followUp();
        return std::move(m_events);
    }

private:
    template <class Body>
    void add(Body body)
    {
        const QDateTime idTime = m_plan.openedAt.addMSecs(m_events.size());
        m_events.append(happened(std::move(body), m_at, m_agent, EventId::fromUuid(demoUuid(idTime, m_random))));
    }
    void pass(double medianMinutes)
    {
        const double minutes = std::clamp(m_random.lognormal(medianMinutes, 0.6), 0.3, 20.0 * 1440);
        m_at = m_at.addSecs(static_cast<qint64>(minutes * 60));
    }
    bool hasCall() const { return m_channel == Channel::Phone && !m_plan.brief; }
    bool spoken() const { return m_channel == Channel::Phone || m_channel == Channel::Counter; }

    void open()
    {
        int at = m_random.below(100);
        for (const ChannelWeight& c : channels) {
            if ((at -= c.weight) < 0) {
                m_channel = c.channel;
                break;
            }
        }
        add(CaseOpened {{}, m_plan.customer, m_channel, m_complaint.words});
        if (hasCall())
            add(CallStarted {});
    }

    void listen()
    {
        if (!spoken())
            pass(m_quick ? 70 : 500); // mail waits
        pass(1.5);
        if (m_plan.brief) {
            add(WantsNoted {m_complaint.wants, m_complaint.wantKinds});
            add(ReadBackAgreed {u"What you want: "_s + m_complaint.wants});
            return;
        }
        for (const QString& phrase : std::as_const(m_complaint.phrases))
            add(PhraseKept {phrase});
        add(MoodNoted {m_complaint.moods, m_complaint.strength, m_complaint.strength == 5 && m_random.chance(0.05)});
        add(WantsNoted {m_complaint.wants, m_complaint.wantKinds});
        pass(1);
        const ReadBack back = draftReadBack(
            {m_complaint.words, m_complaint.phrases, m_complaint.wants, m_complaint.wantKinds, m_plan.customerName},
            u"en"_s);
        if (m_random.chance(0.12)) {
            add(ReadBackCorrected {back.text});
            pass(1);
        }
        add(ReadBackAgreed {back.text});
    }

    void empathize()
    {
        pass(0.7);
        if (!m_plan.brief)
            add(LossNamed {
                {LossNote {m_cause.loss, QString::fromUtf8(m_cause.lossNote), m_complaint.phrases.value(0)}}});
        add(EmpathySaid {fill(m_random.pick(m_cause.empathy)), spoken() ? Route::Said : Route::Sent});
        m_firstAnswer = m_at;
    }

    void investigate()
    {
        if (m_plan.brief) {
            pass(m_quick ? 8 : 240);
            add(CauseFound {QString::fromLatin1(m_cause.key)});
            judgeBlame();
            return;
        }
        const bool onHold = m_channel == Channel::Phone && m_random.chance(0.4);
        if (onHold) {
            add(HoldStarted {});
            pass(0.6);
            add(HoldEnded {});
        }
        pass(1);
        add(FactTold {
            m_plan.fills.order + u", "_s + m_plan.fills.item, spoken() ? u"this call"_s : u"their message"_s});
        for (std::size_t i = 0; i < 2; ++i) {
            const QDateTime on = m_plan.openedAt.addDays(i == 0 ? -4 : -1);
            add(MomentNoted {MomentId::fromUuid(uuid()), on, false, fill(m_cause.expected.at(i)),
                i == 0 ? u"Product sheet"_s : m_plan.fills.order, fill(m_cause.found.at(i)),
                i == 0 ? QString::fromUtf8(m_cause.whom) : u"The customer"_s, true});
        }
        const auto question = QuestionId::fromUuid(uuid());
        add(QuestionAsked {question, fill(m_cause.question), QString::fromUtf8(m_cause.whom)});
        pass(m_quick ? 8 : 240);
        add(QuestionAnswered {question, fill(m_cause.answer), QString::fromUtf8(m_cause.whom)});
        add(CauseFound {QString::fromLatin1(m_cause.key)});
        add(TouchpointsPlaced {QString::fromLatin1(m_cause.broke), QString::fromLatin1(m_cause.felt)});
        add(SeverityJudged {
            severity(), severity() == Severity::Safety ? u"Nobody was hurt; it is switched off."_s : QString()});
        judgeBlame();
    }

    void judgeBlame() { add(BlameJudged {m_random.chance(0.94) ? Whose::Ours : Whose::Misunderstanding}); }

    Severity severity()
    {
        if (m_severity)
            return *m_severity;
        int sum = 0;
        for (const int weight : m_cause.severity)
            sum += weight;
        int at = m_random.below(sum);
        int i = 0;
        while ((at -= m_cause.severity.at(static_cast<std::size_t>(i))) >= 0)
            ++i;
        m_severity = static_cast<Severity>(i);
        return *m_severity;
    }

    void apologize()
    {
        m_sorry = m_random.chance(0.85);
        if (!m_sorry)
            return;
        pass(m_quick ? 3 : 90);
        const QString lost
            = m_complaint.phrases.isEmpty() ? QString() : u" In your words: “%1”."_s.arg(m_complaint.phrases.first());
        const QString letter = m_plan.brief
            ? u"I’m sorry, %1. %2 That was our mistake. %3"_s.arg(
                m_plan.firstName, fill(m_cause.explanation), fill(m_cause.change))
            : u"Dear %1,\n\nI’m sorry.%2 %3 That was our mistake, not yours.\n\n%4 %5\n\nThank you for telling me plainly what it cost you.\n\n%6"_s
                  .arg(m_plan.firstName, lost, fill(m_cause.explanation), fill(m_cause.change),
                      fill(m_random.pick(m_cause.promises)) + u": that is my promise."_s, m_agent);
        add(ApologyDelivered {letter, {},
            spoken()                   ? Route::Said
                : m_random.chance(0.8) ? Route::Sent
                                       : Route::Printed});
    }

    void compensate()
    {
        pass(2);
        add(RemedyAsked {m_complaint.wants, m_random.chance(0.06)});
        const int offers = m_random.chance(m_plan.brief ? 0 : 0.45) ? 2 : 1;
        for (int i = 0; i < offers; ++i) {
            const DemoRemedy& remedy = m_cause.remedies.at(static_cast<std::size_t>(i));
            const double pounds
                = remedy.share > 1 ? remedy.share : remedy.share * static_cast<double>(m_plan.orderTotal.minor) / 100;
            const auto offer = OfferId::fromUuid(uuid());
            add(OfferMade {offer, remedy.remedy, fill(remedy.title), fill(remedy.reason),
                {static_cast<qint64>(pounds * 100), u"GBP"_s}, remedy.payout, i == 0});
            pass(1);
            if (m_random.chance(m_sorry ? 0.88 : 0.6)) { // people who were not told sorry take less
                add(OfferAccepted {offer});
                m_accepted = true;
            } else {
                add(OfferRefused {offer, u"It doesn’t make up for it."_s});
            }
        }
        if (hasCall())
            add(CallEnded {});
    }

    void promise()
    {
        const int count = m_plan.brief ? m_random.below(2) : m_random.chance(0.4) ? 2 : 1;
        const QDateTime made = m_at;
        QDateTime last = made;
        for (int i = 0; i < count; ++i) {
            const auto id = PromiseId::fromUuid(uuid());
            const QDateTime by
                = QDateTime {made.date().addDays(m_random.between(1, 4)), QTime {m_random.between(9, 18), 0}, Qt::UTC};
            m_at = made;
            add(PromiseMade {id, fill(m_cause.promises.at(static_cast<std::size_t>(i))), m_agent, by,
                m_random.chance(0.7) ? Channel::Phone : Channel::Email});
            if (m_random.chance(brokenPromises)) {
                m_at = by.addSecs(m_random.between(3, 30) * 3600);
                add(PromiseBroken {id, u"Nobody did it in time."_s});
                m_broke = true;
            } else {
                m_at = std::max(made.addSecs(600), by.addSecs(-m_random.between(10, 400) * 60));
                add(PromiseKept {id, u"Done, and told them."_s});
            }
            last = std::max(last, m_at);
        }
        m_at = made;
        add(CheckBackPlanned {QDateTime(made.date().addDays(m_plan.again ? 2 : 7), QTime(17, 0), Qt::UTC)});
        m_at = last;
    }

    // What was done decides, and a little luck.
    Outcome outcome()
    {
        double p = 0.3;
        p += m_sorry ? 0.18 : 0;
        p += m_plan.openedAt.secsTo(m_firstAnswer) < 4 * 3600 ? 0.17 : 0;
        p += m_accepted ? 0.25 : 0;
        p -= m_broke ? 0.4 : 0;
        p -= m_plan.again ? 0.12 : 0;
        if (m_random.chance(p))
            return Outcome::Recovered;
        return m_random.chance(0.55) ? Outcome::Partly : Outcome::Lost;
    }

    void followUp()
    {
        m_at = std::max(m_at, m_plan.openedAt.addDays(m_plan.again ? 3 : 7)).addSecs(m_random.between(-20, 30) * 3600);
        const Outcome end = outcome();
        const int csat = end == Outcome::Recovered ? m_random.between(4, 5)
            : end == Outcome::Partly               ? m_random.between(2, 4)
                                                   : m_random.between(1, 2);
        add(CheckedBack {end, m_random.chance(0.75) ? csat : 0,
            m_random.chance(0.3) ? std::min(10, csat * 2 + m_random.below(2)) : -1, demoCheckBackWords(m_random, end)});
        pass(3);
        if (m_random.chance(m_plan.brief ? 0 : 0.5))
            add(LessonNoted {fill(m_cause.lesson)});
        add(CaseClosed {end});
    }

    QString fill(const char* text) const { return demoFilled(text, m_plan.fills); }
    QUuid uuid() { return demoUuid(m_random); }

    DemoRandom& m_random;
    const DemoPlan& m_plan;
    const DemoCause& m_cause;
    QDateTime m_at;
    QString m_agent {};
    Channel m_channel = Channel::Phone;
    DemoComplaint m_complaint {};
    std::optional<Severity> m_severity {};
    QDateTime m_firstAnswer {};
    bool m_quick = m_random.chance(0.7);
    bool m_sorry = false;
    bool m_accepted = false;
    bool m_broke = false;
    QList<CaseEvent> m_events {};
};
}

EventId demoEventId(DemoRandom& random)
{
    return EventId::fromUuid(demoUuid(random));
}

QList<CaseEvent> demoCase(DemoRandom& random, const DemoPlan& plan, const QDateTime& now)
{
    QList<CaseEvent> events = Telling(random, plan).tell();
    // Promises are written down one by one with their ends; in the case things stand in the order of time.
    std::stable_sort(events.begin(), events.end(), [](const CaseEvent& a, const CaseEvent& b) { return a.at < b.at; });
    const auto future = std::find_if(events.begin(), events.end(), [&now](const CaseEvent& e) { return e.at > now; });
    events.erase(future, events.end());
    return events;
}
}
