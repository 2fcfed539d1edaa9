// ListenReadBack: what we understood, to be read to them and agreed. Drafted from the notes while nobody has touched it; from the first
// change it is the agent's, and only "Draft again" offers a new one (Ctrl+Z brings theirs back). GUI thread.
#pragma once
#include "models/language/ReadBack.h"
#include <QFrame>

namespace amends {
class ActionButton;
class LackNote;
class PlainLabel;
class WordsEdit;

class ListenReadBack final : public QFrame {
    Q_OBJECT
public:
    explicit ListenReadBack(QWidget* parent = nullptr);

    // `draft`: the agent's own text that was not agreed yet; empty: none.
    void take(const QString& draft, int caret);
    // A new draft from the notes; shown when the text is not the agent's own and not agreed.
    void offer(const ReadBack& draft);
    void showStored(const RecoveryCase& c, const QDateTime& now, bool readOnly);
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isOwn() const { return m_own; }
    [[nodiscard]] bool hasFocusInside() const;
    [[nodiscard]] LackNote* note() const { return m_note; }
    void focusText();
    [[nodiscard]] WordsEdit* editor() const { return m_edit; }
    void focusAnswer(); // what they may still say once they agreed: that it is not quite so

Q_SIGNALS:
    void edited(const QString& text, int caret); // by the agent
    void agreed();
    void corrected();

private:
    void setUpLayout();
    void takeEdit();
    void showUsed();
    void draftAgain();

    ReadBack m_offered {};
    QStringList m_phrases {};
    QString m_agreedText {};
    bool m_own = false;
    bool m_drafting = false;
    WordsEdit* m_edit; // children
    ActionButton* m_yes;
    ActionButton* m_no;
    ActionButton* m_again;
    PlainLabel* m_done;
    PlainLabel* m_used;
    LackNote* m_note;
};
}
