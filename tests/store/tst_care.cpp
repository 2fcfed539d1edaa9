// Care of data, on both databases: somebody is given everything, is forgotten with proof, or turns out to be two.
#include "models/domain/Erased.h"
#include "models/store/Care.h"
#include "tests/store/StoreOfKind.h"
#include "tests/store/Maya.h"

#include <QDir>

using namespace amends;

class TestCare : public QObject {
    Q_OBJECT
    FakeClock m_clock {start};
    tests::StoreOfKind m_either;
    std::unique_ptr<Store> m_store;

    Care& care() { return m_store->care(); }

    template <class T>
    static T must(Result<T> answer)
    {
        if (!answer)
            QTest::qFail(qPrintable(answer.error().detail), __FILE__, __LINE__);
        return answer ? std::move(answer).value() : T {};
    }

    // Canaries in every field that can hold words of hers.
    static Customer canary()
    {
        Customer c = maya();
        c.name = u"Wilhelmína Quetzalroth"_s;
        c.say = u"VIL-hel-meena sayquetzal"_s;
        c.phones = {u"+442079460817"_s, u"+442079460818"_s};
        c.emails = {u"quetzal.mail@example.org"_s};
        c.address = u"77 Quetzaladdress Row\nQuetzalhouse"_s;
        c.company = u"Quetzalcompany Ltd"_s;
        c.reach = u"quetzalreach after five"_s;
        c.note = u"quetzalnote: her mother is ill"_s;
        return c;
    }
    static QList<EventBody> said()
    {
        const OfferId offer = OfferId::create();
        const PromiseId promise = PromiseId::create();
        return {WordsHeard {u"quetzalwords \"quoted\"\nand a second quetzalline"_s},
            PhraseKept {u"quetzalphrase kept"_s}, WantsNoted {u"quetzalwants a new one"_s, {Want::PutRight}},
            MoodNoted {{Mood::Angry}, 4, false}, ReadBackAgreed {u"quetzalreadback you waited"_s},
            LossNamed {{{Loss::Time, u"quetzalloss a day"_s, u"quetzallossphrase"_s}}},
            EmpathySaid {u"quetzalempathy that is a lot"_s, Route::Said},
            MomentNoted {MomentId::create(), start, true, u"quetzalexpected nine"_s, u"s"_s, u"quetzalhappened noon"_s,
                u"s"_s, true},
            FactTold {u"quetzalfact has a dog"_s, u"this call"_s},
            QuestionAsked {QuestionId::create(), u"quetzalquestion where"_s, u"depot"_s}, CauseFound {u"missed_slot"_s},
            TouchpointsPlaced {u"deliver"_s, u"deliver"_s}, SeverityJudged {Severity::Major, {}},
            ApologyDelivered {u"Dear Wilhelmína, quetzalapology sorry"_s, u"plain"_s, Route::Sent},
            RemedyAsked {u"quetzalremedy the fee"_s, false},
            OfferMade {offer, Remedy::Refund, u"quetzaltitle"_s, u"quetzalreason why"_s, {2900, u"GBP"_s},
                Payout::OriginalCard, true},
            OfferAccepted {offer},
            PromiseMade {promise, u"quetzalpromise a van"_s, u"sam"_s, start.addDays(2), Channel::Phone},
            PromiseKept {promise, u"quetzalkept at nine"_s}, CheckedBack {Outcome::Recovered, 5, 9, u"quetzalthanks"_s},
            LessonNoted {u"quetzallesson learned"_s}};
    }

