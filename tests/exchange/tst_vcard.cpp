// Contact cards as programs write them, and as nobody should.
#include "models/exchange/VCard.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

class TestVCard : public QObject {
    Q_OBJECT

    struct Card {
        QStringList texts {};
        qint64 line = 0;
        bool broken = false;
        [[nodiscard]] QString at(Field field) const { return texts.value(VCardReader::fields().indexOf(field)); }
    };

    static QList<Card> read(const QByteArray& file)
    {
        EncodingGuess guess;
        guess.feed(file);
        QBuffer buffer;
        buffer.setData(file);
        buffer.open(QIODevice::ReadOnly);
        VCardReader reader(buffer, guess.encoding());
        QList<Card> cards;
        while (reader.next())
            cards.append({reader.texts(), reader.line(), reader.broken()});
        return cards;
    }
    static Card one(const QByteArray& lines)
    {
        return read("BEGIN:VCARD\r\nVERSION:3.0\r\n" + lines + "\r\nEND:VCARD\r\n").value(0);
    }

private Q_SLOTS:
    void aPlainCardIsRead()
    {
        const Card card = one("N:Okafor;Maya;Ada;Dr.;\r\nFN:Dr. Maya Okafor\r\nORG:Okafor & Sons;Sales\r\n"
                              "TEL;TYPE=CELL:+44 113 496 0119\r\nEMAIL:maya@example.net\r\n"
                              "ADR;TYPE=HOME:;;12 High Street;Leeds;West Yorkshire;LS1 4AP;United Kingdom\r\n"
                              "NOTE:Two\\nlines\\, and a comma");
        QCOMPARE(card.at(Field::Name), u"Dr. Maya Okafor"_s);
        QCOMPARE(card.at(Field::FirstName), u"Maya Ada"_s);
        QCOMPARE(card.at(Field::LastName), u"Okafor"_s);
        QCOMPARE(card.at(Field::Company), u"Okafor & Sons"_s);
        QCOMPARE(card.at(Field::Phone), u"+44 113 496 0119"_s);
        QCOMPARE(card.at(Field::Email), u"maya@example.net"_s);
        QCOMPARE(card.at(Field::Address), u"12 High Street"_s);
        QCOMPARE(card.at(Field::City), u"Leeds, West Yorkshire"_s);
        QCOMPARE(card.at(Field::Postcode), u"LS1 4AP"_s);
        QCOMPARE(card.at(Field::Country), u"United Kingdom"_s);
        QCOMPARE(card.at(Field::Note), u"Two\nlines, and a comma"_s);
        QCOMPARE(card.line, 1);
        QVERIFY(!card.broken);
    }

