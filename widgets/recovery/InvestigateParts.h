// InvestigateParts: small things that several parts of the Investigate step share: a tinted card, a labelled field, a sentence that
// appears beside a field, dates as an agent says them, and how one part of the page tells the page that something happened.
// GUI thread. Times are UTC and shown in local time.
#pragma once
#include "models/desk/CaseDesk.h"
#include "widgets/style/Tokens.h"
#include <QFrame>
#include <functional>

class QLineEdit;
class QVBoxLayout;

namespace amends {
class PlainLabel;

// A card filled with one of the soft tints; what is inside says why it is tinted.
class TintedCard final : public QFrame {
    Q_OBJECT
public:
    TintedCard(Token fill, Token edge, QWidget* parent);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Token m_fill;
    Token m_edge;
    QVBoxLayout* m_body;
};

// A quiet label above a field, whose buddy the field is; the field takes the label as its name.
[[nodiscard]] QWidget* labelled(const QString& label, QWidget* field, QWidget* parent);

// The sentence under a field that says what to do; hidden while it has nothing to say.
class FieldSentence final : public QWidget {
    Q_OBJECT
public:
    explicit FieldSentence(QWidget* parent);
    void tell(const QString& sentence);   // as a problem
    void remind(const QString& sentence); // as news
    void clear();
    [[nodiscard]] QString sentence() const;

private:
    void show(const QString& sentence, bool problem);
    PlainLabel* m_label; // child
    bool m_problem = true;
    QWidget* m_icon; // child
};

// "Fri 14"; with the month when it is not this one, with the year when it is not this one.
[[nodiscard]] QString axisDay(const QDateTime& at, const QDateTime& now);
// "today 14:06", "Mon 17".
[[nodiscard]] QString sinceText(const QDateTime& at, const QDateTime& now);
// Why the desk refused, in words that stand beside a field of this step.
[[nodiscard]] QString investigateRefusal(Refusal refusal);
// A line edit that keeps a draft of itself in `field` of the case.
[[nodiscard]] QLineEdit* draftedLine(CaseDesk& desk, const QString& field, const QString& objectName, QWidget* parent);
}
