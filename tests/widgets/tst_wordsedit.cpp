// The editor for people's words keeps them exactly, says where they end, and never swallows a key it does not need.
#include "widgets/common/WordsEdit.h"
#include "widgets/style/Theme.h"
#include "widgets/style/Tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace amends;
using namespace Qt::StringLiterals;

class TestWordsEdit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsComeBackAsTyped_data();
    void wordsComeBackAsTyped();
    void settingIsNotAnEdit();
    void tabMovesOn();
    void pasteIsPlain();
    void whatCannotBeKeptIsLeftOutOfAPasteAndSaidOnce();
    void theLimitIsSaidAndKeepsWhatStoodFirst();
    void itGrowsBetweenItsBounds();
    void phrasesStandOnGold();
    void aSelectionIsMarked();
    void theKeysOfThePaletteAreLeftAlone();
    void textSizeReachesIt();

private:
    Theme m_theme {*qApp, ThemeChoice::Light};
};

void TestWordsEdit::wordsComeBackAsTyped_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("plain") << u"Nobody came."_s;
    QTest::newRow("no-break space") << u"10\u00A0000 and 12\u202F%"_s;
    QTest::newRow("lines") << u"one\n\ntwo\n"_s;
    QTest::newRow("markup") << u"<script>alert(1)</script> &amp; <b>x</b>"_s;
    QTest::newRow("bidi") << u"\u202Eevil\u202C \u2067x"_s;
    QTest::newRow("zalgo") << u"Z\u0351\u036B\u0343a\u0321"_s;
    QTest::newRow("emoji") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467 \U0001F1E9\U0001F1EA"_s;
    QTest::newRow("tabs") << u"a\tb"_s;
    QTest::newRow("bell") << u"a\ab"_s;
}

void TestWordsEdit::wordsComeBackAsTyped()
{
    QFETCH(QString, words);
    WordsEdit edit(u"Words"_s);
    edit.setWords(words);
    QCOMPARE(edit.words(), words);
    WordsEdit pasted(u"Words"_s);
    QApplication::clipboard()->setText(words);
    pasted.paste();
    QCOMPARE(pasted.words(), words);
}

void TestWordsEdit::settingIsNotAnEdit()
{
    WordsEdit edit(u"Words"_s);
    QSignalSpy edited(&edit, &WordsEdit::wordsEdited);
    edit.setWords(u"from the store"_s);
    QCOMPARE(edited.size(), 0);
    QCOMPARE(edit.textCursor().position(), 14);
    QTest::keyClicks(&edit, u"!"_s);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edit.words(), u"from the store!"_s);
}

void TestWordsEdit::tabMovesOn()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* edit = new WordsEdit(u"Words"_s);
    auto* next = new QLineEdit;
    layout->addWidget(edit);
    layout->addWidget(next);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Tab);
    QVERIFY(next->hasFocus());
    QVERIFY(edit->words().isEmpty());
}

void TestWordsEdit::pasteIsPlain()
{
    WordsEdit edit(u"Words"_s);
    auto* mime = new QMimeData;
    mime->setHtml(u"<h1>big</h1>"_s);
    mime->setText(u"small"_s);
    QApplication::clipboard()->setMimeData(mime);
    edit.paste();
    QCOMPARE(edit.words(), u"small"_s);
}

void TestWordsEdit::whatCannotBeKeptIsLeftOutOfAPasteAndSaidOnce()
{
    WordsEdit edit(u"Words"_s);
    edit.resize(400, 200);
    edit.show();
    auto* mime = new QMimeData;
    mime->setText(u"from a mail"_s + QChar(u'\0') + u" \U0001F621"_s + QChar(0xd83d) + QChar(0xffff) + u"."_s);
    QApplication::clipboard()->setMimeData(mime);
    edit.paste();
    QCOMPARE(edit.words(), u"from a mail \U0001F621."_s);
    auto* notice = edit.findChild<QLabel*>();
    QVERIFY(notice && notice->isVisible());
    QVERIFY(notice->text().contains(u"character"_s));
    QTest::keyClicks(&edit, u"!"_s);
    QVERIFY(!notice->isVisible());
}