    Customer saved(const Customer& c) { return must(m_store->customers().save(c)); }
    RecoveryCase caseOf(const Customer& who, const QString& words, const QList<EventBody>& more = {})
    {
        auto c = must(m_store->cases().record(CaseId::create(), 0, opening(who.id, words)));
        for (const EventBody& body : more)
            c = must(m_store->cases().record(c.id, c.seq, {happened(body, start.addSecs(60), u"sam"_s)}));
        return c;
    }
    // Everything of a canary, in every place that keeps something.
    Customer filled()
    {
        Customer who = saved(canary());
        const RecoveryCase c = caseOf(who, u"quetzalopening nobody came"_s, said());
        must(m_store->drafts().save({c.id, u"apologize.text"_s, u"quetzaldraft first"_s, 3, start, 0}));
        must(m_store->drafts().save({c.id, u"apologize.text"_s, u"quetzaldraft second"_s, 3, start.addSecs(1), 0}));
        must(
            m_store->drafts().save({{}, u"new.words."_s + who.id.toString(), u"quetzalnewwords again"_s, 3, start, 0}));
        auto bulk = must(m_store->bulk());
        Order order;
        order.number = u"QUETZALORDER-1"_s;
        order.placedAt = start.addDays(-9);
        order.deliveredAt = start.addDays(-2);
        order.items = u"quetzalitems dishwasher"_s;
        order.status = u"quetzalstatus"_s;
        order.total = {64900, u"GBP"_s};
        if (!bulk->addOrder(order, who.number, {}))
            QTest::qFail("order", __FILE__, __LINE__);
        Customer again = canary();
        again.city = u"York"_s; // leaves a before-image
        if (!bulk->addCustomer(again) || !bulk->commit())
            QTest::qFail("bulk", __FILE__, __LINE__);
        return must(m_store->customers().find(who.id));
    }

    // The test's own look at the bytes, without the program's: how many files of the folder hold it, in any case, UTF-8 or UTF-16.
    QStringList holding(const QString& word) const
    {
        QStringList names;
        QByteArray wide;
        for (const QChar c : word.toLower())
            wide += QByteArray(1, static_cast<char>(c.unicode() & 0xff))
                + QByteArray(1, static_cast<char>(c.unicode() >> 8));
        for (const QFileInfo& file : QDir(m_either.folder()).entryInfoList(QDir::Files | QDir::Hidden)) {
            QFile raw(file.filePath());
            if (!raw.open(QIODevice::ReadOnly))
                QTest::qFail("read", __FILE__, __LINE__);
            const QByteArray bytes = raw.readAll().toLower();
            if (bytes.contains(word.toLower().toUtf8()) || bytes.contains(wide))
                names.append(file.fileName());
        }
        return names;
    }

    EraseOrder order(const Customer& c) const { return {c.id, u"sam"_s, u"asked by letter"_s, {}, {}}; }

private Q_SLOTS:
    void initTestCase_data() { tests::StoreOfKind::rows(); }
    void init()
    {
        QFETCH_GLOBAL(QString, kind);
        m_store.reset();
        m_clock.set(start);
        m_store = m_either.open(kind, m_clock);
    }
    void cleanup() { m_store.reset(); }

    // Written before it was said who, or while somebody else was named; and with somebody who was made one with her.
    void wordsOfAnErasedPersonThatStandElsewhereGoToo()
    {
        const Customer who = saved(canary());
        Customer other = maya();
        other.number.clear();
        other.phones.clear();
        other.emails.clear();
        other = saved(other);
        const QString own = u"new.words."_s + who.id.toString();
        const QString others = u"new.words."_s + other.id.toString();
        auto keep = [this](const QString& field, const QString& text, int secs) {
            must(m_store->drafts().save({{}, field, text, -1, start.addSecs(secs), 0}));
        };
        keep(u"new.words"_s, u"quetzalnobody nobo"_s, 0);
        QVERIFY(m_store->drafts().done({}, u"new.words"_s).has_value());
        keep(others, u"quetzalmixed about his wi"_s, 1);
        keep(others, u"quetzalmixed about his wife"_s, 2);
        keep(own, u"quetzalmixed about his wife"_s, 3);
        const Certificate done = must(care().erase(order(who)));
        QVERIFY(done.proof.isClean());
        QVERIFY(must(m_store->drafts().newest({})).isEmpty());
        QVERIFY(must(m_store->drafts().versions({}, others, 10)).isEmpty());
        QVERIFY(must(m_store->drafts().versions({}, u"new.words"_s, 10)).isEmpty());
        if (m_either.isSqlite())
            QCOMPARE(holding(u"quetzal"_s), QStringList());
    }

    void wordsKeptForOthersStayWhenSomebodyIsErased()
    {
        const Customer who = saved(canary());
        const QString others = u"new.words."_s + CustomerId::create().toString();
        must(m_store->drafts().save({{}, others, u"the lamp came broken"_s, -1, start, 0}));
        must(m_store->drafts().save({{}, u"new.words."_s + who.id.toString(), u"quetzal"_s, -1, start, 0}));
        must(care().erase(order(who)));
        QCOMPARE(must(m_store->drafts().newest({})).size(), 1);
        QCOMPARE(must(m_store->drafts().versions({}, others, 10)).size(), 1);
    }

