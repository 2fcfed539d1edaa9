// Money: decimal text in and out, places by currency, sums that refuse to lie.
#include "models/base/Money.h"

#include <QTest>
#include <limits>

using namespace amends;
using namespace Qt::StringLiterals;

class TestMoney : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void decimalTextIsReadExactly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<bool>("good");
        QTest::addColumn<qint64>("minor");
        const auto row = [](const char* name, const QString& text, const QString& currency, bool good, qint64 minor) {
            QTest::newRow(name) << text << currency << good << minor;
        };
        row("two places", u"29.00"_s, u"GBP"_s, true, 2900);
        row("one place is filled up", u"29.5"_s, u"GBP"_s, true, 2950);
        row("whole", u"29"_s, u"GBP"_s, true, 2900);
        row("negative", u"-0.01"_s, u"EUR"_s, true, -1);
        row("yen have no places", u"1200"_s, u"JPY"_s, true, 1200);
        row("yen refuse places", u"1200.5"_s, u"JPY"_s, false, 0);
        row("dinar have three", u"1.234"_s, u"KWD"_s, true, 1234);
        row("largest", u"92233720368547758.07"_s, u"GBP"_s, true, std::numeric_limits<qint64>::max());
        row("one more than the largest", u"92233720368547758.08"_s, u"GBP"_s, false, 0);
        row("three places of two", u"29.001"_s, u"GBP"_s, false, 0);
        row("empty", u""_s, u"GBP"_s, false, 0);
        row("only a sign", u"-"_s, u"GBP"_s, false, 0);
        row("only a point", u"."_s, u"GBP"_s, false, 0);
        row("point at the end", u"29."_s, u"GBP"_s, false, 0);
        row("exponent", u"1e3"_s, u"GBP"_s, false, 0);
        row("comma", u"1,5"_s, u"GBP"_s, false, 0);
        row("full-width digits", u"\uff11\uff12"_s, u"GBP"_s, false, 0);
        row("not a number", u"NaN"_s, u"GBP"_s, false, 0);
        row("space", u" 1"_s, u"GBP"_s, false, 0);
    }
    void decimalTextIsReadExactly()
    {
        QFETCH(QString, text);
        QFETCH(QString, currency);
        QFETCH(bool, good);
        QFETCH(qint64, minor);
        const auto money = Money::fromDecimal(text, currency);
        QCOMPARE(money.has_value(), good);
        if (good)
            QCOMPARE(money->minor, minor);
    }

    void whatIsWrittenIsReadBack()
    {
        for (const qint64 minor : {qint64(0), qint64(1), qint64(-1), qint64(99), qint64(100), qint64(-123456),
                 std::numeric_limits<qint64>::max()}) {
            for (const QString& currency : {u"GBP"_s, u"JPY"_s, u"KWD"_s}) {
                const Money money {minor, currency};
                const auto back = Money::fromDecimal(money.toDecimal(), currency);
                QVERIFY2(back.has_value(), qPrintable(money.toDecimal()));
                QCOMPARE(*back, money);
            }
        }
    }

    void sumsRefuseOtherCurrenciesAndOverflow()
    {
        QCOMPARE(sum({2900, u"GBP"_s}, {100, u"GBP"_s})->minor, 3000);
        QCOMPARE(sum({}, {100, u"GBP"_s})->currency, u"GBP"_s);
        QVERIFY(!sum({1, u"GBP"_s}, {1, u"EUR"_s}));
        QVERIFY(!sum({std::numeric_limits<qint64>::max(), u"GBP"_s}, {1, u"GBP"_s}));
    }
};

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
