#include "models/exchange/Dates.h"

#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

class TestDates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void aDayThatDoesNotExistIsSaid();
    void nothingAndNonsenseAreToldApart();
    void timesAndZones_data();
    void timesAndZones();
    void aColumnTellsTheOrder_data();
    void aColumnTellsTheOrder();
};

constexpr auto dmy = DateOrder::DayMonthYear;
constexpr auto mdy = DateOrder::MonthDayYear;

void TestDates::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("monthFirst");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("german") << u"14.03.2017"_s << false << QDate(2017, 3, 14);
    QTest::newRow("short") << u"1.2.17"_s << false << QDate(2017, 2, 1);
    QTest::newRow("british") << u"03/04/2021"_s << false << QDate(2021, 4, 3);
    QTest::newRow("american") << u"03/04/2021"_s << true << QDate(2021, 3, 4);
    QTest::newRow("against the order, but only so") << u"25/12/2021"_s << true << QDate(2021, 12, 25);
    QTest::newRow("iso") << u"2024-07-01"_s << true << QDate(2024, 7, 1);
    QTest::newRow("iso with time") << u"2024-07-01T11:54:49.95+00:00"_s << false << QDate(2024, 7, 1);
    QTest::newRow("slashes, year first") << u"2020/3/7"_s << false << QDate(2020, 3, 7);
    QTest::newRow("compact") << u"20240701"_s << false << QDate(2024, 7, 1);
    QTest::newRow("month name") << u"22-Apr-15"_s << true << QDate(2015, 4, 22);
    QTest::newRow("american words") << u"Jul 5, 2024 3:53 PM"_s << false << QDate(2024, 7, 5);
    QTest::newRow("weekday") << u"Tuesday, 3 March 2020"_s << false << QDate(2020, 3, 3);
    QTest::newRow("german words") << u"3. März 2020"_s << false << QDate(2020, 3, 3);
    QTest::newRow("french words") << u"14 août 1998"_s << false << QDate(1998, 8, 14);
    QTest::newRow("spanish words") << u"2 de enero de 2021"_s << false << QDate(2021, 1, 2);
    QTest::newRow("last century") << u"05-06-84"_s << false << QDate(1984, 6, 5);
}

void TestDates::reads()
{
    QFETCH(QString, text);
    QFETCH(bool, monthFirst);
    QFETCH(QDate, expected);
    const DateReading reading = readDate(text, monthFirst ? mdy : dmy);
    QCOMPARE(reading.problem, DateProblem::None);
    QCOMPARE(reading.date, expected);
}

void TestDates::aDayThatDoesNotExistIsSaid()
{
    for (const QString& text : {u"31.02.2019"_s, u"2019-02-31"_s, u"31 Feb 2019"_s}) {
        const DateReading reading = readDate(text, dmy);
        QCOMPARE(reading.problem, DateProblem::NoSuchDay);
        QCOMPARE(reading.day, 31);
        QCOMPARE(reading.month, 2);
        QVERIFY(!reading.date.isValid());
    }
    QCOMPARE(readDate(u"29.02.2020"_s, dmy).problem, DateProblem::None);
    QCOMPARE(readDate(u"29.02.2021"_s, dmy).problem, DateProblem::NoSuchDay);
}

void TestDates::nothingAndNonsenseAreToldApart()
{
    for (const QString& text : {u""_s, u" - "_s, u"N/A"_s, u"0000-00-00 00:00:00"_s})
        QCOMPARE(readDate(text, dmy).problem, DateProblem::Empty);
    for (const QString& text : {u"soon"_s, u"2017"_s, u"45.13.2017"_s, u"12"_s, u"1.2.3.4"_s, u"maybe 3"_s})
        QCOMPARE(readDate(text, dmy).problem, DateProblem::NotADate);
}

void TestDates::timesAndZones_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::newRow("no time") << u"14.07.2024"_s << u"2024-07-14T11:00:00Z"_s; // noon in London
    QTest::newRow("time") << u"14.07.2024 08:30"_s << u"2024-07-14T07:30:00Z"_s;
    QTest::newRow("half day") << u"7/14/2024 3:53:50 PM"_s << u"2024-07-14T14:53:50Z"_s;
    QTest::newRow("midnight") << u"14.07.2024 12:05 am"_s << u"2024-07-13T23:05:00Z"_s;
    QTest::newRow("zulu") << u"2024-07-14T08:30:00Z"_s << u"2024-07-14T08:30:00Z"_s;
    QTest::newRow("offset") << u"2015-02-16 23:36:05 -0800"_s << u"2015-02-17T07:36:05Z"_s;
    QTest::newRow("the hour that spring skips") << u"31.03.2024 01:30"_s << u"2024-03-31T01:30:00Z"_s;
}

void TestDates::timesAndZones()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const QDateTime read = readDate(text, dmy).utc(QTimeZone("Europe/London"), QTime(12, 0));
    QCOMPARE(read.toString(Qt::ISODate), utc);
}

void TestDates::aColumnTellsTheOrder_data()
{
    QTest::addColumn<QStringList>("column");
    QTest::addColumn<QString>("region");
    QTest::addColumn<int>("expected");
    QTest::newRow("a day above twelve") << QStringList {u"01/02/2020"_s, u"25/02/2020"_s} << u"US"_s << int(dmy);
    QTest::newRow("a month cannot be") << QStringList {u"01/02/2020"_s, u"02/25/2020"_s} << u"GB"_s << int(mdy);
    QTest::newRow("nothing said, British") << QStringList {u"01/02/2020"_s} << u"GB"_s << int(dmy);
    QTest::newRow("nothing said, American") << QStringList {u"01/02/2020"_s} << u"US"_s << int(mdy);
    QTest::newRow("dots") << QStringList {u"01.02.2020"_s} << u"US"_s << int(dmy);
    QTest::newRow("iso") << QStringList {u"2020-02-01"_s, QString()} << u"US"_s << int(DateOrder::YearMonthDay);
}

void TestDates::aColumnTellsTheOrder()
{
    QFETCH(QStringList, column);
    QFETCH(QString, region);
    DateOrderGuess guess;
    for (const QString& cell : column)
        guess.feed(cell);
    QTEST(int(guess.order(region)), "expected");
}

QTEST_APPLESS_MAIN(TestDates)
#include "tst_dates.moc"
