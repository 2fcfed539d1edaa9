#include "models/exchange/Encoding.h"

#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

class TestEncoding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void guesses_data();
    void guesses();
    void theLastByteOfALongFileDecides();
    void aFewBrokenCharactersInMuchUtf8AreDamage();
    void decodingDoesNotDependOnTheBlocks_data();
    void decodingDoesNotDependOnTheBlocks();
    void loneSurrogatesBecomeReplacementCharacters();
};

namespace {
Encoding guess(const QByteArray& bytes)
{
    EncodingGuess g;
    g.feed(bytes);
    return g.encoding();
}

QByteArray utf16(const QString& text, bool little, bool mark)
{
    QByteArray out;
    const QString all = mark ? QString(QChar(QChar::ByteOrderMark)) + text : text;
    for (const QChar c : all) {
        const char low = static_cast<char>(c.unicode() & 0xFF);
        const char high = static_cast<char>(c.unicode() >> 8);
        out.append(little ? low : high).append(little ? high : low);
    }
    return out;
}

QString decode(const QByteArray& bytes, Encoding encoding, qsizetype block)
{
    ToUtf8 decoder(encoding);
    QByteArray out;
    for (qsizetype i = 0; i < bytes.size(); i += block)
        decoder.feed(QByteArrayView(bytes).sliced(i, std::min(block, bytes.size() - i)), false, out);
    decoder.feed({}, true, out);
    return QString::fromUtf8(out);
}
const QString sample = u"Name;Ort\nZoë Grün;Köln\n李;東京\nEmoji 🙂;Łódź\n"_s;
}

void TestEncoding::guesses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ascii") << QByteArray("name,city\nAnn,York\n") << u"UTF-8"_s;
    QTest::newRow("empty") << QByteArray() << u"UTF-8"_s;
    QTest::newRow("utf-8") << sample.toUtf8() << u"UTF-8"_s;
    QTest::newRow("utf-8 with mark") << "\xEF\xBB\xBF" + sample.toUtf8() << u"UTF-8"_s;
    QTest::newRow("utf-16 le with mark") << utf16(sample, true, true) << u"UTF-16LE"_s;
    QTest::newRow("utf-16 be with mark") << utf16(sample, false, true) << u"UTF-16BE"_s;
    QTest::newRow("utf-16 le") << utf16(sample, true, false) << u"UTF-16LE"_s;
    QTest::newRow("utf-16 be") << utf16(sample, false, false) << u"UTF-16BE"_s;
    QTest::newRow("japanese utf-16 le") << utf16(u"名前,電話\n山田太郎,03 1234 5678\n"_s, true, false) << u"UTF-16LE"_s;
    QTest::newRow("windows") << QByteArray("Name;Ort\nZo\xEB Gr\xFCn;K\xF6ln\n12,50 \x80\n") << u"Windows-1252"_s;
    QTest::newRow("cut in a character") << sample.toUtf8().chopped(8) << u"UTF-8"_s;
}

void TestEncoding::guesses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(encodingName(guess(bytes)), expected);
    QCOMPARE(encodingFromName(expected), std::optional(guess(bytes)));
}

void TestEncoding::theLastByteOfALongFileDecides()
{
    EncodingGuess g;
    for (int i = 0; i < 100; ++i)
        g.feed(QByteArray(10000, 'a'));
    QCOMPARE(g.encoding(), Encoding::Utf8);
    g.feed("caf\xE9\n");
    QCOMPARE(g.encoding(), Encoding::Windows1252);
}

void TestEncoding::aFewBrokenCharactersInMuchUtf8AreDamage()
{
    QCOMPARE(guess(u"Köln Łódź "_s.repeated(20).toUtf8() + "\xFF caf\xC3"), Encoding::Utf8);
    QCOMPARE(guess("\xC0\xAF \xED\xA0\x80"), Encoding::Windows1252); // overlong and surrogate forms are no UTF-8
}

void TestEncoding::decodingDoesNotDependOnTheBlocks_data()
{
    QTest::addColumn<int>("block");
    for (const int block : {1, 2, 3, 5, 7, 64, 4096})
        QTest::addRow("%d", block) << block;
}

void TestEncoding::decodingDoesNotDependOnTheBlocks()
{
    QFETCH(int, block);
    QCOMPARE(decode(sample.toUtf8(), Encoding::Utf8, block), sample);
    QCOMPARE(decode("\xEF\xBB\xBF" + sample.toUtf8(), Encoding::Utf8, block), sample);
    for (const bool mark : {true, false}) {
        QCOMPARE(decode(utf16(sample, true, mark), Encoding::Utf16Le, block), sample);
        QCOMPARE(decode(utf16(sample, false, mark), Encoding::Utf16Be, block), sample);
    }
    QCOMPARE(decode("Zo\xEB \x80 \x93x\x94 \x81", Encoding::Windows1252, block), u"Zoë € “x” \u0081"_s);
}

void TestEncoding::loneSurrogatesBecomeReplacementCharacters()
{
    QCOMPARE(decode(QByteArray("a\0\x3D\xD8"
                               "b\0\x00\xDE"
                               "c\0\x3D\xD8",
                        12),
                 Encoding::Utf16Le, 3),
        u"a\uFFFDb\uFFFDc\uFFFD"_s);
    QCOMPARE(decode(QByteArray("a\0b", 3), Encoding::Utf16Le, 2), u"a\uFFFD"_s);
}

QTEST_APPLESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
