#!/usr/bin/env bash
# Private RabbitMQ nodes on loopback, for tests and trials: own ports, names, cookie and data, in one folder that 'stop' removes.
#
#   tools/rabbitmq.sh start [NODES]    one node (the default) or a cluster of three; prints its address
#   tools/rabbitmq.sh halt N [SIGNAL]  ends node N (from 1 on); SIGNAL as of kill, TERM where none is given
#   tools/rabbitmq.sh resume N         starts it again
#   tools/rabbitmq.sh ctl ARGS…        rabbitmqctl on the first node
#   tools/rabbitmq.sh stop             ends all and removes the folder
#
# The folder is ALAQAT_RABBITMQ_DIR, or alaqat-rabbitmq-UID in TMPDIR. In it: 'address' (amqp://), 'tls-address' (amqps://,
# with the folder's own authority), 'tls/' (authority, server and client certificates), 'logN/'.
set -euo pipefail

dir=${ALAQAT_RABBITMQ_DIR:-${TMPDIR:-/tmp}/alaqat-rabbitmq-$(id -u)}
bin=/usr/lib/rabbitmq/bin
# Seconds; a node of its own on an idle machine is up after four.
patience=300

fail() {
    echo "rabbitmq.sh: $*" >&2
    exit 1
}

free_ports() { # COUNT: that many ports that nobody listens on, from below those that systems hand out
    local port found=0
    while [ "$found" -lt "$1" ]; do
        port=$((10240 + (RANDOM * 32768 + RANDOM) % 22000))
        if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
            echo "$port"
            found=$((found + 1))
        fi
    done
}

# Everything that a node or its tools take from the environment, so that nothing of the machine's own RabbitMQ is touched.
surroundings() { # N
    local ports
    mapfile -t ports <"$dir/ports"
    export HOME="$dir/home" ERL_CRASH_DUMP="$dir/erl_crash.dump" ERL_EPMD_ADDRESS=127.0.0.1 ERL_EPMD_PORT="${ports[0]}"
    export RABBITMQ_NODENAME="node$1@localhost" RABBITMQ_CONF_ENV_FILE=/dev/null
    export RABBITMQ_CONFIG_FILE="$dir/node$1.conf" RABBITMQ_ADVANCED_CONFIG_FILE=/dev/null
    export RABBITMQ_ENABLED_PLUGINS_FILE="$dir/plugins"
    export RABBITMQ_MNESIA_BASE="$dir/data$1" RABBITMQ_LOG_BASE="$dir/log$1" RABBITMQ_PID_FILE="$dir/pid$1"
    export RABBITMQ_DIST_PORT="${ports[$(($1 * 3))]}"
    # On loopback, with a machine's few cores shared by three: no busy waiting.
    export RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS="-kernel inet_dist_use_interface {127,0,0,1} +sbwt none"
    amqp="${ports[$(($1 * 3 - 2))]}"
    amqps="${ports[$(($1 * 3 - 1))]}"
}

configure() { # N NODES
    local other
    surroundings "$1"
    cat >"$dir/node$1.conf" <<CONF
listeners.tcp.1 = 127.0.0.1:$amqp
listeners.ssl.1 = 127.0.0.1:$amqps
ssl_options.cacertfile = $dir/tls/authority.pem
ssl_options.certfile = $dir/tls/server.pem
ssl_options.keyfile = $dir/tls/server.key
ssl_options.verify = verify_peer
ssl_options.fail_if_no_peer_cert = false
log.file.level = warning
CONF
    [ "$2" -eq 1 ] && return
    echo "cluster_formation.peer_discovery_backend = classic_config" >>"$dir/node$1.conf"
    for other in $(seq "$2"); do
        echo "cluster_formation.classic_config.nodes.$other = node$other@localhost" >>"$dir/node$1.conf"
    done
}

