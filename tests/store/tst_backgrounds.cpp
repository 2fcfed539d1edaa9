// What is known around a customer, kept by SQLite and by PostgreSQL alike: profile, links, pinned lines, timeline, product sheets.
#include "models/store/Backgrounds.h"
#include "tests/store/BothStores.h"
#include "tests/store/Maya.h"

using namespace amends;
using namespace Qt::StringLiterals;

class TestBackgrounds : public QObject {
    Q_OBJECT
    FakeClock m_clock {start};
    BothStores m_both;
    std::unique_ptr<Store> m_store;

    Customer person(const QString& name, const QString& number)
    {
        Customer c;
        c.name = name;
        c.number = number;
        auto kept = m_store->customers().save(c);
        return kept ? *kept : Customer {};
    }

    // A case of hers with that many promises, a minute apart, the first an hour after it was opened.
    RecoveryCase told(CustomerId who, int promises)
    {
        QList<CaseEvent> events = opening(who, u"Die Spülmaschine kam nicht."_s);
        for (int i = 0; i < promises; ++i)
            events.append(
                happened(PromiseMade {PromiseId::create(), u"Promise %1"_s.arg(i), u"Sam"_s, start.addDays(1)},
                    start.addSecs(3600 + 60 * i), u"sam"_s));
        auto c = m_store->cases().record(CaseId::create(), 0, events);
        return c ? *c : RecoveryCase {};
    }

    static QStringList texts(const QList<HistoryItem>& items)
    {
        QStringList all;
        for (const HistoryItem& item : items)
            all.append(item.text);
        return all;
    }

private Q_SLOTS:
    void initTestCase_data() { BothStores::addRows(); }
    void init() { m_store = m_both.open(m_clock); }
    void cleanup() { m_store.reset(); }

    void aProfileComesBackAsSaved()
    {
        CustomerProfile p;
        p.isCompany = true;
        p.role = u"Buyer's \"office\" \U0001F600"_s;
        p.channel = Channel::Letter;
        p.hours = u"after 17:00"_s;
        p.never = u"Voicemail"_s;
        p.mayEmail = true;
        p.mayPost = false;
        p.labels = {{u"+441134960119"_s, u"work"_s}};
        const auto kept = m_store->backgrounds().save(maya(), p);
        QVERIFY(kept.has_value());
        QCOMPARE(*m_store->backgrounds().profile(kept->id), p);
        QCOMPARE(m_store->backgrounds().of(kept->id)->profile, p);
        QCOMPARE(*m_store->backgrounds().profile(person(u"Femi"_s, u"2"_s).id), CustomerProfile {});
    }

    void aStaleCustomerKeepsTheProfileOfTheOther()
    {
        const Customer kept = *m_store->backgrounds().save(maya(), {});
        CustomerProfile theirs;
        theirs.never = u"Letters"_s;
        QVERIFY(m_store->backgrounds().save(kept, theirs).has_value());
        CustomerProfile mine;
        mine.never = u"Calls"_s;
        QCOMPARE(m_store->backgrounds().save(kept, mine).error().kind, ErrorKind::Conflict);
        QCOMPARE(m_store->backgrounds().profile(kept.id)->never, u"Letters"_s);
    }

    void linksStandAtBothAndGoAtBoth()
    {
        const Customer a = person(u"Maya"_s, u"1"_s);
        const Customer b = person(u"Femi"_s, u"2"_s);
        Backgrounds& known = m_store->backgrounds();
        QVERIFY(known.link(a.id, b.id, LinkKind::Household).has_value());
        QCOMPARE(*known.links(a.id), (QList<CustomerLink> {{b.id, u"Femi"_s, LinkKind::Household}}));
        QCOMPARE(*known.links(b.id), (QList<CustomerLink> {{a.id, u"Maya"_s, LinkKind::Household}}));
        QVERIFY(known.link(b.id, a.id, LinkKind::Company).has_value());
        QCOMPARE(known.links(a.id)->size(), 1);
        QCOMPARE(known.links(a.id)->constFirst().kind, LinkKind::Company);
        QVERIFY(known.unlink(b.id, a.id).has_value());
        QVERIFY(known.links(a.id)->isEmpty());
        QCOMPARE(known.link(a.id, a.id, LinkKind::Other).error().kind, ErrorKind::Invalid);
        QCOMPARE(known.link(a.id, CustomerId::create(), LinkKind::Other).error().kind, ErrorKind::NotFound);
    }

