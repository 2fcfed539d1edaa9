// PageOnStore: one step page over a real store in a temporary folder, with Maya's case opened on it; and a second desk that reads what
// was kept. For tests that drive a page by keyboard.
#pragma once
#include "MayaCase.h"
#include "models/desk/CaseDesk.h"
#include "models/store/sql/OpenStore.h"
#include "widgets/recovery/StepPage.h"
#include <QTemporaryDir>
#include <QtTest>
#include <memory>

namespace amends {
template <class Page>
class PageOnStore {
public:
    explicit PageOnStore(const QList<EventBody>& told) { begin(told); }
    ~PageOnStore() { close(); }

    void open()
    {
        runner = std::make_unique<StoreRunner>(
            [file = file(), clock = &clock] { return openSqlite(file, OpenMode::Create, *clock); });
        desk = std::make_unique<CaseDesk>(*runner, clock, QStringLiteral("Sam Idris"));
        page = std::make_unique<Page>(*desk, nullptr);
        page->resize(900, 1400);
        bool here = false;
        QObject::connect(desk.get(), &CaseDesk::opened, page.get(), [this, &here] {
            page->take();
            here = true;
        });
        QObject::connect(desk.get(), &CaseDesk::caseChanged, page.get(), &StepPage::refresh);
        QObject::connect(desk.get(), &CaseDesk::cardChanged, page.get(), &StepPage::refreshCard);
        QObject::connect(page.get(), &StepPage::said, page.get(), [this](const QString& s) { said.append(s); });
        desk->open(id);
        QTRY_VERIFY_WITH_TIMEOUT(here, 20'000);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->enter();
    }
    void close()
    {
        page.reset();
        desk.reset();
        runner.reset();
    }
    [[nodiscard]] const RecoveryCase& kept() const { return desk->current(); }
    template <class T>
    [[nodiscard]] T* find(const char* name) const
    {
        return page->template findChild<T*>(QString::fromLatin1(name));
    }
    // To the widget that has the keyboard, as a person would.
    void key(Qt::Key k, Qt::KeyboardModifiers m = Qt::NoModifier) const { QTest::keyClick(page->focusWidget(), k, m); }
    // Any script: QTest::keyClicks() knows Latin letters only.
    void type(const QString& text) const
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, page->focusWidget(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    [[nodiscard]] QString focused() const
    {
        return page->focusWidget() ? page->focusWidget()->objectName() : QString();
    }

    FakeClock clock {maya::at(18, 14, 11)};
    CaseId id = CaseId::create();
    std::unique_ptr<StoreRunner> runner;
    std::unique_ptr<CaseDesk> desk;
    std::unique_ptr<Page> page;
    QStringList said;

private:
    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("desk.amends")); }
    void begin(const QList<EventBody>& told)
    {
        auto store = openSqlite(file(), OpenMode::Create, clock);
        QVERIFY(store.has_value());
        Customer customer = maya::customer();
        customer.number = QStringLiteral("C-1");
        const auto saved = (*store)->customers().save(customer);
        QVERIFY(saved.has_value());
        QVERIFY((*store)->settings().setCompany(maya::company()).has_value());
        auto bulk = (*store)->bulk();
        QVERIFY(bulk.has_value());
        QVERIFY((*bulk)->addOrder(maya::order(), QStringLiteral("C-1"), {}).has_value());
        QVERIFY((*bulk)->commit().has_value());
        QList<CaseEvent> events = maya::told(told);
        std::get<CaseOpened>(events.first().body).customer = saved->id;
        QVERIFY((*store)->cases().record(id, 0, events).has_value());
    }
    QTemporaryDir folder;
};
}
