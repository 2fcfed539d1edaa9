// CompensatePage: step five. What would make this right is asked first, verbatim (S4-17); then what we offer, with its reason and cost,
// and what they said to each offer (S4-18). Offers open once there is an answer, or they would rather not say. GUI thread.
#pragma once
#include "widgets/recovery/StepPage.h"

class QLineEdit;
class QVBoxLayout;

namespace amends {
class ActionButton;
class OfferCard;
class OfferEditor;
class OfferPanel;
class PlainLabel;
class SayCard;
class WordsEdit;

class CompensatePage final : public StepPage {
    Q_OBJECT
public:
    CompensatePage(CaseDesk& desk, QWidget* parent);

    [[nodiscard]] Step step() const override { return Step::Compensate; }
    void take() override;
    void refresh() override;
    void refreshCard() override;
    void enter() override;
    void resume(const Draft& draft) override;
    bool commit() override;
    [[nodiscard]] QString hint() const override;
    void showLack(Lack lack) override;
    [[nodiscard]] QWidget* sidePanel() override;
    [[nodiscard]] QString sidePanelTitle() const override;

private:
    void setUpLayout();
    void setUpConnections();
    void openOffers();
    void showOffers();
    void takeOfferDrafts();
    bool answer(const QList<EventBody>& bodies, const QStringList& committed = {});
    void refuse();
    void putWhyAside();
    void askWhyNot(OfferId id);
    void edit(const OfferMade& offer);
    void rememberWish();
    void showEarlier();
    [[nodiscard]] bool isAnswered() const;
    void showSayLine();

    SayCard* m_ask; // children from here on
    WordsEdit* m_wish;
    ActionButton* m_ratherNot;
    PlainLabel* m_wishNote;
    QWidget* m_earlier; // what they said they wanted at the start
    PlainLabel* m_earlierWords;
    QWidget* m_offersArea;
    PlainLabel* m_waiting;
    QList<OfferCard*> m_cards {}; // in m_offers
    QVBoxLayout* m_offers;
    OfferEditor* m_editor;
    ActionButton* m_add;
    ActionButton* m_none;
    PlainLabel* m_noneNote;
    QWidget* m_whyRow;
    QLineEdit* m_why;
    SayCard* m_say;
    PlainLabel* m_problem;
    OfferPanel* m_panel;
    OfferId m_refusing {};
};
}
