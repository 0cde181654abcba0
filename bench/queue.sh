#!/usr/bin/env bash
# Throughput of workers behind a queue: 1, 2 and 4 of one thread each, in turn, on the first COUNT blocks of a news file.
#
#   bench/queue.sh NEWS.txt.gz [COUNT [ROUNDS]]
#
# Starts a private broker (tools/rabbitmq.sh) and ends it. Each worker tells how long it was at work from its first
# connection on, loading left out; the slowest one counts.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
news=${1:?which news file}
count=${2:-500}
rounds=${3:-2}

work=$(mktemp -d)
export ALAQAT_RABBITMQ_DIR=$work/broker DOTNET_gcServer=0
trap 'tools/rabbitmq.sh stop; rm -rf "$work"' EXIT
./alaqat --help >/dev/null # builds it where that is needed
ALAQAT_QUEUE=$(tools/rabbitmq.sh start)
export ALAQAT_QUEUE
zcat "$news" 2>/dev/null | awk -v RS= -v count="$count" 'NR > count { exit } { print $0 "\n" }' >"$work/articles.txt" || true
echo "$count articles, $(wc -w <"$work/articles.txt") words, $(nproc) cores"

# Processor seconds, of children too, that starting a worker and loading the engine take.
processor() { # FILES…: seconds from lines that end in "user system"
    awk 'END { print s } { s += $(NF - 1) + $NF }' "$@"
}
worker() { # NAME STORE OUTPUT
    TIMEFORMAT='%U %S'
    { time ./alaqat work --name "$1" --store "$2" --threads 1 --until-empty >"$3" 2>"$3.errors"; } 2>"$3.cpu"
}
worker empty "$work/empty.db" "$work/empty"
base=$(processor "$work/empty.cpu")
echo "starting and loading takes $base s of a processor, which is left out below"

for round in $(seq "$rounds"); do
    for workers in 1 2 4; do
        name=r$round-w$workers
        # Exit code 1 says that some blocks are not in Arabic script; the others are in the queue.
        ./alaqat enqueue "$work/articles.txt" --input blocks --name "$name" >/dev/null 2>"$work/$name.left-out" || (($? == 1))
        before=$(cut -d' ' -f1 /proc/loadavg)
        pids=()
        for worker in $(seq "$workers"); do
            worker "$name" "$work/$name.db" "$work/$name.$worker" &
            pids+=($!)
        done
        wait "${pids[@]}"
        cat "$work/$name".[0-9] | tr -d , | awk -v workers="$workers" -v round="$round" -v load="$before to $(cut -d' ' -f1 /proc/loadavg)" \
            -v cpu="$(processor "$work/$name".[0-9].cpu)" -v base="$base" '
            { n += $1; for (i = 1; i < NF; i++) { if ($(i + 1) == "s" && $i > slowest) slowest = $i; if ($(i + 1) == "%") share += $i } }
            END {
                printf "round %d, workers %d: %d articles in %.1f s, %.2f a second; processor %.1f ms an article; reading is %.1f %% of the time; load %s\n",
                    round, workers, n, slowest, n / slowest, (cpu - workers * base) / n * 1000, share / NR, load
            }'
    done
done
