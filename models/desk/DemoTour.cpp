#include "models/desk/DemoTour.h"

#include "models/desk/DemoCase.h"
#include "models/desk/DemoPeople.h"
#include "models/desk/DemoRandom.h"

#include <algorithm>

namespace amends {
using namespace Qt::StringLiterals;
namespace {
struct TourPerson {
    const char* number;
    const char* name;
    const char* phone;
    const char* email;
    const char* tier;
    const char* address;
    const char* city;
};
constexpr std::array<TourPerson, 15> people {{{"40112", "Maya Okafor", "+441134960119", "maya.okafor@example.net",
                                                  "gold", "22 Alma Road", "Leeds"},
    {"40113", "Femi Okafor", "+441632960014", "femi@example.com", "standard", "9 Hollis Street", "York"},
    {"40115", "Hiro Okada", "+441134960171", "hiro.okada@example.com", "standard", "3 Brook Mews", "Leeds"},
    {"40116", "Keiko Okamoto", "+441632960019", "keiko.okamoto@example.org", "silver", "Flat 4, The Maltings", "Hull"},
    {"40118", "Jan Sokáč", "+441134960128", "jan.sokac@example.com", "standard", "17 Vine Terrace", "Leeds"},
    {"40119", "Bolu Cole", "+441134960155", "bolu@okalane.example", "silver", "5 Station Road", "Leeds"},
    {"40121", "Daniel Mbeki", "+441134960137", "daniel.mbeki@example.net", "standard", "41 Mill Hill", "Leeds"},
    {"40124", "Helen Whitcombe", "+441134960102", "helen.whitcombe@example.com", "gold", "2 Orchard Close",
        "Harrogate"},
    {"40125", "Tomas Lindqvist", "+441134960184", "tomas.lindqvist@example.org", "standard", "88 High Street", "Leeds"},
    {"40127", "Omar Haddad", "+441134960166", "omar.haddad@example.com", "gold", "14 Park Row", "York"},
    {"40128", "Ines Carvalho", "+441134960143", "ines.carvalho@example.net", "standard", "7 Grove Lane", "Leeds"},
    {"40130", "Aoife Brennan", "+441134960150", "aoife.brennan@example.com", "silver", "30 Victoria Avenue", "Leeds"},
    {"40131", "Amara Osei", "+441134960177", "amara.osei@example.org", "silver", "11 Church Lane", "York"},
    {"40133", "Ruth Adler", "+441134960190", "ruth.adler@example.com", "standard", "6 Beech Drive", "Leeds"},
    {"40134", "Yuki Tanabe", "+441134960195", "yuki.tanabe@example.net", "standard", "19 Cardigan Road", "Leeds"}}};

CustomerId idOf(std::size_t person)
{
    return CustomerId::fromUuid(demoUuid(0x40112, person));
}

// How they say it at the desk, with how far it has come: the events up to the end of that step.
struct TourCase {
    std::size_t person;
    const char* cause;
    const char* item;
    const char* words;
    const char* agent;
    int steps; // done ones, from the first
    int hoursAgo;
};
constexpr std::array<TourCase, 11> open {
    {{8, "wrong_item", "hinge", "You sent me the wrong hinge. It’s for the left door and I asked for the right one.",
         "Priya Raman", 4, 30},
        {9, "rude_service", "lamp",
            "I was spoken to sharply at the till, in front of my son. I only asked for the receipt.", "Priya Raman", 1,
            3},
        {10, "charged_twice", "rug", "You’ve charged me twice for the rug and my rent went out the same day.",
            "Sam Idris", 5, 70},
        {11, "faulty", "coffee machine", "The coffee machine has failed again. It’s the second one in three months.",
            "Sam Idris", 4, 26},
        {7, "not_told", "gift", "The gift arrived without its card, so she doesn’t know who it’s from.", "Lena Fox", 5,
            72},
        {1, "not_told", "oven", "I’ve told you the order number three times now. Doesn’t anybody write it down?",
            "Priya Raman", 2, 20},
        {6, "faulty", "kettle", "The kettle leaked all over the worktop on day two.", "Priya Raman", 5, 60},
        {12, "missed_slot", "wardrobe", "You’ve moved my delivery slot twice. I can’t take another day off.",
            "Lena Fox", 3, 22},
        {2, "damaged", "cookware set", "The lid is scratched. It was scratched in the box.", "Lena Fox", 4, 48},
        {13, "not_as_described", "hob", "Your man fitted the hob the wrong way round and went.", "Jon Park", 4, 50},
        {14, "faulty", "kettle", "The kettle lid has broken again, and the last one was from you, too.", "Priya Raman",
            0, 2}}};

const DemoCause& causeOf(const char* key)
{
    const auto& all = demoCauses();
    return *std::find_if(all.begin(), all.end(), [key](const DemoCause& c) { return qstrcmp(c.key, key) == 0; });
}

// Writer: appends events with ids that are the same in every demo.
class Writer {
public:
    Writer(quint64 number, QDateTime at, QString agent)
        : m_random(40112, 9, number), m_at(std::move(at)), m_agent(std::move(agent))
    {
    }
    template <class Body>
    Writer& add(Body body, int minutesLater = 0)
    {
        m_at = m_at.addSecs(minutesLater * 60);
        m_events.append(happened(std::move(body), m_at, m_agent, demoEventId(m_random)));
        return *this;
    }
    QUuid uuid() { return demoUuid(m_random); }
    const QDateTime& at() const { return m_at; }
    DemoTourCase done() { return {CaseId::fromUuid(demoUuid(0xCA5E, m_random.next())), std::move(m_events)}; }

private:
    DemoRandom m_random;
    QDateTime m_at;
    QString m_agent;
    QList<CaseEvent> m_events {};
};

DemoTourCase mayasHob(const QDateTime& now)
{
    Writer w(1, now.addDays(-78), u"Sam Idris"_s);
    const auto hob = OfferId::fromUuid(w.uuid());
    const auto credit = OfferId::fromUuid(w.uuid());
    const auto fit = PromiseId::fromUuid(w.uuid());
    w.add(CaseOpened {{}, idOf(0), Channel::Phone,
              u"The hob you fitted is black. I ordered white, and it says white on the order."_s})
        .add(CallStarted {})
        .add(PhraseKept {u"it says white on the order"_s}, 2)
        .add(MoodNoted {{Mood::LetDown}, 3, false})
        .add(WantsNoted {u"The white one, this week."_s, {Want::PutRight}})
        .add(
            ReadBackAgreed {
                u"You ordered a white hob and a black one was fitted. You’d like the white one this week. Have I got that right?"_s},
            1)
        .add(LossNamed {
            {LossNote {Loss::PeaceOfMind, u"A new kitchen that looks wrong"_s, u"it says white on the order"_s}}})
        .add(EmpathySaid {u"You chose that kitchen piece by piece, and we put the wrong one in the middle of it."_s,
                 Route::Said},
            1)
        .add(FactTold {u"Order 47102, hob, white"_s, u"Maya, phone"_s})
        .add(CauseFound {u"wrong_item"_s}, 4)
        .add(TouchpointsPlaced {u"prepare"_s, u"fit"_s})
        .add(SeverityJudged {Severity::Hassle, {}})
        .add(BlameJudged {Whose::Ours})
        .add(
            ApologyDelivered {
                u"Maya, I’m sorry. You ordered white and we packed black. That was our mistake, and I’ll see the white one in myself."_s,
                {}, Route::Said},
            1)
        .add(RemedyAsked {u"Just the right one, soon."_s, false}, 1)
        .add(OfferMade {hob, Remedy::Replacement, u"The right hob, fitted in two days"_s,
            u"It is what they asked for."_s, {3800, u"GBP"_s}, Payout::None, true})
        .add(OfferAccepted {hob})
        .add(OfferMade {credit, Remedy::Credit, u"40.00 credit"_s, u"More than they expected."_s, {4000, u"GBP"_s},
                 Payout::StoreCredit, false},
            1)
        .add(OfferAccepted {credit})
        .add(PromiseMade {fit, u"Fit the right hob"_s, u"Joel"_s, now.addDays(-76), Channel::Phone})
        .add(CheckBackPlanned {now.addDays(-71)})
        .add(CallEnded {}, 1)
        .add(PromiseKept {fit, u"Right hob fitted."_s}, 2 * 1440 - 40)
        .add(CheckedBack {Outcome::Recovered, 4, -1, u"It’s right now. Thank you for being quick."_s}, 5 * 1440)
        .add(CaseClosed {Outcome::Recovered}, 1);
    return w.done();
}

DemoTourCase mayasChat(const QDateTime& now)
{
    const QDateTime noon(now.addDays(-3).date(), QTime(18, 20), Qt::UTC);
    Writer w(2, noon, u"Leo Marsh"_s);
    const auto ring = PromiseId::fromUuid(w.uuid());
    w.add(CaseOpened {{}, idOf(0), Channel::Chat,
              u"I’ve been in since eight for the dishwasher, order 48213. It’s gone six and nobody’s come."_s})
        .add(FactTold {u"Order 48213, dishwasher"_s, u"Leo, chat"_s}, 1)
        .add(FactTold {u"22 Alma Road"_s, u"Leo, chat"_s})
        .add(MoodNoted {{Mood::LetDown}, 3, false})
        .add(SeverityJudged {Severity::Major, {}})
        .add(PromiseMade {ring, u"Ring back this evening with a new slot"_s, u"Leo"_s, noon.addSecs(2 * 3600),
                 Channel::Phone},
            2)
        .add(WordsHeard {u"Is anyone going to tell me anything?"_s}, 15 * 60)
        .add(FactTold {u"The slot was 08:00 to 18:00"_s, u"Email"_s})
        .add(PromiseBroken {ring, u"Leo’s shift ended and nobody took it over."_s}, 60)
        .add(CheckedBack {Outcome::Lost, 0, -1, {}}, 20)
        .add(CaseClosed {Outcome::Lost}, 30);
    return w.done();
}

DemoTourCase mayasCall(const QDateTime& now)
{
    Writer w(3, now.addSecs(-402), u"Sam Idris"_s); // on the line for 6:42
    w
        .add(CaseOpened {{}, idOf(0), Channel::Phone,
            u"I took the whole day off work and nobody came. Nobody even rang. It’s the second time since September and I’m tired of explaining it to a new person every time. I just want it here, and I want to know what happened."_s})
        .add(CallStarted {})
        .add(PhraseKept {u"took the whole day off work"_s}, 1)
        .add(PhraseKept {u"Nobody even rang"_s})
        .add(PhraseKept {u"tired of explaining it to a new person"_s}, 1)
        .add(WantsNoted {u"It here on Saturday before noon, and someone to tell me what happened."_s,
                 {Want::PutRight, Want::ToldWhy}},
            1)
        .add(MoodNoted {{Mood::LetDown, Mood::Frustrated}, 4, false})
        .add(FactTold {u"Two steps up to the door"_s, u"This call"_s}, 1);
    return w.done();
}

DemoTourCase openCase(std::size_t i, const QDateTime& now)
{
    const TourCase& t = open.at(i);
    const DemoCause& cause = causeOf(t.cause);
    const DemoFills fills {QString::fromUtf8(t.item), u"Monday"_s, u"Order 481%1"_s.arg(20 + i)};
    Writer w(100 + i, now.addSecs(-t.hoursAgo * 3600), QString::fromUtf8(t.agent));
    const QString words = QString::fromUtf8(t.words);
    const auto offer = OfferId::fromUuid(w.uuid());
    w.add(CaseOpened {{}, idOf(t.person), i % 3 == 1 ? Channel::Email : Channel::Phone, words})
        .add(MoodNoted {{Mood::Frustrated}, 3, false}, 2);
    if (t.steps >= 1)
        w.add(WantsNoted {u"It put right, and a reason."_s, {Want::PutRight, Want::ToldWhy}})
            .add(ReadBackAgreed {u"You said: “%1” You’d like it put right, and a reason. Have I got that right?"_s.arg(
                     words)},
                2);
    if (t.steps >= 2)
        w.add(LossNamed {{LossNote {cause.loss, QString::fromUtf8(cause.lossNote), {}}}})
            .add(EmpathySaid {demoFilled(cause.empathy[0], fills), Route::Said}, 1);
    if (t.steps >= 3)
        w.add(CauseFound {QString::fromLatin1(t.cause)}, 10)
            .add(TouchpointsPlaced {QString::fromLatin1(cause.broke), QString::fromLatin1(cause.felt)})
            .add(SeverityJudged {Severity::Hassle, {}})
            .add(BlameJudged {Whose::Ours});
    if (t.steps >= 4)
        w.add(ApologyDelivered {u"I’m sorry. %1 That was our mistake."_s.arg(demoFilled(cause.explanation, fills)), {},
                  Route::Said},
             5)
            .add(PromiseMade {PromiseId::fromUuid(w.uuid()), demoFilled(cause.promises[0], fills),
                     QString::fromUtf8(t.agent),
                     i == 0 ? now.addSecs(-6 * 60) : now.addSecs((24 + static_cast<int>(i) * 97) * 60), Channel::Phone},
                1);
    if (t.steps >= 5)
        w.add(RemedyAsked {u"Do what is fair."_s, false}, 2)
            .add(OfferMade {offer, cause.remedies[0].remedy, demoFilled(cause.remedies[0].title, fills),
                demoFilled(cause.remedies[0].reason, fills), {2500, u"GBP"_s}, cause.remedies[0].payout, true})
            .add(OfferAccepted {offer}, 1)
            .add(CheckBackPlanned {now.addDays(4)});
    return w.done();
}

Order order(int number, const QDateTime& placed, const QString& items, qint64 minor)
{
    Order o;
    o.id = OrderId::fromUuid(demoUuid(0x0DE5, static_cast<quint64>(number)));
    o.customer = idOf(0);
    o.number = QString::number(number);
    o.placedAt = placed;
    o.dueAt = placed.addDays(4);
    o.deliveredAt = placed.addDays(4).addSecs(-3 * 3600);
    o.items = items;
    o.status = u"Delivered"_s;
    o.total = {minor, u"GBP"_s};
    return o;
}
}

QList<Customer> demoTourPeople(const QDateTime& now)
{
    QList<Customer> all;
    for (std::size_t i = 0; i < people.size(); ++i) {
        const TourPerson& p = people.at(i);
        Customer c;
        c.id = idOf(i);
        c.number = QString::fromLatin1(p.number);
        c.name = QString::fromUtf8(p.name);
        c.phones = {QString::fromLatin1(p.phone)};
        c.emails = {QString::fromLatin1(p.email)};
        c.tier = QString::fromLatin1(p.tier);
        c.address = QString::fromUtf8(p.address);
        c.city = QString::fromLatin1(p.city);
        c.country = u"GB"_s;
        c.language = u"en"_s;
        c.since = now.date().addDays(-static_cast<int>(400 + i * 137));
        all.append(c);
    }
    Customer& maya = all.first();
    maya.say = u"MY-ah oh-KAH-for"_s;
    maya.since = now.date().addYears(-8).addDays(-251); // 2017 in the pictures: eight whole years
    maya.postcode = u"LS6 1AA"_s;
    maya.reach = u"Phone after 17:00"_s;
    return all;
}

// 31 orders, 8,460 in all, 1,240 in the last year: the sums of the pictures.
QList<Order> demoTourOrders(const QDateTime& now)
{
    static constexpr std::array<const char*, 9> things {
        "Bookcase", "Curtains", "Floor lamp", "Armchair", "Rug", "Cookware set", "Bed frame", "Mirror", "Desk"};
    QList<Order> all;
    constexpr int earlier = 26;
    qint64 left = 722000;
    for (int i = 0; i < earlier; ++i) {
        const qint64 minor = i + 1 == earlier ? left : 27769 + ((i * 7919) % 41 - 20) * 600;
        left -= minor;
        all.append(order(30100 + i * 611, now.addDays(-3130 + i * 104),
            QString::fromLatin1(things.at(static_cast<std::size_t>(i) % things.size())), minor));
    }
    all.append(order(46120, now.addDays(-290), u"Toaster and kettle"_s, 8900));
    all.append(order(46588, now.addDays(-214), u"Cookware set"_s, 9500));
    all.append(order(46907, now.addDays(-169), u"Garden chairs"_s, 7800));
    all.append(order(47102, now.addDays(-84), u"Hob, white"_s, 38900));
    Order dishwasher = order(48213, now.addDays(-7), u"Dishwasher"_s, 58900);
    dishwasher.dueAt = QDateTime(now.addDays(-3).date(), QTime(18, 0), Qt::UTC);
    dishwasher.deliveredAt = {};
    dishwasher.status = u"Slot missed"_s;
    all.append(dishwasher);
    return all;
}

QList<DemoTourCase> demoTourCases(const QDateTime& now)
{
    QList<DemoTourCase> all {mayasHob(now), mayasChat(now)};
    for (std::size_t i = 0; i < open.size(); ++i)
        all.append(openCase(i, now));
    all.append(mayasCall(now));
    return all;
}

Company demoCompany()
{
    Company c;
    c.name = u"Kirkgate Home"_s;
    c.contactBlock = u"Kirkgate Home\n1 Kirkgate, Leeds LS2 7DA\n0113 496 0100\nhelp@kirkgatehome.example"_s;
    c.agentName = u"Sam Idris"_s;
    c.demo = true;
    c.calendar.zone = QTimeZone("Europe/London");
    for (std::size_t day = 0; day < 6; ++day)
        c.calendar.week.at(day) = {QTime(9, 0), day == 5 ? QTime(17, 0) : QTime(18, 0)};
    return c;
}
}
