#include "app/desktop/Tour.h"

#include "app/desktop/MainWindow.h"
#include "models/desk/CaseDesk.h"
#include "widgets/common/KindText.h"
#include "widgets/common/WordsEdit.h"
#include "widgets/recovery/RecoveryPage.h"
#include "widgets/recovery/StepText.h"
#include "widgets/style/Theme.h"

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QThread>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr int longest = 8000; // ms for one thing to come

class Guide {
public:
    explicit Guide(const TourRooms& rooms) : r(rooms) { }
    int take();

private:
    bool until(const std::function<bool()>& there) const
    {
        QElapsedTimer timer;
        timer.start();
        while (!there() && timer.elapsed() < longest) {
            QApplication::processEvents(QEventLoop::AllEvents, 20);
            QThread::msleep(5);
        }
        return there();
    }
    void settle(int ms = 500) const
    {
        QElapsedTimer timer;
        timer.start();
        (void)until([&] { return timer.elapsed() > ms; });
    }
    void picture(const QString& name, QWidget* of = nullptr)
    {
        for (const ThemeChoice shade : {ThemeChoice::Light, ThemeChoice::Dark}) {
            r.theme.setChoice(shade);
            settle();
            const QString end = shade == ThemeChoice::Dark ? u"-dark"_s : QString();
            (of ? of : &r.window)->grab().save(r.folder + u'/' + name + end + u".png"_s);
        }
        r.theme.setChoice(ThemeChoice::Light);
    }
    bool record(Step step, const QList<EventBody>& bodies)
    {
        const qint64 before = r.desk.current().seq;
        if (r.desk.happened(bodies) || !until([&] { return r.desk.current().seq >= before + bodies.size(); })) {
            fprintf(stderr, "tour: %s was not recorded\n", qPrintable(key(step)));
            return false;
        }
        r.window.recovery()->goTo(step);
        picture(u"recovery-"_s + key(step));
        return true;
    }
    bool begin();
    bool walk();
    void print() const;

    TourRooms r;
};

bool Guide::begin()
{
    r.window.newRecovery();
    if (!until([] { return QApplication::activeModalWidget() != nullptr; }))
        return false;
    QWidget* dialog = QApplication::activeModalWidget();
    auto* who = dialog->findChild<QLineEdit*>(u"who"_s);
    auto* people = dialog->findChild<QListWidget*>(u"people"_s);
    auto* words = dialog->findChild<WordsEdit*>(u"words"_s);
    auto* start = dialog->findChild<QPushButton*>(u"start"_s);
    who->setText(u"Maya Okafor"_s);
    if (!until([people] { return people->count() > 0; }))
        return false;
    Q_EMIT people->itemActivated(people->item(0));
    words->insertPlainText(u"I took the whole day off work and nobody came. Nobody even rang. It’s the second time since September and I’m tired of "
                           u"explaining it to a new person every time."_s);
    picture(u"new-recovery"_s, dialog);
    start->click();
    return until([this] { return r.window.showsRecovery() && r.desk.isOpen(); });
}

bool Guide::walk()
{
    const QDateTime now = r.desk.now();
    const OfferId offer = OfferId::create();
    const PromiseId promise = PromiseId::create();
    const QString letter = u"Dear Maya Okafor,\n\nWe said we would bring your machine on Thursday and we did not. You took the whole day off work, and "
                           u"nobody rang. That was our mistake, and I am sorry.\n\nIt comes on Saturday before noon. I will ring you when it is on the van."_s;
    const QString currency = r.desk.company().currency;
    bool ok = record(Step::Listen, {PhraseKept {u"took the whole day off work"_s}, WantsNoted {u"It here on Saturday before noon."_s, {Want::PutRight, Want::ToldWhy}},
                                    MoodNoted {{Mood::LetDown, Mood::Frustrated}, 4, false},
                                    ReadBackAgreed {u"You took a day off, nobody came and nobody rang. Is that right?"_s}});
    ok = ok && record(Step::Empathize, {LossNamed {{{Loss::Time, u"A day of leave"_s, u"took the whole day off work"_s}}},
                                        EmpathySaid {u"You gave up a whole day for us, and then sat there not knowing."_s, Route::Said}});
    ok = ok && record(Step::Investigate, {CauseFound {r.desk.causes().isEmpty() ? u"late-delivery"_s : r.desk.causes().first().key},
                                          SeverityJudged {Severity::Hassle, {}}, BlameJudged {Whose::Ours}});
    ok = ok && record(Step::Apologize, {ApologyDelivered {letter, {}, Route::Said}});
    ok = ok && record(Step::Compensate, {RemedyAsked {u"Just bring it on Saturday."_s, false},
                                         OfferMade {offer, Remedy::DoAgain, u"Delivery on Saturday before noon"_s, u"What they asked for"_s, {0, currency}, Payout::None, true},
                                         OfferAccepted {offer}});
    ok = ok && record(Step::FollowUp, {PromiseMade {promise, u"Ring when it is on the van"_s, r.desk.agent(), now.addDays(1), Channel::Phone},
                                       CheckBackPlanned {now.addDays(7)}});
    ok = ok && record(Step::FollowUp, {PromiseKept {promise, u"Rang at eight."_s}, CheckedBack {Outcome::Recovered, 5, -1, u"Thank you for ringing."_s},
                                       CaseClosed {Outcome::Recovered}});
    picture(u"recovery-closed"_s);
    return ok;
}

void Guide::print() const
{
    const RecoveryCase& c = r.desk.current();
    printf("%s  %s\n\n\"%s\"\n\n", qPrintable(c.number), qPrintable(r.desk.card().customer.name), qPrintable(c.allWords()));
    for (const Step step : allSteps)
        printf("%-12s %s\n", qPrintable(stepName(step)), isDone(c, step) ? "done" : "not done");
    printf("\nRead back    %s\nApology      %s\nOutcome      %s\nStatus       %s\nEvents       %lld\n", qPrintable(c.readBack),
           qPrintable(c.apologies.isEmpty() ? QString() : c.apologies.last().text.simplified()), qPrintable(c.outcome ? outcomeText(*c.outcome) : QString()),
           qPrintable(key(c.status)), static_cast<long long>(c.seq));
}

int Guide::take()
{
    r.window.resize(1440, 900);
    for (int i = 0; i < r.window.pageCount(); ++i) {
        r.window.showPage(i);
        settle(800);
        picture(u"page-%1"_s.arg(i + 1));
    }
    r.window.showPage(0);
    if (!begin()) {
        fputs("tour: the recovery did not begin\n", stderr);
        return 1;
    }
    const bool walked = walk();
    print();
    r.window.resize(1024, 700);
    r.window.recovery()->goTo(Step::Listen);
    picture(u"recovery-listen-1024"_s);
    return walked && r.desk.current().status == CaseStatus::Closed ? 0 : 1;
}
}

int takeTour(const TourRooms& rooms)
{
    return Guide(rooms).take();
}
}
