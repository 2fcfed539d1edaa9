// What hides or reorders text is made visible; honest text of every script stays as it is.
#include "models/domain/Erased.h"
#include "widgets/common/VisibleText.h"

#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

class TestVisibleText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void trickyTextIsShownAsItIs_data();
    void trickyTextIsShownAsItIs();
    void oneLineHasNoBreaks();
    void theErasedAreNamedInWords();
    void initialsAreOfFirstAndLastName_data();
    void initialsAreOfFirstAndLastName();
    void isolatesWrapAndEmptyStaysEmpty();
};

void TestVisibleText::trickyTextIsShownAsItIs_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    const auto row
        = [](const char* name, const QString& typed, const QString& shown) { QTest::newRow(name) << typed << shown; };
    row("plain", u"Nobody came."_s, u"Nobody came."_s);
    row("line breaks and tabs", u"a\nb\tc"_s, u"a\nb\tc"_s);
    row("windows line break", u"a\r\nb"_s, u"a\nb"_s);
    row("lone carriage return", u"a\rb"_s, u"a\u240Db"_s);
    row("bell", u"a\ab"_s, u"a\u2407b"_s);
    row("nul", u"a"_s + QChar(0) + u'b', u"a\u2400b"_s);
    row("delete", u"a\u007Fb"_s, u"a\u2421b"_s);
    row("c1 control", u"a\u0085b"_s, u"a[U+0085]b"_s);
    row("override", u"gpj.\u202Eexe"_s, u"gpj.[U+202E]exe"_s);
    row("balanced isolate", u"ring \u2066+44 20\u2069 now"_s, u"ring \u2066+44 20\u2069 now"_s);
    row("unbalanced isolate", u"ring \u2067now"_s, u"ring [U+2067]now"_s);
    row("isolate over two lines", u"a\u2066b\nc\u2069"_s, u"a[U+2066]b\nc[U+2069]"_s);
    row("arabic", u"لم يأتِ أحد"_s, u"لم يأتِ أحد"_s);
    row("family emoji", u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s,
        u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s);
    row("markup", u"<b>x</b> &amp;"_s, u"<b>x</b> &amp;"_s);
}

void TestVisibleText::trickyTextIsShownAsItIs()
{
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    QCOMPARE(visibleText(typed), shown);
}

void TestVisibleText::oneLineHasNoBreaks()
{
    QCOMPARE(visibleLine(u"a\nb\tc\u2028d"_s), u"a b c d"_s);
}

void TestVisibleText::theErasedAreNamedInWords()
{
    QCOMPARE(visibleText(erasedMark), u"Erased on request"_s);
    QCOMPARE(visibleLine(erasedMark), u"Erased on request"_s);
    QVERIFY(initialsOf(erasedMark).isEmpty());
    QCOMPARE(visibleText(u"I wrote […] twice"_s), u"I wrote […] twice"_s); // only where nothing else is left
}

void TestVisibleText::initialsAreOfFirstAndLastName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    QTest::newRow("two") << u"Maya Okafor"_s << u"MO"_s;
    QTest::newRow("three") << u"maya van okafor"_s << u"MO"_s;
    QTest::newRow("one") << u"  Maya "_s << u"M"_s;
    QTest::newRow("none") << u" "_s << QString();
    QTest::newRow("accent of two code points") << u"e\u0301mile Zola"_s << u"E\u0301Z"_s;
    QTest::newRow("outside the first plane") << u"\U00020000 X"_s << u"\U00020000X"_s;
}

void TestVisibleText::initialsAreOfFirstAndLastName()
{
    QFETCH(QString, name);
    QFETCH(QString, initials);
    QCOMPARE(initialsOf(name), initials);
}

void TestVisibleText::isolatesWrapAndEmptyStaysEmpty()
{
    QCOMPARE(isolatedLtr(u"AM-1"_s), u"\u2066AM-1\u2069"_s);
    QVERIFY(isolatedLtr(QString()).isEmpty());
    QVERIFY(isolated(QString()).isEmpty());
}

QTEST_GUILESS_MAIN(TestVisibleText)
#include "tst_visibletext.moc"
