// SecondLook: what to look at twice before anything goes out to somebody we failed twice (S4-07). A short list to tick; it asks once
// and never stops anybody. What the case shows by itself is ticked already. Hidden where there was no failure before. GUI thread.
#pragma once
#include "models/desk/CaseDesk.h"
#include <QFrame>

class QCheckBox;

namespace amends {
class FlowLayout;

class SecondLook final : public QFrame {
    Q_OBJECT
public:
    SecondLook(CaseDesk& desk, QWidget* parent);

    void refresh();
    // Something is left that nobody looked at.
    [[nodiscard]] bool isOpen() const;
    // Puts the keyboard on the first thing left.
    void ask();

private:
    void tick(DoubleCheck check, bool done);

    CaseDesk& m_desk;
    QList<CheckItem> m_items {};
    FlowLayout* m_rows; // children
    QList<QCheckBox*> m_boxes {};
};
}
