#include "models/language/OfferText.h"
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

class TestOfferText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatTheyAskedForComesFirstAndTheExtraLast();
    void germanSaysTheSame();
    void moneyIsSaidWithItsAmount_data();
    void moneyIsSaidWithItsAmount();
    void everyRemedyHasWordsInBothLanguages();
    void nothingOfferedSaysNothing();
    void placeMarksInTitlesStay();
};

void TestOfferText::whatTheyAskedForComesFirstAndTheExtraLast()
{
    const QList<OfferToSay> offers {{Remedy::Gift, u"Two-year care plan."_s, {}, Payout::None, false},
        {Remedy::DoAgain, u"Saturday morning, two-person fitting"_s, {}, Payout::None, true},
        {Remedy::Refund, u"Delivery charge back"_s, u"29.00"_s, Payout::OriginalCard, true}};
    QCOMPARE(offerText(offers, u"en"_s),
        u"We’re doing it again, properly: Saturday morning, two-person fitting. Your 29.00 is going back to your card. "
        "And from us on top: two-year care plan. Would that make it right?"_s);
}

void TestOfferText::germanSaysTheSame()
{
    const QList<OfferToSay> offers {{Remedy::Refund, u"Liefergebühr"_s, u"29,00 EUR"_s, Payout::Bank, true},
        {Remedy::Gift, u"Pflegepaket für zwei Jahre"_s, {}, Payout::None, false}};
    QCOMPARE(offerText(offers, u"de"_s),
        u"Ihre 29,00 EUR gehen zurück auf Ihr Konto. Und von uns dazu: Pflegepaket für zwei Jahre. "
        "Wäre es damit in Ordnung?"_s);
}

void TestOfferText::moneyIsSaidWithItsAmount_data()
{
    QTest::addColumn<Remedy>("remedy");
    QTest::addColumn<QString>("said");
    QTest::newRow("refund") << Remedy::Refund << u"Your 10.00 is going back in cash."_s;
    QTest::newRow("credit") << Remedy::Credit << u"You have a credit of 10.00 with us."_s;
    QTest::newRow("discount") << Remedy::Discount << u"You have 10.00 off your next order."_s;
    QTest::newRow("charity") << Remedy::Charity << u"We’re giving 10.00 to a cause you name."_s;
}

void TestOfferText::moneyIsSaidWithItsAmount()
{
    QFETCH(Remedy, remedy);
    QFETCH(QString, said);
    QCOMPARE(
        offerText({{remedy, u"X"_s, u"10.00"_s, Payout::Cash, true}}, u"en"_s), said + u" Would that make it right?"_s);
}

void TestOfferText::everyRemedyHasWordsInBothLanguages()
{
    for (const auto& [remedy, word] : Keys<Remedy>::all) {
        for (const QString& language : {u"en"_s, u"de"_s}) {
            const QString text = offerText({{remedy, u"a new hob"_s, {}, Payout::None, true}}, language);
            QVERIFY2(text.contains(u"a new hob"_s, Qt::CaseInsensitive), word.data());
            QVERIFY(text.endsWith(u'?'));
        }
    }
}

void TestOfferText::nothingOfferedSaysNothing()
{
    QCOMPARE(offerText({}, u"en"_s), QString());
    QCOMPARE(offerText({{Remedy::Gift, u"  "_s, {}, Payout::None, true}}, u"de"_s), QString());
}

void TestOfferText::placeMarksInTitlesStay()
{
    const QString text = offerText({{Remedy::Replacement, u"%1 {{x}} %2"_s, {}, Payout::None, true}}, u"en"_s);
    QCOMPARE(text, u"A new one is coming to you: %1 {{x}} %2. Would that make it right?"_s);
}

QTEST_GUILESS_MAIN(TestOfferText)
#include "tst_offertext.moc"
