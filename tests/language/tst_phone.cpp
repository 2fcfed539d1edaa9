#include "models/language/Phone.h"

#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

class TestPhone : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneNumberIsWrittenManyWays_data();
    void oneNumberIsWrittenManyWays();
    void regionOfTheWriterCounts();
    void whatIsNoNumberIsRefused();
    void extensionsAreKept();
    void showsHomeNumbersAsAtHome();
    void whatCannotBeReadIsShownAsItIs();
    void digitsOfEveryScript();
};

void TestPhone::oneNumberIsWrittenManyWays_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : {u"0113 496 0119"_s, u"+44 113 496 0119"_s, u"+44 (0)113 4960119"_s,
             u"(0113) 496-0119"_s, u"0044 113 496 0119"_s, u"tel:+44-113-496-0119"_s, u"\u202A+441134960119\u202C"_s,
             u"０１１３４９６０１１９"_s, u" 01134960119 "_s})
        QTest::newRow(text.toUtf8().constData()) << text;
}

void TestPhone::oneNumberIsWrittenManyWays()
{
    QFETCH(QString, text);
    const Phone phone(u"GB"_s);
    const auto read = phone.e164(text);
    QVERIFY(read.has_value());
    QCOMPARE(*read, u"+441134960119"_s);
    QCOMPARE(*phone.e164(text), u"+441134960119"_s); // remembered, and the same
}

void TestPhone::regionOfTheWriterCounts()
{
    const Phone phone(u"gb"_s);
    QCOMPARE(*phone.e164(u"0711 123456"_s, u"DE"_s), u"+49711123456"_s);
    QCOMPARE(*phone.e164(u"(446) 758-2122"_s, u"US"_s), u"+14467582122"_s);
    QCOMPARE(phone.region(u"+49711123456"_s), u"DE"_s);
    QCOMPARE(phone.region(u"113"_s), QString());
}

void TestPhone::whatIsNoNumberIsRefused()
{
    const Phone phone(u"GB"_s);
    for (const QString& text : {u"020 7946 O812"_s, u"+44 7700 9oo123"_s, u"O20 7946 0812"_s, u""_s, u"no phone"_s,
             u"12"_s, u"+999 123 456 789"_s, u"maya@example.com"_s, u"1"_s.repeated(40), u"0"_s.repeated(300),
             u"\uFFFD\u0001"_s}) {
        const auto read = phone.e164(text);
        QVERIFY2(!read, qPrintable(text));
        QCOMPARE(read.error().kind, ErrorKind::Invalid);
    }
}

void TestPhone::extensionsAreKept()
{
    const Phone phone(u"GB"_s);
    QCOMPARE(*phone.e164(u"0113 496 0119 ext. 12"_s), u"+441134960119;ext=12"_s);
    QCOMPARE(*phone.e164(u"+441134960119;ext=12"_s), u"+441134960119;ext=12"_s);
    QCOMPARE(*phone.e164(u"0113 496 0119 x12"_s), u"+441134960119;ext=12"_s);
    QCOMPARE(*phone.e164(u"t 0113 496 0119"_s), u"+441134960119"_s);
    QVERIFY(phone.shown(u"+441134960119;ext=12"_s).startsWith(u"0113 496 0119"_s));
    QVERIFY(phone.shown(u"+441134960119;ext=12"_s).endsWith(u"12"_s));
}

void TestPhone::showsHomeNumbersAsAtHome()
{
    const Phone british(u"GB"_s);
    const Phone german(u"DE"_s);
    QCOMPARE(british.shown(u"+441134960119"_s), u"0113 496 0119"_s);
    QCOMPARE(german.shown(u"+441134960119"_s), u"+44 113 496 0119"_s);
    QCOMPARE(british.international(u"+441134960119"_s), u"+44 113 496 0119"_s);
    QCOMPARE(german.shown(u"+49711123456"_s), u"0711 123456"_s);
}

void TestPhone::whatCannotBeReadIsShownAsItIs()
{
    const Phone phone(u"GB"_s);
    for (const QString& text : {u""_s, u"ask at the desk"_s, u"+"_s, u"+abc def"_s})
        QCOMPARE(phone.shown(text), text);
}

void TestPhone::digitsOfEveryScript()
{
    QCOMPARE(digitsOf(u"+44 113-496 0119"_s), u"441134960119"_s);
    QCOMPARE(digitsOf(u"٠١١٣"_s), u"0113"_s);
    QCOMPARE(digitsOf(u"none"_s), QString());
}

QTEST_APPLESS_MAIN(TestPhone)
#include "tst_phone.moc"
