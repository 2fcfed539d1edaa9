#include "models/domain/EventJson.h"

#include <QJsonArray>
#include <concepts>
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

Result<EventBody> bodyFromJson(const QString& kind, const QJsonObject& json)
{
    return readKind(kind, json);
}
}
