#include "models/language/PromiseText.h"
#include "models/language/When.h"
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {
// Monday 24 November 2025, 17:17 in London, as in the drawing of the page.
const QTimeZone london("Europe/London");
const QTimeZone berlin("Europe/Berlin");
QDateTime now()
{
    return QDateTime({2025, 11, 24}, {17, 17}, Qt::UTC);
}
}
Q_DECLARE_METATYPE(QList<amends::PromisePart>)

class TestPromiseText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void momentsAreFound_data();
    void momentsAreFound();
    void whatIsUnsureIsNotGuessed_data();
    void whatIsUnsureIsNotGuessed();
    void promisesFallIntoParts_data();
    void promisesFallIntoParts();
    void theTextIsKeptAsTyped();
    void aPastMomentIsMissing();
    void zonesAndClockChangesAreMinded();
    void naughtyPromisesDoNoHarm_data();
    void naughtyPromisesDoNoHarm();
};

void TestPromiseText::momentsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<bool>("dayOnly");
    QTest::addColumn<QString>("rest");
    const auto row
        = [](const QString& text, const QDate& day, const QTime& time, bool dayOnly, const QString& rest = u"x"_s) {
              QTest::addRow("%s", qPrintable(text)) << text << QDateTime(day, time, Qt::UTC) << dayOnly << rest;
          };
    const QDate wednesday(2025, 11, 26);
    const QDate tomorrow(2025, 11, 25);
    const QTime end(18, 0);
    row(u"x by Wednesday noon"_s, wednesday, {12, 0}, false);
    row(u"x on wednesday at 12:00"_s, wednesday, {12, 0}, false);
    row(u"x by Wed 9am"_s, wednesday, {9, 0}, false);
    row(u"x by Wed. 9:15 pm"_s, wednesday, {21, 15}, false);
    row(u"by Friday x"_s, {2025, 11, 28}, end, true);
    row(u"x tomorrow"_s, tomorrow, end, true);
    row(u"x tomorrow by 17:30"_s, tomorrow, {17, 30}, false);
    row(u"x tomorrow at 17"_s, tomorrow, {17, 0}, false);
    row(u"x day after tomorrow"_s, wednesday, end, true);
    row(u"x the day after tomorrow"_s, wednesday, end, true);
    row(u"x by 18:30"_s, {2025, 11, 24}, {18, 30}, false);
    row(u"x today by 18:30"_s, {2025, 11, 24}, {18, 30}, false);
    row(u"x in 2 hours"_s, {2025, 11, 24}, {19, 17}, false);
    row(u"x in an hour"_s, {2025, 11, 24}, {18, 17}, false);
    row(u"x in half an hour"_s, {2025, 11, 24}, {17, 47}, false);
    row(u"x within 20 minutes"_s, {2025, 11, 24}, {17, 37}, false);
    row(u"x in 3 days"_s, {2025, 11, 27}, end, true);
    row(u"x in two weeks"_s, {2025, 12, 8}, end, true);
    row(u"x by 26 Nov"_s, wednesday, end, true);
    row(u"x by 26th of November 10:00"_s, wednesday, {10, 0}, false);
    row(u"x by Nov 26, 2025"_s, wednesday, end, true);
    row(u"x by November 26 at 10:30"_s, wednesday, {10, 30}, false);
    row(u"x by Wed 26 Nov, 12:00"_s, wednesday, {12, 0}, false);
    row(u"x by 2025-11-26 08:00"_s, wednesday, {8, 0}, false);
    row(u"x by 26/11"_s, wednesday, end, true);
    row(u"x by 11/26"_s, wednesday, end, true);
    row(u"x by 3 January"_s, {2026, 1, 3}, end, true);
    row(u"x by end of day Friday"_s, {2025, 11, 28}, end, true);
    row(u"x tomorrow end of day"_s, tomorrow, end, true);
    row(u"x on Saturday 08:00 to 12:00"_s, {2025, 11, 29}, {12, 0}, false);
    row(u"x tomorrow at 3 in the afternoon"_s, tomorrow, {15, 0}, false);
    row(u"x next Monday morning at 9:00"_s, {}, {}, false); // replaced below: next Monday said on a Monday is unsure
    row(u"x bis Mittwoch Mittag"_s, wednesday, {12, 0}, false);
    row(u"x bis morgen 17:30 Uhr"_s, tomorrow, {17, 30}, false);
    row(u"x bis morgen um 10 Uhr"_s, tomorrow, {10, 0}, false);
    row(u"x bis übermorgen"_s, wednesday, end, true);
    row(u"x am 26.11."_s, wednesday, end, true);
    row(u"x am 26.11.2025 um 9.30 Uhr"_s, wednesday, {9, 30}, false);
    row(u"x bis 26. November"_s, wednesday, end, true);
    row(u"x bis zum 26. Nov., 17 Uhr"_s, wednesday, {17, 0}, false);
    row(u"x in zwei Stunden"_s, {2025, 11, 24}, {19, 17}, false);
    row(u"x innerhalb von 30 Minuten"_s, {2025, 11, 24}, {17, 47}, false);
    row(u"x bis Fr 14:00"_s, {2025, 11, 28}, {14, 0}, false);
    row(u"x kommenden Samstag um 5 Uhr nachmittags"_s, {2025, 11, 29}, {17, 0}, false);
    row(u"x heute bis Feierabend"_s, {2025, 11, 24}, end, true);
}

