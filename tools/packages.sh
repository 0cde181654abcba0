#!/usr/bin/env bash
# Packs the libraries, then builds and runs the example of each package's README against the packages alone, offline.
# tools/packages.sh [FOLDER]: leaves the packages there; without one they are only tried. Needs a Release build ('dotnet build -c Release').
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/feed"

for library in Alaqat.Language Alaqat.Claims Alaqat.Store; do
    dotnet pack "src/$library" --no-build --no-restore -c Release -v q -nologo -o "$work/feed" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
done
ls -l "$work/feed" | awk 'NR > 1 { printf "%s  %.1f MB\n", $NF, $5 / 1e6 }'

# Only our packages may be fetched; what they depend on must lie on this machine already.
cached=${NUGET_PACKAGES:-$HOME/.nuget/packages}
cat >"$work/nuget.config" <<EOF
<configuration>
  <packageSources><clear /><add key="ours" value="$work/feed" /></packageSources>
  <fallbackPackageFolders><clear /><add key="cached" value="$cached" /></fallbackPackageFolders>
</configuration>
EOF
version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' Directory.Build.props)

example() { # LIBRARY WANTED: its README's code says a line that holds WANTED
    local folder="$work/$1" said
    mkdir "$folder"
    sed -n '/^```csharp$/,/^```$/p' "docs/packages/$1.md" | sed '1d;$d' >"$folder/Program.cs"
    cat >"$folder/$1.Example.csproj" <<EOF
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><UseAppHost>false</UseAppHost>
    <ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors>
    <RestorePackagesPath>$work/packages</RestorePackagesPath><NuGetAudit>false</NuGetAudit>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="$1" Version="$version" /></ItemGroup>
</Project>
EOF
    timeout 300 dotnet build "$folder" -c Release -v q -nologo -o "$folder/out" >"$work/log" 2>&1 || { cat "$work/log"; return 1; }
    said=$(timeout 120 dotnet "$folder/out/$1.Example.dll") || { echo "$1: its example failed"; return 1; }
    case $said in
        *"$2"*) echo "$1: $(printf '%s' "$said" | head -1)" ;;
        *) echo "$1: its example said '$said', not '$2'"; return 1 ;;
    esac
}

example Alaqat.Language 'VERB'
example Alaqat.Claims 'RUS ACCUSE USA'
example Alaqat.Store 'a1: RUS ACCUSE USA'
if [ $# -gt 0 ]; then
    mkdir -p "$1"
    cp "$work"/feed/*.nupkg "$1"
fi
