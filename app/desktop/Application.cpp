#include "app/desktop/Application.h"

#include "app/desktop/Bench.h"
#include "app/desktop/Calls.h"
#include "app/desktop/Instance.h"
#include "app/desktop/Log.h"
#include "app/desktop/MainWindow.h"
#include "models/desk/Places.h"
#include "models/desk/Demo.h"
#include "models/store/sql/OpenStore.h"
#include "widgets/common/ErrorText.h"
#include "widgets/common/PhoneText.h"
#include "widgets/customers/MergeDialog.h"
#include "widgets/settings/ImportDialog.h"
#include "widgets/style/Theme.h"

#include <QApplication>

#include <QLibraryInfo>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace amends {
struct Application::FirstLook {
    Company company {};
    bool empty = false;
};

namespace {
ThemeChoice themeOf(const QString& word)
{
    return word == "light"_L1 ? ThemeChoice::Light : word == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::System;
}

// Makes the demo company in an empty store; one that is not empty has it.
Result<bool> filled(Store& store, const DemoOptions& options, const DemoControl& control)
{
    const auto empty = store.isEmpty();
    if (!empty || !*empty)
        return empty;
    const auto made = demo(store, options, control);
    return made ? Result<bool>(true) : Result<bool>(made.error());
}

QString systemUser()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? u"desk"_s : user;
}
}

Application::Application(QApplication& app, Options options)
    : m_app(app), m_options(std::move(options)), m_preferences(readPreferences())
{
}

Application::~Application()
{
    m_demoCancel = true;
    closePlace();
}

void Application::setUpLanguage()
{
    m_translators.clear();
    const QString wanted = !m_options.language.isEmpty() ? m_options.language : m_preferences.looks.language;
    const QLocale locale = wanted.isEmpty() ? QLocale::system() : QLocale(wanted);
    QLocale::setDefault(locale);
    auto load = [this, &locale](const QString& name, const QString& folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(locale, name, u"_"_s, folder)) {
            QApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
        }
    };
    load(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(u"amends"_s, u":/i18n"_s);
    if (m_translators.empty()
        || !m_translators.back()->filePath().contains("amends"_L1)) { // English plurals stand in a file, too
        auto english = std::make_unique<QTranslator>();
        if (english->load(u":/i18n/amends_en.qm"_s)) {
            QApplication::installTranslator(english.get());
            m_translators.push_back(std::move(english));
        }
    }
    QApplication::setLayoutDirection(locale.textDirection());
}

// The store of the desk's own people, never the demo's.
QString Application::ownPlace() const
{
    if (!m_options.store.isEmpty())
        return m_options.store;
    return m_preferences.store.isEmpty() ? defaultStoreFile() : m_preferences.store;
}

std::optional<int> Application::start()
{
    startLog(dataFolder());
    setUpLanguage();
    const QString theme = m_options.theme.isEmpty() ? m_preferences.looks.theme : m_options.theme;
    m_theme = std::make_unique<Theme>(m_app, themeOf(theme), m_preferences.looks.textPercent / 100.0);
    QString place = m_options.demo ? demoStoreFile() : ownPlace();
    if (!takePlace(place))
        return 0;
    if (m_options.call)
        m_rang.append(*m_options.call);
    openPlace(place, m_options.demo);
    return {};
}

bool Application::takePlace(const QString& place)
{
    if (!m_options.bench.isEmpty() || (m_instance && m_instance->isFor(place)))
        return true;
    auto instance = std::make_unique<Instance>(place);
    if (instance->handOver(m_window ? std::nullopt : m_options.call)) {
        if (m_window)
            m_prompts.tell(m_window.get(), u"Amends"_s, tr("Another window has that store. It is in front now."));
        return false;
    }
    m_instance = std::move(instance); // the place that is left is free for others
    connect(m_instance.get(), &Instance::raiseWanted, this, [this] {
        if (m_window)
            m_window->comeForward();
    });
    connect(m_instance.get(), &Instance::rang, this, &Application::ring);
    return true;
}

void Application::closePlace()
{
    if (m_window && m_options.bench.isEmpty()) {
        m_preferences.geometry = m_window->saveGeometry();
        writePreferences(m_preferences);
    }
    m_calls = nullptr;
    m_window.reset();
    m_desk.reset();
    m_wishes.reset();
    m_store.reset();
}

