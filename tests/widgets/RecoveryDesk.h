// RecoveryDesk: a recovery page over a real SQLite store in a folder of its own, with one customer, for tests that drive it by keyboard.
#pragma once
#include "models/desk/CaseDesk.h"
#include "models/store/sql/OpenStore.h"
#include "widgets/recovery/RecoveryPage.h"
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace amends {
struct RecoveryDesk {
    QTemporaryDir folder {};
    FakeClock clock {QDateTime(QDate(2025, 11, 18), QTime(14, 2), Qt::UTC)};
    StoreRunner runner {[file = folder.filePath(QStringLiteral("desk.db")), this] {
        return openSqlite(file, OpenMode::Create, clock);
    }};
    CustomerId customer = CustomerId::create();
    std::unique_ptr<CaseDesk> desk {};
    std::unique_ptr<RecoveryPage> page {};

    RecoveryDesk()
    {
        runner
            .run([id = customer](Store& s) {
                Customer c;
                c.id = id;
                c.name = QStringLiteral("Maya Okafor");
                c.language = QStringLiteral("en");
                return s.customers().save(c);
            })
            .waitForFinished();
        sitDown();
    }
    // A fresh desk and page on the same store, as after a restart.
    void sitDown()
    {
        page.reset();
        desk = std::make_unique<CaseDesk>(runner, clock, QStringLiteral("Sam Idris"));
        page = std::make_unique<RecoveryPage>(*desk);
        page->resize(1360, 860);
        QObject::connect(desk.get(), &CaseDesk::opened, page.get(), &RecoveryPage::showCase);
        page->show();
        page->activateWindow();
    }
    [[nodiscard]] bool begin(const QString& words)
    {
        desk->begin(customer, Channel::Phone, words);
        return QTest::qWaitForWindowActive(page.get()) && QTest::qWaitFor([this] { return desk->isOpen(); });
    }
    // What is on its way arrives.
    [[nodiscard]] bool settled()
    {
        return QTest::qWaitFor([this] { return desk->onItsWay().isEmpty(); });
    }
    template <class W = QWidget>
    [[nodiscard]] W* find(const char* name) const
    {
        return page->findChild<W*>(QLatin1String(name));
    }
    void key(Qt::Key pressed, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(page.get(), pressed, with);
    }
    static void type(const QString& text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    // Presses the control as a keyboard does: focus, then Space.
    void press(const char* name) const
    {
        auto* control = find<QWidget>(name);
        QVERIFY2(control && control->isVisible(), name);
        control->setFocus(Qt::TabFocusReason);
        QTest::keyClick(control, Qt::Key_Space);
    }
};
}