    void nothingOfAnErasedPersonIsLeft()
    {
        const Customer who = filled();
        const QStringList canaries {u"quetzal"_s, u"wilhelm"_s, u"2079460817"_s, u"2079460818"_s, u"her mother"_s};
        if (m_either.isSqlite()) {
            for (const QString& word : canaries)
                QVERIFY2(!holding(word).isEmpty(), qPrintable(word)); // the look sees
        }
        const Certificate done = must(care().erase(order(who)));
        QVERIFY(done.proof.isClean());
        QCOMPARE(done.proof.elsewhere, QStringList());
        QVERIFY(done.proof.texts > 20);
        QCOMPARE(done.proof.bytes, m_either.isSqlite());
        if (m_either.isSqlite()) {
            for (const QString& word : canaries)
                QCOMPARE(holding(word), QStringList());
            QVERIFY(done.proof.read > 0);
        }
        QCOMPARE(done.counts.cases, 1);
        QCOMPARE(done.counts.events, int(said().size()) + 1);
        QCOMPARE(done.counts.drafts, 3);
        QCOMPARE(done.counts.orders, 1);
        QCOMPARE(done.counts.contacts, 3);
        QCOMPARE(done.counts.earlier, 1);
        QVERIFY(m_store->search().find(u"quetzal"_s, 10)->isEmpty());
        QVERIFY(m_store->customers().byPhone(u"+442079460817"_s)->isEmpty());
        QVERIFY(m_store->customers().recent(10)->isEmpty());
        QCOMPARE(must(care().certificate(who.id)), done);
        QCOMPARE(must(care().erase(order(who))), done); // once
    }

    void whatIsCountedStays()
    {
        const Customer who = filled();
        saved([] {
            Customer c = maya();
            c.number = u"2"_s;
            return c;
        }());
        const CaseFilter any;
        const auto before = must(m_store->cases().list(any, {}, 10)).rows;
        const QVariant sums = m_either.run({u"SELECT sum(n * 1000 + total) FROM rollup_week"_s});
        QVERIFY(sums.toLongLong() > 0);
        must(care().erase(order(who)));
        QCOMPARE(m_either.run({u"SELECT sum(n * 1000 + total) FROM rollup_week"_s}), sums);
        const auto after = must(m_store->cases().list(any, {}, 10)).rows;
        QCOMPARE(after.size(), before.size());
        QCOMPARE(after.constFirst().stepsDone, before.constFirst().stepsDone);
        QCOMPARE(after.constFirst().cause, u"missed_slot"_s);
        QCOMPARE(after.constFirst().summary, erasedMark);
        QCOMPARE(after.constFirst().status, CaseStatus::Closed);
        QCOMPARE(*m_store->customers().count(), 2);
        QCOMPARE(must(m_store->customers().card(who.id)).worth.lifetime.minor, 64900);
        const VerifyReport report = must(m_store->verify());
        QVERIFY2(report.ok, qPrintable(report.problems.join(u' ')));
        const auto refused = m_store->cases().record(after.constFirst().id,
            must(m_store->cases().find(after.constFirst().id)).seq, {happened(WordsHeard {u"more"_s}, start)});
        QCOMPARE(refused.error().kind, ErrorKind::Denied);
    }

    void whatWasLeftCannotBeChangedUnseen()
    {
        const Customer who = filled();
        must(care().erase(order(who)));
        m_store.reset();
        m_either.run(
            {u"UPDATE case_event SET body = replace(body, 'missed_slot', 'wrong_item') WHERE kind = 'CauseFound'"_s});
        m_store = m_either.again(m_clock);
        QVERIFY(!must(m_store->verify()).chainsOk);
    }

    void takingWordsOutByHandIsSeen()
    {
        const Customer who = filled();
        m_store.reset();
        m_either.run(
            {u"UPDATE case_event SET body = replace(body, 'quetzalfact has a dog', '[…]'), salt = '' WHERE kind = 'FactTold'"_s});
        m_store = m_either.again(m_clock);
        QVERIFY(!must(m_store->verify()).chainsOk);
        QVERIFY(!who.id.isNull());
    }

