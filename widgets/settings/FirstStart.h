// FirstStart: what an empty store shows: who sits here, how it looks, and three ways to begin. Stores nothing itself; who shows it
// listens. Theme and text size change at once. GUI thread.
#pragma once

#include <QWidget>

class QLineEdit;

namespace amends {

class ActionButton;
class Card;
class PlainLabel;
class Theme;
enum class Icon;

class FirstStart final : public QWidget {
    Q_OBJECT
public:
    FirstStart(const QString& storePlace, Theme& theme, QWidget* parent = nullptr);

    // As typed, without blanks around it; may be empty.
    [[nodiscard]] QString agentName() const;
    // A sentence of what is being done; the buttons rest meanwhile. Empty: not busy.
    void setBusy(const QString& sentence);

Q_SIGNALS:
    void startWanted();
    void importWanted();
    void demoWanted();

private:
    [[nodiscard]] QWidget* makeWho(Theme& theme);
    [[nodiscard]] QWidget* makeBegin();
    [[nodiscard]] QWidget* makeFooter(const QString& storePlace);
    [[nodiscard]] Card* makeChoice(Icon icon, const QString& title, const QString& text, ActionButton* button, QWidget* trailing = nullptr);

    QLineEdit* m_name; // children from here on
    PlainLabel* m_busy;
    ActionButton* m_start;
    ActionButton* m_import;
    ActionButton* m_demo;
};

}
