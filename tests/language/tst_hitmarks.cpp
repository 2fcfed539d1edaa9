// HitMarks: the letters that answer to what was typed, in brackets; folding keeps the place of every letter.
#include "models/language/Fold.h"
#include "models/language/HitMarks.h"

#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {
QString marked(const QString& typed, const QString& shown, Forgive forgive = Forgive::Writing)
{
    QString out = shown;
    const auto ranges = hitMarks(typed, shown, forgive);
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        out.insert(range->start + range->length, u']');
        out.insert(range->start, u'[');
    }
    return out;
}
}

class TestHitMarks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lettersAreMarkedHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("marks");
        const auto row = [](const char* name, const QString& typed, const QString& marks) {
            QTest::newRow(name) << typed << marks;
        };
        row("beginning of a word", u"oka"_s, u"Maya [Oka]for"_s);
        row("within a word", u"oka"_s, u"Jan S[oká]č"_s);
        row("the beginning goes before the inside", u"ma"_s, u"[Ma]ya Guma"_s);
        row("words in any order", u"okaf may"_s, u"[May]a [Okaf]or"_s);
        row("case and accents typed", u"ZOË"_s, u"[Zoe] Brown"_s);
        row("a combining accent is within", u"zoe"_s, u"[Zoe\u0308] B"_s);
        row("of a part, the accent goes along", u"zo"_s, u"[Zo\u0308]e"_s);
        row("sharp s for two", u"strass"_s, u"Haupt[straß]e"_s);
        row("half of a sharp s", u"stras"_s, u"Haupt[straß]e"_s);
        row("two s for a sharp one", u"weiß"_s, u"[Weiss]"_s);
        row("ligature", u"fi"_s, u"[ﬁ]x"_s);
        row("half a ligature", u"of"_s, u"[oﬃ]ce"_s);
        row("letters in two units", u"ok"_s, u"[\U0001D40E\U0001D424]afor"_s);
        row("an emoji", u"\U0001F600"_s, u"so [\U0001F600] glad"_s);
        row("joined vowels", u"aebel"_s, u"[Æbel]"_s);
        row("stroke", u"lodz"_s, u"[Łódź]"_s);
        row("punctuation between", u"o brien"_s, u"[O’Brien]"_s);
        row("punctuation left out", u"obrien"_s, u"[O’Brien]"_s);
        row("e-mail", u"maya.ok"_s, u"[maya.ok]afor@example.org"_s);
        row("part of an e-mail", u"oka"_s, u"bolu@[oka]lane.example"_s);
        row("case number", u"am2481"_s, u"[AM-2481]"_s);
        row("case number's digits", u"248"_s, u"AM-[248]1"_s);
        row("order number", u"#114-77"_s, u"[114-77]31"_s);
        row("one letter begins a word", u"m"_s, u"[M]aya Okamoto"_s);
        row("Arabic", u"محمد"_s, u"السيد [محمد]"_s);
        row("Arabic without its vowels", u"محمد"_s, u"[مُحَمَّد]"_s);
        row("Greek final sigma", u"ΟΔΥΣΣΕΥΣ"_s, u"[Οδυσσεύς]"_s);
        row("nothing", u"zzz"_s, u"Maya"_s);
    }
    void lettersAreMarkedHoweverTheyAreWritten()
    {
        QFETCH(QString, typed);
        QFETCH(QString, marks);
        const QString shown = QString(marks).remove(u'[').remove(u']');
        QCOMPARE(marked(typed, shown), marks);
    }

    void phoneNumbersAreMarkedHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("marks");
        const auto row = [](const QString& typed, const QString& marks) {
            QTest::newRow(qPrintable(typed + u" | "_s + marks)) << typed << marks;
        };
        row(u"0113 4960"_s, u"+44 [113 496 0]119"_s);
        row(u"0113 4960"_s, u"[0113 496 0]119"_s);
        row(u"01134960119"_s, u"[0113 496 0119]"_s);
        row(u"+44 113 496"_s, u"[0113 496] 0119"_s);
        row(u"0044113496"_s, u"[+44 113 496] 0119"_s.replace(u"[+"_s, u"+["_s));
        row(u"+44 (0)113 496"_s, u"+[44 113 496] 0119"_s);
        row(u"496-0119"_s, u"0113 [496 0119]"_s);
        row(u"0119"_s, u"0113 496 [0119]"_s);
        row(u"0113 496 0119 ext. 12"_s, u"[0113 496 0119] ext. [12]"_s);
        row(u"0113 496 0119 x12"_s, u"[0113 496 0119] ext. [12]"_s);
        row(u"٠١١٣"_s, u"[0113] 496"_s);
    }
    void phoneNumbersAreMarkedHoweverTheyAreWritten() { lettersAreMarkedHoweverTheyAreWritten(); }

    void theLettersThatAreRightInAMisspeltNameAreMarked()
    {
        QCOMPARE(marked(u"okafro"_s, u"Maya Okafor"_s), u"Maya Okafor"_s);
        QCOMPARE(marked(u"okafro"_s, u"Maya Okafor"_s, Forgive::Misspelling), u"Maya [Okafo]r"_s);
        QCOMPARE(marked(u"mia okafor"_s, u"Maya Okafor"_s, Forgive::Misspelling), u"Maya [Okafor]"_s);
        QCOMPARE(marked(u"whitcomb"_s, u"Helen Whitecombe"_s, Forgive::Misspelling), u"Helen [Whit]e[comb]e"_s);
        QCOMPARE(marked(u"smyth"_s, u"Ann Smith"_s, Forgive::Misspelling), u"Ann [Sm]i[th]"_s);
    }

    void whateverIsTypedTheMarksAreWithinTheTextAndInOrder()
    {
        const QStringList bits {u"\xd83d"_s, u"\xde00"_s, u"a"_s, u"\u0301"_s, u"ß"_s, u"ﬃ"_s, u" "_s, u"0"_s, u"+"_s,
            u"\""_s, QString(QChar(u'\0')), u"\u202e"_s, u"\U0001F468\u200d\U0001F469"_s, u"ש"_s, u"4"_s, u"x"_s};
        quint32 state = 7;
        const auto any = [&](int length) {
            QString out;
            for (int i = 0; i < length; ++i) {
                state = state * 1664525u + 1013904223u;
                out += bits.at(static_cast<qsizetype>(state >> 16) % bits.size());
            }
            return out;
        };
        for (int i = 0; i < 3000; ++i) {
            const QString shown = any(i % 23);
            qsizetype end = -1;
            for (const TextRange& range : hitMarks(any(1 + i % 5), shown, Forgive::Misspelling)) {
                QVERIFY(range.start > end && range.length > 0);
                end = range.start + range.length;
                QVERIFY(end <= shown.size());
                const auto tears = [&](qsizetype at) {
                    return at > 0 && at < shown.size() && shown.at(at - 1).isHighSurrogate()
                        && shown.at(at).isLowSurrogate();
                };
                QVERIFY(!tears(range.start) && !tears(end));
            }
        }
        QVERIFY(hitMarks(QString(10000, u'a'), QString(10000, u'b'), Forgive::Misspelling).isEmpty());
    }

    void foldingWithPlacesIsFolding()
    {
        const QStringList texts {
            u"Zoë O’Brien"_s, u"ﬃß Łódź\u0301"_s, u"\U0001F600 ok \xd83d"_s, u"한국어 ÅÄÖ"_s, u"İi ıI"_s};
        for (const QString& text : texts) {
            const FoldedText places = foldedWithPlaces(text);
            QCOMPARE(places.text, folded(text));
            QCOMPARE(places.start.size(), places.text.size());
            QCOMPARE(places.end.size(), places.text.size());
        }
    }

    void anExcerptShowsTheMarkAndCutsAtWords()
    {
        const QString text
            = u"We waited in all day and nobody came, and then the driver left the fridge in the rain outside the gate."_s;
        const QString excerpt = excerptAround(text, hitMarks(u"fridge"_s, text), 40);
        QVERIFY2(excerpt.contains(u"fridge"_s), qPrintable(excerpt));
        QVERIFY2(excerpt.startsWith(u'…') && excerpt.endsWith(u'…'), qPrintable(excerpt));
        QVERIFY(excerpt.size() <= 42);
        QCOMPARE(excerptAround(text, {}, 20), u"We waited in all day…"_s);
        QCOMPARE(excerptAround(u"a\nb"_s, {}, 20), u"a b"_s);
    }
};

QTEST_APPLESS_MAIN(TestHitMarks)
#include "tst_hitmarks.moc"
