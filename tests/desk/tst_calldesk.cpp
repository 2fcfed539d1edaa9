// CallDesk over a real store: who rings, where their case was left, and that no call is lost.
#include "models/desk/CallDesk.h"
#include "models/desk/CaseDesk.h"
#include "models/store/sql/OpenStore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {
const QString mayasNumber = u"+442079460000"_s;
const QString otherNumber = u"+441134960119"_s;

struct Exchange {
    QTemporaryDir folder {};
    FakeClock clock {QDateTime(QDate(2025, 11, 18), QTime(14, 2), Qt::UTC)};
    std::atomic_bool gone = false; // the store cannot be opened
    StoreRunner runner {[file = folder.filePath(u"desk.db"_s), this]() -> Result<std::unique_ptr<Store>> {
        return gone ? Error {ErrorKind::Unavailable, u"gone"_s} : openSqlite(file, OpenMode::Create, clock);
    }};
    CallDesk desk {runner, clock};

    template <class Job>
    auto ask(Job job)
    {
        auto answer = runner.run(std::move(job));
        answer.waitForFinished();
        return answer.result();
    }
    CustomerId add(const QString& name, const QStringList& phones)
    {
        Customer c;
        c.id = CustomerId::create();
        c.name = name;
        c.phones = phones;
        return ask([c](Store& s) { return s.customers().save(c); })->id;
    }
    CaseId open(CustomerId who, const QList<EventBody>& more)
    {
        const CaseId id = CaseId::create();
        QList<CaseEvent> events {happened(CaseOpened {{}, who, Channel::Phone, u"Nobody came."_s}, clock.now())};
        for (const EventBody& body : more)
            events.append(CaseEvent {EventId::create(), 0, clock.now(), {}, body});
        const auto kept = ask([id, events](Store& s) { return s.cases().record(id, 0, events); });
        return kept ? id : CaseId();
    }
    const Call& ring(const QString& text)
    {
        QSignalSpy known(&desk, &CallDesk::known);
        const quint64 id = desk.ring(text);
        [[maybe_unused]] const bool answered = known.wait(5000);
        return *desk.call(id);
    }
};
}

class TestCallDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneMatchBringsTheirHistoryAndOpenCases();
    void theCaseSetAsideIsOfferedFirst();
    void wordsThatWereBeingTypedSayWhereItWasLeft();
    void anyOfTheirNumbersFindsThem();
    void anExtensionTellsThemApart();
    void severalAreAShortList();
    void aPartOfANumberIsOnlyAGuess();
    void nobodyKeepsTheNumberForSomebodyNew();
    void theNumberIsAttachedToSomebodyFound();
    void somebodyChangedMeanwhileIsAConflict();
    void whatIsNoNumberStillRings_data();
    void whatIsNoNumberStillRings();
    void callsAreNewestFirstAndNoneIsLost();
    void theSameNumberIsTheSameCall();
    void aStoreThatIsGoneIsSaidAndAskedAgain();
    void theNumberThatRangIsInTheCase();
};

void TestCallDesk::oneMatchBringsTheirHistoryAndOpenCases()
{
    Exchange e;
    const CustomerId maya = e.add(u"Maya Okafor"_s, {mayasNumber});
    e.add(u"Femi Okafor"_s, {otherNumber});
    const CaseId id = e.open(maya, {});
    const Call& call = e.ring(u"+44 (0)20 7946 0000"_s);
    QCOMPARE(call.state, Call::One);
    QCOMPARE(call.caller.card.customer.name, u"Maya Okafor"_s);
    QCOMPARE(call.caller.left.size(), 1);
    QCOMPARE(call.caller.left.first().id, id);
    QVERIFY(!call.caller.card.history.isEmpty());
}

void TestCallDesk::theCaseSetAsideIsOfferedFirst()
{
    Exchange e;
    const CustomerId maya = e.add(u"Maya Okafor"_s, {mayasNumber});
    const CaseId aside = e.open(maya, {CaseSetAside {Step::Apologize}});
    const QDateTime left = e.clock.now();
    e.clock.set(left.addDays(1));
    const CaseId closed = e.open(maya, {CheckedBack {}, CaseClosed {}});
    const CaseId open = e.open(maya, {});
    const Call& call = e.ring(mayasNumber);
    QCOMPARE(call.caller.left.size(), 2);
    QCOMPARE(call.caller.left.at(0).id, aside);
    QVERIFY(call.caller.left.at(0).setAside);
    QCOMPARE(call.caller.left.at(0).step, Step::Apologize);
    QCOMPARE(call.caller.left.at(0).at, left);
    QCOMPARE(call.caller.left.at(1).id, open);
    QVERIFY(!closed.isNull());
}

