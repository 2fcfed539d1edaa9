// Pages: the one list of what the rail shows. A new page is one line in Pages.cpp; MainWindow knows none of them.
// Pages ask for things through Wishes; whoever owns the window answers. GUI thread.
#pragma once
#include "app/desktop/Preferences.h"
#include "models/desk/CaseDesk.h"
#include "models/exchange/Columns.h"
#include "widgets/common/Prompts.h"
#include "widgets/style/Icons.h"
#include <functional>
#include <vector>

namespace amends {
class Theme;

class Wishes final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
Q_SIGNALS:
    void caseWanted(amends::CaseId id);
    void newWanted();
    void newForWanted(const amends::Customer& customer);
    void importWanted(amends::ImportKind kind);
    void customerShown(amends::CustomerId id);  // somebody is to be shown on the Customers page
    void historyShown(amends::CustomerId id);   // with everything that happened
    void customerOpened(amends::CustomerId id); // the Customers page is there, and shows them
    void historyOpened(amends::CustomerId id);
    void personShown(const amends::Customer& who);  // the Customers page shows them; a null id: nobody
    void remarked(const QString& remark, int late); // the visible page's, for the top bar; -1: not counted
    void said(const QString& sentence);
    void agentNamed(const QString& name); // in Settings or at the first start
    void themeChanged();                  // in Settings; the theme has it already
    void languageChosen(const QString& bcp47);
    void placeWanted();
    void reportWanted();
};

struct Rooms {
    StoreRunner& store;
    const Clock& clock;
    CaseDesk& desk;
    Prompts& prompts;
    Theme& theme;
    Wishes& wishes;
    Looks looks {};
    QString storePlace {};
};

struct PageEntry {
    QString id {};
    QString title {};
    Icon icon = Icon::None;
    bool atBottom = false;
    QString help {}; // five lines: what the page is for
    std::function<QWidget*(QWidget* parent)> make {};
};
[[nodiscard]] std::vector<PageEntry> pages(const Rooms& rooms);
// Asks for a new customer, beginning with what was typed into a search; then shows them.
void addCustomer(const Rooms& rooms, const QString& typed, QWidget* parent);
}
