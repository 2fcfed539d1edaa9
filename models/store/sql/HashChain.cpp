#include "models/store/sql/HashChain.h"

#include "models/domain/EventJson.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <array>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
QString sha256(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString newSalt()
{
    std::array<quint32, 4> words {};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char*>(words.data()), sizeof words).toHex());
}
}

QString bodyDigest(const QString& salt, const QByteArray& body)
{
    return sha256(salt.toLatin1() + body);
}

QString entryHash(CaseId id, const QString& eventId, qint64 seq, qint64 atMs, const QString& agent, const QString& kind,
    const QString& digest, const QString& previous)
{
    // Keys sorted, no spaces: QJsonObject keeps both.
    const QJsonObject entry {{u"agent"_s, agent}, {u"at"_s, QString::number(atMs)}, {u"body"_s, digest},
        {u"case"_s, id.toString()}, {u"id"_s, eventId}, {u"kind"_s, kind}, {u"seq"_s, QString::number(seq)}};
    return sha256(previous.toLatin1() + QJsonDocument(entry).toJson(QJsonDocument::Compact));
}

ChainEntry chained(CaseId id, const CaseEvent& event, const QString& previous)
{
    ChainEntry entry;
    entry.body = QJsonDocument(toJson(event.body)).toJson(QJsonDocument::Compact);
    entry.salt = newSalt();
    entry.digest = bodyDigest(entry.salt, entry.body);
    entry.previous = previous;
    entry.hash = entryHash(id, event.id.toString(), event.seq, event.at.toMSecsSinceEpoch(), event.agent,
        kindOf(event.body), entry.digest, previous);
    return entry;
}
}
