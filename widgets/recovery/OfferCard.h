// OfferCard: one offer in Compensate: what it is, why, what it costs us, and what they said to it. Shows; asks by signals. GUI thread.
#pragma once
#include "models/domain/RecoveryCase.h"
#include <QFrame>

class QVBoxLayout;

namespace amends {
class ActionButton;
class PlainLabel;

class OfferCard final : public QFrame {
    Q_OBJECT
public:
    explicit OfferCard(const Offer& offer, QWidget* parent);

Q_SIGNALS:
    void acceptedWanted();
    void changeWanted();
    void refusedWanted();
    void withdrawWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addAnswers(QVBoxLayout* column, const Offer& offer);
    bool m_accepted = false;
};

// A small pill of words on a tint, as "What they asked for". Not a control.
class Pill final : public QWidget {
    Q_OBJECT
public:
    enum class Kind { AskedFor, Beyond, Quiet };
    Pill(const QString& text, Kind kind, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Kind m_kind;
};
}
