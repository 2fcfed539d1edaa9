// Strings that programs stumble over, through every text field of every event, drafts, customers, lists and settings of a real
// store, on either database, and back: as written (NFC where play reads JSON), or refused with a reason. Searching for them is never an error.
#include "models/base/Text.h"
#include "models/desk/Actions.h"
#include "models/desk/CaseDesk.h"
#include "models/store/sql/OpenStore.h"
#include "tests/desk/EveryText.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>
#include <map>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 30'000; // ms; a busy disk
const QDateTime start(QDate(2025, 11, 20), QTime(14, 2), Qt::UTC);

QString named(const QString& text)
{
    return QString::fromLatin1(text.left(40).toUtf8().toPercentEncoding(" "));
}
}

class TestNaughty : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    FakeClock m_clock {start};
    QStringList m_strings {};
    Customer m_maya {};
    std::map<QString, std::unique_ptr<StoreRunner>> m_runners {}; // by kind of database
    StoreRunner* m_runner = nullptr;                              // of the row that runs

    // On the store's thread; waits for the answer.
    template <class Job>
    auto ask(Job job)
    {
        auto future = m_runner->run(std::move(job));
        future.waitForFinished();
        return future.result();
    }
    [[nodiscard]] QStringList refusedOf(CaseDesk& desk, const QList<EventBody>& bodies, QList<EventBody>& taken) const;

    void openOn(const QString& kind);
    static Result<QString> freshDatabase();

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();
    void cleanupTestCase();
    void everyTextOfEveryEventComesBack();
    void whatNoStoreCanKeepIsRefusedWithAReason_data();
    void whatNoStoreCanKeepIsRefusedWithAReason();
    void draftsComeBack();
    void playKeepsThemInNormalForm();
    void customersComeBack();
    void listsAndSettingsComeBack();
    void searchingIsNeverAnError();
};

void TestNaughty::initTestCase()
{
    QFile file(QStringLiteral(AMENDS_BLNS));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array())
        m_strings.append(value.toString());
    QCOMPARE(m_strings.size(), 485);
    // Ours: byte order marks and non-characters at the front and within, a lone combining mark, far planes, a long run of marks,
    // and characters of two units where a text is cut.
    for (const QString& own : {u"\ufeffmark first"_s, u"a\ufdd0\U0001ffffz"_s, u"a\ufeffb"_s, u"\u0301"_s,
             u"\U0010fffd\U00020000"_s, u"e"_s + QString(1500, QChar(0x0301)), u"\u0001\u001f\u007f\u0085"_s,
             u"Zoe\u0308"_s, u"\u2028\u2029\r\n\r"_s, QString(59, u'x') + u"\U0001F600\U0001F601"_s,
             QString(89, u'x') + u"\U0001F600\U0001F601"_s, QString(199, u'x') + u"\U0001F600\U0001F601"_s})
        m_strings.append(own);
    m_maya.id = CustomerId::create();
    m_maya.name = u"Maya Okafor"_s;
    m_maya.number = u"40112"_s;
}

void TestNaughty::cleanupTestCase()
{
    for (const auto& [kind, runner] : m_runners) {
        m_runner = runner.get();
        const auto report = ask([](Store& s) { return s.verify(); });
        QVERIFY(report.has_value());
        QVERIFY2(report->ok, qPrintable(kind + u": "_s + report->problems.join(u' ')));
    }
    m_runners.clear();
}

// A database of our own on the server, so that other tests may run beside this one; its URL.
Result<QString> TestNaughty::freshDatabase()
{
    QUrl url(qEnvironmentVariable("AMENDS_TEST_POSTGRES"));
    bool made = false;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QPSQL"_s, u"maker"_s);
        const QString socket = QUrlQuery(url).queryItemValue(u"host"_s, QUrl::FullyDecoded);
        db.setHostName(socket.isEmpty() ? url.host() : socket);
        db.setPort(url.port(5432));
        db.setDatabaseName(url.path().mid(1));
        db.setUserName(url.userName());
        db.setPassword(url.password());
        if (db.open()) {
            QSqlQuery query(db);
            made = query.exec(u"DROP DATABASE IF EXISTS naughty"_s) && query.exec(u"CREATE DATABASE naughty"_s);
        }
    }
    QSqlDatabase::removeDatabase(u"maker"_s);
    url.setPath(u"/naughty"_s);
    return made ? Result<QString>(url.toString(QUrl::FullyEncoded))
                : Result<QString>(ErrorKind::Unavailable, u"create database"_s);
}

