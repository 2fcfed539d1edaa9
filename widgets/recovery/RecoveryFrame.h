// RecoveryFrame: the parts of the recovery page and where they stand at each width: header, step rail, form, side panel, footer.
// It arranges and folds; what the parts mean is RecoveryPage's business. From 1320 px the side panel is docked, below it is a strip
// that opens over the form; below 1000 the rail is a row under the header. GUI thread.
#pragma once
#include "models/desk/CaseDesk.h"
#include "widgets/recovery/PageRoom.h"
#include <QPropertyAnimation>
#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace amends {
class AlertStrip;
class CaseFooter;
class CaseHeader;
class ConflictPanel;
class SentinelRibbon;
class SidePanel;
class SideStrip;
class StepPage;
class StepRail;
class ToastLine;

class RecoveryFrame final : public QWidget {
    Q_OBJECT
public:
    explicit RecoveryFrame(CaseDesk& desk, QWidget* parent = nullptr);

    [[nodiscard]] CaseHeader* header() const { return m_header; }
    [[nodiscard]] AlertStrip* alerts() const { return m_alerts; }
    [[nodiscard]] StepRail* rail() const { return m_rail; }
    [[nodiscard]] SidePanel* side() const { return m_side; }
    [[nodiscard]] CaseFooter* footer() const { return m_footer; }
    [[nodiscard]] SentinelRibbon* ribbon() const { return m_ribbon; }
    [[nodiscard]] ConflictPanel* conflict() const { return m_conflict; }

    // Puts a page into a scroll area of its own.
    void addPage(StepPage* page);
    void showPage(StepPage* page);
    void say(const QString& sentence); // the quiet line under the form
    // Into the ribbon's place, under the header: what may be seen while somebody writes. The frame takes it.
    void putUnderHeader(QWidget* line);
    void showOwnTab(QWidget* widget, const QString& title);

    void toggleSide();       // Ctrl+H
    void closeSide();        // Esc: an open panel over the form, else nothing
    void nextRegion(int by); // F6, Shift+F6

    // The narrowest arrangement, whatever the one in force needs: the window may always be made smaller.
    [[nodiscard]] QSize minimumSizeHint() const override { return {560, 340}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool focusNextPrevChild(bool next) override; // Tab inside the page goes as it is read

private:
    void setUpLayout();
    void arrange();
    void openOver();
    void placeOver();
    [[nodiscard]] bool isDocked() const;

    PageRoom m_room = PageRoom::Full;
    bool m_folded = false; // by the agent, where it could be docked
    bool m_over = false;   // open over the form
    QPropertyAnimation m_slide {};
    CaseHeader* m_header; // children from here on
    SentinelRibbon* m_ribbon;
    AlertStrip* m_alerts;
    StepRail* m_rail;
    QWidget* m_railEdge = nullptr;
    ConflictPanel* m_conflict;
    QStackedWidget* m_stack;
    ToastLine* m_toast;
    SidePanel* m_side;
    SideStrip* m_strip;
    CaseFooter* m_footer;
    QBoxLayout* m_body = nullptr; // rail, form, side
    QBoxLayout* m_middle = nullptr;
    QWidget* m_area = nullptr; // what the side panel opens over
};
}
