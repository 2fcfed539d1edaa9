#include "models/store/sql/Proof.h"

#include <QFileInfo>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace amends {
namespace {
constexpr qint64 smallStore = 256LL * 1024 * 1024; // written anew without being asked to

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

// Names of a schema cannot be bound; these come from the schema itself and are quoted.
QString statement(const QStringList& words)
{
    return words.join(u' ');
}

Result<QStringList> names(Db& db, const char* sql)
{
    auto query = db.run(sql);
    if (!query)
        return query.error();
    QStringList all;
    while ((*query)->next())
        all.append((*query)->value(0).toString());
    (*query)->finish();
    return all;
}

// Removed words stay in a full-text index as tokens until its segments are merged.
Result<void> mergeIndexes(Db& db)
{
    auto indexes
        = names(db, "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%fts5%'");
    if (!indexes)
        return indexes.error();
    for (const QString& index : std::as_const(*indexes)) {
        Transaction tx(db);
        AMENDS_TRY(tx.begun());
        AMENDS_TRY(db.script(
            statement({u"INSERT INTO"_s, quoted(index), u'(' + quoted(index) + u')', u"VALUES ('optimize')"_s})));
        AMENDS_TRY(tx.commit());
    }
    return {};
}

Result<void> writeAnew(Db& db, const ProofPlace& place)
{
    const bool large = QFileInfo(place.file).size() > smallStore;
    if (large)
        AMENDS_TRY(db.script(u"PRAGMA temp_store = FILE"_s));
    const auto written = db.script(u"VACUUM"_s);
    if (large)
        AMENDS_TRY(db.script(u"PRAGMA temp_store = MEMORY"_s));
    AMENDS_TRY(written);
    return place.emptyLog();
}

QStringList ownFiles(const QString& file)
{
    return {file, file + u"-wal"_s, file + u"-shm"_s, file + u"-journal"_s};
}

Result<QSet<int>> searchOwn(const ProofPlace& place, const Traces& traces, EraseProof& proof)
{
    QSet<int> all;
    proof.files.clear();
    proof.read = 0;
    for (const QString& file : ownFiles(place.file)) {
        if (!QFileInfo::exists(file))
            continue;
        auto found = traces.scan().openFile(file, &proof.read);
        if (!found)
            return found.error();
        all.unite(*found);
        proof.files.append(QFileInfo(file).fileName());
    }
    return all;
}

struct Live {
    QSet<int> names {};    // found in rows, which after an erasure are those of others
    QStringList tables {}; // where others are named so
};

// Every text of every row, until all of `wanted` are found; a small store is read to its end.
Result<Live> searchRows(Db& db, const QSet<int>& wanted, const Traces& traces, bool toTheEnd)
{
    Live live;
    auto tables = names(db,
        "SELECT name FROM sqlite_master m WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
        " AND sql NOT LIKE 'CREATE VIRTUAL TABLE%' AND NOT EXISTS (SELECT 1 FROM sqlite_master v WHERE v.sql LIKE"
        " 'CREATE VIRTUAL TABLE%fts5%' AND substr(m.name, 1, length(v.name) + 1) = v.name || '_'"
        " AND substr(m.name, length(v.name) + 2) IN ('data', 'idx', 'config', 'docsize', 'content')) ORDER BY name");
    if (!tables)
        return tables.error();
    for (const QString& table : std::as_const(*tables)) {
        if (!toTheEnd && live.names.contains(wanted))
            break;
        QSqlQuery query(db.database());
        query.setForwardOnly(true);
        if (!query.exec(statement({u"SELECT t.* FROM"_s, quoted(table), u"t"_s})))
            return Db::errorOf(query, "search rows");
        QSet<int> here;
        const int columns = query.record().count();
        while (query.next()) {
            for (int i = 0; i < columns; ++i) {
                const QVariant value = query.value(i);
                if (value.userType() == QMetaType::QString)
                    traces.scan().in(value.toString().toUtf8(), here);
            }
        }
        live.names.unite(here);
        if (traces.anyNames(here))
            live.tables.append(table);
    }
    return live;
}

Result<EraseProof> proveFiles(Db& db, const ProofPlace& place, const Traces& traces)
{
    EraseProof proof;
    proof.bytes = true;
    proof.texts = traces.count();
    AMENDS_TRY(mergeIndexes(db));
    AMENDS_TRY(place.emptyLog());
    const bool small = QFileInfo(place.file).size() < smallStore;
    auto found = searchOwn(place, traces, proof);
    if (!found)
        return found.error();
    auto live = searchRows(db, *found, traces, small);
    if (!live)
        return live.error();
    // Freed pages are zeroed, but a page that was written anew may keep an old cell behind its new ones.
    if (small || !live->names.contains(*found)) {
        AMENDS_TRY(writeAnew(db, place));
        proof.compacted = true;
        found = searchOwn(place, traces, proof);
        if (!found)
            return found.error();
    }
    if (!live->names.contains(*found))
        proof.left.append(QFileInfo(place.file).fileName());
    proof.elsewhere = live->tables;
    return proof;
}

Result<EraseProof> proveRows(Db& db, const Traces& traces)
{
    EraseProof proof;
    proof.texts = traces.count();
    Transaction tx(db);
    AMENDS_TRY(tx.begun());
    AMENDS_TRY(db.script(u"SET LOCAL statement_timeout = '10min'"_s));
    auto tables = names(db, "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename");
    if (!tables)
        return tables.error();
    for (const QString& table : std::as_const(*tables)) {
        QSqlQuery query(db.database());
        query.setForwardOnly(true);
        if (!query.exec(statement({u"SELECT CAST(t AS TEXT) FROM"_s, quoted(table), u"t"_s})))
            return Db::errorOf(query, "search rows");
        QSet<int> here;
        while (query.next())
            traces.scan().in(query.value(0).toString().toUtf8(), here);
        if (traces.anyNames(here))
            proof.elsewhere.append(table);
    }
    AMENDS_TRY(tx.commit());
    return proof;
}

// Each table's dead rows; a server that does not let us, or has no time now, does it by itself later.
void vacuumServer(Db& db)
{
    auto tables = names(db, "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename");
    if (!tables)
        return;
    for (const QString& table : std::as_const(*tables)) {
        [[maybe_unused]] const auto cleaned = db.script(statement({u"VACUUM"_s, quoted(table)}));
    }
}
}

Result<EraseProof> cleanAndProve(Db& db, const ProofPlace& place, const Traces& traces)
{
    if (!db.isSqlite())
        vacuumServer(db);
    auto proof = db.isSqlite() ? proveFiles(db, place, traces) : proveRows(db, traces);
    if (!proof)
        return proof;
    for (const QString& file : place.alsoScan) {
        if (!QFileInfo(file).isFile())
            continue;
        auto found = traces.scan().file(file, &proof->read);
        if (!found)
            return found.error();
        proof->files.append(QFileInfo(file).fileName());
        if (traces.anyTells(*found))
            proof->left.append(QFileInfo(file).fileName());
    }
    return proof;
}

Result<EraseProof> cleanAll(Db& db, const ProofPlace& place)
{
    EraseProof proof;
    proof.resumed = true;
    if (!db.isSqlite()) {
        vacuumServer(db);
        return proof;
    }
    AMENDS_TRY(mergeIndexes(db));
    AMENDS_TRY(writeAnew(db, place));
    proof.compacted = true;
    return proof;
}
}