void TestNaughty::initTestCase_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("sqlite") << u"sqlite"_s;
    QTest::newRow("postgres") << u"postgres"_s;
}

void TestNaughty::openOn(const QString& kind)
{
    QString place = m_folder.filePath(u"naughty.db"_s);
    if (kind == "postgres"_L1) {
        auto url = freshDatabase();
        QVERIFY2(url.has_value(), "no database could be made on the PostgreSQL of AMENDS_TEST_POSTGRES");
        place = *url;
    }
    m_runners[kind] = std::make_unique<StoreRunner>(
        [place, clock = &m_clock] { return openStore(place, OpenMode::Create, *clock); });
    m_runner = m_runners[kind].get();
    const auto saved = ask([maya = m_maya](Store& s) { return s.customers().save(maya); });
    QVERIFY2(saved.has_value(), saved ? "" : qPrintable(saved.error().detail));
    QCOMPARE(saved->id, m_maya.id);
    Company quiet; // all these are cases of one person: nothing of the desk's own among what is compared
    quiet.sentinel.windowDays = 0;
    QVERIFY(ask([quiet](Store& s) { return s.settings().setCompany(quiet); }).has_value());
}

void TestNaughty::init()
{
    QFETCH_GLOBAL(QString, kind);
    if (kind == "postgres"_L1 && qEnvironmentVariableIsEmpty("AMENDS_TEST_POSTGRES")) {
        if (qEnvironmentVariableIntValue("AMENDS_REQUIRE_POSTGRES"))
            QFAIL("PostgreSQL is required here and AMENDS_TEST_POSTGRES is not set");
        QSKIP("AMENDS_TEST_POSTGRES is not set: no PostgreSQL to test on");
    }
    if (!m_runners.contains(kind))
        openOn(kind);
    m_runner = m_runners[kind].get();
}

// What of `bodies` the rules refuse, by kind and reason; the others go to `taken`.
QStringList TestNaughty::refusedOf(CaseDesk& desk, const QList<EventBody>& bodies, QList<EventBody>& taken) const
{
    QStringList refused;
    RecoveryCase ahead = desk.ahead();
    for (const EventBody& body : bodies) {
        if (const auto refusal = refusalOf(ahead, body)) {
            refused.append(refusalKey(*refusal));
            continue;
        }
        apply(ahead, {EventId::create(), ahead.seq + 1, start, desk.agent(), body});
        taken.append(body);
    }
    return refused;
}

void TestNaughty::everyTextOfEveryEventComesBack()
{
    CaseDesk desk(*m_runner, m_clock, u"sam"_s);
    QSignalSpy opened(&desk, &CaseDesk::opened);
    QSignalSpy changed(&desk, &CaseDesk::caseChanged);
    QStringList usual; // what is refused of any words: no text may be treated otherwise
    for (const QString& text : QStringList {u"plain words"_s} + m_strings) {
        desk.begin(m_maya.id, Channel::Letter, text);
        QVERIFY(opened.wait(patience));
        QList<EventBody> taken;
        const QStringList refused = refusedOf(desk, filled(text, m_maya.id, start).mid(1), taken);
        if (usual.isEmpty())
            usual = refused;
        else if (!text.trimmed().isEmpty())
            QVERIFY2(refused == usual, qPrintable(named(text) + u": "_s + refused.join(u' ')));
        QVERIFY(!desk.happened(taken).has_value());
        QVERIFY2(changed.wait(patience),
            qPrintable(named(text) + u": error %1"_s.arg(static_cast<int>(desk.saveState().error))));
        QVERIFY(desk.onItsWay().isEmpty());

        const auto stored = ask([id = desk.current().id](Store& s) { return s.cases().events(id); });
        QVERIFY(stored.has_value());
        QCOMPARE(stored->size(), taken.size() + 1);
        QCOMPARE(std::get<CaseOpened>(stored->first().body).words, kept(text));
        for (qsizetype i = 0; i < taken.size(); ++i)
            QVERIFY2(
                stored->at(i + 1).body == kept(taken.at(i)), qPrintable(named(text) + u" in event %1"_s.arg(i + 2)));
        QVERIFY(desk.current() == fold(desk.current().id, *stored));
    }
}

