#include "models/domain/Steps.h"
#include "models/language/Lines.h"
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

class TestLines : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStepHasFourLinesInBothLanguagesAtAnyStrength_data();
    void everyStepHasFourLinesInBothLanguagesAtAnyStrength();
    void aStrongMoodAsksForASlowerPace();
    void aQuietMoodGetsOtherLines();
    void safetyComesFirstAtEveryStep();
    void abuseIsAnsweredWithABorder();
    void thePaceFollowsTheAgentAndTheLineTheCustomer();
    void correctingFollowsWhoseItWas();
    void anUnknownLanguageFallsBackToEnglish();
    void qualifiersStandBesideWhatToAvoid();
};

void TestLines::everyStepHasFourLinesInBothLanguagesAtAnyStrength_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<int>("strength");
    QTest::addColumn<QString>("language");
    for (const Step step : allSteps) {
        for (const int strength : {0, 1, 3, 4, 5}) {
            for (const QString& language : {u"en"_s, u"de"_s})
                QTest::addRow("%s %d %s", qPrintable(key(step)), strength, qPrintable(language))
                    << step << strength << language;
        }
    }
}

void TestLines::everyStepHasFourLinesInBothLanguagesAtAnyStrength()
{
    QFETCH(Step, step);
    QFETCH(int, strength);
    QFETCH(QString, language);
    RecoveryCase c;
    c.strength = strength;
    const StepLines card = linesFor(step, c, language);
    QVERIFY(card.lines.size() >= 4);
    QVERIFY(card.lines.size() <= 6);
    QVERIFY(card.avoid.size() >= 2);
    for (const SayLine& line : card.lines) {
        QVERIFY(!line.line.isEmpty());
        QVERIFY2(!line.pace.isEmpty(), qPrintable(line.line));
        QVERIFY2(!line.line.contains(u'!') && !line.pace.contains(u'{'), qPrintable(line.line));
        QVERIFY2(line.line.size() <= 140, qPrintable(line.line));
        QCOMPARE(line.kind == SayKind::Ask, line.line.contains(u'?'));
    }
}

void TestLines::aStrongMoodAsksForASlowerPace()
{
    RecoveryCase c;
    c.strength = 4;
    c.moods = {Mood::LetDown, Mood::Frustrated};
    const SayLine first = linesFor(Step::Listen, c, u"en"_s).lines.first();
    QCOMPARE(first.line, u"Take your time. I’m writing it all down, so you won’t have to tell anyone else."_s);
    QCOMPARE(first.pace, u"They sound at 4 of 5. Go slower and quieter than they do."_s);
    QCOMPARE(linesFor(Step::Investigate, c, u"en"_s).lines.first().line,
        u"I’m reading your order. I won’t ask what you’ve told us."_s);
    QCOMPARE(linesFor(Step::Empathize, c, u"en"_s).lines.first().line,
        u"Before I put anything right, I want to be sure I know what it cost you."_s);
    QCOMPARE(linesFor(Step::Compensate, c, u"en"_s).lines.first().line, u"What would make this right for you?"_s);
    QCOMPARE(linesFor(Step::FollowUp, c, u"en"_s).lines.first().line, u"Is it right now, the way you hoped?"_s);
}

void TestLines::aQuietMoodGetsOtherLines()
{
    RecoveryCase quiet;
    quiet.strength = 2;
    RecoveryCase loud;
    loud.strength = 5;
    for (const Step step : {Step::Listen, Step::Empathize, Step::Apologize})
        QVERIFY(linesFor(step, quiet, u"en"_s).lines.first() != linesFor(step, loud, u"en"_s).lines.first());
}

void TestLines::safetyComesFirstAtEveryStep()
{
    RecoveryCase c;
    c.strength = 5;
    c.abusive = true;
    c.severity = Severity::Safety;
    for (const Step step : allSteps) {
        QCOMPARE(linesFor(step, c, u"en"_s).lines.first().pace.left(6), u"Safety"_s);
        QCOMPARE(linesFor(step, c, u"de"_s).lines.first().pace.left(10), u"Sicherheit"_s);
    }
}

void TestLines::abuseIsAnsweredWithABorder()
{
    RecoveryCase c;
    c.abusive = true;
    QVERIFY(linesFor(Step::Listen, c, u"en"_s).lines.first().line.startsWith(u"I want to put this right with you."_s));
    c.abusive = false;
    QVERIFY(!linesFor(Step::Listen, c, u"en"_s).lines.first().line.startsWith(u"I want to put this right with you."_s));
}

void TestLines::thePaceFollowsTheAgentAndTheLineTheCustomer()
{
    RecoveryCase c;
    c.strength = 5;
    const SayLine line = linesFor(Step::Listen, c, u"de-AT"_s, u"en"_s).lines.first();
    QVERIFY(line.line.startsWith(u"Nehmen Sie sich Zeit."_s));
    QVERIFY(line.pace.startsWith(u"They sound at 5 of 5."_s));
}

void TestLines::correctingFollowsWhoseItWas()
{
    RecoveryCase c;
    c.cause = u"missed_slot"_s;
    QCOMPARE(correctWithoutBlame(c, u"en"_s).line, u"Your slot was booked, and we never sent it on. That was ours."_s);
    c.whose = Whose::Misunderstanding;
    QVERIFY(correctWithoutBlame(c, u"en"_s).line.startsWith(u"I can see how it reads that way."_s));
    QVERIFY(linesFor(Step::Investigate, c, u"en"_s).lines.first().line.startsWith(u"I can see how"_s));
    c.whose = Whose::NotOurs;
    QVERIFY(correctWithoutBlame(c, u"de"_s).line.contains(u"Es lag nicht in unserer Hand"_s));
    c.whose = Whose::Ours;
    c.cause = u"a cause of their own"_s;
    QVERIFY(correctWithoutBlame(c, u"en"_s).line.startsWith(u"I don’t know yet"_s));
}

void TestLines::anUnknownLanguageFallsBackToEnglish()
{
    const RecoveryCase c;
    for (const QString& language : {u""_s, u"fr"_s, u"deu"_s, u"den"_s, u"ar-EG"_s})
        QCOMPARE(linesFor(Step::Listen, c, language), linesFor(Step::Listen, c, u"en"_s));
    QCOMPARE(linesFor(Step::Listen, c, u"DE_ch"_s), linesFor(Step::Listen, c, u"de"_s));
}

void TestLines::qualifiersStandBesideWhatToAvoid()
{
    const StepLines card = linesFor(Step::Listen, {}, u"en"_s);
    QCOMPARE(card.avoid.at(1).phrase, u"I understand"_s);
    QCOMPARE(card.avoid.at(1).qualifier, u"on its own"_s);
    QCOMPARE(card.avoid.at(0).qualifier, QString());
}

QTEST_GUILESS_MAIN(TestLines)
#include "tst_lines.moc"