    void aPinnedLineStandsUntilItExpiresOrIsTakenOff()
    {
        const Customer a = person(u"Maya"_s, u"1"_s);
        Backgrounds& known = m_store->backgrounds();
        AlertLine mine {
            {}, AlertSubject::Customer, a.id.toString(), u" Ring after 17:00 "_s, start.addDays(1), u"sam"_s};
        const AlertLine kept = *known.pin(mine);
        QCOMPARE(kept.text, u"Ring after 17:00"_s);
        QVERIFY(known.pin({{}, AlertSubject::Product, u"KT-17"_s, u"Lids break"_s}).has_value());
        QVERIFY(known.pin({{}, AlertSubject::Cause, u"missed_slot"_s, u"Old times"_s}).has_value());
        QCOMPARE(known.pin({{}, AlertSubject::Cause, u"missed_slot"_s, u"  "_s}).error().kind, ErrorKind::Invalid);
        QCOMPARE(known.alerts(a.id, {u"KT-17"_s, u"other"_s}, u"missed_slot"_s)->size(), 3);
        QCOMPARE(*known.alerts(a.id, {}, {}), QList<AlertLine> {kept});
        QCOMPARE(known.of(a.id)->alerts, QList<AlertLine> {kept});
        QVERIFY(known.alerts({}, {}, u"missed"_s)->isEmpty());
        m_clock.set(start.addDays(2));
        QVERIFY(known.alerts(a.id, {}, {})->isEmpty());
        m_clock.set(start);
        QVERIFY(known.unpin(kept.id).has_value());
        QVERIFY(known.alerts(a.id, {}, {})->isEmpty());
    }

    void theTimelineComesInPagesThatMeet()
    {
        const Customer a = person(u"Maya"_s, u"1"_s);
        told(a.id, 120);
        HistoryQuery query;
        query.customer = a.id;
        QStringList all;
        QList<int> sizes;
        do {
            const auto page = m_store->backgrounds().timeline(query);
            QVERIFY(page.has_value());
            all += texts(page->items);
            sizes.append(static_cast<int>(page->items.size()));
            query.from = page->next;
            if (!page->more)
                break;
        } while (sizes.size() < 9);
        QCOMPARE(sizes, (QList<int> {50, 50, 21}));
        QCOMPARE(all.first(), u"Promise 119"_s);
        QCOMPARE(all.last(), u"Die Spülmaschine kam nicht."_s);
        all.removeDuplicates();
        QCOMPARE(all.size(), 121);
    }

