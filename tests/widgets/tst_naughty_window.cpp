// Strings that programs stumble over, pasted into every text field of a recovery, of New recovery and of the customer's dialog, and
// shown again by windows made anew on the same store: as typed, nowhere as rich text, and no word of it in the log.
#include "tests/support/ScriptedPrompts.h"
#include "tests/widgets/NaughtyFields.h"
#include "tests/widgets/RecoveryDesk.h"
#include "widgets/common/ChipGroup.h"
#include "widgets/common/VisibleText.h"
#include "widgets/common/WordsEdit.h"
#include "widgets/customers/CustomerDialog.h"
#include "widgets/desk/NewRecovery.h"
#include "widgets/recovery/LetterEdit.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMutex>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {
constexpr int nastiest = 12;
constexpr int whomAt = 10; // in caseFields

QMutex loggedLock; // the store's thread logs too
QStringList logged;
QtMessageHandler printed = nullptr;
void keepMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    QMutexLocker lock(&loggedLock);
    logged.append(message);
    lock.unlock();
    printed(type, context, message);
}

QString named(const QString& text)
{
    return QString::fromLatin1(text.left(60).toUtf8().toPercentEncoding(" <>"));
}
}

class TestNaughtyWindow : public QObject {
    Q_OBJECT
    QStringList m_strings {};
    QHash<QString, QString> m_given {}; // by field
    QStringList m_wrong {};

    // Pastes what is given to each field, then presses the control that keeps them.
    void put(const RecoveryDesk& d, std::initializer_list<const char*> names, const char* keep = nullptr)
    {
        for (const char* name : names) {
            auto* field = d.find(name);
            QVERIFY2(field && field->isVisible(), name);
            pasteInto(field, m_given.value(QLatin1String(name)));
        }
        if (keep)
            d.press(keep);
    }
    void fill(RecoveryDesk& d);
    void fillInvestigate(RecoveryDesk& d);
    void fillOffers(RecoveryDesk& d);
    void fillFollowUp(RecoveryDesk& d);
    void checkCase(RecoveryDesk& d);
    void newRecovery(RecoveryDesk& d);
    void customer(RecoveryDesk& d);
    void expectIn(const QStringList& shown, const Field& field);
    void round(const QStringList& texts);

private Q_SLOTS:
    void initTestCase();
    void everyFieldShowsWhatWasTyped_data();
    void everyFieldShowsWhatWasTyped();
    void aLongNameEndsWithAWholeCharacter();
    void noWordOfACustomerIsLogged();
};

void TestNaughtyWindow::initTestCase()
{
    QLoggingCategory::setFilterRules(u"amends.*=true"_s);
    printed = qInstallMessageHandler(keepMessage);
    QFile file(QStringLiteral(AMENDS_BLNS));
    QVERIFY(file.open(QIODevice::ReadOnly));
    // Nastiest first: markup that loads and runs, marks that hide or turn, what is no character, and pairs where a field ends.
    m_strings = {u"<img src=\"file:///etc/passwd\"><b>bold</b> &amp; &lt;"_s,
        u"<script>alert(1)</script>%1 %2 %n {{x}} && &x"_s, u"\ufeffmark first"_s, u"a\ufdd0\U0001ffffz"_s,
        u"a\u00a0b\u202ec\u2067d"_s, u"\u0301"_s + QString(300, QChar(0x0301)), u"\U0010fffd\U00020000"_s,
        u"a\u0001\u001f\u007f\u0085b"_s, u"Zoe\u0308 \u0645\u0631\u062d\u0628\u0627"_s, u"x\u2028y\u2029z\r\n\rw"_s,
        QString(190, u'x') + u"\U0001F600\U0001F601"_s, u"e"_s + QString(190, QChar(0x0301))};
    QCOMPARE(m_strings.size(), nastiest);
    for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array())
        m_strings.append(value.toString());
    QCOMPARE(m_strings.size(), nastiest + 485);
    for (QString& text : m_strings) {
        if (text.trimmed().isEmpty()) // nothing to say, which a page rightly does not take
            text = u"x"_s + text + u"x"_s;
    }
}