    void aNamesakeIsLeftAloneAndSaid()
    {
        const Customer who = filled();
        Customer namesake = canary();
        namesake.number = u"2"_s;
        namesake.phones = {u"+442079460900"_s};
        namesake.emails.clear();
        namesake = saved(namesake);
        const Certificate done = must(care().erase(order(who)));
        QVERIFY(done.proof.isClean());
        QVERIFY(done.proof.elsewhere.contains(u"customer"_s));
        QCOMPARE(must(m_store->customers().find(namesake.id)), namesake);
        QCOMPARE(must(m_store->search().people(u"quetzalroth"_s, 5)).size(), 1);
    }

    void anErasureThatWasCutShortIsFinished()
    {
        const Customer who = filled();
        must(care().erase(order(who)));
        m_store.reset();
        m_either.run({u"UPDATE care_request SET proved_at = 0, proof = ''"_s});
        m_store = m_either.again(m_clock);
        QVERIFY(m_store->tidy().has_value());
        const Certificate done = must(care().certificate(who.id));
        QVERIFY(done.proof.resumed);
        QVERIFY(done.proof.isClean());
        QCOMPARE(m_either.run({u"SELECT count(*) FROM care_request WHERE proved_at = 0"_s}).toInt(), 0);
    }

    void aReasonDoesNotNameThePerson()
    {
        const Customer who = filled();
        EraseOrder named = order(who);
        for (const QString& reason : {u"Wilhelmina Quetzalroth asked"_s, u"she wrote from quetzal.mail@example.org"_s,
                 u"called from 020 7946 0817"_s}) {
            named.reason = reason;
            QCOMPARE(care().erase(named).error().kind, ErrorKind::Invalid);
        }
        QCOMPARE(must(m_store->customers().find(who.id)), who); // nothing happened
    }

    void aRequestIsDueInAMonth()
    {
        const Customer who = saved(maya());
        const QDateTime asked({2026, 1, 31}, {10, 0}, Qt::UTC);
        const CareRequest first = must(care().ask(CareKind::Access, who.id, asked, u"sam"_s, {}));
        QCOMPARE(first.dueAt, QDateTime({2026, 2, 28}, {10, 0}, Qt::UTC));
        QCOMPARE(must(care().ask(CareKind::Access, who.id, asked.addDays(3), u"ann"_s, {})), first); // not a second one
        const CareRequest second = must(care().ask(CareKind::Erase, who.id, asked.addDays(-5), u"sam"_s, {}));
        QCOMPARE(must(care().requests()), (QList<CareRequest> {second, first})); // due soonest first
        must(care().given(who.id, {}, u"ann"_s));
        QCOMPARE(must(care().requests()), QList<CareRequest> {second});
        QCOMPARE(must(care().requests(true)).size(), 2);
        must(care().ask(
            CareKind::Access, who.id, asked.addDays(3), u"ann"_s, {})); // answered by the erasure: nothing is left
        const Certificate done = must(care().erase(order(who)));
        QCOMPARE(done.request.askedAt, second.askedAt); // its own day, not today
        QVERIFY(must(care().requests()).isEmpty());
    }

    void aPersonIsGivenEverythingAndNothingOfOthers()
    {
        const Customer who = filled();
        Customer other = maya();
        other.number = u"2"_s;
        other.phones = {u"+442079460900"_s};
        other.emails.clear();
        other = saved(other);
        caseOf(other, u"somebody else's words"_s);
        const PersonRecord all = must(care().everything(who.id));
        QCOMPARE(all.customer, who);
        QCOMPARE(all.cases.size(), 1);
        QCOMPARE(all.cases.constFirst().events, must(m_store->cases().events(all.cases.constFirst().row.id)));
        QCOMPARE(all.cases.constFirst().drafts.size(), 2);
        QCOMPARE(all.drafts.size(), 1);
        QCOMPARE(all.orders.size(), 1);
        QCOMPARE(all.facts.size(), 1);
        QCOMPARE(all.earlier.size(), 1);
        QCOMPARE(all.earlier.constFirst().city, u"Leeds"_s);
        QVERIFY(all.history.size() >= 8);
        QCOMPARE(care().everything(CustomerId::create()).error().kind, ErrorKind::NotFound);
    }

