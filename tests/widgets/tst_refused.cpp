// What the store cannot keep, or keeps although it is long, in every place where words are written: said in a sentence, never lost.
#include "models/base/Text.h"
#include "models/domain/EventJson.h"
#include "tests/widgets/RecoveryDesk.h"
#include "widgets/common/WordsEdit.h"
#include <QAbstractButton>
#include <QClipboard>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QTextEdit>

using namespace amends;
using namespace Qt::StringLiterals;

class TestRefused : public QObject {
    Q_OBJECT

    static QString textOf(const QWidget* editor)
    {
        if (const auto* words = qobject_cast<const WordsEdit*>(editor))
            return words->words();
        if (const auto* letter = qobject_cast<const QTextEdit*>(editor))
            return letter->document()->toRawText();
        return qobject_cast<const QLineEdit*>(editor)->text();
    }

    // As a person does: through the clipboard.
    static void paste(QWidget* editor, const QString& text)
    {
        editor->setFocus(Qt::OtherFocusReason);
        QApplication::clipboard()->setText(text);
        QTest::keyClick(editor, Qt::Key_End, Qt::ControlModifier);
        QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
    }

    // Everything that a person can read on the page now.
    static QString shown(const RecoveryDesk& d)
    {
        QString all;
        const auto labels = d.page->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->isVisible())
                all += label->text() + u'\n';
        }
        return all;
    }

    static void openStep(RecoveryDesk& d, int step)
    {
        d.key(static_cast<Qt::Key>(Qt::Key_1 + step), Qt::ControlModifier);
        QVERIFY(d.settled());
    }

    struct Place {
        const char* name;
        Step step;
        const char* opens;   // a button that shows the field
        const char* needs;   // a field that must be filled, too
        const char* records; // a button that records it; empty: leaving the step does
    };
    static const QList<Place>& places()
    {
        static const QList<Place> all {{"words", Step::Listen, "", "", ""}, {"wants", Step::Listen, "", "", ""},
            {"readBack", Step::Listen, "", "", "readBackYes"},
            {"lossNote_trust", Step::Empathize, "loss_trust", "", ""},
            {"empathy", Step::Empathize, "", "", "empathySaid"},
            {"factHappened", Step::Investigate, "addFact", "factHappenedSource", "factAdd"},
            {"toldText", Step::Investigate, "toldOpen", "", "toldAdd"},
            {"questionText", Step::Investigate, "questionAdd", "", "questionAsk"},
            {"wish", Step::Compensate, "", "", ""}, {"lesson", Step::FollowUp, "", "", ""},
            {"checkBackWords", Step::FollowUp, "", "", ""}, {"promiseLine", Step::FollowUp, "", "", "addPromise"}};
        return all;
    }
    static void fill(RecoveryDesk& d, const Place& place, const QString& text)
    {
        openStep(d, static_cast<int>(place.step));
        if (*place.opens)
            d.press(place.opens);
        auto* editor = d.find(place.name);
        QVERIFY2(editor, place.name);
        QTRY_VERIFY(editor->isVisible());
        if (*place.needs)
            paste(d.find(place.needs), u"Order 48213"_s);
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        paste(editor, text);
        if (qstrcmp(place.name, "promiseLine") == 0)
            paste(editor, u" by Friday noon"_s);
    }
    static void record(RecoveryDesk& d, const Place& place)
    {
        if (qstrcmp(place.name, "checkBackWords") == 0) // kept with their answer
            d.find("outcome")->findChild<QAbstractButton*>()->click();
        else if (*place.records)
            d.press(place.records);
        else
            d.key(place.step == Step::FollowUp ? Qt::Key_1 : Qt::Key_6, Qt::ControlModifier);
    }
    static QString stored(RecoveryDesk& d)
    {
        QString all;
        d.runner
            .run([&all, id = d.desk->current().id](Store& s) -> Result<void> {
                const auto events = s.cases().events(id);
                for (const CaseEvent& event : *events)
                    all += QString::fromUtf8(QJsonDocument(toJson(event.body)).toJson(QJsonDocument::Compact));
                return {};
            })
            .waitForFinished();
        return all;
    }

private Q_SLOTS:
    void whatCannotBeKeptIsSaidAndStays_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("broken");
        const QList<QPair<const char*, QString>> broken {{"U+FFFE", QString(QChar(0xfffe))},
            {"U+FFFF", QString(QChar(0xffff))}, {"NUL", QString(QChar(u'\0'))},
            {"half an emoji", QString(QChar(0xd83d))}};
        for (int i = 0; i < places().size(); ++i) {
            for (const auto& [name, text] : broken)
                QTest::addRow("%s in %s", name, places().at(i).name) << i << text;
        }
    }
    void whatCannotBeKeptIsSaidAndStays()
    {
        QFETCH(int, place);
        QFETCH(QString, broken);
        const Place& at = places().at(place);
        RecoveryDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        const QString text = u"before"_s + broken + u"after"_s;
        fill(d, at, text);
        auto* editor = d.find(at.name);
        const QString typed = textOf(editor);
        QVERIFY(typed.contains(u"before"_s) && typed.contains(u"after"_s));
        record(d, at);
        QVERIFY(d.settled());
        if (canBeKept(typed)) { // the field itself shows and keeps something else instead, before anybody's eyes
            QVERIFY(stored(d).contains(u"before"_s));
            return;
        }
        QVERIFY2(!stored(d).contains(u"before"_s), "half of it was recorded");
        QCOMPARE(textOf(editor), typed);
        QVERIFY(d.page->currentStep() == at.step);
        QVERIFY2(shown(d).contains(u"character"_s), qPrintable(shown(d)));
    }

    void longWordsWithEmojiAreRecordedWholly_data()
    {
        QTest::addColumn<int>("place");
        for (int i = 0; i < places().size(); ++i) {
            const QByteArray name = places().at(i).name;
            if (name == "words" || name == "wants" || name == "readBack" || name == "empathy" || name == "wish"
                || name == "lesson" || name == "checkBackWords")
                QTest::addRow("%s", name.constData()) << i;
        }
    }
    void longWordsWithEmojiAreRecordedWholly()
    {
        QFETCH(int, place);
        const Place& at = places().at(place);
        RecoveryDesk d;
        QVERIFY(d.begin(u"Nobody came."_s));
        QString text;
        while (text.size() < 2500)
            text += u"Nobody came 😡 and nobody rang 👨‍👩‍👧 at all; "_s;
        text += u"the end."_s;
        fill(d, at, text);
        record(d, at);
        QVERIFY(d.settled());
        QVERIFY2(stored(d).contains(text), qPrintable(shown(d)));
        if (!*at.records && qstrcmp(at.name, "checkBackWords") != 0)
            QVERIFY(d.page->currentStep() != at.step);
    }

    void longWordsLetTheNextStepCome()
    {
        RecoveryDesk d;
        QVERIFY(d.begin({}));
        paste(d.find("words"), u"Nobody came 😡😡 and nobody rang. "_s.repeated(80));
        QVERIFY(!d.desk->happened({MoodNoted {{Mood::Angry}, 5, false}}));
        QTRY_VERIFY(!textOf(d.find("readBack")).isEmpty());
        d.press("readBackYes");
        QVERIFY(d.settled());
        QVERIFY2(d.desk->current().readBackAgreed, qPrintable(shown(d)));
        d.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(d.page->currentStep(), Step::Empathize);
    }
};

QTEST_MAIN(TestRefused)
#include "tst_refused.moc"
