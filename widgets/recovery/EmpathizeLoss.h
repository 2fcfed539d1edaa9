// EmpathizeLoss: one row of "What it cost them": a chip to pick, a note in our words, and the phrase of theirs that fits. While it is not
// picked the row says that nothing was said so far, with a question to ask; it never guesses (S4-04). GUI thread.
#pragma once
#include "models/domain/CaseEvent.h"
#include <QWidget>

class QLineEdit;
class QMenu;

namespace amends {
class ActionButton;
class Chip;
class KeptPhrase;
class PlainLabel;

class EmpathizeLoss final : public QWidget {
    Q_OBJECT
public:
    EmpathizeLoss(Loss loss, QWidget* parent);

    [[nodiscard]] Loss loss() const { return m_loss; }
    [[nodiscard]] bool isPicked() const;
    [[nodiscard]] LossNote note() const;
    // Says nothing. Not picked: `note` is what the row starts with once it is.
    void show(bool picked, const LossNote& note);
    void setPhrases(const QStringList& phrases);
    void setReadOnly(bool readOnly);
    void focusChip();
    [[nodiscard]] QLineEdit* noteEditor() const { return m_note; }
    // As the agent would.
    void pick();

Q_SIGNALS:
    void changed();
    void pickedAnew(); // before changed(): nothing is noted yet

private:
    void showState();
    void choosePhrase(const QString& phrase);

    Loss m_loss;
    QString m_phrase {};
    QStringList m_phrases {};
    bool m_readOnly = false;
    Chip* m_chip; // children
    QLineEdit* m_note;
    PlainLabel* m_ask;
    KeptPhrase* m_kept;
    ActionButton* m_add;
    QMenu* m_menu;
};
}
