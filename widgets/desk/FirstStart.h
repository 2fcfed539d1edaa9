// FirstStart: an empty store asks who sits here and where to begin. It records nothing itself but the name, the theme and the text size,
// through signals; the window acts. GUI thread.
#pragma once
#include <QWidget>

class QComboBox;
class QLineEdit;
class QProgressBar;

namespace amends {
class ActionButton;
class PlainLabel;
class Segmented;

struct Looks {
    QString theme {QStringLiteral("system")}; // system, light, dark
    int textPercent = 100;
    QString language {};                      // empty: the system's
    bool operator==(const Looks&) const = default;
};

class FirstStart final : public QWidget {
    Q_OBJECT
public:
    FirstStart(const QString& storePlace, const QString& name, const Looks& looks, QWidget* parent = nullptr);
    // While the demo company is made: 0..100.
    void showProgress(int percent);
    [[nodiscard]] QString agentName() const;

Q_SIGNALS:
    void looksChanged(const amends::Looks& looks);
    void startWanted();
    void importWanted();
    void demoWanted();
    void placeWanted();

private:
    [[nodiscard]] QWidget* makeWho(const QString& name, const Looks& looks);
    [[nodiscard]] QWidget* makeBegin();
    void tellLooks();

    QLineEdit* m_name = nullptr; // children
    Segmented* m_theme = nullptr;
    Segmented* m_text = nullptr;
    QComboBox* m_language = nullptr;
    QProgressBar* m_progress = nullptr;
    ActionButton* m_demo = nullptr;
};
}
