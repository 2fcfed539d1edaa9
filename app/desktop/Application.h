// Application: what lives as long as the program: preferences, theme, translators, the one-window rule, and for the store in use its
// thread, the open case and the window, owned in the order in which they must die. The only one here that opens stores. GUI thread.
#pragma once
#include "app/desktop/Options.h"
#include "app/desktop/Preferences.h"
#include "models/desk/CaseDesk.h"
#include "models/exchange/Columns.h"
#include "widgets/common/Prompts.h"
#include <QTranslator>
#include <atomic>
#include <memory>
#include <vector>

class QApplication;

namespace amends {
class Calls;
class Instance;
class MainWindow;
class Theme;
class Wishes;

class Application final : public QObject {
    Q_OBJECT
public:
    Application(QApplication& app, Options options);
    ~Application() override;
    // The code to exit with at once, or nothing: run the event loop.
    [[nodiscard]] std::optional<int> start();

private:
    struct FirstLook;
    void setUpLanguage();
    [[nodiscard]] QString ownPlace() const;
    // Before a place is opened. False: another window has that store; it was called forward, and whoever sits here is told.
    [[nodiscard]] bool takePlace(const QString& place);
    void openPlace(const QString& place, bool makeDemo);
    void fillDemo();
    void ring(const QString& call);
    void makeDemo(); // beside the window that asked for it
    void demoMade(const Result<bool>& made);
    void look();
    void showWindow(const FirstLook& found);
    void connectWindow();
    void keepTheme();
    void keepAgent(const QString& name);
    void remember(CaseId open);
    void choosePlace();
    void changePlace(const QString& place);
    void importFile(ImportKind kind);
    void showImport(ImportKind kind, const QString& path);
    void failed(ErrorKind kind);
    void closePlace();

    QApplication& m_app;
    Options m_options;
    Preferences m_preferences;
    SystemClock m_clock {};
    QtPrompts m_prompts {};
    std::vector<std::unique_ptr<QTranslator>> m_translators {};
    std::unique_ptr<Theme> m_theme;
    QString m_place {};
    Company m_company {};
    std::unique_ptr<Instance> m_instance;
    std::unique_ptr<StoreRunner> m_store;
    std::atomic_bool m_demoCancel = false;
    std::unique_ptr<StoreRunner> m_demoStore; // while the demo company is made
    std::unique_ptr<Wishes> m_wishes;
    std::unique_ptr<CaseDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    Calls* m_calls = nullptr; // child of the window
    QStringList m_rang {};    // before there was a window
};
}
