#include "models/domain/EventJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVarLengthArray>
#include <algorithm>
#include <concepts>
#include <string_view>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
template <class T>
concept Keyed = std::is_enum_v<T>;

struct Writer {
    QJsonObject out {};

    template <class T>
    static QJsonValue write(T& value)
    {
        if constexpr (Keyed<T>) {
            return key(value);
        } else if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, bool> || std::is_same_v<T, int>) {
            return value;
        } else if constexpr (std::is_same_v<T, QDateTime>) {
            return value.isValid() ? QJsonValue(value.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QString());
        } else if constexpr (std::is_same_v<T, Money>) {
            return QJsonObject {{u"amount"_s, value.toDecimal()}, {u"currency"_s, value.currency}};
        } else if constexpr (requires { value.fields(std::declval<Writer&>()); }) {
            Writer inner;
            value.fields(inner);
            return inner.out;
        } else if constexpr (requires { value.uuid(); }) {
            return value.toString();
        } else {
            QJsonArray array;
            for (auto& item : value)
                array.append(write(item));
            return array;
        }
    }
    template <class T>
    void operator()(const char* name, T& value)
    {
        out.insert(QLatin1String(name), write(value));
    }
};

QByteArray isoText(const QDateTime& at)
{
    const QDateTime utc = at.toUTC();
    const QDate day = utc.date();
    const QTime time = utc.time();
    if (day.year() < 1000 || day.year() > 9999)
        return utc.toString(Qt::ISODateWithMs).toLatin1();
    QByteArray out("0000-00-00T00:00:00.000Z");
    const auto put = [&out](qsizetype last, int value) {
        for (; value > 0; value /= 10)
            out[last--] = static_cast<char>('0' + value % 10);
    };
    put(3, day.year());
    put(6, day.month());
    put(9, day.day());
    put(12, time.hour());
    put(15, time.minute());
    put(18, time.second());
    put(22, time.msec());
    return out;
}

// Like Writer, but straight to text: a QJsonObject a value is most of what recording an event costs.
struct TextWriter {
    QVarLengthArray<QPair<QByteArrayView, QByteArray>, 12> members {};

    template <class T>
    static void write(QByteArray& out, T& value)
    {
        if constexpr (Keyed<T>) {
            addJsonText(out, key(value));
        } else if constexpr (std::is_same_v<T, QString>) {
            addJsonText(out, value);
        } else if constexpr (std::is_same_v<T, bool>) {
            out += value ? "true" : "false";
        } else if constexpr (std::is_same_v<T, int>) {
            out += QByteArray::number(value);
        } else if constexpr (std::is_same_v<T, QDateTime>) {
            out += '"' + (value.isValid() ? isoText(value) : QByteArray()) + '"';
        } else if constexpr (std::is_same_v<T, Money>) {
            out += "{\"amount\":";
            addJsonText(out, value.toDecimal());
            out += ",\"currency\":";
            addJsonText(out, value.currency);
            out += '}';
        } else if constexpr (requires { value.fields(std::declval<TextWriter&>()); }) {
            TextWriter inner;
            value.fields(inner);
            inner.writeTo(out);
        } else if constexpr (requires { value.uuid(); }) {
            addJsonText(out, value.toString());
        } else {
            out += '[';
            for (auto& item : value) {
                if (&item != &value.first())
                    out += ',';
                write(out, item);
            }
            out += ']';
        }
    }
    template <class T>
    void operator()(const char* name, T& value)
    {
        QByteArray text;
        write(text, value);
        members.append({QByteArrayView(name), text});
    }
    void writeTo(QByteArray& out)
    {
        std::sort(members.begin(), members.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        out += '{';
        for (const auto& [name, text] : std::as_const(members)) {
            if (&text != &members.front().second)
                out += ',';
            out += '"';
            out += name;
            out += "\":";
            out += text;
        }
        out += '}';
    }
};

struct Reader {
    QJsonObject in {};
    QString wrong {}; // the first field that does not fit

