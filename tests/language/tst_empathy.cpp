#include "models/language/Empathy.h"
#include <QSet>
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {
const QString mayasWords = u"I took the whole day off work and nobody came. Nobody even rang. It’s the second time "
                           u"since September and I’m tired of "
                           "explaining it to a new person every time."_s;

EmpathyNotes maya()
{
    return {mayasWords,
        {u"took the whole day off work"_s, u"Nobody even rang"_s, u"tired of explaining it to a new person"_s},
        {Mood::LetDown, Mood::Frustrated},
        {{Loss::Time, u"Monday, a whole day at home for us"_s, u"took the whole day off work"_s},
            {Loss::Trust, u"Second time, and no call back came"_s, u"Nobody even rang"_s},
            {Loss::PeaceOfMind, u"Has to chase, and start over"_s, u"tired of explaining it to a new person"_s}},
        true};
}
}

class TestEmpathy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneSentenceNamesFeelingAndLossInTheirWords();
    void atMostThreeOthersEachWithAReason();
    void germanTellsItInWholeSentences();
    void withoutPhrasesTheLossOrTheirFirstSentenceSpeaks();
    void nothingKnownProposesNothing();
    void lossesAreHeardInTheirWords_data();
    void lossesAreHeardInTheirWords();
    void aLossCarriesThePhraseThatFits();
    void whatWasNotSaidIsNotGuessed();
    void wordsAndSecondsAreCounted();
    void naughtyWordsDoNoHarm_data();
    void naughtyWordsDoNoHarm();
};

void TestEmpathy::oneSentenceNamesFeelingAndLossInTheirWords()
{
    const EmpathyDraft draft = draftEmpathy(maya(), u"en"_s);
    QCOMPARE(draft.sentence, u"You feel let down. You took the whole day off work, and nobody even rang."_s);
    QCOMPARE(draft.mood, std::optional<Mood>(Mood::LetDown));
    QCOMPARE(draft.losses, (QList<Loss> {Loss::Time, Loss::Trust}));
    QCOMPARE(moodsNamedIn(draft.sentence, u"en"_s), QList<Mood> {Mood::LetDown});
}

void TestEmpathy::atMostThreeOthersEachWithAReason()
{
    const QList<EmpathyDraft> others = otherEmpathy(maya(), u"en"_s);
    QCOMPARE(others.size(), 3);
    QCOMPARE(others.at(0).reason, EmpathyReason::Shortest);
    QCOMPARE(others.at(1).reason, EmpathyReason::ForTheSecondTime);
    QCOMPARE(others.at(1).sentence, u"It’s happened twice, and you’re tired of explaining it to a new person."_s);
    QCOMPARE(others.at(2).reason, EmpathyReason::NamesFeeling);
    QCOMPARE(others.at(2).sentence, u"That’s frustrating: you took the whole day off work, and nobody even rang."_s);
    QSet<QString> sentences;
    for (const EmpathyDraft& each : others)
        sentences.insert(each.sentence);
    QCOMPARE(sentences.size(), 3);
    EmpathyNotes once = maya();
    once.secondFailure = false;
    QCOMPARE(otherEmpathy(once, u"en"_s).last().reason, EmpathyReason::ThankYou);
}

void TestEmpathy::germanTellsItInWholeSentences()
{
    const EmpathyNotes notes {u"Ich habe den ganzen Tag freigenommen. Niemand hat mich angerufen."_s,
        {u"den ganzen Tag freigenommen"_s, u"Niemand hat mich angerufen"_s}, {Mood::LetDown}, {}, false};
    QCOMPARE(draftEmpathy(notes, u"de"_s).sentence,
        u"Sie fühlen sich im Stich gelassen. Sie haben den ganzen Tag freigenommen, und niemand hat Sie angerufen."_s);
}

void TestEmpathy::withoutPhrasesTheLossOrTheirFirstSentenceSpeaks()
{
    EmpathyNotes notes {u"I waited for hours."_s, {}, {Mood::Angry}, {{Loss::Time, {}, {}}}, false};
    QCOMPARE(draftEmpathy(notes, u"en"_s).sentence, u"You’re angry. You gave us your time, and we wasted it."_s);
    notes.losses.clear();
    QCOMPARE(draftEmpathy(notes, u"en"_s).sentence, u"You’re angry. You waited for hours."_s);
}

