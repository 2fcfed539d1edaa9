#include "models/language/KeyPhrases.h"
#include "models/language/Person.h"
#include "models/language/ReadBack.h"
#include "models/language/Sentences.h"
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

class TestReadBack : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void englishTurnsToTheSecondPerson_data();
    void englishTurnsToTheSecondPerson();
    void germanTurnsToTheSecondPerson_data();
    void germanTurnsToTheSecondPerson();
    void aStoryIsReadBackWithItsPhrasesAndWishes();
    void aGermanStoryIsReadBack();
    void wishesBecomeOneSentence_data();
    void wishesBecomeOneSentence();
    void questionsAndWishesAreToldApart();
    void phrasesAloneAreEnough();
    void nothingHeardGivesNothing();
    void aClumsyTextStaysShortAndWhole_data();
    void aClumsyTextStaysShortAndWhole();
    void summariesAreOneShortLine_data();
    void summariesAreOneShortLine();
};

void TestReadBack::englishTurnsToTheSecondPerson_data()
{
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("ours");
    const auto row
        = [](const char* name, const QString& theirs, const QString& ours) { QTest::newRow(name) << theirs << ours; };
    row("day off", u"I took the whole day off work"_s, u"you took the whole day off work"_s);
    row("my", u"My boss laughed at my story."_s, u"Your boss laughed at your story."_s);
    row("i'm", u"and I’m tired of explaining it"_s, u"and you’re tired of explaining it"_s);
    row("straight quote", u"and I'm tired"_s, u"and you’re tired"_s);
    row("typo im", u"im done with this, i rang twice"_s, u"you’re done with this, you rang twice"_s);
    row("id like", u"id like my money"_s, u"you’d like your money"_s);
    row("ID stays", u"they checked my ID"_s, u"they checked your ID"_s);
    row("me", u"nobody called me back"_s, u"nobody called you back"_s);
    row("i was", u"I waited and was told nothing"_s, u"you waited and were told nothing"_s);
    row("driver was", u"I rang and the driver was rude"_s, u"you rang and the driver was rude"_s);
    row("it was", u"It was cold and I was alone"_s, u"It was cold and you were alone"_s);
    row("am i", u"what am I supposed to do"_s, u"what are you supposed to do"_s);
    row("company is you", u"You never rang me"_s, u"We never rang you"_s);
    row("your driver", u"your driver left my parcel"_s, u"our driver left your parcel"_s);
    row("told you", u"I told you on Monday"_s, u"you told us on Monday"_s);
    row("thank you", u"thank you for nothing"_s, u"thank you for nothing"_s);
    row("we", u"We waited and our kids cried"_s, u"You waited and your kids cried"_s);
    row("new sentence", u"It broke. I cried. my cat too"_s, u"It broke. You cried. Your cat too"_s);
    row("speech stays", u"He said “I don’t care about my job” to me"_s,
        u"He said “I don’t care about my job” to you"_s);
    row("foreign", u"配達が来ませんでした"_s, u"配達が来ませんでした"_s);
    row("html", u"<b>my</b> & {{me}} %1"_s, u"<b>your</b> & {{you}} %1"_s);
}

void TestReadBack::englishTurnsToTheSecondPerson()
{
    QFETCH(QString, theirs);
    QFETCH(QString, ours);
    QCOMPARE(toSecondPerson(theirs, Tongue::English), ours);
}

void TestReadBack::germanTurnsToTheSecondPerson_data()
{
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("ours");
    const auto row
        = [](const char* name, const QString& theirs, const QString& ours) { QTest::newRow(name) << theirs << ours; };
    row("day off", u"Ich habe den ganzen Tag freigenommen."_s, u"Sie haben den ganzen Tag freigenommen."_s);
    row("inverted", u"Dann habe ich angerufen."_s, u"Dann haben Sie angerufen."_s);
    row("bin", u"ich bin enttäuscht"_s, u"Sie sind enttäuscht"_s);
    row("behind", u"weil ich den ganzen Tag gewartet habe"_s, u"weil Sie den ganzen Tag gewartet haben"_s);
    row("mein", u"Meine Spülmaschine ist kaputt und mein Tag auch."_s,
        u"Ihre Spülmaschine ist kaputt und Ihr Tag auch."_s);
    row("mich", u"Niemand hat mich angerufen."_s, u"Niemand hat Sie angerufen."_s);
    row("mir", u"Niemand hat mir etwas gesagt."_s, u"Niemand hat Ihnen etwas gesagt."_s);
    row("reflexive", u"Ich habe mir extra freigenommen."_s, u"Sie haben sich extra freigenommen."_s);
    row("elided reflexive", u"Ich habe gewartet und mir freigenommen."_s,
        u"Sie haben gewartet und sich freigenommen."_s);
    row("not reflexive", u"Wenn ich anrufe, sagt mir jemand etwas anderes."_s,
        u"Wenn Sie anrufen, sagt Ihnen jemand etwas anderes."_s);
    row("und war", u"Ich habe gewartet und war sauer."_s, u"Sie haben gewartet und waren sauer."_s);
    row("und niemand war", u"Ich habe gewartet und niemand war da."_s, u"Sie haben gewartet und niemand war da."_s);
    row("wir", u"Wir haben gewartet."_s, u"Sie haben gewartet."_s);
    row("company is Sie", u"Sie haben nicht angerufen."_s, u"Wir haben nicht angerufen."_s);
    row("she", u"Sie kam nicht."_s, u"Sie kam nicht."_s);
    row("ihr habt", u"ihr habt mich vergessen"_s, u"wir haben Sie vergessen"_s);
    row("warte", u"Ich warte seit Montag."_s, u"Sie warten seit Montag."_s);
    row("noun stays", u"Die Lampe war neu."_s, u"Die Lampe war neu."_s);
    row("kinder", u"Ich habe kleine Kinder und große Sorgen."_s, u"Sie haben kleine Kinder und große Sorgen."_s);
}

