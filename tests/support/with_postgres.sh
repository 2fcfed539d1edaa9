#!/bin/bash
# with_postgres.sh COMMAND...: runs COMMAND beside a throw-away PostgreSQL and gives back COMMAND's exit code.
# COMMAND finds PGHOST (a socket folder), PGPORT, PGUSER, PGDATABASE, AMENDS_PGPID, and AMENDS_TEST_POSTGRES=postgresql://…
# Data checksums and fsync are on, because the tests ask what survives a kill. PostgreSQL refuses to run as root, so root
# steps down to the user postgres whom the package made. A server given by AMENDS_TEST_POSTGRES is used as it is.
# Without PostgreSQL the command runs all the same and its tests skip; under CI that is a failure.
set -u
[ $# -gt 0 ] || { echo "usage: with_postgres.sh COMMAND..." >&2; exit 2; }
[ -z "${AMENDS_TEST_POSTGRES:-}" ] || exec "$@"

bin=$(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -V | tail -n 1)
if [ -z "$bin" ] && command -v initdb >/dev/null; then bin=$(dirname "$(command -v initdb)"); fi
if [ -z "$bin" ] || [ ! -x "$bin/initdb" ]; then
    echo "with_postgres.sh: PostgreSQL is not installed (packaging/setup test installs it)" >&2
    [ -n "${CI:-}" ] && exit 1
    exec "$@"
fi

dir=$(mktemp -d /tmp/am-pg.XXXXXX) # short: a socket's path has room for 107 bytes
chmod 755 "$dir"
as=()
if [ "$(id -u)" = 0 ]; then
    as=(runuser -u postgres --)
    chown postgres "$dir"
fi
finish() {
    pid=$(head -n 1 "$dir/data/postmaster.pid" 2>/dev/null)
    if [ -n "$pid" ]; then
        kill -INT "$pid" 2>/dev/null # a fast shutdown
        for _ in $(seq 100); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
    fi
    rm -rf "$dir"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

failed() { echo "with_postgres.sh: PostgreSQL did not start:" >&2; tail -n 20 "$dir"/*.log >&2; exit 1; }
cd / # the user postgres may not look into the folder we come from
port=$((20000 + RANDOM % 30000)) # names the socket only; nothing listens on the network
"${as[@]}" mkdir "$dir/sock" || failed
"${as[@]}" "$bin/initdb" -D "$dir/data" -U amends --auth=trust --encoding=UTF8 --locale=C.UTF-8 --data-checksums --no-sync \
    2>&1 | cat >"$dir/initdb.log"
"${as[@]}" "$bin/pg_ctl" -D "$dir/data" -l "$dir/server.log" -w -t 60 \
    -o "-k $dir/sock -p $port -c listen_addresses='' -c max_connections=40 -c fsync=on" start 2>&1 </dev/null | cat >"$dir/start.log"
[ -s "$dir/data/postmaster.pid" ] || failed
"${as[@]}" "$bin/createdb" -h "$dir/sock" -p "$port" -U amends amends || failed
cd "$OLDPWD" || exit 1

export PGHOST="$dir/sock" PGPORT=$port PGUSER=amends PGDATABASE=amends
AMENDS_PGPID=$(head -n 1 "$dir/data/postmaster.pid")
export AMENDS_PGPID
export AMENDS_TEST_POSTGRES="postgresql://amends@localhost:$port/amends?host=$dir/sock"
"$@"
exit $?