void TestEmpathy::nothingKnownProposesNothing()
{
    QCOMPARE(draftEmpathy({}, u"en"_s).sentence, QString());
    QVERIFY(draftEmpathy({{}, {}, {Mood::Calm}, {}, false}, u"de"_s).sentence.isEmpty());
}

void TestEmpathy::lossesAreHeardInTheirWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<Loss>>("losses");
    const auto row = [](const char* name, const QString& words, const QList<Loss>& losses) {
        QTest::newRow(name) << words << losses;
    };
    row("maya", mayasWords, {Loss::Time, Loss::Trust, Loss::PeaceOfMind});
    row("time", u"I waited three hours."_s, {Loss::Time});
    row("money", u"You charged me 29.00 for it."_s, {Loss::Money});
    row("sign", u"That was £40!"_s, {Loss::Money});
    row("trust", u"You promised Monday."_s, {Loss::Trust});
    row("face", u"I looked like a fool in front of my guests."_s, {Loss::Face});
    row("peace", u"I can’t sleep, I’m so worried."_s, {Loss::PeaceOfMind});
    row("rude", u"The lady was so rude."_s, {Loss::Face});
    row("charged twice is money", u"You charged me twice."_s, {Loss::Money});
    row("german time", u"Ich habe zwei Stunden gewartet."_s, {Loss::Time});
    row("german money", u"Das Geld wurde doppelt abgebucht."_s, {Loss::Money});
    row("german trust", u"Sie haben es versprochen."_s, {Loss::Trust});
    row("german face", u"Das war mir vor meinen Gästen peinlich."_s, {Loss::Face});
    row("german peace", u"Ich mache mir Sorgen."_s, {Loss::PeaceOfMind});
    row("none", u"It is the wrong colour."_s, {});
    row("word inside a word", u"The painter put the hourglass away."_s, {});
    row("empty", {}, {});
}

void TestEmpathy::lossesAreHeardInTheirWords()
{
    QFETCH(QString, words);
    QFETCH(QList<Loss>, losses);
    QList<Loss> heard;
    for (const LossNote& note : lossesIn(words, {})) {
        heard.append(note.loss);
        QVERIFY(!note.note.isEmpty() && note.note.size() <= 80);
    }
    QCOMPARE(heard, losses);
}

void TestEmpathy::aLossCarriesThePhraseThatFits()
{
    const EmpathyNotes notes = maya();
    const QList<LossNote> losses = lossesIn(notes.words, notes.phrases);
    QCOMPARE(losses.size(), 3);
    QCOMPARE(losses.at(0).phrase, u"took the whole day off work"_s);
    QCOMPARE(losses.at(1).phrase, u"Nobody even rang"_s);
    QCOMPARE(losses.at(2).phrase, u"tired of explaining it to a new person"_s);
}

void TestEmpathy::whatWasNotSaidIsNotGuessed()
{
    QCOMPARE(lossesNotSaid(maya().losses), (QList<Loss> {Loss::Money, Loss::Face}));
    QCOMPARE(lossesNotSaid({}).size(), 5);
}

void TestEmpathy::wordsAndSecondsAreCounted()
{
    const QString sentence = u"You feel let down. You took the whole day off work, and nobody even rang."_s;
    QCOMPARE(wordCount(sentence), 15);
    QCOMPARE(secondsToSay(sentence), 6);
    QCOMPARE(wordCount(u"it’s 29.00"_s), 3);
    QCOMPARE(secondsToSay({}), 0);
}

void TestEmpathy::naughtyWordsDoNoHarm_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("markup") << u"<img src=x> {{name}} %1 ${y}"_s;
    QTest::newRow("long") << u"I waited and "_s.repeated(3'000);
    QTest::newRow("one word") << QString(100'000, u'x');
    QTest::newRow("surrogates") << QString(QChar(0xDC00)) + QChar(0xD800);
    QTest::newRow("marks") << u"took "_s + QString(3'000, QChar(0x0301));
    QTest::newRow("punctuation") << u"?!.,;:\"'“”„"_s;
}

void TestEmpathy::naughtyWordsDoNoHarm()
{
    QFETCH(QString, words);
    for (const QString& language : {u"en"_s, u"de"_s}) {
        const EmpathyNotes notes {words, {words, words.left(20)}, {Mood::Flat}, lossesIn(words, {words}), true};
        QVERIFY(draftEmpathy(notes, language).sentence.size() < 400);
        QVERIFY(otherEmpathy(notes, language).size() <= 3);
    }
}

QTEST_GUILESS_MAIN(TestEmpathy)
#include "tst_empathy.moc"
