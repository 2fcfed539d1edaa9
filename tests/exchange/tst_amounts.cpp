#include "models/exchange/Amounts.h"

#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

class TestAmounts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses();
};

void TestAmounts::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("home");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString& text, const QString& home, const QString& expected) {
        QTest::newRow(qPrintable(text)) << text << home << expected;
    };
    row(u"12"_s, u"GBP"_s, u"12.00 GBP"_s);
    row(u"12.5"_s, u"GBP"_s, u"12.50 GBP"_s);
    row(u"12,5"_s, u"GBP"_s, u"12.50 GBP"_s);
    row(u"1.234,56"_s, u"EUR"_s, u"1234.56 EUR"_s);
    row(u"1,234.56"_s, u"EUR"_s, u"1234.56 EUR"_s);
    row(u"1'234.50"_s, u"CHF"_s, u"1234.50 CHF"_s);
    row(u"1 234,50 €"_s, u"GBP"_s, u"1234.50 EUR"_s);
    row(u"1\u00A0234,50 zł"_s, u"GBP"_s, u"1234.50 PLN"_s);
    row(u"1.234"_s, u"EUR"_s, u"1234.00 EUR"_s);
    row(u"0.234"_s, u"EUR"_s, u"0.23 EUR"_s);
    row(u"1.234.567"_s, u"EUR"_s, u"1234567.00 EUR"_s);
    row(u"£12.50"_s, u"EUR"_s, u"12.50 GBP"_s);
    row(u"12,50 EUR"_s, u"GBP"_s, u"12.50 EUR"_s);
    row(u"USD 589.00"_s, u"GBP"_s, u"589.00 USD"_s);
    row(u"$5"_s, u"CAD"_s, u"5.00 CAD"_s);
    row(u"$6"_s, u"GBP"_s, u"6.00 USD"_s);
    row(u"¥ 1,200"_s, u"GBP"_s, u"1200 JPY"_s);
    row(u"-£5.25"_s, u"GBP"_s, u"-5.25 GBP"_s);
    row(u"(5.25)"_s, u"GBP"_s, u"-5.25 GBP"_s);
    row(u"12.5000"_s, u"GBP"_s, u"12.50 GBP"_s);
    row(u"9.999"_s, u"JPY"_s, u"9999 JPY"_s);
    row(u"0,999"_s, u"GBP"_s, u"1.00 GBP"_s);
    row(u".50"_s, u"GBP"_s, u"0.50 GBP"_s);
}

void TestAmounts::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, home);
    QFETCH(QString, expected);
    const auto amount = readAmount(text, home);
    QVERIFY(amount.has_value());
    QCOMPARE(amount->toDecimal() + u' ' + amount->currency, expected);
}

void TestAmounts::refuses()
{
    for (const QString& text : {u""_s, u"free"_s, u"12 or 13"_s, u"99999999999999999999"_s, u"1-2"_s, u"€"_s})
        QVERIFY2(!readAmount(text, u"GBP"_s), qPrintable(text));
}

QTEST_APPLESS_MAIN(TestAmounts)
#include "tst_amounts.moc"
