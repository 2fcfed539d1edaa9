#include "app/desktop/Help.h"

#include "app/desktop/Log.h"
#include "widgets/common/ActionButton.h"
#include "widgets/common/KeyCap.h"
#include "widgets/common/PlainLabel.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
struct HelpText {
    Q_DECLARE_TR_FUNCTIONS(HelpText)
};

struct Key {
    QKeySequence keys;
    QString words;
};

QList<Key> recoveryKeys()
{
    return {{QKeySequence(Qt::CTRL | Qt::Key_1), HelpText::tr("Step 1; Ctrl+2 to Ctrl+6 the others")},
        {QKeySequence(Qt::CTRL | Qt::Key_Return), HelpText::tr("Next")},
        {QKeySequence(Qt::ALT | Qt::Key_Left), HelpText::tr("Back")},
        {QKeySequence(Qt::CTRL | Qt::Key_M), HelpText::tr("Mark the selection as a key phrase")},
        {QKeySequence(Qt::CTRL | Qt::Key_S), HelpText::tr("Save now")},
        {QKeySequence(Qt::CTRL | Qt::Key_W), HelpText::tr("Set aside")},
        {QKeySequence(Qt::CTRL | Qt::Key_P), HelpText::tr("Print")},
        {QKeySequence(Qt::CTRL | Qt::Key_H), HelpText::tr("Open or close the side panel")},
        {QKeySequence(Qt::Key_F9), HelpText::tr("Hold and resume")},
        {QKeySequence(Qt::Key_F12), HelpText::tr("Start and end the call")},
        {QKeySequence(Qt::Key_F3), HelpText::tr("Next line to say")}};
}

QDialog* makeDialog(QWidget* parent, const QString& name, const QString& title)
{
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(name);
    dialog->setWindowTitle(title);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new PlainLabel(title, FontRole::Title, Tone::Normal, dialog));
    return dialog;
}

void addKeys(QDialog* dialog, const QList<Key>& keys)
{
    auto* area = new QScrollArea(dialog);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    auto* inside = new QWidget(area);
    auto* grid = new QGridLayout(inside);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Key& key : keys) {
        grid->addWidget(new KeyCap(key.keys, inside), row, 0, Qt::AlignTrailing);
        auto* words = new PlainLabel(key.words, FontRole::Body, Tone::Normal, inside);
        words->setAccessibleName(key.words + u": "_s + keyText(key.keys));
        grid->addWidget(words, row++, 1);
    }
    grid->setRowStretch(row, 1);
    area->setWidget(inside);
    dialog->layout()->addWidget(area);
    dialog->resize(scaled(520), scaled(560));
}

QList<Key> keysOf(const QList<QAction*>& actions)
{
    QList<Key> keys;
    for (const QAction* action : actions) {
        if (!action->shortcut().isEmpty())
            keys.append({action->shortcut(), action->text()});
    }
    return keys;
}
}

namespace {
void openHelp(QWidget* parent, const QString& page, const QString& words, const QList<Key>& keys)
{
    QDialog* dialog = makeDialog(parent, u"help"_s, page);
    auto* lines = new PlainLabel(words, FontRole::Body, Tone::Normal, dialog);
    lines->setWrapping(true);
    dialog->layout()->addWidget(lines);
    addKeys(dialog, keys);
    dialog->open();
}
}

void showHelp(QWidget* parent, const QString& page, const QString& fiveLines, const QList<QAction*>& actions)
{
    openHelp(parent, page, fiveLines, keysOf(actions));
}

void showRecoveryHelp(QWidget* parent, const QList<QAction*>& actions)
{
    const QString words = HelpText::tr("1 Listen: what happened, in their words; read it back.\n"
                                       "2 Empathize: what they lost and how it feels; say so.\n"
                                       "3 Investigate: what went wrong and why.\n"
                                       "4 Apologize: own it, without an excuse.\n"
                                       "5 Compensate: an offer that fits, and promises with a date.\n"
                                       "6 Follow up: ask whether it is right now, then close.\n"
                                       "Take the steps in any order; every word is kept as you type.");
    openHelp(parent, HelpText::tr("A recovery in six steps"), words, recoveryKeys() + keysOf(actions));
}

void showCallHelp(QWidget* parent, const QList<QAction*>& actions)
{
    const QString words
        = HelpText::tr("One person has the number: Enter goes on with the case that was left, or begins one.\n"
                       "Several have it: choose with the arrow keys, then Enter.\n"
                       "Nobody has it: type a name. Enter gives them the number; a new person keeps it.\n"
                       "Escape goes back to where you were. The call goes on waiting.");
    openHelp(parent, HelpText::tr("Somebody rings"), words, keysOf(actions));
}

void showKeys(QWidget* parent, const QList<QAction*>& actions)
{
    QDialog* dialog = makeDialog(parent, u"keys"_s, HelpText::tr("Keys"));
    addKeys(dialog, keysOf(actions) + recoveryKeys());
    dialog->open();
}

void saveReport(
    QWidget* parent, Prompts& prompts, const QString& storePlace, const std::function<void(const QString&)>& said)
{
    prompts.saveFile(parent,
        {HelpText::tr("Save a report for support"), HelpText::tr("Text (*.txt)"), u"amends-report.txt"_s},
        [said, storePlace](const QString& path) {
            const QByteArray report = supportReport(storePlace).toUtf8();
            QSaveFile file(path);
            const bool kept = file.open(QIODevice::WriteOnly) && file.write(report) == report.size() && file.commit();
            said(kept ? HelpText::tr("The report is saved.")
                      : HelpText::tr("The report was not saved. Choose another place."));
        });
}

void showAbout(QWidget* parent, Prompts& prompts, const QString& storePlace)
{
    QDialog* dialog = makeDialog(parent, u"about"_s, HelpText::tr("About Amends"));
    auto* words = new PlainLabel(
        HelpText::tr("Version %1, with Qt %2.\nFree software under the GNU General Public License 3 or later.\nStore: "
                     "%3\nLog: %4")
            .arg(QStringLiteral(AMENDS_VERSION), QString::fromLatin1(qVersion()), storePlace, logFile()),
        FontRole::Body, Tone::Normal, dialog);
    words->setWrapping(true);
    words->setCopyable(true);
    dialog->layout()->addWidget(words);
    auto* note = new PlainLabel(
        HelpText::tr("The report for support holds no customer's words."), FontRole::Small, Tone::Secondary, dialog);
    dialog->layout()->addWidget(note);
    auto* save = makeButton(HelpText::tr("Save a report"), ButtonKind::Plain, u"saveReport"_s, dialog);
    dialog->layout()->addWidget(save);
    QObject::connect(save, &QPushButton::clicked, dialog, [dialog, note, &prompts, storePlace] {
        saveReport(dialog, prompts, storePlace, [note](const QString& how) { note->setPlainText(how); });
    });
    dialog->resize(scaled(540), scaled(260));
    dialog->open();
}
}
