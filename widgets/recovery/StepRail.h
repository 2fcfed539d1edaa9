// StepRail: the six steps with the seam between them, and under them the facts of the case. One stop of the Tab key: arrows move, Enter
// or Space goes there. The seam is a zigzag line, gold between steps that are done. Three forms by room: names (220 px), pictures only
// (64 px), or one row of six. GUI thread; it shows and asks, it changes nothing.
#pragma once
#include "models/desk/CaseDesk.h"
#include "widgets/recovery/PageRoom.h"
#include "widgets/recovery/StepButton.h"
#include <QSet>
#include <QVariantAnimation>
#include <array>

class QBoxLayout;

namespace amends {
class CaseFacts;

class StepRail final : public QWidget {
    Q_OBJECT
public:
    explicit StepRail(QWidget* parent = nullptr);

    void setRoom(PageRoom room);
    // `hints`: what the pages say of themselves; an empty one is the frame's own words.
    void showCase(const CaseDesk& desk, Step current, const std::array<QString, 6>& hints);
    // The agent went past it unfinished.
    void markPassed(Step step);
    void forgetPassed();

Q_SIGNALS:
    void stepWanted(amends::Step step);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takeKey(int index, int pressed);
    void setStop(int index);
    void paintSeam(QPainter& painter, const QPoint& from, const QPoint& to, const QColor& ink, int width) const;

    RailForm m_form = RailForm::Wide;
    int m_seam = 0;                        // how many steps the gold reaches
    CaseId m_shown {};                     // no turning gold when another case comes
    QVariantAnimation m_gold {};           // 0 to 1: the newest part of the seam
    std::array<StepButton*, 6> m_steps {}; // children
    QSet<Step> m_passed {};
    QBoxLayout* m_layout;
    CaseFacts* m_facts;
};
}
