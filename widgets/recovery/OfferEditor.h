// OfferEditor: the small form that makes or changes an offer, in place. It only reads what was typed; who records it decides.
// Amounts are read in the desk's locale; what cannot be read is said under the field and nothing is lost. GUI thread.
#pragma once
#include "models/domain/CaseEvent.h"
#include <QFrame>

class QComboBox;
class QLineEdit;

namespace amends {
class ActionButton;
class ChipGroup;
class PlainLabel;

class OfferEditor final : public QFrame {
    Q_OBJECT
public:
    explicit OfferEditor(QWidget* parent);

    // Begins with `offer`; a null id makes a new one. `counter`: cash may be paid out.
    void begin(const OfferMade& offer, const QString& currency, bool counter);
    // Something stands here that is not recorded; also while the form is closed.
    [[nodiscard]] bool isTouched() const { return state() != m_begun; }
    [[nodiscard]] OfferId offer() const { return m_offer.id; }
    // What stands here is recorded or given up: the form may begin with another.
    void forget();
    // The keyboard to the words as they stand, with this sentence, if any.
    void goOn(const QString& sentence);
    // What stands in the form, as one string for a draft, and back over what begin() put there.
    [[nodiscard]] QString kept() const;
    void putBack(const QString& kept);
    // Whose change a kept string is; null: a new offer.
    [[nodiscard]] static OfferId offerIn(const QString& kept);
    // The line that was being typed in; null: none was.
    [[nodiscard]] QLineEdit* lineIn(const QString& kept) const;
    // Says `sentence` under the form.
    void showProblem(const QString& sentence);

Q_SIGNALS:
    void edited(int caret); // by the agent; -1: not in a line
    void done(const amends::OfferMade& offer);
    void cancelled(); // given up on purpose
    void setAside();  // closed, with what was typed kept

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setUpLayout();
    void offerIt();
    void showPayoutOnlyForMoney();
    [[nodiscard]] QString state() const;

    OfferMade m_offer {};
    QString m_begun {}; // what stood here before anybody typed
    QString m_currency {};
    QComboBox* m_remedy; // children from here on
    QLineEdit* m_title;
    QLineEdit* m_amount;
    QLineEdit* m_reason;
    ChipGroup* m_asked;
    QComboBox* m_payout;
    QWidget* m_payoutRow;
    PlainLabel* m_problem;
    ActionButton* m_offerIt;
};
}
