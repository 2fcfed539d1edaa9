// Search on both databases: one list of people, cases, orders and phrases, the best first and the reason right, whatever is typed.
#include "tests/store/EitherStore.h"
#include "tests/store/Hostile.h"
#include "tests/store/Maya.h"

#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {
const QStringList whys {u"name"_s, u"phone"_s, u"email"_s, u"number"_s, u"place"_s, u"words"_s, u"sounds"_s};
const QStringList kinds {u"person"_s, u"case"_s, u"order"_s, u"phrase"_s};

// "person Maya Okáfor (name)"
QString told(const Hit& hit)
{
    return kinds.at(static_cast<int>(hit.kind)) + u' ' + hit.title + u" ("_s + whys.at(static_cast<int>(hit.why))
        + u')';
}

Customer person(const QString& name, const QString& number)
{
    Customer c;
    c.name = name;
    c.number = number;
    return c;
}
}

class TestSearch : public QObject {
    Q_OBJECT
    FakeClock m_clock {start};
    EitherStore m_either {m_clock};
    std::unique_ptr<Store> m_store;
    QString m_filled;

    // Maya and others who are like her in one way each, an order, two cases.
    void fill()
    {
        Customer her = maya();
        her.phones.append(u"+441134960999;ext=12"_s);
        her.company = u"Harrogate Lettings"_s;
        add(her);
        Customer other = person(u"Jonas Reed"_s, u"40200"_s);
        other.phones = {u"+4971112345678"_s};
        other.emails = {u"j.reed@kirkgate.example"_s};
        other.city = u"York"_s;
        add(other);
        add(person(u"Kim Öztürk"_s, u"40300"_s));
        add(person(u"Helen Kimberley"_s, u"40301"_s));
        add(person(u"Hauke Strauß"_s, u"40302"_s));
        add(person(u"Catherine Whitcombe"_s, u"40303"_s));
        auto bulk = m_store->bulk();
        QVERIFY(bulk.has_value());
        Order order;
        order.id = OrderId::create();
        order.number = u"114-7731905"_s;
        order.items = u"Dishwasher"_s;
        order.placedAt = start.addDays(-9);
        order.total = {43000, u"GBP"_s};
        QVERIFY((*bulk)->addOrder(order, u"40112"_s, {}).has_value());
        QVERIFY((*bulk)->commit().has_value());
        const auto id = m_store->customers().byNumber(u"40112"_s)->id;
        QVERIFY(m_store->cases()
                    .record(CaseId::create(), 0,
                        opening(id, u"I waited in all day. The driver left the fridge in the rain, and nobody rang."_s))
                    .has_value());
        const auto reed = m_store->customers().byNumber(u"40200"_s)->id;
        QVERIFY(
            m_store->cases()
                .record(CaseId::create(), 0,
                    opening(reed,
                        QString(u"It went on and on. "_s).repeated(30) + u"In the end the Hinge was crooked, again."_s))
                .has_value());
    }
    void add(const Customer& c)
    {
        const auto answer = m_store->customers().save(c);
        QVERIFY2(answer.has_value(), answer ? "" : qPrintable(answer.error().detail));
    }
    QList<Hit> found(const QString& typed)
    {
        auto hits = m_store->search().find(typed, 20);
        if (!hits)
            qWarning("find: %s", qPrintable(hits.error().detail));
        return hits ? *hits : QList<Hit> {};
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("postgres");
        QTest::newRow("sqlite") << false;
        QTest::newRow("postgres") << true;
    }
    // One store a database, for all rows of all functions.
    void init()
    {
        QFETCH_GLOBAL(bool, postgres);
        if (postgres && !EitherStore::hasPostgres()) {
            if (qEnvironmentVariableIntValue("AMENDS_REQUIRE_POSTGRES"))
                QFAIL("PostgreSQL is required here and AMENDS_TEST_POSTGRES is not set");
            QSKIP("AMENDS_TEST_POSTGRES is not set: no PostgreSQL to test on");
        }
        const QString wanted = postgres ? u"postgres"_s : u"sqlite"_s;
        if (m_filled == wanted)
            return;
        m_store.reset();
        auto opened = m_either.open(postgres);
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail));
        m_store = std::move(*opened);
        fill();
        m_filled = wanted;
    }

    void theBestComesFirstAndSaysWhy_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        const auto row
            = [](const QString& typed, const QString& first) { QTest::newRow(qPrintable(typed)) << typed << first; };
        const QString her = u"person Maya Okáfor ("_s;
        row(u"ma"_s, her + u"name)"_s);
        row(u"okafor, maya"_s, her + u"name)"_s);
        row(u"MAYA OKAFOR"_s, her + u"name)"_s);
        row(u"kafo"_s, her + u"name)"_s);
        row(u"okaf may"_s, her + u"name)"_s);
        row(u"m o"_s, her + u"name)"_s);
        row(u"okafor m"_s, her + u"name)"_s);
        row(u"okafro"_s, her + u"sounds)"_s);
        row(u"ocafor"_s, her + u"sounds)"_s);
        row(u"maja okafor"_s, her + u"sounds)"_s);
        row(u"maya okavor"_s, her + u"sounds)"_s);
        row(u"katherine"_s, u"person Catherine Whitcombe (sounds)"_s);
        row(u"witcombe"_s, u"person Catherine Whitcombe (sounds)"_s);
        row(u"harrogate"_s, her + u"place)"_s);
        row(u"harogate"_s, her + u"sounds)"_s);
        row(u"york"_s, u"person Jonas Reed (place)"_s);
        row(u"0113 496 0119"_s, her + u"phone)"_s);
        row(u"+44 (0)113 496 0119"_s, her + u"phone)"_s);
        row(u"0044113496"_s, her + u"phone)"_s);
        row(u"+44 0113 496"_s, her + u"phone)"_s);
        row(u"60119"_s, her + u"phone)"_s);
        row(u"4960999"_s, her + u"phone)"_s);
        row(u"0113 496 0999 ext 12"_s, her + u"phone)"_s);
        row(u"0711/12345"_s, u"person Jonas Reed (phone)"_s);
        row(u"maya 0119"_s, her + u"phone)"_s);
        row(u"j.reed@kirk"_s, u"person Jonas Reed (email)"_s);
        row(u"40200"_s, u"person Jonas Reed (number)"_s);
        row(u"kim"_s, u"person Kim Öztürk (name)"_s);
        row(u"oztu"_s, u"person Kim Öztürk (name)"_s);
        row(u"strauss"_s, u"person Hauke Strauß (name)"_s);
        row(u"STRAUß hauke"_s, u"person Hauke Strauß (name)"_s);
        row(u"114-7731905"_s, u"order 114-7731905 \u00b7 Maya Okáfor (number)"_s);
        row(u"#114-77"_s, u"order 114-7731905 \u00b7 Maya Okáfor (number)"_s);
        row(u"1905"_s, u"order 114-7731905 \u00b7 Maya Okáfor (number)"_s);
        row(u"AM-2"_s, u"case AM-2 \u00b7 Jonas Reed (number)"_s);
        row(u"am1"_s, u"case AM-1 \u00b7 Maya Okáfor (number)"_s);
        row(u"fridge in the rain"_s, u"phrase AM-1 \u00b7 Maya Okáfor (words)"_s);
        row(u"rain driver fridge"_s, u"phrase AM-1 \u00b7 Maya Okáfor (words)"_s);
        row(u"hinge"_s, u"phrase AM-2 \u00b7 Jonas Reed (words)"_s);
    }
    void theBestComesFirstAndSaysWhy()
    {
        QFETCH(QString, typed);
        QFETCH(QString, first);
        const auto hits = found(typed);
        QVERIFY2(!hits.isEmpty(), qPrintable(typed));
        QCOMPARE(told(hits.first()), first);
    }

    void whatAnswersIsShown()
    {
        QCOMPARE(found(u"4960999"_s).first().detail, u"+441134960999;ext=12"_s); // not her first number
        QCOMPARE(found(u"kirkgate"_s).first().detail, u"j.reed@kirkgate.example"_s);
        QVERIFY(found(u"harrogate"_s).first().detail.contains(u"Harrogate Lettings"_s));
        const QString said = found(u"hinge"_s).first().detail; // far behind what the summary holds
        QVERIFY2(said.contains(u"Hinge was crooked"_s) && said.size() < 140, qPrintable(said));
        QCOMPARE(found(u"114-77"_s).first().detail, u"Dishwasher"_s);
    }

    void whatBelongsTogetherComesInOneList()
    {
        add(person(u"Maya Maple"_s, u"40400"_s));
        QStringList all;
        for (const Hit& hit : found(u"maya"_s))
            all.append(told(hit));
        QCOMPARE(all, (QStringList {u"person Maya Okáfor (name)"_s, u"person Maya Maple (name)"_s}));
        QVERIFY(found(u"zzzzzz"_s).isEmpty());
        QVERIFY(found(QString()).isEmpty());
    }

    void aMisheardNameIsFoundAfterAnImportToo()
    {
        const QString her = u"person Maya Okáfor (sounds)"_s;
        QCOMPARE(told(found(u"okafro"_s).value(0)), her);
        auto bulk = m_store->bulk(); // sorts on disk, and everything temporary is gone
        QVERIFY(bulk.has_value());
        QVERIFY((*bulk)->addCustomer(person(u"Ines Vidal"_s, u"40500"_s)).has_value());
        QVERIFY((*bulk)->commit().has_value());
        QCOMPARE(told(found(u"okafro"_s).value(0)), her);
    }

    void manyOfOneNameDoNotHideWhatSomebodySaid()
    {
        auto bulk = m_store->bulk();
        QVERIFY(bulk.has_value());
        for (int i = 0; i < 90; ++i)
            QVERIFY((*bulk)->addCustomer(person(u"Nobody %1"_s.arg(i), u"7%1"_s.arg(i, 4))).has_value());
        QVERIFY((*bulk)->commit().has_value());
        const auto hits = found(u"nobody"_s);
        QCOMPARE(hits.size(), 20);
        QVERIFY(std::any_of(hits.begin(), hits.end(), [](const Hit& h) { return h.kind == HitKind::Phrase; }));
    }

    void nothingTypedIsEverAnError()
    {
        const QStringList all = hostileTexts(2000);
        QCOMPARE(all.size(), 2000);
        for (const QString& text : all) {
            const auto hits = m_store->search().find(text, 20);
            QVERIFY2(hits.has_value(), qPrintable((hits ? QString() : hits.error().detail) + text.left(60)));
            QVERIFY(hits->size() <= 20);
        }
        for (qsizetype i = 0; i < all.size(); i += 4)
            QVERIFY2(m_store->search().people(all.at(i), 20).has_value(), qPrintable(all.at(i).left(60)));
        QCOMPARE(told(found(u"okafor"_s).first()), u"person Maya Okáfor (name)"_s); // and the store goes on
    }

    void aSearchThatNobodyWaitsForEnds()
    {
        m_store->search().whileWanted([] { return false; });
        const auto hits = m_store->search().find(u"okafro"_s, 20);
        m_store->search().whileWanted({});
        if (!hits)
            QCOMPARE(hits.error().kind, ErrorKind::Busy);
        QCOMPARE(found(u"maya okafor"_s).first().kind, HitKind::Customer);
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