void TestNaughty::whatNoStoreCanKeepIsRefusedWithAReason_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("draft");
    QTest::newRow("high half alone") << u"a"_s + QChar(0xd83d) + u"b"_s << u"a\ufffdb"_s;
    QTest::newRow("low half alone") << QString(QChar(0xde00)) << u"\ufffd"_s;
    QTest::newRow("halves turned") << u"\U0001F600"_s + QChar(0xde00) + QChar(0xd83d) << u"\U0001F600\ufffd\ufffd"_s;
    QTest::newRow("turned mark") << u"\ufffeturned"_s << u"\ufffdturned"_s;
    QTest::newRow("no character") << u"a\uffffz"_s << u"a\ufffdz"_s;
    QTest::newRow("NUL") << u"a"_s + QChar(u'\0') + u"b"_s << u"a\ufffdb"_s;
}

void TestNaughty::whatNoStoreCanKeepIsRefusedWithAReason()
{
    QFETCH(QString, text);
    CaseDesk desk(*m_runner, m_clock, u"sam"_s);
    QSignalSpy opened(&desk, &CaseDesk::opened);
    desk.begin(m_maya.id, Channel::Letter, u"good"_s);
    QVERIFY(opened.wait(patience));
    for (const EventBody& body : filled(text, m_maya.id, start).mid(1)) {
        const auto refusal = desk.happened({body});
        QVERIFY2(refusal == Refusal::TextUnreadable || refusal == Refusal::CaseNotClosed,
            qPrintable(QString::number(body.index())));
    }
    QVERIFY(desk.onItsWay().isEmpty());
    // A draft keeps all else of it.
    desk.type(u"empathize.sentence"_s, text);
    desk.saveNow();
    const auto drafts = ask([id = desk.current().id](Store& s) { return s.drafts().newest(id); });
    QCOMPARE(drafts->size(), 1);
    QFETCH(QString, draft);
    QCOMPARE(drafts->first().text, draft);
    QVERIFY(ask([text](Store& s) { return s.search().find(text, 20); }).has_value());
    QVERIFY(ask([text](Store& s) { return s.search().people(text, 20); }).has_value());
    // The next good word is not held up by it.
    QVERIFY(!desk.happened({WordsHeard {u"better"_s}}).has_value());
    QTRY_COMPARE(desk.current().words, (QStringList {u"good"_s, u"better"_s}));
    Customer c;
    c.name = text;
    QCOMPARE(ask([c](Store& s) { return s.customers().save(c); }).error().kind, ErrorKind::Invalid);
}

void TestNaughty::draftsComeBack()
{
    CaseDesk desk(*m_runner, m_clock, u"sam"_s);
    QSignalSpy opened(&desk, &CaseDesk::opened);
    desk.begin(m_maya.id, Channel::Letter, u"drafts"_s);
    QVERIFY(opened.wait(patience));
    const QString field = u"empathize.sentence"_s;
    for (const QString& text : std::as_const(m_strings)) {
        m_clock.advance(1);
        desk.type(field, text);
        desk.saveNow();
        const auto drafts = ask([id = desk.current().id](Store& s) { return s.drafts().newest(id); });
        QVERIFY(drafts.has_value());
        QCOMPARE(drafts->size(), 1);
        QVERIFY2(kept(drafts->first().text) == kept(text),
            qPrintable(named(text) + u" came back as "_s + named(drafts->first().text)));
    }
}

