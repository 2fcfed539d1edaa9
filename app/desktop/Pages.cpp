#include "app/desktop/Pages.h"

#include "widgets/customers/CustomerDialog.h"
#include "widgets/customers/CustomersPage.h"
#include "widgets/desk/NewRecovery.h"
#include "widgets/desk/RecoveriesPage.h"
#include "widgets/settings/SettingsPage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
struct PagesText {
    Q_DECLARE_TR_FUNCTIONS(PagesText)
};

QWidget* makeRecoveries(const Rooms& rooms, QWidget* parent)
{
    auto* page = new RecoveriesPage(rooms.store, rooms.clock, rooms.prompts, rooms.desk.agent(), parent);
    Wishes* wishes = &rooms.wishes;
    QObject::connect(page, &RecoveriesPage::caseChosen, wishes, &Wishes::caseWanted);
    QObject::connect(page, &RecoveriesPage::newWanted, wishes, &Wishes::newWanted);
    QObject::connect(page, &RecoveriesPage::said, wishes, &Wishes::said);
    QObject::connect(page, &RecoveriesPage::counted, wishes, &Wishes::remarked);
    QObject::connect(wishes, &Wishes::agentNamed, page, &RecoveriesPage::setAgent);
    QObject::connect(page, &RecoveriesPage::customerChosen, wishes, &Wishes::customerShown);
    return page;
}

QWidget* makeCustomers(const Rooms& rooms, QWidget* parent)
{
    auto* page = new CustomersPage(rooms.store, rooms.clock, rooms.prompts, parent);
    QObject::connect(page, &CustomersPage::caseChosen, &rooms.wishes, &Wishes::caseWanted);
    QObject::connect(page, &CustomersPage::newWanted, &rooms.wishes, &Wishes::newForWanted);
    page->setAgent(rooms.desk.agent());
    QObject::connect(&rooms.wishes, &Wishes::agentNamed, page, &CustomersPage::setAgent);
    QObject::connect(page, &CustomersPage::personShown, &rooms.wishes, &Wishes::personShown);
    QObject::connect(page, &CustomersPage::said, &rooms.wishes, &Wishes::said);
    QObject::connect(&rooms.wishes, &Wishes::customerOpened, page, &CustomersPage::showCustomer);
    QObject::connect(&rooms.wishes, &Wishes::historyOpened, page, &CustomersPage::showWhole);
    return page;
}

QWidget* makeSettings(const Rooms& rooms, QWidget* parent)
{
    auto* page = new SettingsPage(rooms.store, rooms.clock, rooms.theme, rooms.storePlace, parent);
    page->setLanguage(rooms.looks.language);
    Wishes* wishes = &rooms.wishes;
    QObject::connect(page, &SettingsPage::changed, wishes, &Wishes::themeChanged);
    QObject::connect(page, &SettingsPage::languageChosen, wishes, &Wishes::languageChosen);
    QObject::connect(page, &SettingsPage::importWanted, wishes, &Wishes::importWanted);
    QObject::connect(page, &SettingsPage::agentNamed, wishes, &Wishes::agentNamed);
    QObject::connect(page, &SettingsPage::placeWanted, wishes, &Wishes::placeWanted);
    QObject::connect(page, &SettingsPage::reportWanted, wishes, &Wishes::reportWanted);
    return page;
}
}

void addCustomer(const Rooms& rooms, const QString& typed, QWidget* parent)
{
    auto* dialog = new CustomerDialog(rooms.store, rooms.prompts, strangerFrom(typed), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    Wishes* wishes = &rooms.wishes;
    QObject::connect(dialog, &CustomerDialog::saved, wishes,
        [wishes](const Customer& kept) { Q_EMIT wishes->customerShown(kept.id); });
    dialog->open();
}

std::vector<PageEntry> pages(const Rooms& rooms)
{
    return {
        {u"recoveries"_s, PagesText::tr("Recoveries"), Icon::NavRecoveries, false,
            PagesText::tr("Every case you may see, soonest due first.\nViews are the chips at the top; save your own "
                          "and F2 renames it, Delete takes it away.\n"
                          "Ctrl+F finds a case by a name, a number or their words.\nEnter opens a case; the six steps "
                          "are inside.\n"
                          "W says why something is due when it is."),
            [rooms](QWidget* parent) { return makeRecoveries(rooms, parent); }},
        {u"customers"_s, PagesText::tr("Customers"), Icon::NavCustomers, false,
            PagesText::tr(
                "Find a person by name, phone, email or order.\nBefore you type, the people you helped "
                "lately are here.\n"
                "Choosing somebody shows what they are worth and what happened; Enter opens their full page.\n"
                "Go on opens their open case; Ctrl+N begins a new one for them.\n"
                "Nobody there: add them as they are typed."),
            [rooms](QWidget* parent) { return makeCustomers(rooms, parent); }},
        {u"settings"_s, PagesText::tr("Settings"), Icon::NavSettings, true,
            PagesText::tr("What the company and this desk set up once.\nThe sections are at the leading side.\nEvery "
                          "change is stored as you make it.\n"
                          "Theme and text size change at once; the language from the next start.\nBring in customers "
                          "from here, too."),
            [rooms](QWidget* parent) { return makeSettings(rooms, parent); }},
    };
}
}