    void theTimelineIsNarrowedByKindAndByWords()
    {
        const Customer a = person(u"Maya"_s, u"1"_s);
        told(a.id, 30);
        HistoryQuery query;
        query.customer = a.id;
        query.limit = 10;
        query.kinds = {HistoryKind::CaseOpened};
        QCOMPARE(m_store->backgrounds().timeline(query)->items.size(), 1);
        query.kinds.clear();
        query.text = u"SPULmaschine nicht"_s;
        QCOMPARE(texts(m_store->backgrounds().timeline(query)->items), QStringList {u"Die Spülmaschine kam nicht."_s});
        for (const QString& typed : {u"%"_s, u"\" OR 1=1"_s, u"\U0001F600"_s, QString(10'000, u'x')}) {
            query.text = typed;
            QVERIFY(m_store->backgrounds().timeline(query).has_value());
        }
        const auto tally = *m_store->backgrounds().tally(a.id);
        QCOMPARE(tally.first(), (std::pair<HistoryKind, int>(HistoryKind::PromiseMade, 30)));
    }

    void whatOneAgentReadIsNewToAnother()
    {
        const Customer a = person(u"Maya"_s, u"1"_s);
        told(a.id, 3);
        HistoryQuery query;
        query.customer = a.id;
        query.agent = u"Sam"_s;
        const auto before = *m_store->backgrounds().timeline(query);
        QVERIFY(!before.items.constFirst().readAt.isValid());
        QVERIFY(m_store->backgrounds().markRead(a.id, u"Sam"_s, {before.items.at(1), before.items.at(1)}).has_value());
        m_clock.advance(60);
        QVERIFY(m_store->backgrounds().markRead(a.id, u"Sam"_s, {before.items.at(1)}).has_value());
        const auto after = *m_store->backgrounds().timeline(query);
        QCOMPARE(after.items.at(1).readAt, start);
        QVERIFY(!after.items.at(0).readAt.isValid());
        query.agent = u"Lena"_s;
        QVERIFY(!m_store->backgrounds().timeline(query)->items.at(1).readAt.isValid());
        m_clock.set(start);
    }

    void feelingsCallsAndPraiseAreInTheTimeline()
    {
        const Customer a = person(u"Maya"_s, u"1"_s);
        QList<CaseEvent> events = opening(a.id);
        events.append(happened(CallStarted {}, start, u"sam"_s));
        events.append(happened(MoodNoted {{Mood::LetDown, Mood::Angry}, 4, false}, start.addSecs(60), u"sam"_s));
        events.append(happened(CallEnded {}, start.addSecs(420), u"sam"_s));
        events.append(happened(CheckedBack {Outcome::Recovered, 5, -1, u"Thank you"_s}, start.addSecs(500), u"sam"_s));
        QVERIFY(m_store->cases().record(CaseId::create(), 0, events).has_value());
        HistoryQuery query;
        query.customer = a.id;
        query.kinds = {HistoryKind::Feeling, HistoryKind::Call, HistoryKind::Praised};
        const auto page = *m_store->backgrounds().timeline(query);
        QCOMPARE(page.items.size(), 3);
        QCOMPARE(page.items.at(0).kind, HistoryKind::Praised);
        QCOMPARE(page.items.at(1).detail, u"420"_s);
        QCOMPARE(page.items.at(2).text, u"letdown,angry"_s);
        QCOMPARE(m_store->backgrounds().of(a.id)->story.size(), 5);
    }

    void aSheetIsFoundByItsProductsWholeName()
    {
        Backgrounds& known = m_store->backgrounds();
        const ProductSheet kettle {u"KT"_s, u"Kettle"_s, u"Boils"_s, {}, u"Lids"_s};
        const ProductSheet steel {u"KS"_s, u"Steel kettle"_s, u"Boils"_s, {}, {}};
        auto counts = known.keepSheets({kettle, steel}, true);
        QCOMPARE(counts->added, 2);
        QVERIFY(known.sheetsIn({u"kettle"_s})->isEmpty()); // only looked
        QCOMPARE(known.keepSheets({kettle, steel}, false)->added, 2);
        QCOMPARE(known.keepSheets({kettle, {u"KS"_s, u"Steel kettle"_s, u"Boils fast"_s, {}, {}}}, false)->updated, 1);
        QCOMPARE(known.sheetsIn({u"1 x Steel-Kettle, red"_s})->constFirst().code, u"KS"_s);
        QCOMPARE(known.sheetsIn({u"The KETTLE leaked"_s})->size(), 1);
        QVERIFY(known.sheetsIn({u"kettles"_s, u"%"_s, QString()})->isEmpty());
        QCOMPARE(known.keepSheets({{QString(), u"x"_s, {}, {}, {}}}, false).error().kind, ErrorKind::Invalid);
    }

    void aGlanceTellsHowEachOneStands()
    {
        const Customer open = person(u"Maya"_s, u"1"_s);
        const Customer closed = person(u"Femi"_s, u"2"_s);
        const Customer none = person(u"Hiro"_s, u"3"_s);
        const RecoveryCase c = told(open.id, 1);
        QList<CaseEvent> events = opening(closed.id, u"The kettle leaked."_s);
        events.append(happened(CaseClosed {Outcome::Partly}, start.addSecs(60), u"sam"_s));
        QVERIFY(m_store->cases().record(CaseId::create(), 0, events).has_value());
        const auto glances = m_store->customers().glances({none.id, closed.id, open.id});
        QVERIFY(glances.has_value());
        QCOMPARE(glances->size(), 3);
        QCOMPARE(glances->at(0).customer, none.id);
        QVERIFY(!glances->at(0).lastAt.isValid());
        QCOMPARE(glances->at(1).outcome, std::optional(Outcome::Partly));
        QCOMPARE(glances->at(1).closedAt, start.addSecs(60));
        QCOMPARE(glances->at(1).lastWords, u"The kettle leaked."_s);
        QCOMPARE(glances->at(2).openCases, 1);
        QCOMPARE(glances->at(2).openCase, c.id);
        QVERIFY(glances->at(2).nextDue.isValid());
        QVERIFY(m_store->customers().glances({})->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBackgrounds)
#include "tst_backgrounds.moc"
