#include "models/exchange/Csv.h"
#include "MemoryStore.h"

#include "models/desk/Import.h"
#include "models/desk/ImportRows.h"

#include <QTemporaryDir>
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

class TestImport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void customersOfTheMockComeIn();
    void badRowsAreRefusedWithLineAndReason();
    void refusedLinesCanBeMendedAndBroughtInAgain();
    void theSameFileTwiceAddsNobody();
    void aDryRunCountsAndTouchesNothing();
    void previewShowsWhatWasGuessed();
    void previewTakesWhatIsSaidByHand();
    void semicolonsWindowsAndGermanNames();
    void utf16WithTabs();
    void severalInOneCellAndManyColumns();
    void countriesDecideHowPhonesAreRead();
    void ordersFindTheirBuyers();
    void linesOfOneOrderAreOneOrder();
    void titlesAboveTheTableAreSkipped();
    void cancelledNothingHappens();
    void progressIsToldAndEndsWithAll();
    void aLostStoreEndsTheImport();
    void aRowTheStoreRefusesStopsNothing();
    void missingFilesAndWrongMappingsAreErrors();
    void tooLongIsRefusedAndOddTextIsMended();
    void everyProblemHasWords();

private:
    QString file(const QByteArray& bytes);
    ImportOptions options(const QByteArray& bytes, ImportKind kind = ImportKind::Customers)
    {
        return {kind, file(bytes)};
    }
    ImportResult import(const ImportOptions& o);

    std::unique_ptr<QTemporaryDir> m_folder {};
    std::unique_ptr<test::MemoryStore> m_store {};
    int m_files = 0;
};

namespace {
const QByteArray mock = "cust_no;full_name;tel;email;tier;since;ref2\n"
                        "40112;Maya Okafor;0113 496 0119;maya.okafor@example.com;Gold;14.03.2017;A/7\n"
                        "40113;Femi Okafor;01632 960 014;femi@example.com;Standard;02.11.2022;B/2\n"
                        ";Jonas Reed;;;Standard;;\n"
                        "42051;Carol Finch;;;Goldd;;\n"
                        "43518;Ian Moss;;;;31.02.2019;\n"
                        "40115;Hiro Okada;0113 496 0171;hiro.okada@example.com;standard;20.06.2021;A/1\n";
}

void TestImport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<test::MemoryStore>();
}

QString TestImport::file(const QByteArray& bytes)
{
    QFile out(m_folder->filePath(u"%1.csv"_s.arg(++m_files)));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
    return out.fileName();
}

ImportResult TestImport::import(const ImportOptions& o)
{
    const auto result = importFile(*m_store, o);
    if (!result)
        qFatal("import failed");
    return *result;
}

void TestImport::customersOfTheMockComeIn()
{
    const ImportResult result = import(options(mock));
    QCOMPARE(result.read, 6);
    QCOMPARE(result.added, 3);
    QCOMPARE(result.refusedCount, 3);
    QCOMPARE(result.importId, 7);
    QCOMPARE(delimiterName(result.delimiter), u"semicolon"_s);
    const Customer& maya = m_store->people.first();
    QCOMPARE(maya.number, u"40112"_s);
    QCOMPARE(maya.name, u"Maya Okafor"_s);
    QCOMPARE(maya.phones, QStringList {u"+441134960119"_s});
    QCOMPARE(maya.emails, QStringList {u"maya.okafor@example.com"_s});
    QCOMPARE(maya.tier, u"gold"_s);
    QCOMPARE(maya.since, QDate(2017, 3, 14));
    QCOMPARE(m_store->people.last().tier, u"standard"_s);
}

void TestImport::badRowsAreRefusedWithLineAndReason()
{
    const auto refused = import(options(mock)).refused;
    QCOMPARE(refused.size(), 3);
    QCOMPARE(refused.at(0).line, 4);
    QCOMPARE(refused.at(0).text, u";Jonas Reed;;;Standard;;"_s);
    QCOMPARE(importWords(refused.at(0).problem), u"No number, phone or email. Nothing to find them by."_s);
    QCOMPARE(refused.at(1).line, 5);
    QCOMPARE(importWords(refused.at(1).problem), u"“Goldd” is not a tier. You have Standard, Silver, Gold."_s);
    QCOMPARE(refused.at(2).line, 6);
    QCOMPARE(importWords(refused.at(2).problem), u"31 February does not exist."_s);
}

