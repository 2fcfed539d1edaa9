// What people say when they are about to leave, and what only sounds like it.
#include "models/language/LeavingWords.h"
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

class TestLeavingWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavingIsHeard_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto row
            = [](const char* name, const QString& text, const QString& found) { QTest::newRow(name) << text << found; };
        row("cancel", u"I want to cancel my account."_s, u"cancel"_s);
        row("cancelling", u"We are CANCELLING, that is it."_s, u"CANCELLING"_s);
        row("never again", u"Never again!"_s, u"Never again"_s);
        row("never order again", u"Never order here again, they said"_s, u"Never order here again"_s);
        row("won't again", u"I won’t buy from you again."_s, u"I won’t buy from you again"_s);
        row("the last time", u"This was the last time I ordered with you"_s, u"This was the last time"_s);
        row("my last order", u"that was my last order"_s, u"my last order"_s);
        row("elsewhere", u"I shall take my business elsewhere"_s, u"business elsewhere"_s);
        row("competitor", u"I go to your competitor now"_s, u"go to your competitor"_s);
        row("no more", u"we will not be ordering again"_s, u"we will not be ordering again"_s);
        row("account", u"Close my customer account."_s, u"Close my customer account"_s);
        row("lost", u"You have lost a customer"_s, u"lost a customer"_s);
        row("across lines", u"I will\nnever"_s + u" \t again"_s, u"never again"_s);
        row("nie wieder", u"Nie wieder bestelle ich bei Ihnen"_s, u"Nie wieder"_s);
        row("kündigen", u"Ich möchte kündigen."_s, u"kündigen"_s);
        row("kündige", u"Ich kündige hiermit"_s, u"kündige"_s);
        row("Kündigung", u"Hiermit die Kündigung."_s, u"Kündigung"_s);
        row("decomposed umlaut", u"Ich will ku\u0308ndigen"_s, u"ku\u0308ndigen"_s);
        row("letztes Mal", u"Das war das letzte Mal"_s, u"das letzte Mal"_s);
        row("zum letzten Mal", u"Ich war zum letzten Mal hier"_s, u"zum letzten Mal"_s);
        row("nicht mehr", u"Wir werden nicht mehr bei Ihnen kaufen"_s, u"nicht mehr bei Ihnen kaufen"_s);
        row("Konkurrenz", u"Dann gehe ich eben zur Konkurrenz"_s, u"zur Konkurrenz"_s);
        row("stornieren", u"Ich will alles stornieren"_s, u"stornieren"_s);
        row("first of two", u"I cancel. Never again."_s, u"cancel"_s);
    }
    void leavingIsHeard()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        QCOMPARE(leavingPhrase(text), found);
    }

    void whatOnlySoundsLikeItIsNot_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "Nobody came.", "You cancelled my delivery", "Please do not cancel my order",
                 "I do not want to cancel it", "It never worked again", "It will not start again",
                 "The driver did not come back", "I want to switch to the blue one",
                 "Can you cancel the second one for me?", "The last time all was well", "Last time you rang",
                 "cancellable", "It never came. Call again", "She never rang us", "never", "The scancel file",
                 "They will cancel the slot"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("German, denied") << u"Ich möchte nicht kündigen"_s;
        QTest::newRow("German, theirs") << u"Kündigen Sie mir etwa?"_s;
        QTest::newRow("ankündigen") << u"Sie wollten es ankündigen"_s;
        QTest::newRow("nie") << u"Es kam nie. Wieder nichts"_s;
        QTest::newRow("letztes Mal gut") << u"Letztes Mal war alles gut"_s;
    }
    void whatOnlySoundsLikeItIsNot()
    {
        QFETCH(QString, text);
        QCOMPARE(leavingPhrase(text), QString());
    }

    void anyTextIsReadToItsEnd()
    {
        QCOMPARE(leavingPhrase(QString(20'000, u'x') + u" never again"_s), u"never again"_s);
        QCOMPARE(leavingPhrase(QString(QChar(0xD83D)) + u"\u0308'’ again"_s), QString());
        QVERIFY(leavingPhrase(u"never "_s + QString(200, u'y') + u" again"_s).size() <= 80);
    }
};

QTEST_GUILESS_MAIN(TestLeavingWords)
#include "tst_leavingwords.moc"
