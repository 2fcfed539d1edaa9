// InvestigateTold: "Already told us. Don't ask again." What the customer has said before, over all their cases, each with who heard it
// and when; more can be added, with its source (S3-10). Records through the desk; GUI thread.
#pragma once
#include "widgets/recovery/InvestigateParts.h"

class QLineEdit;

namespace amends {
class ActionButton;

// What they have told us, newest first, without repeats: this case's and earlier ones'.
[[nodiscard]] QList<ToldFact> toldFacts(const RecoveryCase& c, const CustomerCard& card);

class InvestigateTold final : public QWidget {
    Q_OBJECT
public:
    InvestigateTold(CaseDesk& desk, QWidget* parent);
    void take();
    void refresh();
    bool commit();

Q_SIGNALS:
    void said(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showEditor(bool shown);
    void add();

    CaseDesk& m_desk;
    TintedCard* m_card; // children from here on
    QWidget* m_list;
    QWidget* m_editor;
    QLineEdit* m_text;
    QLineEdit* m_source;
    ActionButton* m_open;
    ActionButton* m_add;
    FieldSentence* m_sentence;
    bool m_all = false; // more than the newest few are shown
};
}