void TestReadBack::germanTurnsToTheSecondPerson()
{
    QFETCH(QString, theirs);
    QFETCH(QString, ours);
    QCOMPARE(toSecondPerson(theirs, Tongue::German), ours);
}

void TestReadBack::aStoryIsReadBackWithItsPhrasesAndWishes()
{
    const ListenNotes notes {u"I took the whole day off work and nobody came. Nobody even rang. It’s the second time "
                             u"since September and I’m "
                             "tired of explaining it to a new person every time. I just want"_s,
        {u"took the whole day off work"_s, u"Nobody even rang"_s, u"tired of explaining it to a new person"_s},
        u"It here on Saturday before noon, and someone to tell me what happened."_s, {Want::PutRight, Want::ToldWhy},
        u"Maya Okafor"_s};
    const ReadBack draft = draftReadBack(notes, u"en"_s);
    QCOMPARE(draft.text,
        u"You took the whole day off work and nobody came. Nobody even rang. It’s the second time since September and "
        u"you’re tired of "
        "explaining it to a new person every time. You’d like it here on Saturday before noon, and someone to tell you "
        "what happened. "
        "Have I got that right?"_s);
    QCOMPARE(draft.used, notes.phrases);
}

void TestReadBack::aGermanStoryIsReadBack()
{
    const ListenNotes notes {
        u"Guten Tag. Ich habe mir den ganzen Tag freigenommen und niemand kam. Keiner hat mich angerufen!"_s,
        {u"den ganzen Tag freigenommen"_s, u"Keiner hat mich angerufen"_s}, u"Ich will mein Geld zurück."_s,
        {Want::Refund}, {}};
    const ReadBack draft = draftReadBack(notes, u"de"_s);
    QCOMPARE(draft.text,
        u"Sie haben sich den ganzen Tag freigenommen und niemand kam. Keiner hat Sie angerufen. Sie wollen Ihr Geld "
        u"zurück. "
        "Habe ich das richtig verstanden?"_s);
    QCOMPARE(draft.used.size(), 2);
}

void TestReadBack::wishesBecomeOneSentence_data()
{
    QTest::addColumn<QString>("wants");
    QTest::addColumn<QList<Want>>("kinds");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sentence");
    const QList<Want> none;
    QTest::newRow("own sentence") << u"I want my money back!"_s << none << u"en"_s << u"You want your money back."_s;
    QTest::newRow("order") << u"Just bring it on Saturday please"_s << none << u"en"_s
                           << u"You’d like us to bring it on Saturday."_s;
    QTest::newRow("thing") << u"my money back"_s << none << u"en"_s << u"You’d like your money back."_s;
    QTest::newRow("kinds alone") << QString() << QList<Want> {Want::Refund, Want::ToldWhy} << u"en"_s
                                 << u"You’d like your money back. You want to know what happened."_s;
    QTest::newRow("why said already") << u"To know why"_s << QList<Want> {Want::ToldWhy} << u"en"_s
                                      << u"You’d like to know why."_s;
    QTest::newRow("why not said") << u"A refund"_s << QList<Want> {Want::ToldWhy} << u"en"_s
                                  << u"You’d like a refund. You want to know what happened."_s;
    QTest::newRow("german thing") << u"mein Geld zurück"_s << none << u"de"_s << u"Sie möchten Ihr Geld zurück."_s;
    QTest::newRow("german else") << u"Lieferung am Samstag"_s << none << u"de"_s
                                 << u"Sie wünschen sich: Lieferung am Samstag."_s;
    QTest::newRow("german to do") << u"Abholen und den richtigen bringen"_s << none << u"de"_s
                                  << u"Sie möchten, dass wir abholen und den richtigen bringen."_s;
    QTest::newRow("german to get") << u"besser informiert werden"_s << none << u"de"_s
                                   << u"Sie möchten besser informiert werden."_s;
    QTest::newRow("nothing") << u"  "_s << none << u"en"_s << QString();
}

