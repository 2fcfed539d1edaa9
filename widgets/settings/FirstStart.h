// FirstStart: what an empty store shows: who sits here, how it looks, and three ways to begin. Stores nothing itself; who shows it
// listens. Theme and text size change at once. GUI thread.
#pragma once

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QProgressBar;

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
    // How much of it is done, of `of`.
    void setProgress(qint64 done, qint64 of);
    // The language in force, "" for the system's. Says nothing.
    void setLanguage(const QString& bcp47);

Q_SIGNALS:
    void startWanted();
    void importWanted();
    void demoWanted();
    void placeWanted();
    void languageChosen(const QString& bcp47);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeWho(Theme& theme);
    [[nodiscard]] QWidget* makeBegin();
    [[nodiscard]] QWidget* makeFooter(const QString& storePlace);
    [[nodiscard]] Card* makeChoice(
        Icon icon, const QString& title, const QString& text, ActionButton* button, QWidget* trailing = nullptr);

    QLineEdit* m_name; // children from here on
    QBoxLayout* m_sides;
    QWidget* m_between;
    QWidget* m_chip = nullptr;
    QWidget* m_sample = nullptr;
    QComboBox* m_language;
    PlainLabel* m_busy;
    QProgressBar* m_progress;
    ActionButton* m_place;
    ActionButton* m_start;
    ActionButton* m_import;
    ActionButton* m_demo;
};

}
