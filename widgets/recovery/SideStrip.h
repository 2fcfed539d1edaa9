// SideStrip: the folded side panel: a picture for each tab, 48 px wide. GUI thread.
#pragma once
#include "widgets/recovery/SidePanel.h"

namespace amends {
class IconButton;

class SideStrip final : public QFrame {
    Q_OBJECT
public:
    explicit SideStrip(QWidget* parent = nullptr);
    void setOwn(const QString& title); // empty: the step has no tab of its own

Q_SIGNALS:
    void tabWanted(amends::SidePanel::Tab tab);

private:
    IconButton* add(SidePanel::Tab tab, const QString& name, const QString& objectName);

    IconButton* m_own; // child
};
}
