// Import and demo over the real store.
#include "models/desk/Demo.h"
#include "models/desk/Import.h"
#include "models/store/sql/OpenStore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

class TestImportStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theSameFileTwiceAddsNobody();
    void aDryRunSaysWhatTheRunThenDoes();
    void anImportIsFoundAndCanBeTakenBack();
    void contactCardsAreFoundByNameMailAndNumber();
    void aCardThatCannotBeKeptIsSaidByItsLine();
    void sharedPhonesAreSaid();
    void ordersFindTheirBuyers();
    void cancelledMidwayLeavesTheOldData();
    void aDemoStandsInTheStore();
    void mayasScreenIsAsInThePictures();

private:
    QString file(const QByteArray& bytes);
    ImportResult import(const QByteArray& bytes, ImportKind kind = ImportKind::Customers, bool dryRun = false);

    FakeClock m_clock {QDateTime(QDate(2025, 11, 20), QTime(14, 8), Qt::UTC)};
    std::unique_ptr<QTemporaryDir> m_folder {};
    std::unique_ptr<Store> m_store {};
    int m_files = 0;
};

namespace {
const QByteArray people = "cust_no;full_name;tel;email;tier;since\n"
                          "40112;Maya Okafor;0113 496 0119;maya.okafor@example.com;Gold;14.03.2017\n"
                          "40113;Femi Okafor;01632 960 014;femi@example.com;Standard;02.11.2022\n"
                          "42051;Carol Finch;;;Goldd;\n"
                          "40115;Hiro Okada;0113 496 0171;hiro.okada@example.com;Standard;20.06.2021\n"
                          "40116;Keiko Okada;0113 496 0171;keiko@example.com;;\n"; // the telephone of the house
}

void TestImportStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = openSqlite(m_folder->filePath(u"store.amends"_s), OpenMode::Create, m_clock);
    QVERIFY(store.has_value());
    m_store = *std::move(store);
}

void TestImportStore::cleanup()
{
    m_store.reset();
}

QString TestImportStore::file(const QByteArray& bytes)
{
    QFile out(m_folder->filePath(u"%1.csv"_s.arg(++m_files)));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
    return out.fileName();
}

ImportResult TestImportStore::import(const QByteArray& bytes, ImportKind kind, bool dryRun)
{
    ImportOptions options;
    options.kind = kind;
    options.path = file(bytes);
    options.dryRun = dryRun;
    const auto result = importFile(*m_store, options);
    if (!result)
        qFatal("import failed: %s", qPrintable(result.error().detail));
    return *result;
}

void TestImportStore::theSameFileTwiceAddsNobody()
{
    const ImportResult first = import(people);
    QCOMPARE(first.added, 4);
    QCOMPARE(first.refusedCount, 1);
    const ImportResult second = import(people);
    QCOMPARE(second.added, 0);
    QCOMPARE(second.updated, 0);
    QCOMPARE(second.unchanged, 4);
    QCOMPARE(*m_store->customers().count(), 4);
}

void TestImportStore::aDryRunSaysWhatTheRunThenDoes()
{
    import(people);
    const QByteArray news
        = "number,name,email,phone,city\n40112,Maya Okafor,,,Leeds\n40113,Femi Okafor,femi@example.com,,\n,Somebody "
          "Else,else@example.com,,York\n,,hiro.okada@example.com,01632 960 020,\n,X,,0113 496 0119,\n";
    const ImportResult dry = import(news, ImportKind::Customers, true);
    const ImportResult run = import(news);
    QCOMPARE(dry.added, run.added);
    QCOMPARE(dry.updated, run.updated);
    QCOMPARE(dry.unchanged, run.unchanged);
    QCOMPARE(run.added, 1);
    QCOMPARE(run.updated, 3);
}

void TestImportStore::anImportIsFoundAndCanBeTakenBack()
{
    const ImportResult result = import(people);
    const auto found = m_store->customers().byPhone(u"+441134960119"_s);
    QVERIFY(found.has_value() && found->size() == 1);
    QCOMPARE(found->first().name, u"Maya Okafor"_s);
    const auto hits = m_store->search().people(u"femi"_s, 5);
    QVERIFY(hits.has_value() && hits->size() == 1);
    QVERIFY(m_store->undoImport(result.importId).has_value());
    QCOMPARE(*m_store->customers().count(), 0);
}