certificates() {
    mkdir -p "$dir/tls"
    (
        cd "$dir/tls"
        openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj "/CN=Alaqat test authority" -keyout authority.key -out authority.pem
        local name
        for name in server client; do
            openssl req -newkey rsa:2048 -nodes -subj "/CN=$name" -keyout "$name.key" -out "$name.csr"
            openssl x509 -req -in "$name.csr" -CA authority.pem -CAkey authority.key -CAcreateserial -days 30 \
                -extfile <(echo "subjectAltName=DNS:localhost,IP:127.0.0.1") -out "$name.pem"
        done
    ) >/dev/null 2>&1 || fail "openssl could not make certificates; is it installed?"
}

launch() { # N
    (
        surroundings "$1"
        # Its own session: an interrupt at the terminal or the end of a test run is for us to pass on.
        setsid "$bin/rabbitmq-server" </dev/null >"$dir/out$1" 2>&1 &
        echo $! >"$dir/group$1"
    )
}

await() { # N: until it takes connections, or fail
    local start=$SECONDS
    surroundings "$1"
    until (exec 3<>"/dev/tcp/127.0.0.1/$amqp") 2>/dev/null; do
        [ $((SECONDS - start)) -lt "$patience" ] || fail "node $1 does not answer after $patience s; see $dir/out$1 and $dir/log$1"
        sleep 0.1
    done
}

running() { # N
    [ -s "$dir/pid$1" ] && kill -0 "$(cat "$dir/pid$1")" 2>/dev/null
}

halt() { # N [SIGNAL]
    running "$1" || return 0
    local pid start=$SECONDS
    pid=$(cat "$dir/pid$1")
    kill "-${2:-TERM}" "$pid"
    while kill -0 "$pid" 2>/dev/null; do
        [ $((SECONDS - start)) -lt 30 ] || kill -KILL "$pid" 2>/dev/null || true
        sleep 0.1
    done
}

start() { # NODES
    local nodes=$1 node hosts="" secure=""
    [ -x "$bin/rabbitmq-server" ] || fail "RabbitMQ is not installed (apt-get install rabbitmq-server)"
    [ ! -e "$dir/ports" ] || fail "$dir is in use; 'tools/rabbitmq.sh stop' ends what runs there"
    mkdir -p "$dir/home"
    chmod 700 "$dir"
    free_ports $((1 + nodes * 3)) >"$dir/ports"
    echo "[]." >"$dir/plugins"
    (umask 077 && head -c 24 /dev/urandom | base64 | tr -d '/+=\n' >"$dir/home/.erlang.cookie")
    chmod 400 "$dir/home/.erlang.cookie"
    certificates
    for node in $(seq "$nodes"); do
        mkdir -p "$dir/data$node" "$dir/log$node"
        configure "$node" "$nodes"
        launch "$node"
        hosts="$hosts,127.0.0.1:$amqp"
        secure="$secure,127.0.0.1:$amqps"
    done
    for node in $(seq "$nodes"); do
        await "$node"
    done
    echo "amqps://${secure#,}/?cacertfile=$dir/tls/authority.pem" >"$dir/tls-address"
    echo "amqp://${hosts#,}/" >"$dir/address"
    cat "$dir/address"
}

stop() {
    [ -e "$dir/ports" ] || return 0
    local node try
    for node in 1 2 3; do
        # Nothing in it is worth a clean end; it may not even be up.
        [ ! -e "$dir/group$node" ] || kill -KILL -- "-$(cat "$dir/group$node")" 2>/dev/null || true
    done
    surroundings 1
    # The directory of names ends when it has noticed that its nodes are gone.
    for try in $(seq 20); do
        case $(epmd -port "$ERL_EPMD_PORT" -kill 2>&1) in *living*) sleep 0.1 ;; *) break ;; esac
    done
    # A node that dies may still write.
    rm -rf "$dir" 2>/dev/null || { sleep 1 && rm -rf "$dir"; }
}

case ${1:-} in
    start) start "${2:-1}" ;;
    halt) halt "${2:?which node}" "${3:-TERM}" ;;
    resume) launch "${2:?which node}" && await "$2" ;;
    ctl) shift && surroundings 1 && exec "$bin/rabbitmqctl" "$@" ;;
    stop) stop ;;
    *) sed -n '2,/^set /p' "$0" | sed '$d;s/^# \{0,1\}//' && exit 2 ;;
esac
