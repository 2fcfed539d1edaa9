// InvestigateQuestions: "Still open". At most three questions wait for an answer at a time; answered ones stay on the list. A question
// that asks for what the customer told us already is answered on the spot. Records through the desk; GUI thread.
#pragma once
#include "widgets/recovery/InvestigateParts.h"

class QLineEdit;
class QVBoxLayout;

namespace amends {
class ActionButton;
class PlainLabel;

class InvestigateQuestions final : public QFrame {
    Q_OBJECT
public:
    InvestigateQuestions(CaseDesk& desk, QWidget* parent);
    void take();
    void refresh();
    bool commit();

Q_SIGNALS:
    void said(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setUpLayout();
    void addRow(const OpenQuestion& question);
    void showAnswerForm(QWidget* row, const OpenQuestion& question);
    void putAnswerAside();
    void takeAnswerUp(const OpenQuestion& question);
    [[nodiscard]] QString answerButtonText(QuestionId id) const;
    void wantAdd();
    void focusFirstAnswer();
    void ask();
    void answer();
    void recogniseTold();
    void takeTold();
    void showNoted();
    [[nodiscard]] int openCount() const;

    CaseDesk& m_desk;
    PlainLabel* m_count; // children from here on
    QVBoxLayout* m_rows;
    QWidget* m_form; // asking
    QLineEdit* m_text;
    QLineEdit* m_whom;
    ActionButton* m_askButton;
    FieldSentence* m_sentence;
    ActionButton* m_takeTold;
    ActionButton* m_add;
    QWidget* m_answerForm; // answering, inside the question's row
    QLineEdit* m_answerText;
    QLineEdit* m_answerFrom;
    FieldSentence* m_answerSentence;
    QuestionId m_answering {};
    std::optional<ToldFact> m_known {};            // answers the question that is being typed
    std::optional<QList<OpenQuestion>> m_shown {}; // the rows that stand there
};
}