    template <class T>
    static bool read(const QJsonValue& json, T& value)
    {
        if constexpr (Keyed<T>) {
            const auto known = fromKey<T>(json.toString());
            if (known)
                value = *known;
            return known.has_value();
        } else if constexpr (std::is_same_v<T, QString>) {
            value = json.toString();
            return json.isString();
        } else if constexpr (std::is_same_v<T, bool>) {
            value = json.toBool();
            return json.isBool();
        } else if constexpr (std::is_same_v<T, int>) {
            value = json.toInt();
            return json.isDouble();
        } else if constexpr (std::is_same_v<T, QDateTime>) {
            const QString text = json.toString();
            value = text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
            return json.isString() && (text.isEmpty() || value.isValid());
        } else if constexpr (std::is_same_v<T, Money>) {
            const QJsonObject object = json.toObject();
            auto money
                = Money::fromDecimal(object.value("amount"_L1).toString(), object.value("currency"_L1).toString());
            if (money)
                value = *money;
            return money.has_value();
        } else if constexpr (requires { value.fields(std::declval<Reader&>()); }) {
            Reader inner {json.toObject()};
            value.fields(inner);
            return json.isObject() && inner.wrong.isEmpty();
        } else if constexpr (requires { value.uuid(); }) {
            const QString text = json.toString();
            value = T::fromString(text);
            return json.isString() && (text.isEmpty() || !value.isNull());
        } else {
            const QJsonArray array = json.toArray();
            for (const QJsonValue& item : array) {
                typename T::value_type one {};
                if (!read(item, one))
                    return false;
                value.append(one);
            }
            return json.isArray();
        }
    }
    template <class T>
    void operator()(const char* name, T& value)
    {
        const auto found = in.constFind(QLatin1String(name));
        if (found != in.constEnd() && !read(*found, value) && wrong.isEmpty())
            wrong = QString::fromLatin1(name);
    }
};

template <std::size_t I = 0>
Result<EventBody> readKind(const QString& kind, const QJsonObject& json)
{
    if constexpr (I == std::variant_size_v<EventBody>) {
        return {ErrorKind::Invalid, u"unknown event kind"_s};
    } else {
        using Body = std::variant_alternative_t<I, EventBody>;
        if (kind != QLatin1String(Body::kind))
            return readKind<I + 1>(kind, json);
        Body body {};
        Reader reader {json};
        body.fields(reader);
        if (!reader.wrong.isEmpty())
            return {ErrorKind::Invalid, kind + u"."_s + reader.wrong};
        return EventBody(std::move(body));
    }
}
}

QString kindOf(const EventBody& body)
{
    return std::visit([](const auto& b) { return QString::fromLatin1(std::decay_t<decltype(b)>::kind); }, body);
}

QJsonObject toJson(const EventBody& body)
{
    return std::visit(
        [](auto copy) {
            Writer writer;
            copy.fields(writer);
            return writer.out;
        },
        body);
}

QByteArray jsonText(const EventBody& body)
{
    return std::visit(
        [](auto copy) {
            TextWriter writer;
            copy.fields(writer);
            QByteArray out;
            out.reserve(200);
            writer.writeTo(out);
            return out;
        },
        body);
}

void addJsonText(QByteArray& out, const QString& text)
{
    if (!text.isValidUtf16()) { // half a character is written as its number
        out += QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
        return;
    }
    const QByteArray utf8 = text.toUtf8();
    const auto isPlain = [](char c) { return static_cast<uchar>(c) >= 0x20 && c != '"' && c != '\\'; };
    out += '"';
    if (std::all_of(utf8.begin(), utf8.end(), isPlain)) {
        out += utf8;
        out += '"';
        return;
    }
    for (const char c : utf8) {
        const auto u = static_cast<uchar>(c);
        constexpr std::string_view named = "\"\\\b\f\n\r\t";
        constexpr std::string_view names = "\"\\bfnrt";
        if (isPlain(c)) {
            out += c;
        } else if (const auto at = named.find(c); at != std::string_view::npos) {
            out += '\\';
            out += names.at(at);
        } else {
            out += "\\u00";
            out += "01"[u >> 4];
            out += "0123456789abcdef"[u & 0xf];
        }
    }
    out += '"';
}

Result<EventBody> bodyFromJson(const QString& kind, const QJsonObject& json)
{
    return readKind(kind, json);
}
}
