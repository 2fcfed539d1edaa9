// MainWindow: rail, top bar, pages, and the open recovery over them. It includes no page: they come from Pages. It owns none of the
// rooms it is given. GUI thread.
#pragma once
#include "app/desktop/CloseGuard.h"
#include "app/desktop/Pages.h"
#include <QMainWindow>
#include <QTimer>

class QStackedWidget;
class QVBoxLayout;

namespace amends {
class FirstStart;
class Rail;
class RecoveryPage;
class ToastLine;
class TopBar;

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(const Rooms& rooms, bool demo, QWidget* parent = nullptr);

    void showPage(int index);
    void showFirstStart();
    [[nodiscard]] bool showsFirstStart() const { return m_first != nullptr; }
    // `of` 0: no more.
    void showDemoProgress(qint64 done, qint64 of);
    void leaveFirstStart(); // tells the name that was typed
    void openCase(CaseId id, bool afterCrash = false);
    void newRecovery(const Customer& person = {});
    void say(const QString& sentence);
    [[nodiscard]] RecoveryPage* recovery() const { return m_recovery; }
    [[nodiscard]] FirstStart* firstStart() const { return m_first; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] bool showsRecovery() const;
    [[nodiscard]] bool showsCustomers() const;
    bool showCustomersPage();
    // A case is open, on screen or under what is shown over it.
    [[nodiscard]] bool hasCase() const { return m_recovery && (showsRecovery() || m_rooms.desk.isOpen()); }
    // Over page and recovery, which stay as they are; the window takes it. leaveOver() goes back to them.
    void showOver(QWidget* view);
    void leaveOver();
    void comeForward();                                            // from the task bar, with the keyboard
    [[nodiscard]] QVBoxLayout* column() const { return m_column; } // top bar, pages, quiet line
    QAction* addKey(
        const QString& name, const QString& text, const QKeySequence& keys, const std::function<void()>& act);

Q_SIGNALS:
    void leaveDemoWanted();
    void demoWanted();
    void agentNamed(const QString& name); // at the first start
    void caseShown(amends::CaseId id);    // null: back on the pages
    void painted();                       // once, after the first paint

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void setUpLayout();
    void setUpActions();
    void setUpConnections();
    void showRecovery();
    void leaveRecovery();
    void nextRegion(int by);
    bool takeKeyboard(); // on the page; false: it does not say where work begins
    void takeName();
    void openPalette(const QString& begun = {});
    void countLate();
    void showRemark();
    void showPageHelp();

    Rooms m_rooms;
    std::vector<PageEntry> m_entries;
    CloseGuard m_close;
    bool m_demo = false;
    bool m_painted = false;
    bool m_afterCrash = false;
    CustomerId m_begins {}; // whose new case opens next, with the words of the dialog in it
    QString m_remark {};    // of the list of recoveries
    Customer m_person {};   // on the Customers page: whom a new recovery there is for
    int m_current = 0;
    QList<QAction*> m_actions {};
    std::vector<QWidget*> m_made {};
    QTimer m_minute {};
    QStackedWidget* m_root; // children from here on
    QStackedWidget* m_area;
    QStackedWidget* m_stack;
    QVBoxLayout* m_column = nullptr;
    QWidget* m_shell;
    Rail* m_rail;
    TopBar* m_top;
    ToastLine* m_toast;
    RecoveryPage* m_recovery = nullptr;
    FirstStart* m_first = nullptr;
};
}