void TestImport::refusedLinesCanBeMendedAndBroughtInAgain()
{
    const QString again = refusedLines(import(options(mock)));
    QVERIFY(again.startsWith(u"cust_no;full_name;"_s));
    const ImportResult result = import(options(QString(again).replace(u"Goldd"_s, u"Gold"_s).toUtf8()));
    QCOMPARE(result.added, 1);
    QCOMPARE(result.refusedCount, 2);
}

void TestImport::theSameFileTwiceAddsNobody()
{
    import(options(mock));
    const ImportResult second = import(options(mock));
    QCOMPARE(second.added, 0);
    QCOMPARE(second.updated, 0);
    QCOMPARE(second.unchanged, 3);
    QCOMPARE(m_store->people.size(), 3);
}

void TestImport::aDryRunCountsAndTouchesNothing()
{
    ImportOptions dry = options(mock + "40112;Maya Okafor;;;;;\n");
    dry.dryRun = true;
    const ImportResult first = import(dry);
    QCOMPARE(first.added, 3);
    QCOMPARE(first.unchanged, 1); // the same person a second time
    QCOMPARE(first.importId, 0);
    QVERIFY(m_store->people.isEmpty());

    import(options(mock));
    m_store->people.first().note = u"Ring the bell twice."_s;
    dry.path = file("number,name,note\n40112,Maya Okafor,old\n40113,Femi O.,\n50000,New One,\n");
    const ImportResult second = import(dry);
    QCOMPARE(second.added, 1);
    QCOMPARE(second.updated, 1);
    QCOMPARE(second.unchanged, 1); // a file does not replace a note
}

void TestImport::previewShowsWhatWasGuessed()
{
    const auto preview = previewImport(options(mock), 3);
    QVERIFY(preview.has_value());
    QCOMPARE(encodingName(preview->encoding), u"UTF-8"_s);
    QCOMPARE(preview->delimiter, ';');
    QCOMPARE(preview->dates, DateOrder::DayMonthYear);
    QVERIFY(preview->names);
    QVERIFY(preview->hasDates);
    QCOMPARE(preview->recognised, 6);
    QCOMPARE(preview->columnNames.size(), 7);
    QCOMPARE(preview->rows.size(), 3);
    QCOMPARE(preview->rows.first().at(1), u"Maya Okafor"_s);
    QCOMPARE(preview->records, 6);
    QCOMPARE(preview->bytes, mock.size());
}

void TestImport::previewTakesWhatIsSaidByHand()
{
    ImportOptions o = options("a,b,c\n1,Ann,0113 496 0100\n");
    o.names = false;
    o.columns = QList<Field> {Field::Number, Field::Name, Field::LeaveOut};
    o.maps = {u"phone=3"_s};
    o.dates = DateOrder::MonthDayYear;
    const auto preview = previewImport(o, 5);
    QVERIFY(preview.has_value());
    QCOMPARE(preview->columns, (QList<Field> {Field::Number, Field::Name, Field::Phone}));
    QCOMPARE(preview->records, 2);
    QCOMPARE(preview->dates, DateOrder::MonthDayYear);
    QCOMPARE(preview->columnNames, (QStringList {u"1"_s, u"2"_s, u"3"_s}));
}

void TestImport::semicolonsWindowsAndGermanNames()
{
    ImportOptions o = options("Kunden-Nr.;Vorname;Name;Stra\xDF"
                              "e;PLZ;Ort;Telefon;Kunde seit\r\n1;J\xFCrgen;Gro\xDF;\"Hauptstr. "
                              "5\nHinterhaus\";70173;Stuttgart;0711/123456;1.2.2020\r\n");
    o.region = u"DE"_s;
    const ImportResult result = import(o);
    QCOMPARE(result.encoding, Encoding::Windows1252);
    QCOMPARE(result.added, 1);
    const Customer& c = m_store->people.first();
    QCOMPARE(c.name, u"Jürgen Groß"_s);
    QCOMPARE(c.address, u"Hauptstr. 5\nHinterhaus"_s);
    QCOMPARE(c.phones.value(0), u"+49711123456"_s);
    QCOMPARE(c.since, QDate(2020, 2, 1));
}