// The forms of Outlook (2.1), Google and Apple (3.0) and of 4.0, in one file.
void TestImportStore::contactCardsAreFoundByNameMailAndNumber()
{
    const QByteArray cards
        = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;LANGUAGE=en-gb:Okafor;Maya;Ada;Ms.;\r\nFN:Ms. Maya Ada Okafor\r\nORG:Okafor "
          "& Sons;Sales\r\n"
          "TEL;WORK;VOICE:0113 496 0119\r\nADR;WORK;PREF;ENCODING=QUOTED-PRINTABLE:;;12 High Street=0D=0A=\r\nFlat "
          "2;Leeds;;LS1 4AP;United Kingdom\r\n"
          "EMAIL;PREF;INTERNET:maya@example.net\r\nPHOTO;TYPE=JPEG;ENCODING=BASE64:\r\n "
          "/9j/4AAQSkZJRgABAQEAYABgAAD\r\n\r\nEND:VCARD\r\n"
          "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:J\xC3\xB3n Berg\r\nN:Berg;J\xC3\xB3n;;;\r\nitem1.TEL:+44 113 496 "
          "0120\r\nitem1.X-ABLabel:_$!<Mobile>!$_\r\n"
          "EMAIL;TYPE=INTERNET;TYPE=HOME:jon@example.net\r\nEND:VCARD\r\n"
          "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:\xE5\xB1\xB1\xE7\x94\xB0 "
          "\xE5\xA4\xAA\xE9\x83\x8E\r\nTEL;VALUE=uri;TYPE=\"voice,cell\":tel:+44-113-496-0121\r\n"
          "EMAIL:taro@example.net\r\nLANG:ja\r\nEND:VCARD\r\n";
    const ImportResult first = import(cards);
    QVERIFY(first.cards);
    QCOMPARE(first.added, 3);
    QCOMPARE(first.refusedCount, 0);
    const auto finds = [this](const QString& text, const QString& name) {
        const auto found = m_store->search().people(text, 5);
        return found && !found->isEmpty() && found->constFirst().name == name;
    };
    QVERIFY(finds(u"okafor ada"_s, u"Ms. Maya Ada Okafor"_s));
    QVERIFY(finds(u"jon berg"_s, u"Jón Berg"_s));
    QVERIFY(finds(u"maya@example.net"_s, u"Ms. Maya Ada Okafor"_s));
    QVERIFY(finds(u"0120"_s, u"Jón Berg"_s));
    QCOMPARE(m_store->customers().byPhone(u"+441134960121"_s)->value(0).language, u"ja"_s);
    QCOMPARE(m_store->customers().byEmail(u"taro@example.net"_s)->size(), 1);
    const Customer maya = m_store->customers().byPhone(u"+441134960119"_s)->value(0);
    QCOMPARE(maya.address, u"12 High Street\nFlat 2"_s);
    QCOMPARE(maya.postcode, u"LS1 4AP"_s);
    QCOMPARE(maya.country, u"GB"_s);
    QCOMPARE(maya.company, u"Okafor & Sons"_s);
    QCOMPARE(import(cards).unchanged, 3);
}

void TestImportStore::aCardThatCannotBeKeptIsSaidByItsLine()
{
    const ImportResult result
        = import("BEGIN:VCARD\nVERSION:3.0\nFN:Nobody\nEND:VCARD\nBEGIN:VCARD\nFN:No End\nTEL:0113 496 0120\n"
                 "BEGIN:VCARD\nFN:Jo Good\nTEL:0113 496 0119\nEND:VCARD\n");
    QCOMPARE(result.read, 3);
    QCOMPARE(result.added, 1);
    QCOMPARE(result.refused.size(), 2);
    QCOMPARE(result.refused.at(0).line, 1);
    QCOMPARE(result.refused.at(0).problem.kind, RowProblemKind::NothingToFindThemBy);
    QCOMPARE(result.refused.at(1).line, 5);
    QCOMPARE(result.refused.at(1).problem.kind, RowProblemKind::CardNotEnded);
    ImportOptions orders;
    orders.kind = ImportKind::Orders;
    orders.path = file("BEGIN:VCARD\nEND:VCARD\n");
    QCOMPARE(importFile(*m_store, orders).error().kind, ErrorKind::Invalid);
}