void TestPromiseText::momentsAreFound()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, at);
    QFETCH(bool, dayOnly);
    QFETCH(QString, rest);
    const WhenFound found = findWhen(text, now(), london);
    if (!at.isValid()) {
        QVERIFY(!found.at.isValid());
        return;
    }
    QCOMPARE(found.at, at);
    QCOMPARE(found.dayOnly, dayOnly);
    QVERIFY(!found.unsure);
    QCOMPARE(found.rest, rest);
}

void TestPromiseText::whatIsUnsureIsNotGuessed_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text :
        {u"ring next week"_s, u"ring by the end of the week"_s, u"ring at 5"_s, u"ring tomorrow at 5"_s,
            u"ring by 5:30"_s, u"ring on Monday"_s, u"ring next Friday"_s, u"ring Tuesday or Wednesday"_s,
            u"ring tonight"_s, u"ring soon"_s, u"ring by 4/5"_s, u"ring tomorrow morning"_s, u"ring by midnight"_s,
            u"ring at 9:00 or 10:00"_s, u"ring on 31 February"_s, u"ring by 25:00"_s, u"nächste Woche anrufen"_s,
            u"um 5 anrufen"_s, u"bald anrufen"_s, u"nächsten Freitag anrufen"_s, u"morgen Nachmittag anrufen"_s,
            u"call back"_s, u""_s, u"the sun is out"_s, u"so do I"_s, u"pay 29.00 back"_s})
        QTest::addRow("%s", qPrintable(text)) << text;
}

void TestPromiseText::whatIsUnsureIsNotGuessed()
{
    QFETCH(QString, text);
    const WhenFound found = findWhen(text, now(), london);
    QVERIFY2(!found.at.isValid(), qPrintable(found.at.toString(Qt::ISODate)));
    QVERIFY(readPromise(text, now(), london).missing.contains(PromisePart::By));
}

void TestPromiseText::promisesFallIntoParts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QList<PromisePart>>("missing");
    const auto row = [](const QString& text, const QString& verb, const QString& what, const QString& who,
                         const QString& channel, const QList<PromisePart>& missing = {}) {
        QTest::addRow("%s", qPrintable(text)) << text << verb << what << who << channel << missing;
    };
    const QString me = u"(me)"_s;
    row(u"I’ll email the care plan in writing by Wednesday noon"_s, u"email"_s, u"the care plan in writing"_s, me,
        u"email"_s);
    row(u"I'll ring before the delivery on Friday 17:30"_s, u"ring"_s, u"before the delivery"_s, me, u"phone"_s);
    row(u"I will call you back tomorrow at 10 am"_s, u"call"_s, {}, me, u"phone"_s);
    row(u"Joel will bring and fit the dishwasher on Saturday by noon"_s, u"bring"_s, u"and fit the dishwasher"_s,
        u"Joel"_s, {}, {PromisePart::Channel});
    row(u"Priya Raman will call them by 18:00"_s, u"call"_s, {}, u"Priya Raman"_s, u"phone"_s);
    row(u"Accounts will pay back 29.00 for delivery by Tue 18:00"_s, u"pay"_s, u"29.00 for delivery"_s, u"Accounts"_s,
        {}, {PromisePart::Channel});
    row(u"tell who drives on Saturday by email"_s, u"tell"_s, u"who drives"_s, me, u"email"_s);
    row(u"We'll send it by email tomorrow"_s, u"send"_s, u"it"_s, {}, u"email"_s, {PromisePart::Who});
    row(u"I'll send the refund"_s, u"send"_s, u"the refund"_s, me, {}, {PromisePart::By, PromisePart::Channel});
    row(u"I'll call or email tomorrow"_s, u"call"_s, u"or email"_s, me, {}, {PromisePart::Channel});
    row(u"by Friday"_s, {}, {}, me, {}, {PromisePart::What, PromisePart::Channel});
    row(u"Ich schicke Ihnen den Plan per E-Mail bis Mittwoch 12 Uhr"_s, u"schicke"_s, u"den Plan"_s, me, u"email"_s);
    row(u"Ich rufe Sie morgen um 10 Uhr an"_s, u"rufe"_s, {}, me, u"phone"_s);
    row(u"Ich werde den Pflegeplan bis Freitag mailen"_s, u"mailen"_s, u"den Pflegeplan"_s, me, u"email"_s);
    row(u"Joel liefert die Maschine am Samstag bis 12:00"_s, u"liefert"_s, u"die Maschine"_s, u"Joel"_s, {},
        {PromisePart::Channel});
    row(u"Priya wird Sie bis 18:00 anrufen"_s, u"anrufen"_s, {}, u"Priya"_s, u"phone"_s);
}

