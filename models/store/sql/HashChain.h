// HashChain: what makes a case's events tamper-evident. hash = SHA-256(previous hash || canonical entry); the entry holds a salted
// digest of the body instead of the body, so that erasing a person's words does not break the chain. Any thread.
#pragma once
#include "models/domain/CaseEvent.h"
#include <QByteArray>

namespace amends {
struct ChainEntry {
    QByteArray body {}; // canonical JSON
    QString salt {};
    QString digest {};
    QString previous {};
    QString hash {};
};
[[nodiscard]] QString bodyDigest(const QString& salt, const QByteArray& body);
[[nodiscard]] QString entryHash(CaseId id, const QString& eventId, qint64 seq, qint64 atMs, const QString& agent,
    const QString& kind, const QString& digest, const QString& previous);
[[nodiscard]] ChainEntry chained(CaseId id, const CaseEvent& event, const QString& previous);
}
