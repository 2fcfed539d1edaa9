// Deadlines: computed from events, calendar and policy; every counted minute is in a stretch (S2-15, S3-14, S3-20).
#include "models/domain/Deadlines.h"
#include "tests/domain/Events.h"

#include <QTest>
#include <numeric>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

namespace {
Calendar shop(const char* zone = "Europe/London")
{
    Calendar c;
    c.zone = QTimeZone(zone);
    c.openHoursOnly = true;
    for (int day = 0; day < 6; ++day)
        c.week.at(static_cast<std::size_t>(day)) = {QTime(9, 0), QTime(18, 0)};
    return c;
}

int counted(const Deadline& d)
{
    return std::accumulate(
        d.stretches.begin(), d.stretches.end(), 0, [](int n, const Stretch& s) { return n + s.minutes; });
}

QDateTime utc(int year, int month, int day, int hour, int minute)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
}
}

class TestDeadlines : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutOpeningHoursEveryMinuteCounts()
    {
        Story story(Channel::Email, u"Where is it?"_s);
        const auto owed = deadlines(story.fold(), {}, {});
        QCOMPARE(owed.size(), 2);
        QCOMPARE(owed.at(0).kind, DeadlineKind::FirstAnswerAim);
        QCOMPARE(owed.at(0).due, at(4 * 60));
        QCOMPARE(owed.at(1).due, at(24 * 60));
    }

    void beingThereIsTheFirstAnswer()
    {
        QVERIFY(deadlines(Story(Channel::Phone).fold(), {}, {}).isEmpty());
        Story written(Channel::Email);
        written.add(30, ApologyDelivered {u"I am sorry."_s, {}, Route::Sent});
        QVERIFY(deadlines(written.fold(), {}, {}).isEmpty());
    }

    void closedHoursAndHolidaysDoNotCount()
    {
        Calendar calendar = shop();
        calendar.holidays = {QDate(2025, 11, 19)};
        const Deadline d = after(utc(2025, 11, 18, 17, 10), 180, calendar); // Tue 17:10; Wed is a holiday
        QCOMPARE(d.due, utc(2025, 11, 20, 11, 10));
        QCOMPARE(counted(d), 180);
        QVERIFY(std::any_of(
            d.stretches.begin(), d.stretches.end(), [](const Stretch& s) { return s.kind == StretchKind::Holiday; }));
        for (qsizetype i = 1; i < d.stretches.size(); ++i)
            QCOMPARE(d.stretches.at(i).from, d.stretches.at(i - 1).to);
    }

    void theNightTheClocksChangeIsCountedInRealMinutes()
    {
        Calendar calendar = shop();
        calendar.week.at(6) = {QTime(0, 0), QTime(6, 0)}; // Sunday, over 01:00 -> 02:00 on 29 March 2026
        const Deadline d = after(utc(2026, 3, 29, 0, 0), 5 * 60, calendar);
        QCOMPARE(d.due, utc(2026, 3, 29, 5, 0)); // 06:00 summer time: five real hours
        QCOMPARE(counted(d), 300);
    }

    void aCompanyThatNeverOpensDoesNotHang()
    {
        Calendar never;
        never.openHoursOnly = true;
        QVERIFY(after(at(0), 60, never).due.isValid());
    }

    void openPromisesStayOwedWhenTheCaseIsClosed()
    {
        const PromiseId kept = PromiseId::create();
        Story story;
        story.add(1, PromiseMade {kept, u"Ring"_s, u"Sam"_s, at(100), Channel::Phone})
            .add(1, PromiseMade {PromiseId::create(), u"Pay back 29.00"_s, u"Accounts"_s, at(200), Channel::Email})
            .add(2, NextContactPlanned {at(50), Channel::Phone})
            .add(2, CheckBackPlanned {at(300)});
        QCOMPARE(nextDue(story.fold(), {}, {})->kind, DeadlineKind::NextContact);
        story.add(3, PromiseKept {kept, {}}).add(4, CheckedBack {}).add(5, CaseClosed {});
        const auto owed = deadlines(story.fold(), {}, {});
        QCOMPARE(owed.size(), 1);
        QCOMPARE(owed.first().what, u"Pay back 29.00"_s);
    }

    void aMovedPromiseIsDueAtItsNewTime()
    {
        const PromiseId id = PromiseId::create();
        Story story;
        story.add(1, PromiseMade {id, u"Ring"_s, {}, at(100), Channel::Phone})
            .add(2, PromiseMoved {id, at(500), u"rang and said so"_s});
        QCOMPARE(nextDue(story.fold(), {}, {})->due, at(500));
    }
};

QTEST_APPLESS_MAIN(TestDeadlines)
#include "tst_deadlines.moc"
