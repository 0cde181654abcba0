#!/usr/bin/env bash
# A private PostgreSQL for tests, on loopback, in a folder of its own, with TLS where openssl is there.
#   tools/postgres.sh start FOLDER     makes and starts it; prints the address of its database (postgres://user:password@host:port/db)
#   tools/postgres.sh restart FOLDER   kills its processes and starts it again on the same port
#   tools/postgres.sh stop FOLDER      stops it and removes the folder
# It forgets what the disk has not got when the machine loses power (fsync is off), but not when it is restarted: for tests only.
set -euo pipefail

usage() {
    sed -n '2,5s/^# \{0,1\}//p' "$0" >&2
    exit 2
}

[ $# -eq 2 ] || usage
action=$1
folder=$2
case $folder in /*) ;; *) folder=$PWD/$folder ;; esac

bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
if [ -z "$bin" ]; then
    command -v pg_ctl >/dev/null || { echo "postgres.sh: PostgreSQL is not installed (apt-get install postgresql)" >&2; exit 3; }
    bin=$(dirname "$(command -v pg_ctl)")
fi

# PostgreSQL refuses to run as root.
as_owner() {
    if [ "$(id -u)" -eq 0 ]; then
        (cd / && runuser -u postgres -- env LC_ALL=C.UTF-8 "$@")
    else
        LC_ALL=C.UTF-8 "$@"
    fi
}

pg_ctl() { as_owner "$bin/pg_ctl" -D "$folder/data" -s -w -t 60 "$@" >/dev/null </dev/null; }

# Any port that nobody has; the folder remembers it.
start() {
    local port
    if [ -e "$folder/port" ]; then
        pg_ctl -l "$folder/log" -o "-p $(cat "$folder/port")" start
        return
    fi
    for _ in 1 2 3 4 5 6 7 8; do
        port=$((20000 + RANDOM % 12000))
        if pg_ctl -l "$folder/log" -o "-p $port" start 2>/dev/null; then
            echo "$port" >"$folder/port"
            return
        fi
    done
    echo "postgres.sh: the server does not start:" >&2
    tail -n 20 "$folder/log" >&2
    return 1
}

case $action in
start)
    [ ! -e "$folder/data" ] || { echo "postgres.sh: $folder is in use; stop it first" >&2; exit 2; }
    mkdir -p "$folder"
    password=$(od -An -N12 -tx1 /dev/urandom | tr -d ' \n')
    (umask 077 && echo "$password" >"$folder/password")
    [ "$(id -u)" -ne 0 ] || chown -R postgres "$folder"
    as_owner "$bin/initdb" -D "$folder/data" -U alaqat --pwfile="$folder/password" --auth=scram-sha-256 -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
    cat >>"$folder/data/postgresql.conf" <<CONF
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
fsync = off
full_page_writes = off
shared_buffers = 64MB
max_wal_size = 256MB
max_connections = 200
log_min_messages = fatal
CONF
    if command -v openssl >/dev/null && openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=localhost \
        -addext "subjectAltName = DNS:localhost, IP:127.0.0.1" -keyout "$folder/data/server.key" -out "$folder/data/server.crt" 2>/dev/null; then
        chmod 600 "$folder/data/server.key"
        cp "$folder/data/server.crt" "$folder/root.crt"
        echo "ssl = on" >>"$folder/data/postgresql.conf"
        [ "$(id -u)" -ne 0 ] || chown postgres "$folder/data/server.key" "$folder/data/server.crt"
    fi
    chmod 755 "$folder"
    start
    echo "postgres://alaqat:$password@127.0.0.1:$(cat "$folder/port")/postgres"
    ;;
restart)
    pg_ctl -m immediate stop
    start
    ;;
stop)
    [ ! -e "$folder/data/postmaster.pid" ] || pg_ctl -m immediate stop || true
    rm -rf "$folder"
    ;;
*) usage ;;
esac
