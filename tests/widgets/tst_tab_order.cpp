// Tab goes through each step as it is read: down the page, a part before the next part, and never back up inside a column.
#include "tests/widgets/RecoveryDesk.h"
#include "widgets/recovery/StepPage.h"
#include "widgets/recovery/TabOrder.h"
#include <QScrollArea>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {
struct Stop {
    QString name {};
    QRect spot {};
};

// Scrolling must not be taken for a jump: places are measured inside the page.
QRect spotOf(const QWidget* widget, const QWidget* page)
{
    return {widget->mapTo(page, QPoint()), widget->size()};
}

// Every stop Tab makes from the first control of the page until it leaves the page.
QList<Stop> walk(QWidget* page)
{
    const QList<QWidget*> order = readingOrder(page);
    const auto first
        = std::find_if(order.begin(), order.end(), [](const QWidget* w) { return w->isVisible() && w->isEnabled(); });
    QList<Stop> stops;
    if (first == order.end())
        return stops;
    (*first)->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 120 && page->isAncestorOf(QApplication::focusWidget()); ++i) {
        QWidget* here = QApplication::focusWidget();
        if (stops.size() > 1 && here == *first)
            break;
        // The parts of a date are stops inside one field.
        if (const QRect spot = spotOf(here, page); stops.isEmpty() || stops.last().spot != spot)
            stops.append({here->objectName().isEmpty() ? here->accessibleName() : here->objectName(), spot});
        QTest::keyClick(here, Qt::Key_Tab);
    }
    return stops;
}

QString namesOf(const QList<Stop>& stops)
{
    QStringList names;
    for (const Stop& stop : stops)
        names.append(stop.name);
    return names.join(u", "_s);
}

qsizetype indexOf(const QList<Stop>& stops, const QWidget* group, const QWidget* page)
{
    const QRect area = spotOf(group, page);
    for (qsizetype i = 0; i < stops.size(); ++i) {
        if (area.contains(stops.at(i).spot.center()))
            return i;
    }
    return -1;
}
}

class TestTabOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tabGoesThroughAStepAsItIsRead_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<QStringList>("order");
        QTest::newRow("listen") << 0
                                << QStringList {u"words"_s, u"wants"_s, u"wantKinds"_s, u"moods"_s, u"strength"_s,
                                       u"abusive"_s, u"readBack"_s, u"readBackYes"_s, u"readBackNo"_s};
        QTest::newRow("empathize") << 1
                                   << QStringList {u"loss_time"_s, u"loss_money"_s, u"empathy"_s, u"empathySaid"_s,
                                          u"empathySent"_s, u"empathyTheirs"_s, u"empathyOther0"_s};
        QTest::newRow("investigate") << 2
                                     << QStringList {u"addFact"_s, u"cause"_s, u"severity"_s, u"whose"_s,
                                            u"moneyLost"_s, u"timeLost"_s};
        QTest::newRow("follow up") << 5
                                   << QStringList {
                                          u"checkBackBy"_s, u"checkBackWords"_s, u"outcome"_s, u"csat"_s, u"lesson"_s};
    }
    void tabGoesThroughAStepAsItIsRead()
    {
        QFETCH(int, step);
        QFETCH(QStringList, order);
        RecoveryDesk d;
        QVERIFY(d.begin(u"I took the whole day off work and nobody came. I'm so tired of it."_s));
        d.key(static_cast<Qt::Key>(Qt::Key_1 + step), Qt::ControlModifier);
        QWidget* landmark = nullptr;
        QTRY_VERIFY((landmark = d.find(order.first().toLatin1().constData())) && landmark->isVisible());
        QVERIFY(d.settled());
        if (step == 0) // the buttons under the read-back work once it is drafted
            QTRY_VERIFY(d.find("readBackYes")->isEnabled());
        QWidget* page = landmark;
        while (!qobject_cast<StepPage*>(page))
            page = page->parentWidget();
        if (const auto* scroll = page->findChild<QScrollArea*>())
            page = scroll->widget(); // Investigate scrolls by itself
        const QList<Stop> stops = walk(page);
        qsizetype before = -1;
        for (const QString& name : order) {
            const QWidget* group = page->findChild<QWidget*>(name);
            QVERIFY2(group, qPrintable(name));
            const qsizetype at = indexOf(stops, group, page);
            QVERIFY2(at > before, qPrintable(u"%1 comes too early, or never: %2"_s.arg(name, namesOf(stops))));
            before = at;
        }
        for (qsizetype i = 1; i < stops.size(); ++i) {
            const QRect a = stops.at(i - 1).spot;
            const QRect b = stops.at(i).spot;
            const bool sameColumn = a.left() < b.right() && b.left() < a.right();
            QVERIFY2(!sameColumn || b.center().y() >= a.top(),
                qPrintable(u"from %1 up to %2"_s.arg(stops.at(i - 1).name, stops.at(i).name)));
        }
    }
};

QTEST_MAIN(TestTabOrder)
#include "tst_tab_order.moc"