    void linesAreUnfolded_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("blank") << QByteArray("FN:Maya Ok\r\n afor");
        QTest::newRow("tab") << QByteArray("FN:Maya Ok\r\n\tafor");
        QTest::newRow("every letter") << QByteArray(
            "F\r\n N\r\n :\r\n M\r\n a\r\n y\r\n a\r\n  \r\n O\r\n k\r\n a\r\n f\r\n o\r\n r");
        QTest::newRow("line feeds only") << QByteArray("FN:Maya Ok\n afor");
        QTest::newRow("carriage returns only") << QByteArray("FN:Maya Ok\r afor");
        QTest::newRow("lower case") << QByteArray("fn:Maya Okafor");
        QTest::newRow("grouped") << QByteArray("item1.FN:Maya Okafor");
        QTest::newRow("with a language") << QByteArray("FN;LANGUAGE=en-us:Maya Okafor");
    }
    void linesAreUnfolded()
    {
        QFETCH(QByteArray, lines);
        QCOMPARE(one(lines).at(Field::Name), u"Maya Okafor"_s);
    }

    void charactersAreRead_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("quoted-printable, UTF-8")
            << QByteArray("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg M=C3=BCller");
        QTest::newRow("as Android writes it")
            << QByteArray("N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;;\r\nFN;CHARSET=UTF-8;"
                          "ENCODING=QUOTED-PRINTABLE:J=C3=B6rg=20=\r\nM=C3=BCller");
        QTest::newRow("bare type of 2.1") << QByteArray("FN;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:J=F6rg M=FCller");
        QTest::newRow("Windows, without saying so") << QByteArray("FN;ENCODING=QUOTED-PRINTABLE:J=F6rg M=FCller");
        QTest::newRow("UTF-8") << QByteArray("FN:J\xC3\xB6rg M\xC3\xBCller");
        QTest::newRow("Windows-1252") << QByteArray("FN:J\xF6rg M\xFCller");
        QTest::newRow("small hex") << QByteArray("FN;ENCODING=quoted-printable:J=c3=b6rg M=c3=bcller");
    }
    void charactersAreRead()
    {
        QFETCH(QByteArray, lines);
        QCOMPARE(one(lines).at(Field::Name), u"Jörg Müller"_s);
    }

    void aFileInUtf16IsRead()
    {
        const QString text = u"BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Jörg Müller\r\nEND:VCARD\r\n"_s;
        QByteArray bytes("\xFF\xFE", 2);
        bytes.append(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        QCOMPARE(read(bytes).value(0).at(Field::Name), u"Jörg Müller"_s);
    }

    void phonesAndEmailsAreRanked()
    {
        const Card card
            = one("TEL;WORK;FAX:01\r\nTEL;HOME;VOICE:02\r\nTEL;CELL;PREF:03\r\nitem1.TEL:04\r\nitem1.X-ABLabel:x\r\n"
                  "TEL;VALUE=uri;TYPE=\"voice,home\":tel:+44-113-05;ext=7\r\nTEL:02\r\n"
                  "EMAIL;TYPE=INTERNET;TYPE=HOME:b@example.net\r\nEMAIL;PREF=1:a@example.net\r\n"
                  "EMAIL;X400:no\r\nEMAIL:mailto:c@example.net");
        QCOMPARE(card.at(Field::Phone), u"03\n02\n04\n+44-113-05 ext. 7\n01"_s);
        QCOMPARE(card.at(Field::Email), u"a@example.net\nb@example.net\nc@example.net"_s);
    }

    void thePreferredAddressIsTaken()
    {
        const Card card = one("ADR;HOME:;;1 First;A;;1;\r\nADR;WORK;PREF:PO 9;;2 Second;B;;2;\r\nADR:;;3 Third;C;;3;");
        QCOMPARE(card.at(Field::Address), u"PO 9\n2 Second"_s);
        QCOMPARE(card.at(Field::City), u"B"_s);
        QCOMPARE(card.at(Field::Postcode), u"2"_s);
    }

    void escapesAreUndone()
    {
        const Card card = one("FN:a\\;b\\,c\\\\d\\ne\\xf\r\nORG:One\\; Two;Unit\r\nTEL;TYPE=\"x:y;z\":05");
        QCOMPARE(card.at(Field::Name), u"a;b,c\\d\ne\\xf"_s);
        QCOMPARE(card.at(Field::Company), u"One; Two"_s);
        QCOMPARE(card.at(Field::Phone), u"05"_s);
    }

    void picturesAreSkipped_data()
    {
        QTest::addColumn<QByteArray>("picture");
        const QByteArray bytes = QByteArray(3'000'000, 'A');
        QByteArray folded;
        for (int i = 0; i < 40000; ++i)
            folded += " QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5eg==\r\n";
        QTest::newRow("one line") << QByteArray("PHOTO;ENCODING=b;TYPE=JPEG:" + bytes + "\r\n");
        QTest::newRow("folded") << QByteArray("PHOTO;TYPE=JPEG;ENCODING=BASE64:\r\n" + folded + "\r\n");
        QTest::newRow("not folded") << QByteArray("PHOTO;BASE64:\r\n" + folded.replace(" QUJD", "QUJD") + "\r\n");
        QTest::newRow("4.0") << QByteArray("PHOTO:data:image/jpeg;base64," + bytes + "\r\n");
        QTest::newRow("key") << QByteArray("KEY;X509;BASE64:\r\n " + bytes + "\r\n\r\n");
    }
    void picturesAreSkipped()
    {
        QFETCH(QByteArray, picture);
        QElapsedTimer timer;
        timer.start();
        const Card card = one("FN:Maya\r\n" + picture + "TEL:0113");
        QCOMPARE(card.at(Field::Name), u"Maya"_s);
        QCOMPARE(card.at(Field::Phone), u"0113"_s);
        for (const QString& text : card.texts)
            QVERIFY(text.size() < 100);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void badCardsStopNothing()
    {
        const QList<Card> cards
            = read("remarks before\r\n\r\nBEGIN:VCARD\r\nFN:First\r\nBEGIN:VCARD\r\nFN:Second\r\nEND:VCARD\r\n"
                   "between\r\nBEGIN:VCARD\r\nFN:Third\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Agent\r\nTEL:9\r\nEND:VCARD\r\n"
                   "TEL:3\r\nEND:VCARD\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Fourth");
        QCOMPARE(cards.size(), 4);
        QVERIFY(cards.at(0).broken);
        QCOMPARE(cards.at(0).line, 3);
        QCOMPARE(cards.at(1).at(Field::Name), u"Second"_s);
        QCOMPARE(cards.at(1).line, 5);
        QVERIFY(!cards.at(1).broken);
        QCOMPARE(cards.at(2).at(Field::Name), u"Third"_s);
        QCOMPARE(cards.at(2).at(Field::Phone), u"3"_s);
        QVERIFY(cards.at(3).broken);
        QCOMPARE(cards.at(3).at(Field::Name), u"Fourth"_s);
    }

    void howThePhoneSaysTheName()
    {
        QCOMPARE(one("X-PHONETIC-LAST-NAME:oh-KAH-for\r\nX-PHONETIC-FIRST-NAME:MY-ah").at(Field::Say),
            u"MY-ah oh-KAH-for"_s);
    }

    void onlyCardsLookLikeCards()
    {
        QVERIFY(looksLikeCards("\xEF\xBB\xBF"
                               "BEGIN:VCARD\r\n")
            || looksLikeCards("BEGIN:VCARD\r\n"));
        QVERIFY(looksLikeCards("\n\n begin:vcard\n"));
        QVERIFY(!looksLikeCards("name,phone\nBEGIN:VCARD,1\n"));
        QVERIFY(!looksLikeCards(""));
    }

    // A thousand cards torn, cut, doubled and soiled: read to their end, quickly, and never more than there were lines.
    void nothingIsTooBroken()
    {
        QByteArray good;
        for (int i = 0; i < 4; ++i)
            good += "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;;"
                    "\r\n"
                    "TEL;TYPE=\"a:b\":+44 1\r\nADR:;;x;y;z;1;2\r\nPHOTO;ENCODING=b:QUJD\r\n "
                    "QUJD\r\nNOTE:a\\nb\r\nEND:VCARD\r\n";
        QRandomGenerator random(20261122);
        for (int round = 0; round < 1000; ++round) {
            QByteArray torn = good;
            for (int change = random.bounded(1, 12); change > 0; --change) {
                if (torn.size() < 2)
                    break;
                const qsizetype at = random.bounded(int(torn.size()));
                switch (random.bounded(5)) {
                case 0:
                    torn[at] = static_cast<char>(random.bounded(256));
                    break;
                case 1:
                    torn.remove(at, random.bounded(40));
                    break;
                case 2:
                    torn.insert(at, torn.mid(random.bounded(int(torn.size())), random.bounded(60)));
                    break;
                case 3:
                    torn.insert(at, random.bounded(2) ? "\r\n " : "=\r\n");
                    break;
                default:
                    torn.truncate(std::max<qsizetype>(at, 20));
                }
            }
            const QList<Card> cards = read(torn);
            QVERIFY(cards.size() <= torn.count('\n') + torn.count('\r') + 1);
            for (const Card& card : cards)
                QCOMPARE(card.texts.size(), VCardReader::fields().size());
        }
    }
};

QTEST_GUILESS_MAIN(TestVCard)
#include "tst_vcard.moc"