    void twoBecomeOneWithAllTheirHistory()
    {
        Customer keep = saved(maya());
        Customer other = canary();
        other.number.clear(); // known by phone only
        other.name = u"M. Okafor"_s;
        other = saved(other);
        const RecoveryCase mine = caseOf(keep, u"first"_s);
        const RecoveryCase theirs = caseOf(other, u"second"_s, {FactTold {u"has a dog"_s, u"call"_s}});
        const MergeRecord merge = must(care().merge(keep.id, other.id, MergeField::Address, u"sam"_s));
        QCOMPARE(merge.cases, 1);
        const CustomerCard card = must(m_store->customers().card(keep.id));
        QCOMPARE(card.customer.name, keep.name);
        QCOMPARE(card.customer.address, other.address);
        QCOMPARE(card.customer.say, other.say); // filled in
        QCOMPARE(card.customer.phones, keep.phones + other.phones);
        QCOMPARE(card.cases.size(), 2);
        QCOMPARE(card.facts.size(), 1);
        QCOMPARE(must(m_store->customers().find(other.id)).id, keep.id); // an old link leads on
        QCOMPARE(must(m_store->customers().byPhone(other.phones.constFirst())).constFirst().id, keep.id);
        QCOMPARE(must(m_store->cases().find(theirs.id)).customer, keep.id);
        QCOMPARE(*m_store->customers().count(), 1);
        QVERIFY2(must(m_store->verify()).ok, "after the merge");
        // What is recorded next goes to the one who was kept.
        auto more = must(m_store->cases().find(theirs.id));
        must(m_store->cases().record(more.id, more.seq, {happened(WordsHeard {u"third"_s}, start)}));
        QCOMPARE(must(m_store->customers().card(keep.id)).history.size(), 3);
        QVERIFY(!mine.id.isNull());
    }

    void aFileFromBeforeTheMergeMakesNobodyNew()
    {
        const Customer keep = saved(maya());
        Customer other = canary();
        other.number = u"2"_s;
        other = saved(other);
        must(care().merge(keep.id, other.id, {}, u"sam"_s));
        QCOMPARE(must(m_store->customers().byNumber(u"2"_s)).id, keep.id);
        auto bulk = must(m_store->bulk());
        Customer again = canary();
        again.number = u"2"_s;
        QVERIFY(bulk->addCustomer(again).has_value());
        QCOMPARE(must(bulk->commit()).added, 0);
        QCOMPARE(*m_store->customers().count(), 1);
        QCOMPARE(must(m_store->customers().find(keep.id)).number, keep.number);
    }

    void somebodyNewWithAKnownPhoneIsNoticed()
    {
        const Customer known = saved(maya());
        auto bulk = must(m_store->bulk());
        Customer news = maya();
        news.number = u"77"_s;
        news.name = u"Maia Okafor"_s;
        news.emails.clear();
        QVERIFY(bulk->addCustomer(news).has_value());
        news.number = u"78"_s;
        news.phones = {u"+442079460900"_s};
        QVERIFY(bulk->addCustomer(news).has_value());
        const ImportCounts counts = must(bulk->commit());
        QCOMPARE(counts.added, 2);
        QCOMPARE(counts.lookalikeCount, 1);
        QCOMPARE(counts.lookalikes.constFirst().known, known.id);
        QCOMPARE(counts.lookalikes.constFirst().addedName, u"Maia Okafor"_s);
        QCOMPARE(counts.lookalikes.constFirst().by, u"+441134960119"_s);
    }

