// NewRecovery: asks only who, and their words. People are found as you type; a stranger is created on the way. The words are kept as
// a draft of that person (keptWordsField) until the case has them, so that closing the dialog loses nothing; they are offered again to
// the same person or while nobody is chosen, never for somebody else. GUI thread; never waits for the store.
#pragma once
#include "models/store/StoreRunner.h"
#include <QDialog>
#include <QTimer>

class QComboBox;
class QListWidget;

namespace amends {
class ActionButton;
class PlainLabel;
class ProblemBar;
class SearchField;
class WordsEdit;

class NewRecovery final : public QDialog {
    Q_OBJECT
public:
    NewRecovery(StoreRunner& store, const Clock& clock, QWidget* parent = nullptr);
    // Somebody who is known already.
    void setPerson(const Customer& customer);

Q_SIGNALS:
    void begun(amends::CustomerId customer, amends::Channel channel, const QString& words);

private:
    void setUpLayout();
    void setUpConnections();
    void look(const QString& text);
    void showPeople(const QString& text, const QList<Customer>& people);
    [[nodiscard]] QString putAlikeFirst(const Customer& typed);
    void pickFirst();
    void pick(int row);
    QWidget* makeKeptNote();
    void offerKept();
    void showKept(const Draft& kept, const QString& name);
    void startAfresh();
    void moveWordsTo(const QString& field);
    void keepDraft();
    void start();
    void finish(CustomerId id);

    StoreRunner& m_store;
    const Clock& m_clock;
    QList<Customer> m_people {};
    std::optional<Customer> m_chosen {};
    quint64 m_generation = 0;
    QString m_shownFor {};                // what was typed when m_people were found
    std::function<void()> m_whenFound {}; // asked for before the answer to what was typed came
    bool m_askedWho = false;              // people were found, and it was asked once whether it is one of them
    bool m_starting = false;
    bool m_edited = false; // the words were typed or changed here
    QString m_field {};    // the draft that holds the words on screen
    QTimer m_pause {};
    SearchField* m_who; // children from here on
    QListWidget* m_found;
    PlainLabel* m_picked;
    WordsEdit* m_words;
    QWidget* m_keptNote = nullptr; // "Kept from before"
    PlainLabel* m_kept = nullptr;
    QComboBox* m_channel;
    ProblemBar* m_problem;
    ActionButton* m_start;
};
// The draft (of no case yet) that holds words for this person; for nobody yet when the id is null.
[[nodiscard]] QString keptWordsField(CustomerId person);
// A stranger as typed: an address with an at-sign is an email, mostly digits a telephone, all else a name.
[[nodiscard]] Customer strangerFrom(const QString& typed);
}
