// Told: an action's fields, read one by one; the first that does not fit stops it, and what is read after that does not count. Text
// comes composed (NFC), times in UTC. A reader for Actions.cpp alone; on the thread that calls.
#pragma once
#include "models/base/Money.h"
#include "models/base/Result.h"
#include "models/domain/Kinds.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace amends {
class Told {
public:
    // What stops an action before any rule is asked.
    struct Stop {
        QString kind {};
        QString words {};
        ErrorKind error = ErrorKind::Invalid;
    };

    explicit Told(const QJsonObject& json) : m_json(json) { }

    QString text(QLatin1StringView name)
    {
        const QJsonValue value = m_json.value(name);
        if (!value.isUndefined() && !value.isNull() && !value.isString())
            stop(name, "is not text");
        return value.toString().normalized(QString::NormalizationForm_C);
    }
    int number(QLatin1StringView name, int otherwise)
    {
        const QJsonValue value = m_json.value(name);
        if (value.isUndefined() || value.isNull())
            return otherwise;
        const double number = value.toDouble(-1e9);
        if (!value.isDouble() || number != static_cast<int>(number))
            stop(name, "is not a whole number");
        return static_cast<int>(number);
    }
    bool flag(QLatin1StringView name, bool otherwise)
    {
        const QJsonValue value = m_json.value(name);
        if (!value.isUndefined() && !value.isBool())
            stop(name, "is neither true nor false");
        return value.toBool(otherwise);
    }
    QDateTime time(QLatin1StringView name)
    {
        const QString written = text(name);
        if (written.isEmpty())
            return {};
        QDateTime at = QDateTime::fromString(written, Qt::ISODateWithMs);
        if (!at.isValid())
            stop(name, "is not an ISO 8601 date");
        return at.toUTC();
    }
    template <class E>
    E kind(QLatin1StringView name, E otherwise)
    {
        return word(name, text(name), otherwise);
    }
    template <class E>
    QList<E> kinds(QLatin1StringView name)
    {
        QList<E> all;
        const QJsonValue value = m_json.value(name);
        if (!value.isUndefined() && !value.isArray())
            stop(name, "is not a list");
        for (const QJsonValue& item : value.toArray())
            all.append(word(name, item.toString(), E {}));
        return all;
    }
    template <class E>
    E word(QLatin1StringView name, const QString& written, E otherwise)
    {
        if (written.isEmpty())
            return otherwise;
        const auto known = fromKey<E>(written);
        if (!known)
            stop(name, "is not a word that is known here");
        return known.value_or(otherwise);
    }
    Money money(const QJsonObject& from)
    {
        const QJsonValue amount = from.value(QLatin1StringView("amount"));
        if (amount.isUndefined())
            return {};
        auto money = Money::fromDecimal(amount.toString(), from.value(QLatin1StringView("currency")).toString());
        if (!amount.isString() || !money)
            stop(QLatin1StringView("amount"), "is not a decimal text such as \"29.00\"");
        return money.value_or(Money {});
    }
    [[nodiscard]] bool has(QLatin1StringView name) const { return m_json.contains(name); }
    [[nodiscard]] const QJsonObject& json() const { return m_json; }
    [[nodiscard]] const std::optional<Stop>& stopped() const { return m_stop; }

private:
    void stop(QLatin1StringView name, const char* why)
    {
        if (!m_stop)
            m_stop = Stop {QStringLiteral("invalid"), QStringLiteral("\"%1\" %2.").arg(name, QString::fromLatin1(why)),
                ErrorKind::Invalid};
    }
    QJsonObject m_json;
    std::optional<Stop> m_stop {};
};
}