    void aMergeIsTakenBackDaysLater()
    {
        Customer keep = saved(maya());
        Customer other = saved([] {
            Customer c = canary();
            c.number = u"2"_s;
            return c;
        }());
        const RecoveryCase mine = caseOf(keep, u"first"_s);
        const RecoveryCase theirs = caseOf(other, u"second"_s, {FactTold {u"has a dog"_s, u"call"_s}});
        const PersonRecord keepBefore = must(care().everything(keep.id));
        const PersonRecord otherBefore = must(care().everything(other.id));
        const MergeRecord merge
            = must(care().merge(keep.id, other.id, MergeField::Name | MergeField::Number, u"sam"_s));
        QCOMPARE(must(care().merges(keep.id)).constFirst(), merge);
        m_clock.advance(5 * 86400);
        Customer edited = must(m_store->customers().find(keep.id));
        edited.city = u"Hull"_s; // since: stays
        edited.phones.append(u"+441134960777"_s);
        saved(edited);
        const RecoveryCase since = caseOf(keep, u"opened since"_s);
        must(care().unmerge(merge.id, u"sam"_s));
        const PersonRecord keepAfter = must(care().everything(keep.id));
        const PersonRecord otherAfter = must(care().everything(other.id));
        Customer expected = keepBefore.customer;
        expected.phones.append(u"+441134960777"_s);
        expected.revision = keepAfter.customer.revision;
        expected.city = keepAfter.customer.city;
        QCOMPARE(keepAfter.customer, expected);
        expected = otherBefore.customer;
        expected.revision = otherAfter.customer.revision;
        QCOMPARE(otherAfter.customer, expected);
        QCOMPARE(otherAfter.history, otherBefore.history);
        QCOMPARE(otherAfter.facts, otherBefore.facts);
        QCOMPARE(otherAfter.cases.size(), 1);
        QCOMPARE(otherAfter.cases.constFirst().row.id, theirs.id);
        QCOMPARE(keepAfter.cases.size(), 2); // mine, and the one opened since
        QVERIFY(!mine.id.isNull() && !since.id.isNull());
        QCOMPARE(must(m_store->search().people(u"quetzalroth"_s, 5)).constFirst().id, other.id);
        QCOMPARE(care().unmerge(merge.id, u"sam"_s).error().kind, ErrorKind::Conflict); // once
        const VerifyReport report = must(m_store->verify());
        QVERIFY2(report.ok, qPrintable(report.problems.join(u' ')));
    }

    void whatHangsOnThemGoesAlong()
    {
        const Customer keep = saved(maya());
        const Customer other = saved([] {
            Customer c = canary();
            c.number = u"2"_s;
            return c;
        }());
        m_either.run(
            {u"CREATE TABLE IF NOT EXISTS alert_line (id TEXT PRIMARY KEY, subject INTEGER NOT NULL, subject_key TEXT NOT NULL, text TEXT NOT NULL, until BIGINT NOT NULL, agent TEXT NOT NULL, at BIGINT NOT NULL)"_s,
                u"INSERT INTO alert_line VALUES ('a', 0, '%1', 'quetzalpinned beware of the dog', 0, 'sam', 5)"_s.arg(
                    other.id.toString())});
        const QString whose = u"SELECT subject_key FROM alert_line"_s;
        const MergeRecord merge = must(care().merge(keep.id, other.id, {}, u"sam"_s));
        QCOMPARE(m_either.run({whose}).toString(), keep.id.toString());
        must(care().unmerge(merge.id, u"sam"_s));
        QCOMPARE(m_either.run({whose}).toString(), other.id.toString());
        QVERIFY(must(care().everything(other.id)).belongings.contains(u"alert_line.subject_key"_s));
        must(care().erase(order(other)));
        QVERIFY(!m_either.run({whose}).isValid());
        if (m_either.isSqlite())
            QCOMPARE(holding(u"quetzal"_s), QStringList());
    }

    void anErasedPersonIsNeverBroughtBack()
    {
        Customer keep = saved(maya());
        Customer other = saved([] {
            Customer c = canary();
            c.number = u"2"_s;
            return c;
        }());
        caseOf(other, u"quetzalopening nobody came"_s);
        const MergeRecord merge = must(care().merge(keep.id, other.id, {}, u"sam"_s));
        const Certificate done = must(care().erase(order(keep)));
        QCOMPARE(done.proof.elsewhere, QStringList());
        QCOMPARE(care().unmerge(merge.id, u"sam"_s).error().kind, ErrorKind::Conflict);
        if (m_either.isSqlite())
            QCOMPARE(holding(u"quetzal"_s), QStringList());
        const Customer third = saved([] {
            Customer c = maya();
            c.number = u"3"_s;
            return c;
        }());
        QCOMPARE(care().merge(third.id, keep.id, {}, u"sam"_s).error().kind, ErrorKind::Conflict);
    }

    void nobodyIsMergedWithThemselvesOrNobody()
    {
        const Customer keep = saved(maya());
        QCOMPARE(care().merge(keep.id, keep.id, {}, {}).error().kind, ErrorKind::Invalid);
        QCOMPARE(care().merge(keep.id, CustomerId::create(), {}, {}).error().kind, ErrorKind::NotFound);
        QCOMPARE(care().unmerge(MergeId::create(), {}).error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestCare)
#include "tst_care.moc"
