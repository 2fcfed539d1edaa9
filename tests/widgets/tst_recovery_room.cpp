// Every step of the recovery page keeps within its view, whatever the window's size: nothing a hand or an eye needs is cut off.
#include "tests/widgets/RecoveryDesk.h"
#include "widgets/recovery/StepPage.h"
#include <QAbstractScrollArea>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {
// What stands in a scrolling thing of its own may be wider than that.
bool scrolls(const QWidget* widget, const QWidget* page)
{
    for (const QWidget* at = widget->parentWidget(); at && at != page; at = at->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(at))
            return true;
    }
    return false;
}

QString cutOff(const StepPage* page)
{
    for (const QWidget* widget : page->findChildren<QWidget*>()) {
        if (!widget->isVisible() || scrolls(widget, page))
            continue;
        const QRect at(widget->mapTo(page, QPoint(0, 0)), widget->size());
        if (at.left() < 0 || at.right() >= page->width())
            return u"%1 %2 ends at %3 of %4"_s.arg(QLatin1String(widget->metaObject()->className()),
                widget->objectName() + widget->accessibleName(), QString::number(at.right()),
                QString::number(page->width()));
    }
    return {};
}
}

class TestRecoveryRoom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCutOff_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1440x900") << QSize(1360, 900);
        QTest::newRow("1024x700") << QSize(960, 700);
        QTest::newRow("720x450") << QSize(672, 450);
    }
    void nothingIsCutOff()
    {
        QFETCH(QSize, size);
        RecoveryDesk d;
        d.page->resize(size);
        QVERIFY(d.begin(u"I took the whole day off work and nobody came."_s));
        for (int step = 0; step < 6; ++step) {
            d.key(static_cast<Qt::Key>(Qt::Key_1 + step), Qt::ControlModifier);
            const StepPage* page = nullptr;
            for (const StepPage* one : d.page->findChildren<StepPage*>()) {
                if (one->isVisible())
                    page = one;
            }
            QVERIFY(page);
            QCOMPARE(static_cast<int>(page->step()), step);
            QVERIFY(page->isAncestorOf(QApplication::focusWidget()) || step > 0);
            QTRY_COMPARE(page->width(), page->parentWidget()->width());
            QTRY_COMPARE(cutOff(page), QString());
        }
    }
};

QTEST_MAIN(TestRecoveryRoom)
#include "tst_recovery_room.moc"
