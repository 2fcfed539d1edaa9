// ListenPage: the first step. Their words as they said them, which are never changed once recorded; the phrases kept for the apology;
// what they want; how they sound; and what we understood, read back and agreed. No remedy is offered here (S1-08).
// Drafts: listen.words, listen.wants, listen.readback. GUI thread.
#pragma once
#include "widgets/recovery/StepPage.h"
#include <QTimer>

class QBoxLayout;
class QCheckBox;
class QVBoxLayout;

namespace amends {
class ActionButton;
class ChipGroup;
class LackNote;
class ListenReadBack;
class SaidLines;
class SayCard;
class StrengthBar;
class StrongLabel;
class TagFlow;
class WordsEdit;

class ListenPage final : public StepPage {
    Q_OBJECT
public:
    ListenPage(CaseDesk& desk, QWidget* parent);

    [[nodiscard]] Step step() const override { return Step::Listen; }
    void take() override;
    void refresh() override;
    void enter() override;
    bool commit() override;
    void showLack(Lack lack) override;
    void nextLine(int by) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeWords();
    QWidget* makeWants();
    QWidget* makeMood();
    QWidget* makeReadBack();
    void setUpConnections();
    void showWords(const RecoveryCase& c, bool closed);
    void showNotes(const RecoveryCase& c, bool closed);
    void markPhrase();
    void keepPhrase(const QString& phrase);
    void notesChanged();
    void draftReadBackNow();
    void agree();
    void correct();
    [[nodiscard]] RecoveryCase live() const; // as stored, with what is on screen
    // What is on screen and not recorded; `fields` gets the drafts these hold.
    [[nodiscard]] QList<EventBody> unrecorded(QStringList& fields) const;
    [[nodiscard]] LackNote* noteFor(Refusal refusal) const;
    bool record(QList<EventBody> bodies, const QStringList& fields);
    [[nodiscard]] QString language() const;

    QTimer m_pause {};       // 1.5 s after the last key: draft the read-back
    QTimer m_settle {};      // chips are recorded once they rest
    QString m_wantsShown {}; // as last taken from the store
    bool m_moodTouched = false;
    bool m_kindsTouched = false;
    SayCard* m_say; // children from here on
    SaidLines* m_lines;
    WordsEdit* m_heard;
    WordsEdit* m_words;
    ActionButton* m_mark;
    TagFlow* m_kept;
    WordsEdit* m_wants;
    ChipGroup* m_kinds;
    ChipGroup* m_moods;
    StrongLabel* m_strengthWords;
    StrengthBar* m_strength;
    QCheckBox* m_abusive;
    ListenReadBack* m_readBack;
    LackNote* m_wordsNote;
    LackNote* m_wantsNote;
    LackNote* m_moodNote;
    QBoxLayout* m_columns = nullptr;
};
}
