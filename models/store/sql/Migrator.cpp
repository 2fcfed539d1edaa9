#include "models/store/sql/Migrator.h"

#include <QFile>
#include <array>

using namespace Qt::StringLiterals;

void initSqlResources()
{
    Q_INIT_RESOURCE(amends_sql);
}

namespace amends {
namespace {
// Never edit a landed one: add the next number.
constexpr std::array steps {"0001_core", "0002_lean_search", "0003_number_ends", "0004_care", "0005_second_failure",
    "0006_backgrounds", "0007_signs"};

Result<QString> scriptNamed(const QString& name)
{
    QFile file(u":/sql/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorKind::NotFound, name};
    return QString::fromUtf8(file.readAll());
}
}

int currentSchema()
{
    return static_cast<int>(steps.size());
}

QStringList statementsOf(const QString& script)
{
    QStringList statements;
    QString statement;
    bool inBody = false;
    for (const QString& line : script.split(u'\n')) {
        if (!inBody && line.trimmed().startsWith("--"_L1))
            continue;
        if (line.count("$$"_L1) % 2 == 1)
            inBody = !inBody;
        statement += line + u'\n';
        if (!inBody && line.trimmed().endsWith(u';')) {
            statement = statement.trimmed();
            statement.chop(1);
            statements.append(statement);
            statement.clear();
        }
    }
    if (!statement.trimmed().isEmpty())
        statements.append(statement.trimmed());
    return statements;
}

Result<int> storedSchema(Db& db)
{
    const bool there = db.database().tables(QSql::Tables).contains(u"schema_version"_s);
    if (!there)
        return 0;
    QSqlQuery query(db.database());
    if (!query.exec(u"SELECT max(version) FROM schema_version"_s) || !query.next())
        return Db::errorOf(query, "schema_version");
    return query.value(0).toInt();
}

Result<void> migrate(Db& db, const Clock& clock)
{
    initSqlResources();
    Transaction tx(db);
    AMENDS_TRY(tx.begun());
    if (!db.isSqlite())
        AMENDS_TRY(db.script(u"SELECT pg_advisory_xact_lock(4711)"_s));
    auto from = storedSchema(db);
    if (!from)
        return from.error();
    if (*from == currentSchema())
        return tx.commit();
    if (*from == 0)
        AMENDS_TRY(db.script(u"CREATE TABLE schema_version (version INTEGER PRIMARY KEY, at BIGINT NOT NULL)"_s));
    for (int step = *from; step < currentSchema(); ++step) {
        const QString name = QString::fromLatin1(steps.at(static_cast<std::size_t>(step)));
        for (const QString& file : {name + u".sql"_s, name + (db.isSqlite() ? u".sqlite.sql"_s : u".postgres.sql"_s)}) {
            auto script = scriptNamed(file);
            if (!script)
                return script.error();
            for (const QString& statement : statementsOf(*script))
                AMENDS_TRY(db.script(statement));
        }
        AMENDS_TRY(db.exec(
            "INSERT INTO schema_version (version, at) VALUES (?, ?)", {step + 1, clock.now().toMSecsSinceEpoch()}));
    }
    return tx.commit();
}
}
