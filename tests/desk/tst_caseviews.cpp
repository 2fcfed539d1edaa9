// What a view asks of the store, how many it holds, and that a kept view comes back as it was.
#include "models/desk/CaseViews.h"

#include "models/domain/Steps.h"

#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {
const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
const QList<CaseTally> tallies {{Step::Listen, u"late_delivery"_s, u"priya"_s, u"gold"_s, true, 2},
    {Step::Listen, u"faulty"_s, u"leo"_s, u"standard"_s, false, 3},
    {Step::Apologize, u"late_delivery"_s, u"priya"_s, u"standard"_s, false, 4, true}};
}

class TestCaseViews final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutFiltersAllOpenCasesAreShown()
    {
        const CaseFilter f = filterOf({}, u"priya"_s, now, CaseOrder::SoonestFirst);
        QCOMPARE(f.status, CaseStatus::Open);
        QVERIFY(f.owner.isEmpty());
        QVERIFY(!f.lateAt.isValid());
        QCOMPARE(countOf({}, u"priya"_s, tallies), 9);
        QCOMPARE(narrowedBy({}), 0);
    }

    void mineAndLateAreMeantForWhoeverLooksAndWhenever()
    {
        CaseLook look;
        look.whose = WhoseCase::Mine;
        look.lateOnly = true;
        QCOMPARE(filterOf(look, u"leo"_s, now, CaseOrder::SoonestFirst).owner, u"leo"_s);
        QCOMPARE(filterOf(look, u"leo"_s, now, CaseOrder::SoonestFirst).lateAt, now);
        QCOMPARE(countOf(look, u"priya"_s, tallies), 2);
        QCOMPARE(countOf(look, u"leo"_s, tallies), 0);
        QCOMPARE(narrowedBy(look), 2);
    }

    void filtersNarrowTogether()
    {
        CaseLook look;
        look.cause = u"late_delivery"_s;
        QCOMPARE(countOf(look, u"priya"_s, tallies), 6);
        look.step = Step::Apologize;
        QCOMPARE(countOf(look, u"priya"_s, tallies), 4);
        look.tier = u"gold"_s;
        QCOMPARE(countOf(look, u"priya"_s, tallies), 0);
        look = {};
        look.whose = WhoseCase::Named;
        look.owner = u"leo"_s;
        QCOMPARE(countOf(look, u"priya"_s, tallies), 3);
    }

    void thoseWeFailedTwiceAreAViewOfTheirOwn()
    {
        CaseLook look;
        look.again = true;
        QVERIFY(filterOf(look, u"priya"_s, now, CaseOrder::SoonestFirst).again);
        QCOMPARE(countOf(look, u"priya"_s, tallies), 4);
        QCOMPARE(narrowedBy(look), 1);
        QCOMPARE(viewsFromJson(viewsJson({{u"k"_s, u"Twice"_s, look}})).value(0).look, look);
    }

    void whatTalliesCannotTellIsNotGuessed()
    {
        CaseLook look;
        look.text = u"lid"_s;
        QVERIFY(!countOf(look, u"priya"_s, tallies));
        look = {};
        look.closed = true;
        QVERIFY(!countOf(look, u"priya"_s, tallies));
        QCOMPARE(filterOf(look, u"priya"_s, now, CaseOrder::SoonestFirst).order, CaseOrder::NewestFirst);
    }

    void aKeptViewComesBackAsItWas()
    {
        CaseLook look;
        look.whose = WhoseCase::Named;
        look.owner = u"Léo \"the\" cat"_s;
        look.step = Step::FollowUp;
        look.cause = u"faulty"_s;
        look.tier = u"gold"_s;
        look.lateOnly = true;
        look.text = u"<b>"_s;
        CaseLook closed;
        closed.closed = true;
        const QList<SavedView> views {{u"1"_s, u"Gold, not answered"_s, look}, {u"2"_s, u"مغلق"_s, closed}};
        QCOMPARE(viewsFromJson(viewsJson(views)), views);
    }

    void whatCannotBeReadIsLeftOut()
    {
        QVERIFY(viewsFromJson({}).isEmpty());
        QVERIFY(viewsFromJson(u"nonsense"_s).isEmpty());
        QVERIFY(viewsFromJson(u"[{\"name\":\"no key\"},7]"_s).isEmpty());
        QCOMPARE(viewsFromJson(u"[{\"key\":\"k\",\"name\":\"n\",\"look\":{\"step\":\"a later step\"}}]"_s).size(), 1);
    }
};
QTEST_APPLESS_MAIN(TestCaseViews)
#include "tst_caseviews.moc"