void TestImport::utf16WithTabs()
{
    const QString text = u"name\tphone\n山田 太郎\t+81 3 1234 5678\n"_s;
    const QByteArray bytes = QByteArray("\xFF\xFE")
        + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2); // NOLINT: little endian here
    const ImportResult result = import(options(bytes));
    QCOMPARE(encodingName(result.encoding), u"UTF-16LE"_s);
    QCOMPARE(m_store->people.value(0).name, u"山田 太郎"_s);
    QCOMPARE(m_store->people.value(0).phones, QStringList {u"+81312345678"_s});
}

void TestImport::severalInOneCellAndManyColumns()
{
    import(options("Given Name,Family Name,E-mail 1 - Value,E-mail 2 - Value,Phone 1 - Value,Phone 2 - Value,Address 1 "
                   "- Street,Notes\n"
                   "Ann,Lee,a@example.com ::: b@example.com,A@example.com,0113 496 0100 ::: 0113 496 0101,not a "
                   "phone,1 High Street,\"one\ntwo\"\n"));
    const Customer& c = m_store->people.first();
    QCOMPARE(c.name, u"Ann Lee"_s);
    QCOMPARE(c.emails, (QStringList {u"a@example.com"_s, u"b@example.com"_s}));
    QCOMPARE(c.phones, (QStringList {u"+441134960100"_s, u"+441134960101"_s, u"not a phone"_s}));
    QCOMPARE(c.note, u"one\ntwo"_s);
}

void TestImport::countriesDecideHowPhonesAreRead()
{
    import(options(
        "name,phone,country\nA,0711 123456,Deutschland\nB,(446) 758-2122,United States\nC,0113 496 0100,Elsewhere\n"));
    QCOMPARE(m_store->people.at(0).phones.first(), u"+49711123456"_s);
    QCOMPARE(m_store->people.at(0).country, u"DE"_s);
    QCOMPARE(m_store->people.at(1).phones.first(), u"+14467582122"_s);
    QCOMPARE(m_store->people.at(2).phones.first(), u"+441134960100"_s);
    QCOMPARE(m_store->people.at(2).country, u"Elsewhere"_s);
}

void TestImport::ordersFindTheirBuyers()
{
    import(options(mock));
    const QByteArray csv = "order no,customer no,email,phone,order date,due,items,status,total\n"
                           "48213,40112,,,10/11/2025,17/11/2025 18:00,Dishwasher,Due,£589.00\n"
                           "48214,,hiro.okada@example.com,,25/11/2025,,Hob,,1.234,56\n"
                           "48215,,,01632 960014,11/11/2025,,Lamp,,12\n"
                           "48216,99999,,,11/11/2025,,Lamp,,12\n"
                           "48217,40112,,,11/11/2025,,Lamp,,dear\n"
                           ",40112,,,11/11/2025,,Lamp,,1\n";
    const ImportResult result = import(options(csv, ImportKind::Orders));
    QCOMPARE(result.added, 3);
    QCOMPARE(result.refusedCount, 3);
    QCOMPARE(result.refused.at(0).line, 5);
    QCOMPARE(importWords(result.refused.at(0).problem), u"No customer fits “99999”."_s);
    QCOMPARE(result.refused.at(1).line, 6);
    QCOMPARE(result.refused.at(2).problem.kind, RowProblemKind::NoOrderNumber);
    const Order& order = m_store->orders.first();
    QCOMPARE(order.number, u"48213"_s);
    QCOMPARE(order.total, (Money {58900, u"GBP"_s}));
    QCOMPARE(order.placedAt.toString(Qt::ISODate), u"2025-11-10T12:00:00Z"_s);
    QCOMPARE(order.dueAt.toString(Qt::ISODate), u"2025-11-17T18:00:00Z"_s);
}