void TestWordsEdit::theLimitIsSaidAndKeepsWhatStoodFirst()
{
    WordsEdit edit(u"Words"_s);
    edit.resize(400, 200);
    edit.show();
    const QString most(WordsEdit::limit - 2, u'a');
    edit.setWords(most);
    QSignalSpy reached(&edit, &WordsEdit::limitReached);
    edit.moveCursor(QTextCursor::Start);
    edit.insertPlainText(u"1234567"_s);
    QCOMPARE(edit.words(), u"12"_s + most);
    QCOMPARE(reached.size(), 1);
    auto* notice = edit.findChild<QLabel*>();
    QVERIFY(notice && notice->isVisible());
    QVERIFY(notice->text().contains(edit.locale().toString(WordsEdit::limit)));
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QCOMPARE(reached.size(), 2);
    QVERIFY(!notice->isVisible());
}

void TestWordsEdit::itGrowsBetweenItsBounds()
{
    WordsEdit edit(u"Words"_s);
    edit.setLines(2, 5);
    edit.resize(400, edit.height());
    edit.show();
    const int least = edit.height();
    edit.setWords(u"1\n2\n3\n4"_s);
    QTRY_VERIFY(edit.height() > least);
    const int four = edit.height();
    edit.setWords(u"1\n2\n3\n4\n5\n6\n7\n8\n9"_s);
    QTRY_VERIFY(edit.height() > four);
    QVERIFY(edit.height() < 2 * four);
    edit.setWords(QString());
    QTRY_COMPARE(edit.height(), least);
}

void TestWordsEdit::phrasesStandOnGold()
{
    WordsEdit edit(u"Words"_s);
    edit.resize(400, 120);
    edit.setWords(u"xxxxxxxxxxxxxxxx and more"_s);
    const auto gold = [&edit] {
        const QImage image = edit.grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y).rgb() == color(Token::Seam).rgb() ? 1 : 0;
        }
        return count;
    };
    QCOMPARE(gold(), 0);
    edit.setKeyPhrases({u"XXXXXXXXXXXXXXXX"_s, u"not there"_s});
    QVERIFY(gold() > 100);
    m_theme.setChoice(ThemeChoice::Dark);
    QVERIFY(gold() > 100); // color() now answers the dark gold
    m_theme.setChoice(ThemeChoice::Light);
}

void TestWordsEdit::aSelectionIsMarked()
{
    WordsEdit edit(u"Words"_s);
    edit.setWords(u"Nobody even rang. Twice."_s);
    QSignalSpy marked(&edit, &WordsEdit::keyPhraseMarked);
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(0);
    cursor.setPosition(17, QTextCursor::KeepAnchor);
    edit.setTextCursor(cursor);
    QTest::keyClick(&edit, Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(marked.size(), 0); // not allowed yet
    edit.setMarkable(true);
    QTest::keyClick(&edit, Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(marked.size(), 1);
    QCOMPARE(marked.first().first().toString(), u"Nobody even rang."_s);
    QCOMPARE(edit.words(), u"Nobody even rang. Twice."_s);
}

void TestWordsEdit::theKeysOfThePaletteAreLeftAlone()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* edit = new WordsEdit(u"Words"_s);
    layout->addWidget(edit);
    QShortcut palette(QKeySequence(Qt::CTRL | Qt::Key_K), &window);
    QShortcut next(QKeySequence(Qt::CTRL | Qt::Key_Return), &window);
    QSignalSpy opened(&palette, &QShortcut::activated);
    QSignalSpy went(&next, &QShortcut::activated);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit->setFocus();
    edit->setWords(u"stay"_s);
    edit->moveCursor(QTextCursor::Start);
    QTest::keyClick(edit, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(opened.size(), 1);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(went.size(), 1);
    QCOMPARE(edit->words(), u"stay"_s);
}

void TestWordsEdit::textSizeReachesIt()
{
    WordsEdit edit(u"Words"_s);
    edit.show();
    const int before = edit.height();
    m_theme.setTextScale(1.5);
    QCOMPARE(edit.font().pixelSize(), 24);
    QCOMPARE(edit.font().families().first(), u"Noto Serif"_s);
    QTRY_VERIFY(edit.height() > before);
    m_theme.setTextScale(1.0);
    QCOMPARE(edit.font().pixelSize(), 16);
}

QTEST_MAIN(TestWordsEdit)
#include "tst_wordsedit.moc"
