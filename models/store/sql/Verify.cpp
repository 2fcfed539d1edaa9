#include "models/store/sql/Verify.h"

#include "models/domain/Steps.h"
#include "models/store/sql/CaseSides.h"
#include "models/store/sql/HashChain.h"
#include "models/store/sql/Migrator.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
Result<void> checkFile(Db& db, VerifyReport& report)
{
    if (!db.isSqlite())
        return {};
    auto quick = db.run("PRAGMA quick_check(20)");
    if (!quick)
        return quick.error();
    while ((*quick)->next()) {
        if ((*quick)->value(0).toString() != "ok"_L1)
            report.problems.append(u"The file's structure is damaged."_s);
    }
    (*quick)->finish();
    auto keys = db.run("PRAGMA foreign_key_check");
    if (!keys)
        return keys.error();
    if ((*keys)->next())
        report.problems.append(u"A row refers to another that is not there."_s);
    (*keys)->finish();
    return {};
}

struct CaseRowSeen {
    QString id {};
    QString number {};
    qint64 seq = 0;
    int status = 0;
    int bits = 0;
};

int bitsOf(const RecoveryCase& c)
{
    int bits = 0;
    for (const Step step : allSteps)
        bits |= isDone(c, step) ? 1 << static_cast<int>(step) : 0;
    return bits;
}
}

void Remains::add(qint64 seq, const QByteArray& body)
{
    m_all += QByteArray::number(seq) + ':' + body + '\n';
}

QString Remains::digest() const
{
    return bodyDigest({}, m_all);
}

Result<bool> chainHolds(Db& db, CaseId id, qint64 expected, qint64& events)
{
    auto query = db.run("SELECT id, seq, at, agent, kind, body, salt, body_digest, prev_hash, hash FROM case_event "
                        "WHERE case_id = ? ORDER BY seq",
        {id.toString()});
    if (!query)
        return query.error();
    QSqlQuery& q = **query;
    QString previous;
    Remains remains; // of events whose words were erased
    bool isSworn = true;
    qint64 seq = 0;
    bool good = true;
    while (q.next()) {
        ++events;
        ++seq;
        const QString digest = q.value(7).toString();
        const QByteArray body = q.value(5).toString().toUtf8();
        if (q.value(6).toString().isEmpty()) {
            remains.add(seq, body);
            isSworn = false;
        } else {
            good = good && bodyDigest(q.value(6).toString(), body) == digest;
            if (q.value(4).toString() == QLatin1StringView(WordsErased::kind))
                isSworn = QJsonDocument::fromJson(body).object().value("digest"_L1).toString() == remains.digest();
        }
        good = good && q.value(1).toLongLong() == seq && q.value(8).toString() == previous
            && entryHash(id, q.value(0).toString(), seq, q.value(2).toLongLong(), q.value(3).toString(),
                   q.value(4).toString(), digest, previous)
                == q.value(9).toString();
        previous = q.value(9).toString();
    }
    q.finish();
    return good && isSworn && seq == expected;
}

Result<VerifyReport> verifyStore(Db& db, Cases& cases)
{
    VerifyReport report;
    report.schema = currentSchema();
    AMENDS_TRY(checkFile(db, report));
    auto query = db.run("SELECT id, number, seq, status, steps_done FROM recovery_case ORDER BY num");
    if (!query)
        return query.error();
    QList<CaseRowSeen> rows;
    while ((*query)->next())
        rows.append({(*query)->value(0).toString(), (*query)->value(1).toString(), (*query)->value(2).toLongLong(),
            (*query)->value(3).toInt(), (*query)->value(4).toInt()});
    (*query)->finish();
    report.cases = rows.size();
    Rollups sums;
    for (const CaseRowSeen& row : std::as_const(rows)) {
        auto holds = chainHolds(db, CaseId::fromString(row.id), row.seq, report.events);
        if (!holds)
            return holds.error();
        if (!*holds) {
            report.chainsOk = false;
            report.brokenChains.append(row.number);
            report.problems.append(u"The history of %1 was changed or cut."_s.arg(row.number));
            continue;
        }
        auto c = cases.find(CaseId::fromString(row.id));
        if (!c) {
            report.problems.append(u"%1 cannot be read."_s.arg(row.number));
            continue;
        }
        if (static_cast<int>(c->status) != row.status || bitsOf(*c) != row.bits || c->number != row.number)
            report.problems.append(u"The list shows %1 other than its events say."_s.arg(row.number));
        addTo(sums, contributions(*c));
    }
    auto orphans = db.one(
        "SELECT count(*) FROM case_event e WHERE NOT EXISTS (SELECT 1 FROM recovery_case r WHERE r.id = e.case_id)");
    if (orphans && orphans->toInt() > 0)
        report.problems.append(u"There are events of no case."_s);
    auto stored = storedRollups(db);
    if (!stored)
        return stored.error();
    if (*stored != sums)
        report.problems.append(u"The weekly sums differ from the events."_s);
    report.ok = report.problems.isEmpty();
    return report;
}
}
