// Lines and words at their limit: cut, but never within a character.
#include "widgets/common/LineLimit.h"
#include "widgets/common/WordsEdit.h"
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

class TestLineLimit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPastedEmojiIsTakenWholeOrNotAtAll_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("caret");
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("after");
        QTest::newRow("fits") << u"12345678"_s << 8 << u"😡"_s << u"12345678😡"_s;
        QTest::newRow("half would fit") << u"123456789"_s << 9 << u"😡"_s << u"123456789"_s;
        QTest::newRow("half would fit in the middle") << u"123456789"_s << 4 << u"😡"_s << u"123456789"_s;
        QTest::newRow("several") << u"123"_s << 3 << u"😡😡😡😡"_s << u"123😡😡😡"_s;
        QTest::newRow("plain letters") << u"123"_s << 3 << u"abcdefghi"_s << u"123abcdefg"_s;
        QTest::newRow("before an emoji that stands there") << u"12345678😡"_s << 8 << u"x"_s << u"12345678😡"_s;
    }
    void aPastedEmojiIsTakenWholeOrNotAtAll()
    {
        QFETCH(QString, before);
        QFETCH(int, caret);
        QFETCH(QString, pasted);
        QFETCH(QString, after);
        QLineEdit line;
        limitLine(&line, 10);
        line.setText(before);
        line.setCursorPosition(caret);
        QStringList told;
        connect(&line, &QLineEdit::textEdited, &line, [&told](const QString& text) { told.append(text); });
        QApplication::clipboard()->setText(pasted);
        line.paste();
        QCOMPARE(line.text(), after);
        QVERIFY(line.text().isValidUtf16());
        for (const QString& text : std::as_const(told))
            QVERIFY2(text.isValidUtf16(), "a draft would keep half a character");
        QVERIFY(line.hasAcceptableInput());
    }
    void whatIsNotCutIsNotChanged()
    {
        QLineEdit line;
        limitLine(&line, 10);
        const QString half = u"ab"_s + QChar(0xd83d); // refused in words later, not swallowed here
        line.setText(half);
        QCOMPARE(line.text(), half);
    }
    void whatIsNoTextIsLeftOut()
    {
        QLineEdit line;
        limitLine(&line, 20);
        line.setText(u"before"_s);
        QApplication::clipboard()->setText(u"a"_s + QChar(u'\0') + u"b"_s + QChar(0xffff) + u"c"_s);
        line.paste();
        QCOMPARE(line.text(), u"beforeabc"_s);
        QCOMPARE(line.cursorPosition(), 9);
    }
    void wordsAreCutAtWholeCharactersToo()
    {
        WordsEdit edit(u"Words"_s);
        edit.setWords(QString(WordsEdit::limit - 1, u'a'));
        edit.insertPlainText(u"😡"_s);
        QCOMPARE(edit.words(), QString(WordsEdit::limit - 1, u'a'));
        edit.setWords(QString(WordsEdit::limit - 2, u'a'));
        edit.insertPlainText(u"😡"_s);
        QCOMPARE(edit.words(), QString(WordsEdit::limit - 2, u'a') + u"😡"_s);
    }
};

QTEST_MAIN(TestLineLimit)
#include "tst_linelimit.moc"
