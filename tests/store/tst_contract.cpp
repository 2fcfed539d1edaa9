// The store's contract, kept by SQLite and by PostgreSQL alike. PostgreSQL comes from AMENDS_TEST_POSTGRES (an empty database's URL).
#include "models/desk/Actions.h"
#include "models/store/Together.h"
#include "models/store/sql/OpenStore.h"
#include "tests/store/Maya.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace amends;
using namespace Qt::StringLiterals;

class TestContract : public QObject {
    Q_OBJECT
    FakeClock m_clock {start};
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;

    // An empty store of the row's kind; null after a skip.
    void open()
    {
        QFETCH_GLOBAL(QString, kind);
        m_store.reset();
        if (kind == "sqlite"_L1) {
            QFile::remove(m_folder.filePath(u"s.db"_s));
            auto opened = openSqlite(m_folder.filePath(u"s.db"_s), OpenMode::Create, m_clock);
            QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail));
            m_store = std::move(*opened);
            return;
        }
        const QString url = qEnvironmentVariable("AMENDS_TEST_POSTGRES");
        if (url.isEmpty()) {
            if (qEnvironmentVariableIntValue("AMENDS_REQUIRE_POSTGRES"))
                QFAIL("PostgreSQL is required here and AMENDS_TEST_POSTGRES is not set");
            QSKIP("AMENDS_TEST_POSTGRES is not set: no PostgreSQL to test on");
        }
        wipe(url);
        auto opened = openPostgres(url, m_clock);
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail));
        m_store = std::move(*opened);
    }

    static void wipe(const QString& text)
    {
        const QUrl url(text);
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QPSQL"_s, u"wipe"_s);
            const QString socket = QUrlQuery(url).queryItemValue(u"host"_s, QUrl::FullyDecoded);
            db.setHostName(socket.isEmpty() ? url.host() : socket);
            db.setPort(url.port(5432));
            db.setDatabaseName(url.path().mid(1));
            db.setUserName(url.userName());
            QVERIFY(db.open());
            QSqlQuery query(db);
            QVERIFY(query.exec(u"DROP SCHEMA public CASCADE"_s));
            QVERIFY(query.exec(u"CREATE SCHEMA public"_s));
        }
        QSqlDatabase::removeDatabase(u"wipe"_s);
    }

    Customer saved(const Customer& c)
    {
        auto answer = m_store->customers().save(c);
        if (!answer)
            qWarning("save: %s", qPrintable(answer.error().detail));
        return answer ? *answer : Customer {};
    }

    RecoveryCase opened(const QString& words = u"Nobody came."_s)
    {
        const Customer who = saved(maya());
        auto c = m_store->cases().record(CaseId::create(), 0, opening(who.id, words));
        if (!c)
            qWarning("open: %s", qPrintable(c.error().detail));
        return c ? *c : RecoveryCase {};
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("sqlite") << u"sqlite"_s;
        QTest::newRow("postgres") << u"postgres"_s;
    }
    void init() { open(); }
    void cleanup() { m_store.reset(); }

    void aCustomerComesBackAsSaved()
    {
        Customer c = maya();
        c.note = u"Zoë \U0001F600 \u202e ' \" \\ -- %1 {{x}}\nline"_s;
        const Customer kept = saved(c);
        QCOMPARE(kept.revision, 1);
        QCOMPARE(*m_store->customers().find(kept.id), kept);
        QCOMPARE(m_store->customers().byNumber(u"40112"_s)->id, kept.id);
        QCOMPARE(m_store->customers().byPhone(u"+44 113 496 0119"_s)->size(), 1);
        QCOMPARE(m_store->customers().byEmail(u"maya.okafor@EXAMPLE.net"_s)->size(), 1);
    }

    void aStaleCustomerIsAConflictAndAUsedNumberADuplicate()
    {
        const Customer kept = saved(maya());
        Customer mine = kept;
        mine.city = u"York"_s;
        QVERIFY(m_store->customers().save(mine).has_value());
        QCOMPARE(m_store->customers().save(mine).error().kind, ErrorKind::Conflict);
        QCOMPARE(m_store->customers().save(maya()).error().kind, ErrorKind::Duplicate);
        QCOMPARE(m_store->customers().find(kept.id)->city, u"York"_s); // and the store goes on
    }

    void casesAreNumberedAndReadBackFromTheirEvents()
    {
        const RecoveryCase first = opened();
        QCOMPARE(first.number, u"AM-1"_s);
        QCOMPARE(first.seq, 1);
        auto next = m_store->cases().record(first.id, 1,
            {happened(ReadBackAgreed {u"You waited."_s}, start, u"sam"_s),
                happened(CauseFound {u"missed_slot"_s}, start, u"sam"_s)});
        QVERIFY(next.has_value());
        QCOMPARE(next->seq, 3);
        QVERIFY(*m_store->cases().find(first.id) == *next);
        QCOMPARE(m_store->cases().findByNumber(u"am-1"_s)->id, first.id);
        QCOMPARE(m_store->cases().events(first.id)->size(), 3);
    }

    void whatIsWrittenTogetherIsThereOrNotAtAll()
    {
        const Customer who = saved(maya());
        const CaseId id = CaseId::create();
        const auto first = [&](CaseId of) { return m_store->cases().record(of, 0, opening(who.id)); };
        const auto broken = together(*m_store, [&]() -> Result<void> {
            const auto one = first(id);
            return one ? Result<void>(ErrorKind::Denied, u"changed our mind"_s) : Result<void>(one.error());
        });
        QCOMPARE(broken.error().kind, ErrorKind::Denied);
        QCOMPARE(m_store->cases().find(id).error().kind, ErrorKind::NotFound);
        QVERIFY(m_store->search().find(u"nobody came"_s, 5)->isEmpty());

        const auto done = together(*m_store, [&]() -> Result<void> {
            for (const CaseId of : {id, CaseId::create(), CaseId::create()}) {
                if (const auto one = first(of); !one)
                    return one.error();
            }
            return {};
        });
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
        QCOMPARE(m_store->cases().find(id)->number, u"AM-1"_s);
        QCOMPARE(m_store->search().find(u"nobody came"_s, 5)->size(), 3);
        QVERIFY(m_store->verify()->ok);
    }

    void whoeverWritesSecondGetsAConflict()
    {
        const RecoveryCase c = opened();
        QVERIFY(m_store->cases().record(c.id, 1, {happened(WordsHeard {u"mine"_s}, start)}).has_value());
        const auto theirs = m_store->cases().record(c.id, 1, {happened(WordsHeard {u"theirs"_s}, start)});
        QCOMPARE(theirs.error().kind, ErrorKind::Conflict);
        QCOMPARE(m_store->cases().find(c.id)->words, (QStringList {u"Nobody came."_s, u"mine"_s}));
    }

    void anEventSentTwiceLandsOnce()
    {
        const RecoveryCase c = opened();
        const QList<CaseEvent> events {happened(WordsHeard {u"once"_s}, start)};
        QVERIFY(m_store->cases().record(c.id, 1, events).has_value());
        const auto again = m_store->cases().record(c.id, 1, events); // stale seq, but known: answered, not a conflict
        QVERIFY(again.has_value());
        QCOMPARE(again->seq, 2);
        QCOMPARE(m_store->cases().events(c.id)->size(), 2);
    }

    void theCardHoldsHistoryWorthFactsAndCases()
    {
        const RecoveryCase c = opened();
        auto bulk = m_store->bulk();
        QVERIFY(bulk.has_value());
        Order order;
        order.number = u"48213"_s;
        order.items = u"Dishwasher"_s;
        order.total = {58900, u"GBP"_s};
        order.placedAt = start.addDays(-7);
        QVERIFY((*bulk)->addOrder(order, u"40112"_s, {}).has_value());
        QCOMPARE((*bulk)->addOrder(order, u"nobody"_s, {}).error().kind, ErrorKind::NotFound);
        QVERIFY((*bulk)->commit().has_value());
        bulk->reset();
        const auto fact = happened(FactTold {u"22 Alma Road"_s, u"Leo, chat"_s}, start);
        QVERIFY(m_store->cases().record(c.id, 1, {fact}).has_value());
        const auto card = m_store->customers().card(c.customer);
        QVERIFY(card.has_value());
        QCOMPARE(card->worth.lifetime.minor, 58900);
        QCOMPARE(card->orders.size(), 1);
        QCOMPARE(card->cases.size(), 1);
        QCOMPARE(card->facts.first().text, u"22 Alma Road"_s);
        QCOMPARE(card->history.first().kind, HistoryKind::CaseOpened);
        QCOMPARE(card->history.last().kind, HistoryKind::OrderPlaced);
    }

    void listsPageByKeyAndCount()
    {
        const Customer who = saved(maya());
        for (int i = 0; i < 25; ++i) {
            const CaseId id = CaseId::create();
            const CaseOpened opened {{}, who.id, Channel::Email, u"late"_s};
            QVERIFY(m_store->cases().record(id, 0, {happened(opened, start.addSecs(i * 60))}).has_value());
        }
        CaseFilter open;
        open.status = CaseStatus::Open;
        QStringList seen;
        CaseCursor from;
        for (int pages = 0; pages < 10; ++pages) {
            const auto page = m_store->cases().list(open, from, 10);
            QVERIFY(page.has_value());
            for (const CaseRow& row : page->rows)
                seen.append(row.number);
            if (!page->more)
                break;
            from = {page->rows.last().nextDue, page->rows.last().id, false};
        }
        QCOMPARE(seen.size(), 25);
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 25);
        QCOMPARE(seen.first(), u"AM-1"_s);
        const auto counts = m_store->cases().counts(open, start.addSecs(4 * 3600 + 90));
        QCOMPARE(counts->open, 25);
        QCOMPARE(counts->late, 2);
        const auto tallies = m_store->cases().tallies(start.addSecs(4 * 3600 + 90));
        int tallied = 0;
        int late = 0;
        for (const CaseTally& t : *tallies) {
            tallied += t.n;
            late += t.late ? t.n : 0;
            QCOMPARE(t.step, Step::Listen);
        }
        QCOMPARE(tallied, 25);
        QCOMPARE(late, 2);
        QCOMPARE(tallies->size(), 2); // alike in all but being late
        open.text = u"okafor"_s;
        QCOMPARE(m_store->cases().counts(open, start)->matching, 25);
        open.text = u"nobody%"_s;
        QCOMPARE(m_store->cases().counts(open, start)->matching, 0);
    }

    void aSecondFailureIsListedAndCounted()
    {
        const Customer who = saved(maya());
        const CaseId first = CaseId::create();
        const OfferId offer = OfferId::create();
        const auto later = [](const EventBody& b) {
            return CaseEvent {EventId::create(), 0, start.addSecs(60), {}, b};
        };
        const QList<CaseEvent> fixed {
            later(OfferMade {offer}), later(OfferAccepted {offer}), later(BlameJudged {Whose::NotOurs})};
        QVERIFY(m_store->cases().record(first, 0, opening(who.id) + fixed).has_value());
        const QList<CaseEvent> told {later(SecondFailureNoticed {2, first, true, true})};
        QVERIFY(m_store->cases().record(CaseId::create(), 0, opening(who.id) + told).has_value());
        const auto rows = m_store->cases().forCustomer(who.id);
        QCOMPARE(rows->size(), 2);
        for (const CaseRow& row : *rows) {
            QCOMPARE(row.whose, row.id == first ? std::optional(Whose::NotOurs) : std::nullopt);
            QCOMPARE(row.fixedAt, row.id == first ? start.addSecs(60) : QDateTime());
            QCOMPARE(row.failures, row.id == first ? 0 : 2);
        }
        CaseFilter again;
        again.again = true;
        QCOMPARE(m_store->cases().list(again, {}, 10)->rows.size(), 1);
        QCOMPARE(m_store->cases().counts(again, start)->matching, 1);
    }

    // Clocks are set back, and differ between two desks: what is saved last is the newest, and the other stays a version.
    void theDraftSavedLastIsTheNewestWhateverTheClocksSay()
    {
        const RecoveryCase c = opened();
        QVERIFY(m_store->drafts().save({c.id, u"listen.words"_s, u"first"_s, 3, start.addSecs(3600), 0}).has_value());
        QVERIFY(m_store->drafts().save({c.id, u"listen.words"_s, u"last"_s, 1, start, 0}).has_value());
        QCOMPARE(m_store->drafts().newest(c.id)->first().text, u"last"_s);
        QCOMPARE(m_store->drafts().versions(c.id, u"listen.words"_s, 10)->last().text, u"first"_s);
        QVERIFY(m_store->drafts().done(c.id, u"listen.words"_s).has_value());
        QVERIFY(m_store->drafts().save({c.id, u"listen.words"_s, u"after"_s, 1, start.addSecs(-60), 0}).has_value());
        QCOMPARE(m_store->drafts().newest(c.id)->first().text, u"after"_s);
        QVERIFY(m_store->drafts().done(c.id, u"listen.words"_s).has_value());
        QVERIFY(m_store->drafts().newest(c.id)->isEmpty());
        QVERIFY(m_store->drafts().save({{}, u"new.words"_s, u"no case yet"_s, 0, start, 0}).has_value());
        QCOMPARE(m_store->drafts().lastTouched(5)->first().text, u"no case yet"_s);
    }

    void peopleAreFoundByWhateverScrapThereIs_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("two letters") << u"ma"_s;
        QTest::newRow("no accent") << u"okafor"_s;
        QTest::newRow("order of words") << u"OKAFOR maya"_s;
        QTest::newRow("middle of a name") << u"kafo"_s;
        QTest::newRow("misspelt") << u"okaver"_s;
        QTest::newRow("phone as written") << u"0113 496 0119"_s;
        QTest::newRow("international") << u"+44 (0)113 496 0119"_s;
        QTest::newRow("last digits") << u"60119"_s;
        QTest::newRow("email") << u"maya.okafor@example"_s;
        QTest::newRow("customer number") << u"40112"_s;
    }
    void peopleAreFoundByWhateverScrapThereIs()
    {
        QFETCH(QString, typed);
        const Customer who = saved(maya());
        Customer other;
        other.name = u"Jonas Reed"_s;
        saved(other);
        const auto found = m_store->search().people(typed, 10);
        QVERIFY(found.has_value());
        QVERIFY2(!found->isEmpty() && found->first().id == who.id, qPrintable(typed));
        QCOMPARE(found->size(), 1);
    }

    void nothingTypedIsAnError()
    {
        opened(u"The delivery was 100% late and nobody rang."_s);
        const QStringList typed {u"\""_s, u"'"_s, u"*"_s, u"a* OR b"_s, u"NEAR(a b)"_s, u"body:x"_s, u"%"_s, u"_"_s,
            u"[]"_s, u"^a"_s, u"-"_s, u"\U0001F600"_s, u"( ("_s, u"' OR 1=1 --"_s, QString(10000, u'x'), u" "_s,
            QString(), u"\\"_s, QString(QChar(0xd800)), u"日本語"_s, u"AND"_s, u"a\"b"_s};
        for (const QString& text : typed) {
            QVERIFY2(m_store->search().find(text, 20).has_value(), qPrintable(text.left(20)));
            QVERIFY2(m_store->search().people(text, 20).has_value(), qPrintable(text.left(20)));
        }
        const auto phrase = m_store->search().find(u"nobody rang"_s, 20);
        QVERIFY(phrase.has_value());
        QCOMPARE(phrase->size(), 1);
        QCOMPARE(phrase->first().kind, HitKind::Phrase);
    }

    void settingsAndListsAreKept()
    {
        Company company;
        company.name = u"Kirkgate"_s;
        company.currency = u"EUR"_s;
        company.calendar.week.at(0) = {QTime(9, 0), QTime(18, 0)};
        company.calendar.openHoursOnly = true;
        company.clocks.aimMinutes = 180;
        QVERIFY(m_store->settings().setCompany(company).has_value());
        QVERIFY(*m_store->settings().company() == company);
        QCOMPARE(m_store->settings().list(u"cause"_s)->size(), 12);
        auto tiers = *m_store->settings().list(u"tier"_s);
        tiers.removeLast();
        QVERIFY(m_store->settings().setList(u"tier"_s, tiers).has_value());
        QCOMPARE(m_store->settings().list(u"tier"_s)->last().active, false); // old cases may name it
        QCOMPARE(m_store->settings().value(u"never"_s).error().kind, ErrorKind::NotFound);
    }

    void anImportMatchesAndCanBeTakenBack()
    {
        const Customer who = saved(maya());
        auto bulk = m_store->bulk();
        QVERIFY(bulk.has_value());
        Customer same = maya();
        same.id = {};
        QVERIFY((*bulk)->addCustomer(same).has_value());
        Customer changed = maya();
        changed.id = {};
        changed.postcode = u"LS1 1AA"_s;
        QVERIFY((*bulk)->addCustomer(changed).has_value());
        Customer fresh;
        fresh.name = u"Femi Okafor"_s;
        fresh.emails = {u"femi@example.net"_s};
        QVERIFY((*bulk)->addCustomer(fresh).has_value());
        QVERIFY((*bulk)->addCustomer(fresh).has_value());
        const qint64 import = (*bulk)->importId();
        const auto counts = (*bulk)->commit();
        bulk->reset();
        QVERIFY(counts.has_value());
        QCOMPARE(counts->added, 1);
        QCOMPARE(counts->updated, 1);
        QCOMPARE(counts->unchanged, 2);
        QCOMPARE(m_store->customers().find(who.id)->postcode, u"LS1 1AA"_s);
        QCOMPARE(m_store->search().people(u"femi"_s, 5)->size(), 1);
        QVERIFY(m_store->undoImport(import).has_value());
        QVERIFY(m_store->customers().find(who.id)->postcode.isEmpty());
        QVERIFY(m_store->search().people(u"femi"_s, 5)->isEmpty());
        QCOMPARE(*m_store->customers().count(), 1);
    }

    void anImportThatIsNotCommittedLeavesNothing()
    {
        {
            auto bulk = m_store->bulk();
            QVERIFY(bulk.has_value());
            QVERIFY((*bulk)->addCustomer(maya()).has_value());
        }
        QCOMPARE(*m_store->customers().count(), 0);
    }

    void whatWasWrittenVerifies()
    {
        const RecoveryCase c = opened();
        const OfferId offer = OfferId::create();
        const PromiseId promise = PromiseId::create();
        QVERIFY(
            m_store->cases()
                .record(c.id, 1,
                    {happened(OfferMade {offer, Remedy::Refund, {}, {}, {2900, u"GBP"_s}, Payout::Bank, true}, start),
                        happened(OfferAccepted {offer}, start),
                        happened(PromiseMade {promise, u"ring"_s, {}, start.addDays(1), Channel::Phone}, start)})
                .has_value());
        QCOMPARE(*m_store->cases().caseOfPromise(promise), c.id);
        QVERIFY(m_store->cases()
                    .record(c.id, 4,
                        {happened(PromiseKept {promise, {}}, start.addDays(1)),
                            happened(CheckedBack {}, start.addDays(7)), happened(CaseClosed {}, start.addDays(7))})
                    .has_value());
        const auto report = m_store->verify();
        QVERIFY(report.has_value());
        QVERIFY2(report->ok, qPrintable(report->problems.join(u'\n')));
        QCOMPARE(report->events, 7);
    }

    void actionsLandOnceAndRefusalsChangeNothing()
    {
        saved(maya());
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const QJsonObject open {{u"id"_s, id}, {u"action"_s, u"open"_s}, {u"customer"_s, u"40112"_s},
            {u"channel"_s, u"phone"_s}, {u"words"_s, u"late"_s}};
        const auto first = act(*m_store, m_clock, u"sam"_s, open);
        QVERIFY2(first.done, qPrintable(first.words));
        QVERIFY(act(*m_store, m_clock, u"sam"_s, open).done);
        QCOMPARE(m_store->cases().counts({}, start)->matching, 1);
        const QJsonObject which {{u"case"_s, first.caseId.toString()}};
        const QJsonObject close {{u"id"_s, QUuid::createUuid().toString()}, {u"close"_s, which}};
        QCOMPARE(act(*m_store, m_clock, u"sam"_s, close).kind, u"check-back-missing"_s);
        QCOMPARE(m_store->cases().find(first.caseId)->seq, 1);
    }
};

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
