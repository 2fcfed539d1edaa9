// MarkedText: the gold lies under the letters that were looked for, in both directions, and nowhere else.
#include "widgets/common/MarkedText.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {
struct Gold {
    int first = -1; // column
    int last = -1;
    int pieces = 0;
};

QImage painted(
    const QString& text, const QString& typed, MarkedLook look, int width, Forgive forgive = Forgive::Writing)
{
    QImage image(width, 30, QImage::Format_RGB32);
    image.fill(color(Token::Surface));
    QPainter painter(&image);
    paintMarked(painter, image.rect(), text, typed, look, forgive);
    painter.end();
    // For the eye of whoever changes this: AMENDS_PICTURES=DIR keeps what was painted.
    if (const QString folder = qEnvironmentVariable("AMENDS_PICTURES"); !folder.isEmpty())
        image.save(folder + u"/marked-%1.png"_s.arg(QString::fromLatin1(typed.toUtf8().toHex().left(30))));
    return image;
}

Gold goldIn(const QImage& image)
{
    const QRgb gold = color(Token::Seam).rgb();
    Gold found;
    bool inside = false;
    for (int x = 0; x < image.width(); ++x) {
        bool here = false;
        for (int y = 0; y < image.height(); ++y)
            here = here || image.pixel(x, y) == gold;
        if (here && !inside)
            ++found.pieces;
        if (here)
            found.last = x;
        if (here && found.first < 0)
            found.first = x;
        inside = here;
    }
    return found;
}

int wide(const QString& text)
{
    return markedWidth(text, {}, {});
}
}

class TestMarkedText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { setShadeInForce(Shade::Light); }

    void theGoldLiesUnderTheLetters_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void theGoldLiesUnderTheLetters()
    {
        QFETCH(bool, dark);
        setShadeInForce(dark ? Shade::Dark : Shade::Light);
        const QString name = u"Maya Okafor"_s;
        const Gold gold = goldIn(painted(name, u"oka"_s, {}, 300));
        QCOMPARE(gold.pieces, 1);
        QVERIFY(qAbs(gold.first - wide(u"Maya "_s)) <= 2);
        QVERIFY(gold.last > wide(u"Maya Ok"_s) && gold.last < wide(name));
        QCOMPARE(goldIn(painted(name, u"zzz"_s, {}, 300)).pieces, 0);
        QCOMPARE(goldIn(painted(name, u"for may"_s, {}, 300)).pieces, 2);
    }

    void inAMirroredRowTheTextStandsAtTheOtherEdge()
    {
        MarkedLook look;
        look.direction = Qt::RightToLeft;
        const Gold latin = goldIn(painted(u"Maya Okafor"_s, u"okafor"_s, look, 300));
        QCOMPARE(latin.pieces, 1);
        QVERIFY(latin.last >= 296);
        const Gold arabic = goldIn(painted(u"محمد الخطيب"_s, u"محمد"_s, look, 300));
        QCOMPARE(arabic.pieces, 1);
        QVERIFY(arabic.last >= 296); // the first word of a right-to-left line is the rightmost
        QVERIFY(arabic.first > 300 - wide(u"محمد الخطيب"_s));
        look.isLtr = true;
        const Gold phone = goldIn(painted(u"+44 113 496 0119"_s, u"0119"_s, look, 300));
        QVERIFY(phone.last >= 296);
    }

    void whatHasNoRoomIsCutAndItsMarksToo()
    {
        const QString words = u"We waited in all day and nobody came with the fridge"_s;
        const Gold gold = goldIn(painted(words, u"fridge"_s, {}, 120));
        QCOMPARE(gold.pieces, 0);
        const Gold early = goldIn(painted(words, u"waited"_s, {}, 120));
        QCOMPARE(early.pieces, 1);
        QVERIFY(early.last < 120);
        painted(words, u"waited"_s, {}, 3);
    }

    void hostileTextIsPaintedAndHarmless()
    {
        QCOMPARE(goldIn(painted(u"\u202e<b>Maya\0\n</b>"_s, u"maya"_s, {}, 400)).pieces, 1);
        painted(QString(10000, u'a'), QString(10000, u'a'), {}, 300);
        painted(QString(QChar(0xd83d)), QString(QChar(0xd83d)), {}, 300);
        painted(u"\U0001F468\u200d\U0001F469\u200d\U0001F467 and"_s, u"\U0001F468"_s, {}, 300);
    }
};

QTEST_MAIN(TestMarkedText)
#include "tst_markedtext.moc"
