// The lists of cases and people: what Qt's own model tester demands, and reading on by keyset.
#include "models/items/CaseListModel.h"
#include "models/items/CustomerListModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace amends;

class TestLists final : public QObject {
    Q_OBJECT
private:
    static CasePage page(int from, int count, bool more)
    {
        CasePage p;
        for (int i = from; i < from + count; ++i) {
            CaseRow row;
            row.id = CaseId::create();
            row.number = QStringLiteral("AM-%1").arg(i);
            row.customerName = QStringLiteral("Maya");
            p.rows.append(row);
        }
        p.more = more;
        return p;
    }

private Q_SLOTS:
    void aCaseListKeepsTheRulesOfModels()
    {
        CaseListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPage(page(0, 3, true));
        model.addPage(page(3, 2, false));
        QCOMPARE(model.rowCount(), 5);
        model.setPage({});
        QCOMPARE(model.rowCount(), 0);
    }

    void theNextPageIsWantedOnceAfterTheLastRow()
    {
        CaseListModel model;
        QSignalSpy wanted(&model, &CaseListModel::moreWanted);
        const CasePage first = page(0, 3, true);
        model.setPage(first);
        wanted.clear();
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        model.fetchMore({});
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<CaseRow>().id, first.rows.last().id);
        model.addPage(page(3, 1, false));
        QVERIFY(!model.canFetchMore({}));
    }

    void everyColumnSaysWhatItIs()
    {
        const CaseListModel cases;
        for (int i = 0; i < CaseListModel::ColumnCount; ++i) {
            QVERIFY(!cases.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
            QVERIFY(!cases.headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
        }
    }

    void aPeopleListKeepsTheRulesOfModels()
    {
        CustomerListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Customer maya;
        maya.id = CustomerId::create();
        maya.name = QStringLiteral("Maya Okafor");
        model.setRows({PersonRow {maya}});
        QCOMPARE(model.index(0, 0).data().toString(), maya.name);
        QCOMPARE(model.index(0, 0).data(CustomerListModel::IdRole).value<CustomerId>(), maya.id);
    }
};

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
