#include "models/language/KeyPhrases.h"
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

class TestKeyPhrases : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void phrasesAreTidied_data();
    void phrasesAreTidied();
    void aPhraseSaysSomething_data();
    void aPhraseSaysSomething();
    void phrasesAreFoundForgivingly_data();
    void phrasesAreFoundForgivingly();
    void theLongerOfTwoThatOverlapIsKept();
    void everyPlaceIsFound();
    void usedOnesAreTold();
    void rangesStayInsideTheText_data();
    void rangesStayInsideTheText();
    void cutsFallBetweenWords();
};

void TestKeyPhrases::phrasesAreTidied_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tidy");
    QTest::newRow("spaces") << u"  took \n the  day\toff "_s << u"took the day off"_s;
    QTest::newRow("stops") << u"“Nobody even rang.”"_s << u"Nobody even rang"_s;
    QTest::newRow("inside") << u"29.00, twice"_s << u"29.00, twice"_s;
    QTest::newRow("percent") << u"only 50%"_s << u"only 50%"_s;
    QTest::newRow("nothing") << u" .!? "_s << QString();
    QTest::newRow("case stays") << u"NEVER Again"_s << u"NEVER Again"_s;
}

void TestKeyPhrases::phrasesAreTidied()
{
    QFETCH(QString, text);
    QFETCH(QString, tidy);
    QCOMPARE(tidyPhrase(text), tidy);
    QCOMPARE(tidyPhrase(tidy), tidy);
    QVERIFY(tidyPhrase(text.repeated(200)).size() <= 200);
}

void TestKeyPhrases::aPhraseSaysSomething_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<bool>("telling");
    QTest::newRow("it") << u"it"_s << false;
    QTest::newRow("It, shouted") << u" “IT!” "_s << false;
    QTest::newRow("a word that carries nothing") << u"would"_s << false;
    QTest::newRow("several that carry nothing") << u"it was the"_s << false;
    QTest::newRow("three letters") << u"van"_s << false;
    QTest::newRow("four letters") << u"rude"_s << true;
    QTest::newRow("two words") << u"not me"_s << true;
    QTest::newRow("theirs") << u"nobody even rang"_s << true;
    QTest::newRow("a German one that carries nothing") << u"wurde"_s << false;
    QTest::newRow("a German one") << u"nie da"_s << true;
    QTest::newRow("Japanese") << u"最悪"_s << true;
    QTest::newRow("one Japanese sign") << u"悪"_s << false;
    QTest::newRow("stops") << u"...!"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestKeyPhrases::aPhraseSaysSomething()
{
    QFETCH(QString, phrase);
    QFETCH(bool, telling);
    QCOMPARE(isTelling(phrase), telling);
}

void TestKeyPhrases::phrasesAreFoundForgivingly_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("case") << u"Nobody even rang"_s << u"and nobody EVEN rang."_s << u"nobody EVEN rang"_s;
    QTest::newRow("spaces") << u"took the day"_s << u"I took  the\nday off"_s << u"took  the\nday"_s;
    QTest::newRow("apostrophe") << u"I'm tired"_s << u"I’m tired"_s << u"I’m tired"_s;
    QTest::newRow("stop in the phrase") << u"rang."_s << u"nobody rang, ever"_s << u"rang"_s;
    QTest::newRow("only whole words") << u"rang"_s << u"an orange"_s << QString();
    QTest::newRow("umlaut") << u"Tür"_s << u"die TÜR war zu"_s << u"TÜR"_s;
    QTest::newRow("wildcards") << u"100%"_s << u"I am 100% sure"_s << u"100%"_s;
    QTest::newRow("regular expression") << u"(a+)+"_s << u"x (a+)+ y"_s << u"(a+)+"_s;
    QTest::newRow("not there") << u"day off"_s << u"no such thing"_s << QString();
}

void TestKeyPhrases::phrasesAreFoundForgivingly()
{
    QFETCH(QString, phrase);
    QFETCH(QString, text);
    QFETCH(QString, found);
    const QList<PhraseAt> places = occurrencesOf({phrase}, text);
    QCOMPARE(places.size(), found.isEmpty() ? 0 : 1);
    if (!places.isEmpty())
        QCOMPARE(text.mid(places[0].start, places[0].length), found);
}

void TestKeyPhrases::theLongerOfTwoThatOverlapIsKept()
{
    const QList<PhraseAt> places
        = occurrencesOf({u"day off"_s, u"the whole day off work"_s}, u"took the whole day off work"_s);
    QCOMPARE(places, (QList<PhraseAt> {{5, 22, 1}}));
}

void TestKeyPhrases::everyPlaceIsFound()
{
    const QList<PhraseAt> places = occurrencesOf({u"rang"_s, u"day"_s}, u"rang on a day, rang again"_s);
    QCOMPARE(places, (QList<PhraseAt> {{0, 4, 0}, {10, 3, 1}, {15, 4, 0}}));
}

void TestKeyPhrases::usedOnesAreTold()
{
    const QStringList phrases {u"took the whole day off work"_s, u"Nobody even rang"_s, u"tired of explaining it"_s};
    QCOMPARE(usedOf(phrases, u"You took the whole day off work, and nobody even rang."_s), phrases.mid(0, 2));
    QCOMPARE(usedOf({QString(), u"."_s}, u"."_s), QStringList());
}

void TestKeyPhrases::rangesStayInsideTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("spaces") << u"   \n\n  "_s;
    QTest::newRow("ends with spaces") << u"a rang   "_s;
    QTest::newRow("surrogates") << u"😡 rang 😡"_s + QChar(0xD83D);
    QTest::newRow("marks") << u"rang"_s + QString(500, QChar(0x0301));
    QTest::newRow("sharp s") << u"straße rang STRASSE"_s;
    QTest::newRow("dotted i") << u"İ rang"_s;
}

void TestKeyPhrases::rangesStayInsideTheText()
{
    QFETCH(QString, text);
    for (const PhraseAt& place : occurrencesOf({u"rang"_s, text, text.left(3)}, text)) {
        QVERIFY(place.start >= 0 && place.length > 0);
        QVERIFY(place.start + place.length <= text.size());
    }
}

void TestKeyPhrases::cutsFallBetweenWords()
{
    QCOMPARE(cutAtWord(u"one two three"_s, 13), u"one two three"_s);
    QCOMPARE(cutAtWord(u"one two three"_s, 12), u"one two…"_s);
    QCOMPARE(cutAtWord(QString(20, u'x'), 10), QString(9, u'x') + u'…');
    QCOMPARE(cutAtWord(u"abc"_s, 0), QString());
    QVERIFY(!cutAtWord(u"😡😡😡😡"_s, 4).contains(QChar(0xD83D)) || cutAtWord(u"😡😡😡😡"_s, 4).isValidUtf16());
}

QTEST_GUILESS_MAIN(TestKeyPhrases)
#include "tst_keyphrases.moc"