void TestImport::linesOfOneOrderAreOneOrder()
{
    import(options(mock));
    const ImportResult result = import(options("Name,Email,Currency,Total,Created at,Lineitem name\n"
                                               "#1001,femi@example.com,EUR,30.50,2025-11-01 10:00:00 +0000,Cup\n"
                                               "#1001,,,,,Saucer\n"
                                               "#1002,femi@example.com,EUR,5,2025-11-02 10:00:00 +0000,Spoon\n",
        ImportKind::Orders));
    QCOMPARE(result.added, 2);
    QCOMPARE(m_store->orders.first().items, u"Cup\nSaucer"_s);
    QCOMPARE(m_store->orders.first().total, (Money {3050, u"EUR"_s}));
    QCOMPARE(m_store->orders.last().number, u"#1002"_s);
}

void TestImport::titlesAboveTheTableAreSkipped()
{
    const ImportResult result
        = import(options("Customers of Marlow\n\nprinted today\nNumber,Name,Email\n1,Ann,a@example.com\n"));
    QCOMPARE(result.read, 1);
    QCOMPARE(result.added, 1);
}

void TestImport::cancelledNothingHappens()
{
    const std::atomic_bool cancel {true};
    ImportControl control;
    control.cancel = &cancel;
    const auto result = importFile(*m_store, options(mock), control);
    QVERIFY(result.has_value());
    QVERIFY(result->cancelled);
    QCOMPARE(result->importId, 0);
    QVERIFY(m_store->people.isEmpty());
}

void TestImport::progressIsToldAndEndsWithAll()
{
    QByteArray many = "number,name\n";
    for (int i = 0; i < 2100; ++i)
        many += QByteArray::number(i) + ",Somebody\n";
    QList<ImportProgress> seen;
    ImportControl control;
    control.progress = [&seen](const ImportProgress& p) { seen.append(p); };
    QVERIFY(importFile(*m_store, options(many), control).has_value());
    QVERIFY(seen.size() >= 5);
    QCOMPARE(seen.last().rows, 2100);
    QCOMPARE(seen.last().bytes, many.size());
    QCOMPARE(seen.last().ofBytes, many.size());
}

void TestImport::aLostStoreEndsTheImport()
{
    m_store->bulkError = Error {ErrorKind::Unavailable, {}};
    const auto result = importFile(*m_store, options(mock));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Unavailable);
}

void TestImport::aRowTheStoreRefusesStopsNothing()
{
    m_store->bulkError = Error {ErrorKind::Duplicate, {}};
    const ImportResult result = import(options(mock));
    QCOMPARE(result.refusedCount, 6);
    QCOMPARE(result.refused.first().problem.kind, RowProblemKind::NumberTaken);
    QCOMPARE(result.refused.first().line, 2);
}

void TestImport::missingFilesAndWrongMappingsAreErrors()
{
    ImportOptions o;
    o.path = m_folder->filePath(u"none.csv"_s);
    QCOMPARE(previewImport(o, 3).error().kind, ErrorKind::NotFound);
    QCOMPARE(importFile(*m_store, o).error().kind, ErrorKind::NotFound);
    o = options(mock);
    o.maps = {u"phone=fax"_s};
    QCOMPARE(importFile(*m_store, o).error(), (Error {ErrorKind::Invalid, u"fax"_s}));
    QCOMPARE(import(options("")).read, 0);
}

void TestImport::tooLongIsRefusedAndOddTextIsMended()
{
    const ImportResult result = import(
        options("number,name\n1," + QByteArray(201, 'x') + "\n2," + QByteArray(200, 'x') + "\n3,Zoe\xCC\x88 \0B\n"));
    QCOMPARE(result.added, 2);
    QCOMPARE(result.refused.first().problem.limit, 200);
    QCOMPARE(cleanText(u" Zoe\u0308"_s + QChar(0) + u"x"_s), u"Zoëx"_s);
    QCOMPARE(cleanText(u"a"_s + QChar(0xD83D) + u"b"_s), u"a\uFFFDb"_s);
}

void TestImport::everyProblemHasWords()
{
    for (int kind = 0; kind <= int(RowProblemKind::NotStored); ++kind) {
        RowProblem p;
        p.kind = RowProblemKind(kind);
        p.value = u"x"_s;
        p.month = 2;
        const QString words = importWords(p);
        QVERIFY(words.endsWith(u'.'));
        QVERIFY(!words.contains(u'%'));
    }
}

QTEST_APPLESS_MAIN(TestImport)
#include "tst_import.moc"
