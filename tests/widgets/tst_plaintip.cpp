// What a tool tip shows is what it was given, letter by letter.
#include "widgets/common/PlainTip.h"

#include <QTest>
#include <QTextDocument>

using namespace amends;
using namespace Qt::StringLiterals;

class TestPlainTip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheWordsAsTheyAre_data();
    void showsTheWordsAsTheyAre();
    void nothingStaysNothing();
};

void TestPlainTip::showsTheWordsAsTheyAre_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("a name") << u"Zoë Müller"_s;
    QTest::newRow("a tag") << u"<b>Zoë</b>"_s;
    QTest::newRow("an image") << u"<img src=file:///etc/passwd>"_s;
    QTest::newRow("an ampersand") << u"R&D \"quoted\""_s;
    QTest::newRow("an escape") << u"a &lt;b&gt; c"_s;
    QTest::newRow("an arrow") << u"3 < 5 > 4"_s;
}

void TestPlainTip::showsTheWordsAsTheyAre()
{
    QFETCH(QString, words);
    const QString tip = plainTip(words);
    QTextDocument shown; // what QToolTip does: a guess, then one or the other
    if (Qt::mightBeRichText(tip))
        shown.setHtml(tip);
    else
        shown.setPlainText(tip);
    QCOMPARE(shown.toPlainText(), words);
}

void TestPlainTip::nothingStaysNothing()
{
    QVERIFY(plainTip(QString()).isEmpty()); // or an empty bubble would appear
}

QTEST_MAIN(TestPlainTip)
#include "tst_plaintip.moc"