void TestCallDesk::wordsThatWereBeingTypedSayWhereItWasLeft()
{
    Exchange e;
    const CustomerId maya = e.add(u"Maya Okafor"_s, {mayasNumber});
    const CaseId id = e.open(maya, {CaseSetAside {Step::Listen}});
    const QDateTime later = e.clock.now().addSecs(600);
    const Draft draft {id, u"empathize.sentence"_s, u"You waited all day"_s, -1, later, 0};
    QVERIFY(e.ask([draft](Store& s) { return s.drafts().save(draft); }));
    const Call& call = e.ring(mayasNumber);
    QCOMPARE(call.caller.left.first().step, Step::Empathize);
    QCOMPARE(call.caller.left.first().at, later);
}

void TestCallDesk::anyOfTheirNumbersFindsThem()
{
    Exchange e;
    e.add(u"Maya Okafor"_s, {otherNumber, u"+49711123456"_s, mayasNumber});
    for (const QString& text : {u"0113 496 0119"_s, u"tel:+49-711-123456"_s, u"0044 20 79460000"_s}) {
        const Call& call = e.ring(text);
        QCOMPARE(call.state, Call::One);
    }
}

void TestCallDesk::anExtensionTellsThemApart()
{
    Exchange e;
    e.add(u"Maya Okafor"_s, {mayasNumber + u";ext=12"_s});
    e.add(u"Femi Okafor"_s, {mayasNumber + u";ext=13"_s});
    QCOMPARE(e.ring(u"020 7946 0000,13"_s).caller.card.customer.name, u"Femi Okafor"_s);
    QCOMPARE(e.ring(u"020 7946 0000 x12"_s).caller.card.customer.name, u"Maya Okafor"_s);
    QCOMPARE(e.ring(u"020 7946 0000"_s).state, Call::Several);
    QCOMPARE(e.ring(u"020 7946 0000 x99"_s).people.size(), 2); // the house is known, the desk is not
}

void TestCallDesk::severalAreAShortList()
{
    Exchange e;
    const CustomerId maya = e.add(u"Maya Okafor"_s, {mayasNumber});
    e.add(u"Femi Okafor"_s, {mayasNumber});
    const Call& call = e.ring(mayasNumber);
    QCOMPARE(call.state, Call::Several);
    QVERIFY(call.exact);
    QCOMPARE(call.people.size(), 2);
    e.desk.choose(call.id, maya);
    QTRY_COMPARE(e.desk.calls().first().state, Call::One);
    QCOMPARE(e.desk.calls().first().caller.card.customer.name, u"Maya Okafor"_s);
    e.desk.notThem(call.id);
    QCOMPARE(e.desk.calls().first().state, Call::Several);
}

void TestCallDesk::aPartOfANumberIsOnlyAGuess()
{
    Exchange e;
    e.add(u"Maya Okafor"_s, {u"020 7946 0000"_s}); // kept as it was written
    e.add(u"Femi Okafor"_s, {otherNumber});
    for (const QString& text : {mayasNumber, u"79460"_s}) {
        const Call& call = e.ring(text);
        QCOMPARE(call.state, Call::Several);
        QVERIFY(!call.exact);
        QCOMPARE(call.people.size(), 1);
        QCOMPARE(call.people.first().name, u"Maya Okafor"_s);
    }
}

void TestCallDesk::nobodyKeepsTheNumberForSomebodyNew()
{
    Exchange e;
    const Call& call = e.ring(u"020 7946 0000 x5"_s);
    QCOMPARE(call.state, Call::Nobody);
    e.desk.addPerson(call.id, u"  Maya Okafor "_s);
    QTRY_COMPARE(e.desk.calls().first().state, Call::One);
    const Customer kept = e.desk.calls().first().caller.card.customer;
    QCOMPARE(kept.name, u"Maya Okafor"_s);
    QCOMPARE(kept.phones, QStringList(mayasNumber + u";ext=5"_s));
    QCOMPARE(e.ring(u"020 7946 0000 x5"_s).state, Call::One);
}

void TestCallDesk::theNumberIsAttachedToSomebodyFound()
{
    Exchange e;
    const CustomerId maya = e.add(u"Maya Okafor"_s, {otherNumber});
    const Call& call = e.ring(mayasNumber);
    const auto who = e.ask([maya](Store& s) { return s.customers().find(maya); });
    e.desk.attach(call.id, *who);
    QTRY_COMPARE(e.desk.calls().first().state, Call::One);
    QCOMPARE(e.desk.calls().first().caller.card.customer.phones, (QStringList {otherNumber, mayasNumber}));
    QCOMPARE(e.ring(mayasNumber).state, Call::One);
}