void Application::openPlace(const QString& place, bool makeDemo)
{
    QApplication::setQuitOnLastWindowClosed(false); // between two places there is no window, and that is not the end
    closePlace();
    m_place = place;
    m_store = std::make_unique<StoreRunner>(openerOf(place, m_clock));
    makeDemo ? fillDemo() : look();
}

void Application::fillDemo()
{
    const DemoOptions options {2000, 400, 1, m_clock.now()};
    m_store->run([options](Store& s) { return filled(s, options, {}); }).then(this, [this](const Result<bool>& made) {
        made ? look() : failed(made.error().kind);
    });
}

void Application::makeDemo()
{
    if (m_demoStore)
        return;
    m_demoStore = std::make_unique<StoreRunner>(openerOf(demoStoreFile(), m_clock));
    const DemoOptions options {2000, 400, 1, m_clock.now()};
    const QPointer<MainWindow> window(m_window.get());
    DemoControl control;
    control.cancel = &m_demoCancel;
    control.progress = [window](qint64 done, qint64 of) {
        const auto tell = [window, done, of] {
            if (window)
                window->showDemoProgress(done, of);
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), tell, Qt::QueuedConnection);
    };
    // Queued: the runner that answers ends then.
    m_demoStore->run([options, control](Store& s) { return filled(s, options, control); })
        .then(this, [this](const Result<bool>& made) {
            QMetaObject::invokeMethod(
                this, [this, made] { demoMade(made); }, Qt::QueuedConnection);
        });
}

void Application::demoMade(const Result<bool>& made)
{
    m_demoStore.reset();
    if (m_window)
        m_window->showDemoProgress(0, 0);
    if (!made)
        failed(made.error().kind);
    else if (takePlace(demoStoreFile()))
        openPlace(demoStoreFile(), false);
}

void Application::look()
{
    m_store
        ->run([](Store& s) -> Result<FirstLook> {
            auto company = s.settings().company();
            if (!company)
                return company.error();
            const auto empty = s.isEmpty();
            if (!empty)
                return empty.error();
            return FirstLook {*company, *empty};
        })
        .then(
            this, [this](const Result<FirstLook>& found) { found ? showWindow(*found) : failed(found.error().kind); });
}

void Application::failed(ErrorKind kind)
{
    // What is said now is the last window; a script that started us learns from the status that there was no store.
    connect(&m_app, &QGuiApplication::lastWindowClosed, this, [] { QApplication::exit(3); });
    const QString sentence = errorText(kind);
    fputs((sentence + u'\n').toLocal8Bit().constData(), stderr);
    if (m_options.bench.isEmpty())
        m_prompts.tell(nullptr, u"Amends"_s, sentence + u"\n\n"_s + storeName(m_place));
    else
        QApplication::exit(3);
}

void Application::showWindow(const FirstLook& found)
{
    m_company = found.company;
    setHomeRegion(m_company.region);
    const QString agent = m_company.agentName.isEmpty() ? systemUser() : m_company.agentName;
    m_wishes = std::make_unique<Wishes>();
    m_desk = std::make_unique<CaseDesk>(*m_store, m_clock, agent);
    const Rooms rooms {
        *m_store, m_clock, *m_desk, m_prompts, *m_theme, *m_wishes, m_preferences.looks, storeName(m_place)};
    m_window = std::make_unique<MainWindow>(rooms, m_company.demo);
    m_window->restoreGeometry(m_preferences.geometry);
    connectWindow();
    if (found.empty)
        m_window->showFirstStart();
    const QStringList open = m_preferences.openCase.split(u'\n');
    if (open.size() == 2 && open.first() == storeName(m_place))
        m_window->openCase(CaseId::fromString(open.last()), true); // the last time did not end well
    m_window->show();
    QApplication::setQuitOnLastWindowClosed(true);
    m_calls = new Calls(rooms, *m_window);
    for (const QString& call : std::exchange(m_rang, {}))
        m_calls->ring(call);
}

// A call may come before the store is open, or between two places.
void Application::ring(const QString& call)
{
    if (m_calls)
        m_calls->ring(call);
    else
        m_rang.append(call);
}