void TestNaughtyWindow::fill(RecoveryDesk& d)
{
    QVERIFY(d.begin({}));
    QTRY_VERIFY(d.find("words")->hasFocus());
    put(d, {"words", "wants", "readBack"}, "readBackYes");
    d.key(Qt::Key_2, Qt::ControlModifier);
    d.press("loss_time");
    put(d, {"lossNote_time", "empathy"}, "empathySaid");
    d.key(Qt::Key_3, Qt::ControlModifier);
    fillInvestigate(d);
    d.key(Qt::Key_4, Qt::ControlModifier);
    put(d, {"letter", "subject"});
    d.key(Qt::Key_5, Qt::ControlModifier);
    fillOffers(d);
    d.key(Qt::Key_6, Qt::ControlModifier);
    fillFollowUp(d);
    d.key(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(d.settled());
}

void TestNaughtyWindow::fillInvestigate(RecoveryDesk& d)
{
    d.press("addFact");
    put(d, {"factExpected", "factExpectedSource", "factHappened", "factHappenedSource"}, "factAdd");
    d.press("questionAdd");
    put(d, {"questionText", "questionWhom"}, "questionAsk");
    QTRY_COMPARE(d.desk->current().questions.size(), 1);
    const QString answer = u"answer-"_s + d.desk->current().questions.first().id.toString();
    QTRY_VERIFY(d.page->findChild<QWidget*>(answer) && d.page->findChild<QWidget*>(answer)->isVisible());
    QStringList rich;
    expectIn(shownOn(*d.page, rich), caseFields.at(whomAt)); // who was asked; once it is answered, who said so
    d.press(qPrintable(answer));
    put(d, {"answerText", "answerFrom"}, "answerKeep");
    d.press("toldOpen");
    put(d, {"toldText", "toldSource"}, "toldAdd");
    d.press("causeOpen");
    put(d, {"causeOwner"}, "causeKeep");
    d.find<ChipGroup>("severity")->chip(key(Severity::Safety))->click();
    put(d, {"safetyFact"});
    QTest::keyClick(d.find("safetyFact"), Qt::Key_Return);
}

void TestNaughtyWindow::fillOffers(RecoveryDesk& d)
{
    put(d, {"wish"}, "addOffer");
    auto* remedy = d.find<QComboBox>("offerRemedy");
    remedy->setCurrentIndex(remedy->findData(key(Remedy::Other)));
    put(d, {"offerTitle", "offerReason"}, "offerIt");
    QTRY_VERIFY(d.find("offerRefused") && d.find("offerRefused")->isVisible());
    d.press("offerRefused");
    put(d, {"refusedWhy"}, "keepNo");
}

void TestNaughtyWindow::fillFollowUp(RecoveryDesk& d)
{
    put(d, {"promiseLine", "promiseWho"});
    d.find<QDateTimeEdit>("promiseWhen")->setDateTime(d.clock.now().addDays(2).toLocalTime());
    d.press("addPromise");
    put(d, {"checkBackWords", "lesson"});
    auto* outcome = d.find<ChipGroup>("outcome");
    outcome->chip(outcome->keys().first())->click();
}

void TestNaughtyWindow::expectIn(const QStringList& shown, const Field& field)
{
    const QString typed = m_given.value(QLatin1String(field.name));
    const QString want = expected(field, typed);
    // A table's cell says hiding characters by name, on one line.
    for (const QString& text : shown) {
        if ((field.lines ? linesOf(text) : text).contains(want) || text.contains(visibleLine(want)))
            return;
    }
    m_wrong.append(u"%1 does not show "_s.arg(QLatin1String(field.name)) + named(typed));
}

void TestNaughtyWindow::checkCase(RecoveryDesk& d)
{
    QStringList rich;
    QHash<int, QStringList> shown;
    for (int step = 0; step < 6; ++step) {
        d.key(static_cast<Qt::Key>(Qt::Key_1 + step), Qt::ControlModifier);
        QCoreApplication::processEvents(); // layouts show what is new
        shown[step] = shownOn(*d.page, rich);
    }
    // The step of each field; what stands on another one does not count.
    const QList<int> ends {3, 5, 17, 19, 23, 27};
    for (int i = 0; i < caseFields.size(); ++i) {
        const auto step = std::upper_bound(ends.begin(), ends.end(), i) - ends.begin();
        if (i != whomAt)
            expectIn(shown.value(static_cast<int>(step)), caseFields.at(i));
    }
    QVERIFY2(rich.isEmpty(), qPrintable(rich.join(u'\n')));
    d.key(Qt::Key_4, Qt::ControlModifier);
    if (!d.find<LetterEdit>("letter")->blanks().isEmpty()) // one such as "[...]" in the text itself: it may not go out
        return;
    d.press("deliverSaid");
    QTRY_VERIFY(d.find("deliveredText") && d.find("deliveredText")->isVisible());
    const auto letter = std::find_if(
        caseFields.begin(), caseFields.end(), [](const Field& f) { return qstrcmp(f.name, "letter") == 0; });
    expectIn({textIn(d.find("deliveredText"))}, *letter);
}

void TestNaughtyWindow::newRecovery(RecoveryDesk& d)
{
    const QString words = m_given.value(u"newWords"_s);
    CustomerId id;
    {
        NewRecovery dialog(d.runner, d.clock);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        connect(&dialog, &NewRecovery::begun, this, [&](CustomerId who, Channel, const QString& said) {
            id = who;
            if (linesOf(said) != linesOf(words))
                m_wrong.append(u"New recovery begins with other words than "_s + named(words));
        });
        pasteInto(dialog.findChild<QLineEdit*>(u"who"_s), m_given.value(u"who"_s));
        pasteInto(dialog.findChild<WordsEdit*>(u"words"_s), words);
        QStringList rich;
        auto* people = dialog.findChild<QWidget*>(u"people"_s);
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        (void)QTest::qWaitFor([&] { return !id.isNull() || people->isVisible(); });
        if (id.isNull()) // asked whether it is one of them: somebody new
            QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        (void)QTest::qWaitFor([&] { return !id.isNull(); });
        shownOn(dialog, rich);
        QVERIFY2(rich.isEmpty(), qPrintable(rich.join(u'\n')));
    }
    QVERIFY2(!id.isNull(), qPrintable(u"New recovery does not begin with "_s + named(m_given.value(u"who"_s))));
    auto found = d.runner.run([id](Store& s) { return s.customers().find(id); });
    found.waitForFinished();
    expectIn({found.result()->name}, otherFields.at(0));
}

void TestNaughtyWindow::customer(RecoveryDesk& d)
{
    Customer kept;
    {
        ScriptedPrompts prompts;
        CustomerDialog dialog(d.runner, prompts, {});
        dialog.show();
        connect(&dialog, &CustomerDialog::saved, this, [&kept](const Customer& saved) { kept = saved; });
        for (const Field& field : otherFields.mid(2))
            pasteInto(dialog.findChild<QWidget*>(QLatin1String(field.name)), m_given.value(QLatin1String(field.name)));
        dialog.findChild<QPushButton*>(u"saveCustomer"_s)->click();
        QStringList rich;
        if (!QTest::qWaitFor([&kept] { return !kept.id.isNull(); })) {
            m_wrong.append(u"The customer is not saved: "_s + shownOn(dialog, rich).join(u'|'));
            return;
        }
    }
    ScriptedPrompts prompts;
    CustomerDialog again(d.runner, prompts, kept);
    again.show();
    QStringList rich;
    shownOn(again, rich);
    for (const Field& field : otherFields.mid(2))
        expectIn({textIn(again.findChild<QWidget*>(QLatin1String(field.name)))}, field);
    QVERIFY2(rich.isEmpty(), qPrintable(rich.join(u'\n')));
}

// The texts go to the fields in turn.
void TestNaughtyWindow::round(const QStringList& texts)
{
    m_wrong.clear();
    int next = 0;
    for (const Field& field : caseFields + otherFields)
        m_given[QLatin1String(field.name)] = texts.at(next++ % texts.size());
    RecoveryDesk d;
    fill(d);
    if (QTest::currentTestFailed())
        return;
    const CaseId id = d.desk->current().id;
    d.sitDown();
    d.desk->open(id);
    QTRY_VERIFY(d.desk->isOpen());
    checkCase(d);
    newRecovery(d);
    customer(d);
    QVERIFY2(m_wrong.isEmpty(), qPrintable(m_wrong.join(u'\n')));
}

void TestNaughtyWindow::everyFieldShowsWhatWasTyped_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("count");
    for (int i = 0; i < nastiest; ++i)
        QTest::addRow("nasty %d", i) << i << 1; // this one in every field
    const int fields = static_cast<int>(caseFields.size() + otherFields.size());
    for (int i = nastiest; i < m_strings.size(); i += fields)
        QTest::addRow("from %d", i) << i << fields;
}

void TestNaughtyWindow::everyFieldShowsWhatWasTyped()
{
    QFETCH(int, first);
    QFETCH(int, count);
    round(m_strings.mid(first, count));
}

void TestNaughtyWindow::aLongNameEndsWithAWholeCharacter()
{
    QCOMPARE(strangerFrom(QString(199, u'x') + u"\U0001F600"_s).name, QString(199, u'x'));
}

void TestNaughtyWindow::noWordOfACustomerIsLogged()
{
    const QString canary = u"Zq7canary"_s;
    qWarning("the handler hears");
    round({canary + u"<b>bold</b>"_s});
    round({canary + u"\U0001F600 %1 \u202e"_s});
    const QMutexLocker lock(&loggedLock);
    QVERIFY(logged.contains(u"the handler hears"_s));
    QVERIFY2(logged.filter(canary).isEmpty(), qPrintable(logged.filter(canary).join(u'\n')));
}

QTEST_MAIN(TestNaughtyWindow)
#include "tst_naughty_window.moc"
