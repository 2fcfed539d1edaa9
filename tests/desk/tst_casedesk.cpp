// CaseDesk over a real store: drafts are kept whatever happens to the desk, words are recorded once, a conflict keeps both sides.
#include "models/desk/CaseDesk.h"
#include "models/store/sql/OpenStore.h"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {
struct OneDesk {
    QTemporaryDir folder {};
    FakeClock clock {QDateTime(QDate(2025, 11, 18), QTime(14, 2), Qt::UTC)};
    std::unique_ptr<StoreRunner> runner {};
    CustomerId customer = CustomerId::create();
    std::unique_ptr<CaseDesk> desk {};
    std::atomic_bool gone = false; // the store cannot be opened
    std::atomic_int refused = 0;   // that often

    OneDesk()
    {
        start();
        runner
            ->run([id = customer](Store& s) {
                Customer c;
                c.id = id;
                c.name = u"Maya Okafor"_s;
                return s.customers().save(c);
            })
            .waitForFinished();
    }
    // As the program does when it starts, and starts again.
    void start()
    {
        desk.reset();
        runner.reset();
        runner = std::make_unique<StoreRunner>(
            [file = folder.filePath(u"desk.db"_s), this]() -> Result<std::unique_ptr<Store>> {
                return gone || refused-- > 0 ? Error {ErrorKind::Unavailable, u"gone"_s}
                                             : openSqlite(file, OpenMode::Create, clock);
            });
        desk = std::make_unique<CaseDesk>(*runner, clock, u"Sam Idris"_s);
    }
    [[nodiscard]] bool begin(const QString& words)
    {
        desk->begin(customer, Channel::Phone, words);
        return QTest::qWaitFor([this] { return desk->isOpen(); });
    }
    [[nodiscard]] bool open(CaseId id)
    {
        desk->open(id);
        return QTest::qWaitFor([this] { return desk->isOpen(); });
    }
    [[nodiscard]] bool settled()
    {
        return QTest::qWaitFor([this] { return desk->onItsWay().isEmpty(); });
    }
    void loseTheStore()
    {
        gone = true;
        runner->run([](Store&) -> Result<void> { return Error {ErrorKind::Unavailable, u"gone"_s}; }).waitForFinished();
    }
    void someoneElseWrites(const QString& words)
    {
        runner
            ->run([id = desk->current().id, seq = desk->current().seq, at = clock.now(), words](Store& s) {
                return s.cases().record(id, seq, {amends::happened(WordsHeard {words}, at, u"Lena"_s)});
            })
            .waitForFinished();
    }
};
}

class TestCaseDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDeskThatGoesWhileItSavesKeepsWhatWasTyped()
    {
        OneDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        const CaseId id = d.desk->current().id;
        d.desk->type(u"words"_s, u"half a sent"_s, 4);
        d.start(); // at once: the draft is on its way when the desk goes
        QVERIFY(d.open(id));
        QVERIFY(d.desk->draft(u"words"_s));
        QCOMPARE(d.desk->draft(u"words"_s)->text, u"half a sent"_s);
        QCOMPARE(d.desk->draft(u"words"_s)->caret, 4);
    }

    void whatHappenedAMomentBeforeTheEndIsRecorded()
    {
        OneDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        const CaseId id = d.desk->current().id;
        QVERIFY(!d.desk->happened({WordsHeard {u"First."_s}}));
        QVERIFY(!d.desk->happened({WordsHeard {u"Second."_s}}));
        d.start();
        QVERIFY(d.open(id));
        QCOMPARE(d.desk->current().words, (QStringList {u"Nobody came."_s, u"First."_s, u"Second."_s}));
    }

    // U1: at least every two seconds while typing goes on, and 0.4 s after it stops.
    void draftsAreSavedWhileTypingGoesOn()
    {
        OneDesk d;
        QVERIFY(d.begin({}));
        QTimer keys;
        QString text;
        connect(&keys, &QTimer::timeout, &keys, [&] {
            text += u'a';
            d.desk->type(u"words"_s, text, static_cast<int>(text.size()));
        });
        keys.start(50); // never a pause of 0.4 s
        QSignalSpy states(d.desk.get(), &CaseDesk::saveStateChanged);
        QTRY_VERIFY_WITH_TIMEOUT(!states.isEmpty() && d.desk->saveState().kind == SaveState::Saved, 5000);
        keys.stop();
        const QString typed = text;
        QTRY_COMPARE(d.desk->saveState().kind, SaveState::Saved);
        QList<Draft> stored;
        QTRY_VERIFY([&] {
            auto asked = d.runner->run([id = d.desk->current().id](Store& s) { return s.drafts().newest(id); });
            asked.waitForFinished();
            stored = asked.result().value_or(QList<Draft> {});
            return stored.size() == 1 && stored.first().text == typed;
        }());
    }

    void aSecondFailureIsToldWithTheFirstThingDone()
    {
        OneDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        QVERIFY(!d.desk->secondFailure().isSet());
        const CaseId first = d.desk->current().id;
        d.clock.advance(86400 * 20);
        QVERIFY(d.begin(u"Nobody came again."_s));
        QCOMPARE(d.desk->secondFailure().count, 2);
        QCOMPARE(d.desk->secondFailure().first->caseId, first);
        QVERIFY(d.desk->secondFailure().nearInTime);
        QCOMPARE(d.desk->current().failures, 0); // looking at it tells nobody
        QVERIFY(!d.desk->happened({CallEnded {}}));
        QVERIFY(!d.desk->happened({WordsHeard {u"Twice now."_s}}));
        QVERIFY(d.settled());
        QCOMPARE(d.desk->current().failures, 2);
        QCOMPARE(d.desk->current().seq, 5); // opened, called, ended, told once, heard
        QVERIFY(!d.desk->happened({BlameJudged {Whose::Misunderstanding}}));
        QVERIFY(!d.desk->secondFailure().isSet());
    }

    void aRefusedActChangesNothing()
    {
        OneDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        const int before = d.desk->current().seq;
        QVERIFY(d.desk->happened({WordsHeard {u"Fine."_s}, CallStarted {}})); // the call is on already
        QVERIFY(d.settled());
        QCOMPARE(d.desk->current().seq, before);
        QCOMPARE(d.desk->current().words.size(), 1);
    }

    void aConflictKeepsBothSides()
    {
        OneDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        d.someoneElseWrites(u"Lena wrote this."_s);
        QSignalSpy conflict(d.desk.get(), &CaseDesk::conflict);
        QVERIFY(!d.desk->happened({WordsHeard {u"I wrote this."_s}}));
        QTRY_COMPARE(conflict.size(), 1);
        QCOMPARE(d.desk->theirEvents().size(), 1);
        d.desk->keepMine();
        QVERIFY(d.settled());
        QCOMPARE(d.desk->current().words, (QStringList {u"Nobody came."_s, u"Lena wrote this."_s, u"I wrote this."_s}));
    }

    void takingTheirsLeavesOursOut()
    {
        OneDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        d.someoneElseWrites(u"Lena wrote this."_s);
        QSignalSpy conflict(d.desk.get(), &CaseDesk::conflict);
        QVERIFY(!d.desk->happened({WordsHeard {u"I wrote this."_s}}));
        QTRY_COMPARE(conflict.size(), 1);
        d.desk->takeTheirs();
        QCOMPARE(d.desk->current().words.size(), 2);
        QVERIFY(!d.desk->happened({WordsHeard {u"After."_s}}));
        QVERIFY(d.settled());
        QCOMPARE(d.desk->current().words.last(), u"After."_s);
    }

    void aConflictThatIsLeftKeepsTheWordsInTheirField()
    {
        OneDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        const CaseId id = d.desk->current().id;
        d.someoneElseWrites(u"Lena wrote this."_s);
        QSignalSpy conflict(d.desk.get(), &CaseDesk::conflict);
        d.desk->type(u"listen.words"_s, u"I wrote this."_s, 3); // not saved as a draft yet
        QVERIFY(!d.desk->happened({WordsHeard {u"I wrote this."_s}}, {u"listen.words"_s}));
        QTRY_COMPARE(conflict.size(), 1);
        d.start(); // nobody chose
        QVERIFY(d.open(id));
        QVERIFY(d.desk->draft(u"listen.words"_s));
        QCOMPARE(d.desk->draft(u"listen.words"_s)->text, u"I wrote this."_s);
        QCOMPARE(d.desk->current().words.size(), 2);
    }

    void whatWasLeftOutOfAConflictIsNotOfferedAgain()
    {
        OneDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        const CaseId id = d.desk->current().id;
        d.someoneElseWrites(u"Lena wrote this."_s);
        QSignalSpy conflict(d.desk.get(), &CaseDesk::conflict);
        d.desk->type(u"listen.words"_s, u"I wrote this."_s);
        QVERIFY(!d.desk->happened({WordsHeard {u"I wrote this."_s}}, {u"listen.words"_s}));
        QTRY_COMPARE(conflict.size(), 1);
        d.desk->takeTheirs();
        d.start();
        QVERIFY(d.open(id));
        QVERIFY(!d.desk->draft(u"listen.words"_s));
    }

    void whatIsWrittenUnderAConflictOutlivesLeavingMineOut()
    {
        OneDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        const CaseId id = d.desk->current().id;
        d.someoneElseWrites(u"Lena wrote this."_s);
        QSignalSpy conflict(d.desk.get(), &CaseDesk::conflict);
        d.desk->type(u"listen.words"_s, u"My first part"_s);
        QVERIFY(!d.desk->happened({WordsHeard {u"My first part"_s}}, {u"listen.words"_s}));
        d.desk->type(u"listen.words"_s, u"My second part"_s);
        d.desk->saveNow();
        QTRY_COMPARE(conflict.size(), 1);
        d.desk->takeTheirs();
        QVERIFY(d.desk->draft(u"listen.words"_s));
        d.start();
        QVERIFY(d.open(id));
        QVERIFY(d.desk->draft(u"listen.words"_s));
        QCOMPARE(d.desk->draft(u"listen.words"_s)->text, u"My second part"_s);
    }

    void aClockThatIsSetBackCostsNoWords()
    {
        OneDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        const CaseId id = d.desk->current().id;
        d.desk->type(u"words"_s, u"Before"_s);
        d.desk->saveNow();
        QTRY_VERIFY(!d.desk->hasUnsaved());
        d.clock.advance(-3600);
        d.desk->type(u"words"_s, u"Before and after"_s);
        d.start();
        QVERIFY(d.open(id));
        QCOMPARE(d.desk->draft(u"words"_s)->text, u"Before and after"_s);
        QVERIFY(!d.desk->happened({WordsHeard {u"Before and after"_s}}, {u"words"_s}));
        QVERIFY(d.settled());
        d.clock.advance(-3600);
        d.desk->type(u"words"_s, u"Part two"_s);
        d.start();
        QVERIFY(d.open(id));
        QVERIFY(d.desk->draft(u"words"_s));
        QCOMPARE(d.desk->draft(u"words"_s)->text, u"Part two"_s);
    }

    void wordsTypedWhileABatchWaitsAreNotDoneWithIt_data()
    {
        QTest::addColumn<bool>("leaves");
        QTest::newRow("stays") << false;
        QTest::newRow("leaves") << true;
    }
    void wordsTypedWhileABatchWaitsAreNotDoneWithIt()
    {
        QFETCH(bool, leaves);
        OneDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        const CaseId id = d.desk->current().id;
        d.desk->type(u"words"_s, u"One"_s);
        d.loseTheStore();
        QVERIFY(!d.desk->happened({WordsHeard {u"One"_s}}, {u"words"_s}));
        QTRY_COMPARE(d.desk->saveState().kind, SaveState::Trying);
        d.desk->type(u"words"_s, u"Two"_s);
        if (leaves) {
            d.desk->leave();
            QTRY_VERIFY(d.desk->hasUnsaved());
        }
        d.gone = false;
        d.desk->retry();
        QTRY_VERIFY(!d.desk->hasUnsaved());
        d.start();
        QVERIFY(d.open(id));
        QCOMPARE(d.desk->current().words, (QStringList {u"Nobody came."_s, u"One"_s}));
        QVERIFY(d.desk->draft(u"words"_s));
        QCOMPARE(d.desk->draft(u"words"_s)->text, u"Two"_s);
    }

    void savedIsNotSaidWhileWordsWait()
    {
        OneDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        d.loseTheStore();
        d.gone = false;
        d.refused = 1; // the draft fails, what happened does not
        d.desk->type(u"words"_s, u"Two"_s);
        d.desk->saveNow();
        QVERIFY(!d.desk->happened({CallEnded {}}));
        QVERIFY(d.settled());
        QVERIFY(d.desk->hasUnsaved());
        QCOMPARE(d.desk->saveState().kind, SaveState::Trying);
        d.desk->retry();
        QTRY_COMPARE(d.desk->saveState().kind, SaveState::Saved);
        QVERIFY(!d.desk->hasUnsaved());
    }

    void whatWasOnItsWayIsTriedAgainAfterTheCaseWasLeft()
    {
        OneDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        const CaseId id = d.desk->current().id;
        d.loseTheStore();
        QVERIFY(!d.desk->happened({WordsHeard {u"While it was gone."_s}}));
        QTRY_COMPARE(d.desk->saveState().kind, SaveState::Trying);
        d.desk->leave();
        QTRY_VERIFY(d.desk->hasUnsaved());
        d.gone = false;
        d.desk->retry();
        QVERIFY(d.open(id));
        QCOMPARE(d.desk->current().words.last(), u"While it was gone."_s);
        QVERIFY(!d.desk->hasUnsaved());
    }
};

QTEST_GUILESS_MAIN(TestCaseDesk)
#include "tst_casedesk.moc"