void TestPromiseText::promisesFallIntoParts()
{
    QFETCH(QString, text);
    QFETCH(QString, verb);
    QFETCH(QString, what);
    QFETCH(QString, who);
    QFETCH(QString, channel);
    QFETCH(QList<PromisePart>, missing);
    const PromiseParts parts = readPromise(text, now(), london);
    QCOMPARE(parts.verb, verb);
    QCOMPARE(parts.what, what);
    QCOMPARE(parts.agent ? u"(me)"_s : parts.who, who);
    QCOMPARE(parts.channel ? key(*parts.channel) : QString(), channel);
    QCOMPARE(parts.missing, missing);
}

void TestPromiseText::theTextIsKeptAsTyped()
{
    const QString text = u"  I’ll   RING  by 18:30 \n {{x}} %1 "_s;
    QCOMPARE(readPromise(text, now(), london).text, text);
}

void TestPromiseText::aPastMomentIsMissing()
{
    const PromiseParts parts = readPromise(u"I'll ring today by 12:00"_s, now(), london);
    QVERIFY(parts.byIsPast);
    QVERIFY(parts.missing.contains(PromisePart::By));
}

void TestPromiseText::zonesAndClockChangesAreMinded()
{
    QCOMPARE(readPromise(u"ring tomorrow 09:00"_s, now(), berlin).by, QDateTime({2025, 11, 25}, {8, 0}, Qt::UTC));
    // 23:30 in London is already the next day in Berlin.
    const QDateTime late({2025, 11, 24}, {23, 30}, Qt::UTC);
    QCOMPARE(readPromise(u"ring tomorrow 09:00"_s, late, berlin).by, QDateTime({2025, 11, 26}, {8, 0}, Qt::UTC));
    // The hour that the clocks leave out on 29 March 2026.
    const QDateTime before({2026, 3, 28}, {12, 0}, Qt::UTC);
    QCOMPARE(readPromise(u"ring tomorrow 02:30"_s, before, berlin).by, QDateTime({2026, 3, 29}, {1, 30}, Qt::UTC));
}

void TestPromiseText::naughtyPromisesDoNoHarm_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("long") << u"by Monday and then "_s.repeated(5'000);
    QTest::newRow("digits") << QString(10'000, u'9');
    QTest::newRow("times") << u"10:00 "_s.repeated(2'000);
    QTest::newRow("surrogates") << QString(QChar(0xD800)) + u" by 10:00 "_s + QChar(0xDC00);
    QTest::newRow("control") << QString(QChar(1)) + u" tomorrow "_s + QChar(0);
    QTest::newRow("numbers") << u"in 999 weeks on 99.99.9999 at 99:99"_s;
    QTest::newRow("small words") << u"by on at before until "_s.repeated(400);
}

void TestPromiseText::naughtyPromisesDoNoHarm()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    const PromiseParts parts = readPromise(text, now(), london);
    QCOMPARE(parts.text, text);
    QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestPromiseText)
#include "tst_promisetext.moc"
