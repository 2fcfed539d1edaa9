// SettingsPage: what a company and a desk set up once, in sections: Company, Desk, Clocks, Lists, About. There is no save button;
// each change is stored as it is made, and if that fails the page says so. Theme and text size change at once; who keeps them for
// the next start listens to changed(). GUI thread; the store answers later.
#pragma once

#include "models/exchange/Columns.h"
#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace amends {

class Clock;
class CompanyKeeper;
class DeskSection;
class Picture;
class PlainLabel;
class ProblemBar;
class StoreRunner;
class Theme;

class SettingsPage final : public QWidget {
    Q_OBJECT
public:
    SettingsPage(
        StoreRunner& store, const Clock& clock, Theme& theme, const QString& storePlace, QWidget* parent = nullptr);

    // Shows the section again as the store has it.
    void reload();
    // The language in force, "" for the system's. Says nothing.
    void setLanguage(const QString& bcp47);

Q_SIGNALS:
    // Theme or text size.
    void changed();
    void importWanted(amends::ImportKind kind);
    // Kept already.
    void agentNamed(const QString& name);
    void placeWanted();
    void reportWanted();
    // Empty: as the system.
    void languageChosen(const QString& bcp47);

private:
    [[nodiscard]] QWidget* makeAbout(const QString& storePlace);
    [[nodiscard]] QWidget* makeLists();
    void addSection(const QString& key, const QString& title, const QString& remark, QWidget* section);
    void setUpLayout();
    void showSection(int index);

    CompanyKeeper* m_keeper; // children from here on
    QListWidget* m_sections;
    QStackedWidget* m_stack;
    PlainLabel* m_title;
    Picture* m_savedPicture;
    PlainLabel* m_saved;
    ProblemBar* m_problem;
    DeskSection* m_desk;
};

}