void Application::connectWindow()
{
    connect(m_window.get(), &MainWindow::caseShown, this, &Application::remember);
    connect(m_window.get(), &MainWindow::agentNamed, this, &Application::keepAgent);
    // Queued: what asks for another place lives in the window that then goes.
    connect(m_window.get(), &MainWindow::demoWanted, this, &Application::makeDemo);
    connect(
        m_window.get(), &MainWindow::leaveDemoWanted, this,
        [this] {
            if (takePlace(ownPlace()))
                openPlace(ownPlace(), false);
        },
        Qt::QueuedConnection);
    connect(m_wishes.get(), &Wishes::themeChanged, this, &Application::keepTheme);
    connect(m_wishes.get(), &Wishes::languageChosen, this, [this](const QString& bcp47) {
        m_preferences.looks.language = bcp47;
        writePreferences(m_preferences);
        if (!m_window->showsFirstStart())
            return; // from the next start: nothing that is open is torn down
        m_options.language.clear();
        QMetaObject::invokeMethod(
            this,
            [this] {
                setUpLanguage();
                openPlace(m_place, false);
            },
            Qt::QueuedConnection);
    });
    connect(m_wishes.get(), &Wishes::placeWanted, this, &Application::choosePlace);
    connect(m_wishes.get(), &Wishes::importWanted, this, &Application::importFile);
    connect(
        m_window.get(), &MainWindow::painted, this,
        [this] {
            if (!m_options.bench.isEmpty())
                QApplication::exit(
                    takeBench({*m_window, *m_store, *m_wishes, *m_calls, m_options.bench, m_options.ask}));
        },
        Qt::QueuedConnection);
}

void Application::keepTheme()
{
    const ThemeChoice choice = m_theme->choice();
    m_preferences.looks.theme = choice == ThemeChoice::Light ? u"light"_s
        : choice == ThemeChoice::Dark                        ? u"dark"_s
                                                             : u"system"_s;
    m_preferences.looks.textPercent = qRound(m_theme->textScale() * 100);
    writePreferences(m_preferences);
}

void Application::keepAgent(const QString& name)
{
    if (name.isEmpty() || name == m_company.agentName)
        return;
    m_company.agentName = name;
    m_store->run([name](Store& s) -> Result<void> {
        auto company = s.settings().company();
        if (!company)
            return company.error();
        company->agentName = name;
        return s.settings().setCompany(*company);
    });
}

void Application::remember(CaseId open)
{
    m_preferences.openCase = open.isNull() ? QString() : storeName(m_place) + u'\n' + open.toString();
    writePreferences(m_preferences);
}

void Application::choosePlace()
{
    m_prompts.saveFile(m_window.get(), {tr("Where the store stands"), tr("Amends stores (*.db)"), m_place},
        [this](const QString& path) {
            // Queued: what asked for another place lives in the window that then goes.
            QMetaObject::invokeMethod(
                this, [this, path] { changePlace(path); }, Qt::QueuedConnection);
        });
}

void Application::changePlace(const QString& place)
{
    if (!takePlace(place))
        return;
    m_preferences.store = place;
    m_options.store.clear();
    writePreferences(m_preferences);
    openPlace(place, false);
}

void Application::importFile(ImportKind kind)
{
    m_prompts.openFile(m_window.get(),
        {tr("Bring in from a file"),
            kind == ImportKind::Customers ? tr("Tables and contact cards (*.csv *.txt *.tsv *.vcf)")
                                          : tr("Tables (*.csv *.txt *.tsv)"),
            {}},
        [this, kind](const QString& path) { showImport(kind, path); });
}

void Application::showImport(ImportKind kind, const QString& path)
{
    auto* dialog = new ImportDialog(*m_store, m_prompts, kind, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::finished, m_window.get(), [this] {
        m_window->leaveFirstStart();
        m_store->announce({Change::Customers | Change::Orders, {}, {}});
    });
    connect(dialog, &ImportDialog::anotherWanted, this, &Application::importFile);
    connect(dialog, &ImportDialog::otherKindWanted, this,
        [this](ImportKind other, const QString& same) { showImport(other, same); });
    connect(dialog, &ImportDialog::compareWanted, this, [this, dialog](const Lookalike& alike) {
        Customer known;
        known.id = alike.known;
        Customer added;
        added.id = alike.added;
        auto* both = new MergeDialog(*m_store, known, added, dialog);
        both->setAttribute(Qt::WA_DeleteOnClose);
        connect(both, &MergeDialog::merged, dialog, [dialog, gone = alike.added] { dialog->merged(gone); });
        both->open();
    });
    dialog->open(path);
}
}
