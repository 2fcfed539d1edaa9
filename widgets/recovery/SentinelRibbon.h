// SentinelRibbon: the band under the header when we failed this customer before (S4-07, S4-11): how often, how alike, how soon, what
// the first was, and the way to read it. It never takes the keyboard by itself; where room is short it keeps its first sentence.
// GUI thread. The accessible name is all it says; a screen reader is told once a case.
#pragma once
#include "models/domain/Company.h"
#include <QFrame>

namespace amends {
class ActionButton;
class PlainLabel;

class SentinelRibbon final : public QFrame {
    Q_OBJECT
public:
    explicit SentinelRibbon(QWidget* parent = nullptr);

    // Hidden when there is nothing to say.
    void showFailure(const SecondFailure& failure, const QList<ListItem>& causes, const QDateTime& now);
    void setBrief(bool brief);

Q_SIGNALS:
    void caseWanted(amends::CaseId id);

private:
    SecondFailure m_failure {};
    bool m_brief = false;
    PlainLabel* m_title; // children
    PlainLabel* m_why;
    PlainLabel* m_first;
    ActionButton* m_read;
};
}
