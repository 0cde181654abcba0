#!/usr/bin/env bash
# Makes everything that is given out, from the working tree as it is and without touching it:
# tools/release.sh OUT [RID…]   (default: linux-x64 linux-arm64 win-x64 osx-arm64)
# - NuGet packages of Language, Claims and Store, each tried with the example of its README
# - the package of the tool, tried by installing it
# - self-contained builds, one program each with models/ and data/ beside it; that of this machine is run
# - SHA256SUMS
# ALAQAT_AHEAD=false leaves out compiling ahead of time, which takes most of the time and makes the first claim come sooner.
# What fails is named at the end, with exit code 1; the rest is there.
set -uo pipefail
[ $# -ge 1 ] || { echo "usage: tools/release.sh OUT [RID…]" >&2; exit 2; }
mkdir -p "$1" && out=$(cd "$1" && pwd) || exit 2
shift
rids=("$@")
[ ${#rids[@]} -gt 0 ] || rids=(linux-x64 linux-arm64 win-x64 osx-arm64)
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=()
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/..

# A copy: builds for other systems leave traces in obj/, which the next build at the desk would stumble over.
(cd "$here" && git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents -t "$work") || exit 1
cd "$work" || exit 1
commit=$(git -C "$here" rev-parse HEAD 2>/dev/null)
version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' Directory.Build.props)

run() { # NAME COMMAND…
    local name=$1
    shift
    echo "== $name"
    "$@" >"$work/log" 2>&1 && return
    tail -20 "$work/log"
    failed+=("$name")
    return 1
}

run "restore" dotnet restore src/Alaqat.App --locked-mode -v q || exit 1
run "build" dotnet build src/Alaqat.App --no-restore -c Release -v q "-p:SourceRevisionId=$commit" || exit 1
run "packages of the libraries" tools/packages.sh "$out"
run "package of the tool" dotnet pack src/Alaqat.App --no-build --no-restore -c Release -v q -o "$out"

try_tool() {
    printf '<configuration><packageSources><clear /><add key="ours" value="%s" /></packageSources></configuration>' "$out" >"$work/tool.config"
    NUGET_PACKAGES=$work/tool-packages dotnet tool install Alaqat --version "$version" --tool-path "$work/tool" --configfile "$work/tool.config" &&
        (cd "$work/samples" && "$work/tool/alaqat" read 04-sanctions.txt --format jsonl | grep -q SANCTION)
}
run "the tool, installed and run" try_tool

publish() { # RID
    # The committed locks name no system; versions are pinned all the same.
    dotnet publish src/Alaqat.App -c Release -r "$1" --self-contained -v q -o "$work/builds/alaqat" \
        -p:PublishSingleFile=true -p:PublishReadyToRun=${ALAQAT_AHEAD:-true} -p:PublishReadyToRunComposite=false -p:DebugType=none -p:PublishReferencesDocumentationFiles=false -p:PackAsTool=false \
        -p:NuGetLockFilePath=obj/release.lock.json -p:RestoreLockedMode=false "-p:SourceRevisionId=$commit" || return
    cp LICENSE docs/packages/LICENSES.md "$work/builds/alaqat/"
    cp models/*.md "$work/builds/alaqat/models/"
    tar -C "$work/builds" -czf "$out/alaqat-$version-$1.tar.gz" alaqat
}

mine=$(dotnet --info | sed -n 's/^ *RID: *//p' | head -1)
for rid in "${rids[@]}"; do
    rm -rf "$work/builds"
    run "self-contained for $rid" publish "$rid" || continue
    if [ "$rid" = "$mine" ] || [ "$rid" = "linux-$(uname -m | sed 's/x86_64/x64/;s/aarch64/arm64/')" ]; then
        # From elsewhere and without the SDK's variables.
        run "$rid, run" env -i HOME="$work" PATH=/usr/bin:/bin LANG=C.UTF-8 sh -c 'cd samples && ../builds/alaqat/alaqat read 04-sanctions.txt --format jsonl | grep -q SANCTION'
    fi
done
(cd "$out" && sha256sum -- *.nupkg *.tar.gz >SHA256SUMS 2>/dev/null)
ls -l "$out" | awk 'NR > 1 { printf "%8.1f MB  %s\n", $5 / 1e6, $NF }'
if [ ${#failed[@]} -gt 0 ]; then
    printf 'failed: %s\n' "${failed[@]}" >&2
    exit 1
fi