void TestNaughty::playKeepsThemInNormalForm()
{
    for (const QString& text : std::as_const(m_strings)) {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const QJsonObject open {
            {u"id"_s, id}, {u"action"_s, u"open"_s}, {u"customer"_s, u"40112"_s}, {u"words"_s, text}};
        const QJsonObject line = QJsonDocument::fromJson(QJsonDocument(open).toJson(QJsonDocument::Compact)).object();
        const auto words = ask([line, id, clock = &m_clock](Store& s) -> Result<QString> {
            const ActionOutcome outcome = act(s, *clock, u"sam"_s, line);
            if (!outcome.done)
                return {outcome.error, outcome.words};
            const auto events = s.cases().events(outcome.caseId);
            return events ? Result<QString>(std::get<CaseOpened>(events->first().body).words)
                          : Result<QString>(events.error());
        });
        QVERIFY2(words.has_value(), qPrintable(named(text)));
        QVERIFY2(*words == kept(text).normalized(QString::NormalizationForm_C), qPrintable(named(text)));
    }
}

void TestNaughty::customersComeBack()
{
    for (const QString& text : std::as_const(m_strings)) {
        Customer c;
        c.name = c.say = c.address = c.city = c.postcode = c.country = c.company = c.tier = c.language = c.reach
            = c.note = text;
        if (!text.isEmpty())
            c.phones = c.emails = QStringList {text};
        const auto saved = ask([c](Store& s) { return s.customers().save(c); });
        QVERIFY2(saved.has_value(), qPrintable(named(text)));
        const auto found = ask([id = saved->id](Store& s) { return s.customers().find(id); });
        QVERIFY(found.has_value());
        const QStringList texts {found->name, found->say, found->address, found->city, found->postcode, found->country,
            found->company, found->tier, found->language, found->reach, found->note};
        QVERIFY2(keptAll(texts) == QStringList(texts.size(), kept(text)),
            qPrintable(named(text) + u" came back as "_s + texts.join(u'|')));
        QVERIFY(keptAll(found->phones) == keptAll(c.phones) && keptAll(found->emails) == keptAll(c.emails));
        QVERIFY(ask([text](Store& s) { return s.customers().byPhone(text); }).has_value());
        QVERIFY(ask([text](Store& s) { return s.customers().byEmail(text); }).has_value());
        const auto numbered = ask([text](Store& s) { return s.customers().byNumber(text); });
        QVERIFY(numbered.has_value() || numbered.error().kind == ErrorKind::NotFound);
    }
}

void TestNaughty::listsAndSettingsComeBack()
{
    QList<ListItem> items;
    for (const QString& text : std::as_const(m_strings))
        items.append({u"key%1"_s.arg(items.size()), kept(text), static_cast<int>(items.size()), true});
    QVERIFY(ask([items](Store& s) { return s.settings().setList(u"tier"_s, items); }).has_value());
    auto tiers = ask([](Store& s) { return s.settings().list(u"tier"_s); });
    QVERIFY(tiers.has_value());
    tiers->removeIf([](const ListItem& item) { return !item.active; }); // the ones before stay, for old customers
    QCOMPARE(*tiers, items);
    for (const QString& text : std::as_const(m_strings)) {
        const auto company = ask([text](Store& s) -> Result<Company> {
            auto ours = s.settings().company();
            ours->name = ours->contactBlock = ours->agentName = text;
            if (auto set = s.settings().setCompany(*ours); !set)
                return set.error();
            return s.settings().company();
        });
        QVERIFY(company.has_value());
        const QStringList texts {company->name, company->contactBlock, company->agentName};
        QVERIFY2(keptAll(texts) == QStringList(3, kept(text)), qPrintable(named(text)));
    }
}

void TestNaughty::searchingIsNeverAnError()
{
    for (const QString& text : std::as_const(m_strings)) {
        CaseFilter filter;
        filter.text = text;
        QVERIFY2(ask([text](Store& s) { return s.search().find(text, 20); }).has_value(), qPrintable(named(text)));
        QVERIFY2(ask([text](Store& s) { return s.search().people(text, 20); }).has_value(), qPrintable(named(text)));
        QVERIFY2(
            ask([filter](Store& s) { return s.cases().list(filter, {}, 20); }).has_value(), qPrintable(named(text)));
        QVERIFY2(
            ask([filter](Store& s) { return s.cases().counts(filter, start); }).has_value(), qPrintable(named(text)));
    }
}

QTEST_GUILESS_MAIN(TestNaughty)
#include "tst_naughty.moc"
