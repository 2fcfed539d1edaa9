// ImportDialog: brings a company's customers or orders in from a CSV file: what the file is, which column is what, its first lines,
// then progress that can be cancelled, and at the end what became of every line. All reading happens on the store's thread; closing
// the window cancels. An import can be taken back as long as nobody edited what it brought. GUI thread.
#pragma once

#include "models/desk/Import.h"

#include <QDialog>
#include <memory>

class QProgressBar;

namespace amends {

class ActionButton;
class ImportChoices;
class ImportColumns;
class ImportOutcome;
class PlainLabel;
class ProblemBar;
class Prompts;
class StoreRunner;

class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    ImportDialog(StoreRunner& store, Prompts& prompts, ImportKind kind, QWidget* parent = nullptr);
    ~ImportDialog() override;

    using QDialog::open;
    // Shows itself with that file.
    void open(const QString& path);
    // One of the new people is in the record of somebody known now.
    void merged(CustomerId gone);

Q_SIGNALS:
    // Two may be one person; whoever shows both tells merged() when they were made one.
    void compareWanted(const amends::Lookalike& alike);
    // Something was stored, or taken back.
    void finished();
    // Another file.
    void anotherWanted(amends::ImportKind kind);
    // The same file, taken as the other kind.
    void otherKindWanted(amends::ImportKind other, const QString& path);

private:
    void setUpLayout();
    void setUpButtons(QWidget* foot);
    [[nodiscard]] ActionButton* makeAnother(ImportKind kind, const QString& objectName, QWidget* foot);
    void connectChoices();
    void look();
    void showPreview(ImportPreview preview);
    void offerOtherKind(const ImportPreview& preview);
    void start();
    [[nodiscard]] bool canTellThemApart() const;
    void showProgress(const ImportProgress& progress);
    void showResult(const ImportResult& result);
    void saveRefused();
    void undo();
    void setRunning(bool running);
    void fail(ErrorKind kind);

    StoreRunner& m_store;
    Prompts& m_prompts;
    ImportOptions m_options {};
    ImportResult m_result {};
    std::shared_ptr<std::atomic_bool> m_cancel;
    bool m_running = false;
    std::optional<ImportKind> m_offersOther {}; // the problem bar offers the other kind, not another try
    bool m_cards = false;                       // the file holds contact cards
    int m_look = 0;                             // the newest preview asked for; older answers are dropped

    PlainLabel* m_file; // children from here on
    PlainLabel* m_recognised;
    PlainLabel* m_state;
    ImportChoices* m_choices;
    ImportColumns* m_columns;
    QProgressBar* m_bar;
    ImportOutcome* m_outcome;
    ProblemBar* m_problem;
    ActionButton* m_undo;
    PlainLabel* m_untilEdited;
    ActionButton* m_moreCustomers;
    ActionButton* m_moreOrders;
    ActionButton* m_stop;
    ActionButton* m_begin;
    ActionButton* m_done;
};

}
