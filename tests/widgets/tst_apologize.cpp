#include "PageOnStore.h"
#include "tests/support/ScriptedPrompts.h"
#include "widgets/recovery/ApologizePage.h"
#include "widgets/recovery/LetterEdit.h"
#include "widgets/recovery/LetterPaper.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QPushButton>

#include <csignal>
#include <sys/resource.h>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {
class FakePress final : public LetterPress {
public:
    bool works = true;
    QList<Letter> printed {};
    void print(QWidget*, const Letter& letter, std::function<void(bool)> done) override
    {
        printed.append(letter);
        done(works);
    }
};

void fillBlanks(PageOnStore<ApologizePage>& on)
{
    auto* letter = on.find<LetterEdit>("letter");
    letter->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 20 && !letter->blanks().isEmpty(); ++i) {
        on.key(Qt::Key_J, Qt::ControlModifier);
        on.type(u"something we did"_s);
    }
}
}

class TestApologize : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLetterComesFilledFromTheCase()
    {
        PageOnStore<ApologizePage> on(maya::begun() + maya::investigated());
        on.open();
        const QString text = on.find<LetterEdit>("letter")->letter();
        QVERIFY2(text.contains(u"Maya"_s) && text.contains(u"Sam Idris"_s), qPrintable(text));
        QVERIFY(!on.find<LetterEdit>("letter")->blanks().isEmpty());
    }
    void nothingGoesOutWhileABlankIsEmpty()
    {
        PageOnStore<ApologizePage> on(maya::begun() + maya::investigated());
        ScriptedPrompts prompts;
        FakePress press;
        on.open();
        on.page->setSeams(&prompts, &press);
        QGuiApplication::clipboard()->setText(u"before"_s);
        for (const char* route : {"deliverSaid", "deliverCopy", "deliverPrint", "deliverPdf"}) {
            on.find<QWidget>(route)->setFocus(Qt::TabFocusReason);
            on.key(Qt::Key_Space);
            QCOMPARE(on.focused(), u"letter"_s); // it goes to the blank
            auto* letter = on.find<LetterEdit>("letter");
            QCOMPARE(letter->textCursor().selectionStart(), static_cast<int>(letter->blanks().first().start));
            QVERIFY2(on.said.last().contains(blankLabel(letter->blanks().first().name, u"en"_s)),
                qPrintable(on.said.last()));
        }
        QVERIFY(on.kept().apologies.isEmpty());
        QVERIFY(press.printed.isEmpty() && prompts.wishes.isEmpty());
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    }
    void aBlankIsFilledByTypingAndSaidOnTheCall()
    {
        PageOnStore<ApologizePage> on(maya::begun() + maya::investigated());
        on.open();
        fillBlanks(on);
        auto* letter = on.find<LetterEdit>("letter");
        QVERIFY(letter->blanks().isEmpty());
        const QString text = letter->letter();
        on.find<QWidget>("deliverSaid")->setFocus(Qt::TabFocusReason);
        on.key(Qt::Key_Space);
        QTRY_COMPARE(on.kept().apologies.size(), 1);
        QCOMPARE(on.kept().apologies.first().text, text);
        QCOMPARE(on.kept().apologies.first().route, Route::Said);
        QVERIFY(!on.kept().apologies.first().templateKey.isEmpty());
        QTRY_VERIFY(on.find<QWidget>("writeAnother"));
        QTRY_COMPARE(on.focused(), u"writeAnother"_s); // the keyboard stays in the page
        QVERIFY(!on.find<QWidget>("letter")->isVisible());
        on.find<QWidget>("writeAnother")->setFocus(Qt::TabFocusReason);
        on.key(Qt::Key_Space);
        QVERIFY(on.find<QWidget>("letter")->isVisible());
    }
    void undoBringsBackOwnWordsAfterAnotherTemplate()
    {
        PageOnStore<ApologizePage> on(maya::begun() + maya::investigated());
        on.open();
        auto* letter = on.find<LetterEdit>("letter");
        on.key(Qt::Key_End, Qt::ControlModifier);
        on.type(u" My own words."_s);
        const QString mine = letter->letter();
        const auto blanks = letter->blanks().size();
        auto* combo = on.find<QComboBox>("template");
        QVERIFY(combo->count() > 1);
        combo->setFocus(Qt::TabFocusReason);
        on.key(Qt::Key_Down);
        QVERIFY(letter->letter() != mine);
        letter->setFocus(Qt::TabFocusReason);
        on.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(letter->letter(), mine);
        QCOMPARE(letter->blanks().size(), blanks);
    }
    void aChipIsPassedAsOne()
    {
        PageOnStore<ApologizePage> on(maya::begun());
        on.open();
        auto* letter = on.find<LetterEdit>("letter");
        letter->setLetter(u"Dear Maya, hello"_s, {{5, 4, u"name"_s, ValueKind::FromCase}}, u"en"_s);
        on.key(Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < 5; ++i)
            on.key(Qt::Key_Right);
        on.key(Qt::Key_Right); // into the chip: it is taken as a whole
        QCOMPARE(letter->textCursor().selectedText(), u"Maya"_s);
        on.key(Qt::Key_Right);
        QCOMPARE(letter->textCursor().position(), 9);
        QVERIFY(!letter->textCursor().hasSelection());
        on.type(u"!"_s);
        on.key(Qt::Key_Left);
        on.key(Qt::Key_Left);
        QCOMPARE(letter->textCursor().selectedText(), u"Maya"_s); // what was typed beside it is not part of it
        on.type(u"Ms Okafor"_s);
        QCOMPARE(letter->letter(), u"Dear Ms Okafor!, hello"_s);
    }
    void whatIsCopiedIsPlainText()
    {
        PageOnStore<ApologizePage> on(maya::begun() + maya::investigated());
        on.open();
        fillBlanks(on);
        const QString text = on.find<LetterEdit>("letter")->letter();
        on.find<QWidget>("deliverCopy")->setFocus(Qt::TabFocusReason);
        on.key(Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        QTRY_COMPARE(on.kept().apologies.size(), 1);
        QCOMPARE(on.kept().apologies.first().route, Route::Copied);
    }
    void thePdfIsWholeOrNotSaved()
    {
        PageOnStore<ApologizePage> on(maya::begun() + maya::investigated());
        ScriptedPrompts prompts;
        FakePress press;
        QTemporaryDir folder;
        on.open();
        on.page->setSeams(&prompts, &press);
        fillBlanks(on);
        prompts.files = {u"/nowhere/at/all.pdf"_s, folder.filePath(u"letter"_s)};
        on.find<QWidget>("deliverPdf")->setFocus(Qt::TabFocusReason);
        on.key(Qt::Key_Space);
        QVERIFY(on.kept().apologies.isEmpty()); // it could not be saved: nothing was delivered, the letter is here
        QVERIFY(on.find<QWidget>("letter")->isVisible());
        on.key(Qt::Key_Space);
        QTRY_COMPARE(on.kept().apologies.size(), 1);
        QFile pdf(folder.filePath(u"letter.pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        QVERIFY(bytes.startsWith("%PDF-") && bytes.right(16).contains("%%EOF"));
    }
    void aFullDiskLeavesTheOldFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"old.pdf"_s);
        QVERIFY(writeWhole(path, "the old file"));
        const rlim_t room = 4096;
        rlimit before {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit full {room, before.rlim_max};
        std::signal(SIGXFSZ, SIG_IGN); // the write then fails, as on a full disk
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
        const bool wrote = writeWhole(path, QByteArray(static_cast<qsizetype>(room) * 4, 'x')).has_value();
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!wrote);
        QFile old(path);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), "the old file");
    }
    void aPrinterThatFailsDeliversNothing()
    {
        PageOnStore<ApologizePage> on(maya::begun() + maya::investigated());
        ScriptedPrompts prompts;
        FakePress press;
        press.works = false;
        on.open();
        on.page->setSeams(&prompts, &press);
        fillBlanks(on);
        on.find<QWidget>("deliverPrint")->setFocus(Qt::TabFocusReason);
        on.key(Qt::Key_Space);
        QCOMPARE(press.printed.size(), 1);
        QVERIFY(press.printed.first().contactBlock.contains(u"Mill Street"_s));
        QVERIFY(on.kept().apologies.isEmpty());
        press.works = true;
        on.key(Qt::Key_Space);
        QTRY_COMPARE(on.kept().apologies.size(), 1);
        QCOMPARE(on.kept().apologies.first().route, Route::Printed);
    }
    void aHalfWrittenLetterComesBackWithCaretAndChips()
    {
        PageOnStore<ApologizePage> on(maya::begun() + maya::investigated());
        on.open();
        auto* letter = on.find<LetterEdit>("letter");
        on.key(Qt::Key_End, Qt::ControlModifier);
        on.type(u"\nIn my own words <b>not bold</b>"_s);
        on.key(Qt::Key_Left);
        const QString text = letter->letter();
        const int caret = letter->textCursor().position();
        const auto blanks = letter->blanks().size();
        on.desk->saveNow();
        on.close();
        on.open();
        letter = on.find<LetterEdit>("letter");
        QCOMPARE(letter->letter(), text);
        QCOMPARE(letter->textCursor().position(), caret);
        QCOMPARE(letter->blanks().size(), blanks);
    }
};

QTEST_MAIN(TestApologize)
#include "tst_apologize.moc"