void TestReadBack::wishesBecomeOneSentence()
{
    QFETCH(QString, wants);
    QFETCH(QList<Want>, kinds);
    QFETCH(QString, language);
    QFETCH(QString, sentence);
    QCOMPARE(wantsSentence(wants, kinds, language), sentence);
}

void TestReadBack::questionsAndWishesAreToldApart()
{
    const ListenNotes notes {u"Hi there, my sofa is torn. why is nobody doing anything. I want it swapped."_s, {},
        u"I want it swapped before Friday."_s, {}, {}};
    QCOMPARE(draftReadBack(notes, u"en"_s).text,
        u"Your sofa is torn. You asked: “Why is nobody doing anything?” You want it swapped before Friday. Have I got that right?"_s);
}

void TestReadBack::phrasesAloneAreEnough()
{
    const ReadBack draft = draftReadBack(ListenNotes {{}, {u"nobody even rang"_s}, {}, {}, {}}, u"en"_s);
    QCOMPARE(draft.text, u"You told me: “nobody even rang”. Have I got that right?"_s);
    QCOMPARE(draft.used.size(), 1);
}

void TestReadBack::nothingHeardGivesNothing()
{
    QCOMPARE(draftReadBack(ListenNotes {}, u"en"_s), ReadBack {});
    QCOMPARE(draftReadBack(ListenNotes {u" Hello. \n Good morning! "_s, {}, {}, {}, {}}, u"de"_s), ReadBack {});
}

void TestReadBack::aClumsyTextStaysShortAndWhole_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("shouting") << u"I AM SO ANGRY WITH YOU LOT AND MY DAY IS RUINED"_s;
    QTest::newRow("run-on")
        << u"so i rang and i waited and then they said monday and then nobody came and i rang again and they said "
           u"tuesday "
           "and then i was at home all day with the kids and nothing happened and i am really done"_s;
    QTest::newRow("one endless word") << QString(50'000, u'a');
    QTest::newRow("endless sentence") << u"and I said no "_s.repeated(5'000);
    QTest::newRow("stops") << u"...!!!???...\n\n. . ."_s;
    QTest::newRow("lone surrogates") << QString(QChar(0xD800)) + u"I am "_s + QChar(0xDC00);
    QTest::newRow("emoji") << u"😡😡 my 🎂 is broken 😭"_s;
    QTest::newRow("nul") << u"I was"_s + QChar(0) + u" there"_s;
    QTest::newRow("bidi") << u"\u202Eمرحبا I waited\u202C"_s;
    QTest::newRow("quote left open") << u"She said \"I will call you and that was it. My day was gone."_s;
    QTest::newRow("apostrophes") << u"'''' ’’ I'm'm 'twas"_s;
    QTest::newRow("sql") << u"'; DROP TABLE my_orders; --"_s;
    QTest::newRow("combining") << u"I"_s + QString(5'000, QChar(0x0301)) + u" my"_s;
}

void TestReadBack::aClumsyTextStaysShortAndWhole()
{
    QFETCH(QString, words);
    for (const QString& language : {u"en"_s, u"de"_s}) {
        const ReadBack draft
            = draftReadBack(ListenNotes {words, {u"was"_s, words.left(300)}, words, {Want::Heard}, words}, language);
        QVERIFY(draft.text.size() <= 1'000);
        QVERIFY(draft.text.isEmpty() || draft.text.endsWith(u'?'));
        QCOMPARE(draftReadBack(ListenNotes {words, {u"was"_s, words.left(300)}, words, {Want::Heard}, words}, language),
            draft);
    }
}

void TestReadBack::summariesAreOneShortLine_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("line");
    QTest::newRow("greeting left out") << u"Hello,\n\nmy dishwasher never came."_s << u"my dishwasher never came."_s;
    QTest::newRow("short") << u"Broken."_s << u"Broken."_s;
    QTest::newRow("only greeting") << u"Hello"_s << u"Hello"_s;
    QTest::newRow("empty") << u" \n "_s << QString();
    QTest::newRow("cut")
        << u"I took the whole day off work and nobody came, and nobody even rang to tell me why it was so"_s
        << u"I took the whole day off work and nobody came, and nobody even rang to tell me…"_s;
}

void TestReadBack::summariesAreOneShortLine()
{
    QFETCH(QString, words);
    QFETCH(QString, line);
    QCOMPARE(summaryOf(words), line);
    QVERIFY(summaryOf(words.repeated(50)).size() <= 80);
}

QTEST_GUILESS_MAIN(TestReadBack)
#include "tst_readback.moc"