void TestCallDesk::somebodyChangedMeanwhileIsAConflict()
{
    Exchange e;
    const CustomerId maya = e.add(u"Maya Okafor"_s, {otherNumber});
    const Call& call = e.ring(mayasNumber);
    const auto who = e.ask([maya](Store& s) { return s.customers().find(maya); });
    Customer other = *who;
    other.note = u"Ring after five"_s;
    QVERIFY(e.ask([other](Store& s) { return s.customers().save(other); }));
    QSignalSpy refused(&e.desk, &CallDesk::refused);
    e.desk.attach(call.id, *who);
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.first().at(1).value<ErrorKind>(), ErrorKind::Conflict);
    QCOMPARE(e.desk.calls().first().state, Call::Nobody);
    QCOMPARE(e.ask([maya](Store& s) { return s.customers().find(maya); })->phones, QStringList(otherNumber));
}

void TestCallDesk::whatIsNoNumberStillRings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("withheld");
    QTest::newRow("anonymous") << u"anonymous"_s << true;
    QTest::newRow("private") << u"private"_s << true;
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("a dash") << u"-x"_s << false;
    QTest::newRow("a page") << u"x"_s.repeated(10'000) << false;
}

void TestCallDesk::whatIsNoNumberStillRings()
{
    QFETCH(QString, text);
    QFETCH(bool, withheld);
    Exchange e;
    const CustomerId maya = e.add(u"Maya Okafor"_s, {mayasNumber});
    const Call& call = e.ring(text);
    QCOMPARE(call.state, Call::Nobody);
    QCOMPARE(call.text.kind, withheld ? CallText::Withheld : CallText::Unreadable);
    const auto who = e.ask([maya](Store& s) { return s.customers().find(maya); });
    e.desk.attach(call.id, *who); // there is no number to attach
    QTRY_COMPARE(e.desk.calls().first().state, Call::One);
    QCOMPARE(e.desk.calls().first().caller.card.customer, *who);
}

void TestCallDesk::callsAreNewestFirstAndNoneIsLost()
{
    Exchange e;
    QStringList numbers;
    for (int i = 0; i < 30; ++i) {
        numbers.prepend(u"+4420794600%1"_s.arg(i + 10));
        e.desk.ring(numbers.first()); // faster than any is looked up
    }
    e.desk.ring(u"anonymous"_s);
    e.desk.ring(u"anonymous"_s); // two people, for all we know
    QTRY_VERIFY(std::none_of(
        e.desk.calls().begin(), e.desk.calls().end(), [](const Call& c) { return c.state == Call::Looking; }));
    QCOMPARE(e.desk.calls().size(), 32);
    for (int i = 0; i < 30; ++i)
        QCOMPARE(e.desk.calls().at(i + 2).text.e164, numbers.at(i));
    e.desk.settle(e.desk.calls().at(5).id);
    QCOMPARE(e.desk.calls().size(), 31);
}

void TestCallDesk::theSameNumberIsTheSameCall()
{
    Exchange e;
    e.ring(mayasNumber);
    e.ring(otherNumber);
    const Call& call = e.ring(u"020 7946 0000"_s);
    QCOMPARE(call.rings, 2);
    QCOMPARE(e.desk.calls().size(), 2);
    QCOMPARE(e.desk.calls().first().text.e164, mayasNumber);
}

void TestCallDesk::aStoreThatIsGoneIsSaidAndAskedAgain()
{
    Exchange e;
    e.add(u"Maya Okafor"_s, {mayasNumber});
    e.gone = true;
    e.runner.run([](Store&) -> Result<void> { return Error {ErrorKind::Unavailable, u"gone"_s}; }).waitForFinished();
    const quint64 id = e.ring(mayasNumber).id;
    QCOMPARE(e.desk.call(id)->state, Call::Failed);
    QCOMPARE(e.desk.call(id)->error, ErrorKind::Unavailable);
    e.gone = false;
    e.desk.lookAgain(id);
    QTRY_COMPARE(e.desk.call(id)->state, Call::One);
}

void TestCallDesk::theNumberThatRangIsInTheCase()
{
    Exchange e;
    const CustomerId maya = e.add(u"Maya Okafor"_s, {mayasNumber});
    CaseDesk cases(e.runner, e.clock, u"Sam Idris"_s);
    cases.begin(maya, Channel::Phone, {}, mayasNumber);
    QTRY_VERIFY(cases.isOpen());
    QVERIFY(cases.current().callSince.isValid());
    const auto events = e.ask([id = cases.current().id](Store& s) { return s.cases().events(id); });
    QCOMPARE(std::get<CallStarted>(events->last().body).number, mayasNumber);
}

QTEST_GUILESS_MAIN(TestCallDesk)
#include "tst_calldesk.moc"
