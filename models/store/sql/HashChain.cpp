#include "models/store/sql/HashChain.h"

#include "models/domain/EventJson.h"

#include <QCryptographicHash>
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
    // A JSON object, keys sorted, no spaces.
    QByteArray entry = previous.toLatin1();
    entry.reserve(entry.size() + 400);
    const auto add = [&entry](const char* key, const QString& value) {
        entry += key;
        addJsonText(entry, value);
    };
    add("{\"agent\":", agent);
    add(",\"at\":", QString::number(atMs));
    add(",\"body\":", digest);
    add(",\"case\":", id.toString());
    add(",\"id\":", eventId);
    add(",\"kind\":", kind);
    add(",\"seq\":", QString::number(seq));
    return sha256(entry + '}');
}

ChainEntry chained(CaseId id, const CaseEvent& event, const QString& previous)
{
    ChainEntry entry;
    entry.body = jsonText(event.body);
    entry.salt = newSalt();
    entry.digest = bodyDigest(entry.salt, entry.body);
    entry.previous = previous;
    entry.hash = entryHash(id, event.id.toString(), event.seq, event.at.toMSecsSinceEpoch(), event.agent,
        kindOf(event.body), entry.digest, previous);
    return entry;
}
}
