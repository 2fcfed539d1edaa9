// NewRecoveryDialog: someone is on the line: who, and their words; nothing else is asked. A person is found as you type; a stranger is
// made on the way. The words are kept as a draft until the recovery is begun. GUI thread.
#pragma once
#include "models/store/StoreRunner.h"
#include <QDialog>
#include <QTimer>

class QListWidget;

namespace amends {
class ActionButton;
class ChipGroup;
class PlainLabel;
class SearchField;
class WordsEdit;

class NewRecoveryDialog final : public QDialog {
    Q_OBJECT
public:
    NewRecoveryDialog(StoreRunner& store, const Clock& clock, QWidget* parent = nullptr);
    // Begins with this person chosen.
    void choose(const Customer& customer);

Q_SIGNALS:
    void begun(amends::CustomerId customer, amends::Channel channel, const QString& words);

private:
    void setUpLayout();
    void setUpConnections();
    void search(const QString& text);
    void showPeople(const QList<Customer>& people);
    void begin();
    void finish(CustomerId customer);
    [[nodiscard]] Customer stranger() const;

    StoreRunner& m_store;
    const Clock& m_clock;
    QList<Customer> m_people {};
    quint64 m_generation = 0;
    SearchField* m_who; // children
    QListWidget* m_list;
    ChipGroup* m_channel;
    WordsEdit* m_words;
    PlainLabel* m_problem;
    ActionButton* m_begin;
    QTimer m_draftTimer {};
};
}