void TestImportStore::sharedPhonesAreSaid()
{
    const ImportResult result = import(people);
    QCOMPARE(result.lookalikeCount, 1);
    QCOMPARE(result.lookalikes.constFirst().addedName, u"Keiko Okada"_s);
    QCOMPARE(result.lookalikes.constFirst().knownName, u"Hiro Okada"_s);
}

void TestImportStore::ordersFindTheirBuyers()
{
    import(people);
    const QByteArray orders
        = "order no,customer no,email,order "
          "date,items,total\n48213,40112,,10/11/2025,Dishwasher,£589.00\n48214,,femi@example.com,25/11/"
          "2025,Hob,100\n48215,7,,1/11/2025,Hob,1\n";
    const ImportResult first = import(orders, ImportKind::Orders);
    QCOMPARE(first.added, 2);
    QCOMPARE(first.refusedCount, 1);
    QCOMPARE(first.refused.first().line, 4);
    QCOMPARE(first.refused.first().problem.kind, RowProblemKind::NoSuchCustomer);
    const ImportResult second = import(orders, ImportKind::Orders);
    QCOMPARE(second.added, 0);
    QCOMPARE(second.unchanged, 2);
    QCOMPARE(m_store->customers().orderByNumber(u"48213"_s)->total, (Money {58900, u"GBP"_s}));
}

void TestImportStore::cancelledMidwayLeavesTheOldData()
{
    import(people);
    QByteArray many = "number,name\n";
    for (int i = 0; i < 3000; ++i)
        many += QByteArray::number(i) + ",Somebody\n";
    std::atomic_bool cancel {false};
    ImportControl control {[&cancel](const ImportProgress& p) { cancel = p.rows > 1000; }, &cancel};
    ImportOptions options;
    options.path = file(many);
    const auto result = importFile(*m_store, options, control);
    QVERIFY(result.has_value() && result->cancelled);
    QCOMPARE(*m_store->customers().count(), 4);
    QCOMPARE(import(people).unchanged, 4); // and the store goes on
}

void TestImportStore::aDemoStandsInTheStore()
{
    const auto made = demo(*m_store, {300, 120, 5, m_clock.now()});
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail));
    QCOMPARE(*m_store->customers().count(), 300);
    const auto report = m_store->verify();
    QVERIFY(report.has_value());
    QVERIFY2(report->ok && report->chainsOk, qPrintable(report->problems.join(u'\n')));
    QCOMPARE(report->cases, 120);
    QCOMPARE(report->events, made->events);
    QVERIFY(m_store->settings().company()->demo);
    const auto counts = m_store->cases().counts({}, m_clock.now());
    QVERIFY(counts.has_value());
    QVERIFY2(counts->open >= 12, qPrintable(QString::number(counts->open)));
    QVERIFY(counts->late >= 1);
    QCOMPARE(demo(*m_store, {300, 120, 5, m_clock.now()}).error().kind, ErrorKind::Denied);
}

void TestImportStore::mayasScreenIsAsInThePictures()
{
    QVERIFY(demo(*m_store, {30, 20, 5, m_clock.now()}).has_value());
    const auto found = m_store->customers().byPhone(u"+441134960119"_s);
    QVERIFY(found.has_value() && !found->isEmpty());
    const auto card = m_store->customers().card(found->first().id);
    QVERIFY(card.has_value());
    QCOMPARE(card->worth.lifetime.minor, 846000);
    QCOMPARE(card->worth.year.minor, 124000);
    QCOMPARE(card->worth.orders, 31);
    QCOMPARE(card->cases.size(), 3);
    QCOMPARE(card->cases.first().status, CaseStatus::Open);
    QStringList facts;
    for (const CustomerFact& fact : card->facts)
        facts.append(fact.text);
    QVERIFY(facts.contains(u"22 Alma Road"_s));
    bool broken = false;
    for (const HistoryItem& item : card->history)
        broken = broken || item.kind == HistoryKind::PromiseBroken;
    QVERIFY(broken);
}

QTEST_GUILESS_MAIN(TestImportStore)
#include "tst_import_store.moc"
