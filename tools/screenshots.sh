#!/usr/bin/env bash
# Pictures of every view, in both languages, light and dark, wide and narrow: tools/screenshots.sh FOLDER
# They show our own samples only. Needs Debian's Chromium (apt-get install chromium fonts-noto-core).
set -euo pipefail
folder=$(realpath -m "${1:?where should the pictures go?}")
mkdir -p "$folder"
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.."
ALAQAT_SCREENSHOTS=$folder dotnet test -c Release -v q tests/Alaqat.Tests --filter FullyQualifiedName~BrowserTests.PicturesAreTaken
ls "$folder"
