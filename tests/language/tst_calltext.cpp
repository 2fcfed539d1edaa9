#include "models/language/CallText.h"

#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

class TestCallText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneNumberComesInManyForms_data();
    void oneNumberComesInManyForms();
    void extensionsComeInManyForms_data();
    void extensionsComeInManyForms();
    void theContextOfALinkIsReadBeforeIt();
    void withheldNumbersAreTold_data();
    void withheldNumbersAreTold();
    void whatIsNoNumberIsUnreadable_data();
    void whatIsNoNumberIsUnreadable();
    void numbersOfTheHouseKeepTheirDigits();
    void whatWasGivenIsShort();

private:
    const Phone m_phone {u"GB"_s};
};

void TestCallText::oneNumberComesInManyForms_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"+44 (0)20 7946 0000", "020 7946 0000", "tel:+44-20-7946-0000", "tel:%2B442079460000",
             "tel:%2B44%20(0)20%207946%200000", "TEL:+44.20.7946.0000", "tel://+442079460000", "callto:+442079460000",
             "sip:+442079460000@pbx.example.com;user=phone", "\"Maya Okafor\" <02079460000>",
             "Maya <sip:02079460000@10.0.0.1>", "tel:020-7946-0000;phone-context=+44",
             "tel:7946-0000;phone-context=+44-20", "tel:02079460000;phone-context=example.com", "0044 20 7946 0000",
             "  +442079460000\n", "tel:+44-20-7946-0000;isub=1411", "０２０７９４６００００"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestCallText::oneNumberComesInManyForms()
{
    QFETCH(QString, text);
    const CallText call = readCall(text, m_phone);
    QCOMPARE(call.kind, CallText::Number);
    QCOMPARE(call.e164, u"+442079460000"_s);
    QVERIFY(call.digits.endsWith("79460000"_L1));
}

void TestCallText::extensionsComeInManyForms_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
        {"tel:+44-20-7946-0000;ext=123", "020 7946 0000,123", "020 7946 0000,,123#", "020 7946 0000 x123",
            "020 7946 0000x123", "020 7946 0000 ext. 123", "020 7946 0000 ext 123", "020 7946 0000 #123",
            "020 7946 0000p123", "tel:+442079460000%3Bext=123", "tel:7946-0000;ext=123;phone-context=+44-20"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestCallText::extensionsComeInManyForms()
{
    QFETCH(QString, text);
    const CallText call = readCall(text, m_phone);
    QCOMPARE(call.kind, CallText::Number);
    QCOMPARE(call.e164, u"+442079460000;ext=123"_s);
    QVERIFY2(!call.digits.contains("123"_L1), qPrintable(call.digits));
}

void TestCallText::theContextOfALinkIsReadBeforeIt()
{
    QCOMPARE(readCall(u"tel:863-1234;phone-context=+1-914-555"_s, m_phone).kind, CallText::Number);
    QCOMPARE(readCall(u"tel:123456;phone-context=+49-711"_s, m_phone).e164, u"+49711123456"_s);
    // A number from everywhere needs none.
    QCOMPARE(readCall(u"tel:+442079460000;phone-context=+1"_s, m_phone).e164, u"+442079460000"_s);
}

void TestCallText::withheldNumbersAreTold_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "   ", "anonymous", "Anonymous", "private", "PRIVATE NUMBER", "unknown caller",
             "Withheld", "restricted", "sip:anonymous@anonymous.invalid", "\"Anonymous\" <anonymous>",
             "tel:", "tel:anonymous", "Unbekannt", "Nummer unterdrückt", "0000000000", "+0000000", "<>"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestCallText::withheldNumbersAreTold()
{
    QFETCH(QString, text);
    const CallText call = readCall(text, m_phone);
    QCOMPARE(call.kind, CallText::Withheld);
    QVERIFY(call.e164.isEmpty());
    QVERIFY(call.digits.isEmpty());
}

void TestCallText::whatIsNoNumberIsUnreadable_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : {u"Maya Okafor"_s, u"-x"_s, u"--store"_s, u"1"_s.repeated(10'000),
             u"a"_s.repeated(10'000), u"%%%"_s, u"tel:%00"_s, u"\"; DROP TABLE"_s, u"😀"_s, u"sip:maya@example.com"_s,
             u"999999999999999999999"_s, u"\uFFFD\u0001"_s, u"https://example.com/"_s})
        QTest::newRow(text.left(30).toUtf8().constData()) << text;
}

void TestCallText::whatIsNoNumberIsUnreadable()
{
    QFETCH(QString, text);
    const CallText call = readCall(text, m_phone);
    QCOMPARE(call.kind, CallText::Unreadable);
    QVERIFY(call.e164.isEmpty());
    QVERIFY(call.digits.isEmpty());
}

void TestCallText::numbersOfTheHouseKeepTheirDigits()
{
    const CallText call = readCall(u"42-17"_s, m_phone);
    QCOMPARE(call.kind, CallText::Number);
    QCOMPARE(call.digits, u"4217"_s);
    QVERIFY(call.e164.isEmpty());
}

void TestCallText::whatWasGivenIsShort()
{
    QCOMPARE(readCall(u" +44 20\t7946\n0000 "_s, m_phone).given, u"+44 20 7946 0000"_s);
    const QString much = readCall(u"long words "_s.repeated(1000), m_phone).given;
    QCOMPARE(much.size(), 60);
    QVERIFY(much.endsWith(u'…'));
}

QTEST_APPLESS_MAIN(TestCallText)
#include "tst_calltext.moc"
