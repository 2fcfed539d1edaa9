// EventJson: the text that is stored and hashed is the one that QJsonDocument writes, for every kind and whatever was said.
#include "models/domain/EventJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <concepts>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {
// Gives every field something to write.
struct Filler {
    QString text {};
    int n = 0;

    template <class T>
    void fill(T& value)
    {
        ++n;
        if constexpr (std::is_enum_v<T>) {
            value = static_cast<T>(1);
        } else if constexpr (std::is_same_v<T, QString>) {
            value = text + QString::number(n);
        } else if constexpr (std::is_same_v<T, bool>) {
            value = true;
        } else if constexpr (std::is_same_v<T, int>) {
            value = -n;
        } else if constexpr (std::is_same_v<T, QDateTime>) {
            value = QDateTime(QDate(2025, 2, n % 28 + 1), QTime(n % 24, 5, 9, n), Qt::OffsetFromUTC, 3600);
        } else if constexpr (std::is_same_v<T, Money>) {
            value = {-1234 * n, u"EUR"_s};
        } else if constexpr (requires { value.fields(*this); }) {
            value.fields(*this);
        } else if constexpr (requires { value.uuid(); }) {
            value = T::fromString(u"0bb7d4d3-2a3c-4a0e-9d0e-6f4d1c2b3a49"_s);
        } else {
            value.resize(2);
            for (auto& item : value)
                fill(item);
        }
    }
    template <class T>
    void operator()(const char* /*name*/, T& value)
    {
        fill(value);
    }
};

QByteArray byQt(const EventBody& body)
{
    return QJsonDocument(toJson(body)).toJson(QJsonDocument::Compact);
}

template <std::size_t I = 0>
void compareAll(const QString& text)
{
    if constexpr (I < std::variant_size_v<EventBody>) {
        std::variant_alternative_t<I, EventBody> body {};
        QCOMPARE(jsonText(body), byQt(body));
        Filler filler {text};
        body.fields(filler);
        QCOMPARE(jsonText(body), byQt(body));
        compareAll<I + 1>(text);
    }
}
}

class TestEventJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindIsWrittenAsQtWouldWriteIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("plain") << u"They waited in."_s;
        QTest::newRow("quotes") << u"a \"b\" \\ / c"_s;
        QString control;
        for (char16_t c = 0; c <= 0x80; ++c)
            control += QChar(c);
        QTest::newRow("all below 0x80") << control;
        QTest::newRow("accents") << u"Zoë Łódź\u0301 ß \u2028 \ufeff"_s;
        QTest::newRow("emoji") << u"\U0001F600 fine"_s;
        QTest::newRow("half a character") << u"a"_s + QChar(0xd83d) + u"b"_s;
    }
    void everyKindIsWrittenAsQtWouldWriteIt()
    {
        QFETCH(QString, text);
        compareAll(text);
    }

    void datesOutOfTheOrdinaryToo()
    {
        for (const int year : {-3, 0, 7, 999, 1000, 1969, 9999, 10001}) {
            CheckBackPlanned planned {QDateTime(QDate(year, 12, 31), QTime(23, 59, 59, 7), Qt::UTC)};
            QCOMPARE(jsonText(planned), byQt(planned));
        }
    }
};

QTEST_GUILESS_MAIN(TestEventJson)
#include "tst_eventjson.moc"
