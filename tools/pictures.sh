#!/usr/bin/env bash
# Opora, MIT licence. See LICENSE.
#
# Draws the pictures of the README from what the program really prints. Run it when the output has changed.
set -euo pipefail
cd "$(dirname "$0")/.."
opora=${OPORA:-build/release/src/cli/opora}
[ -x "$opora" ] || { echo "first: cmake --preset release && cmake --build --preset release" >&2; exit 1; }
mkdir -p docs/images build/pictures
declare -A more=([en]="… {} lines more" [ru]="… ещё строк: {}")
for language in en ru; do
    python3 tools/terminal_svg.py "docs/images/read.$language.svg" --columns 110 --lines 34 \
        --more "${more[$language]}" --title "opora read programme.docx" -- "$opora" --lang "$language" read docs/examples/programme.docx
    # Whole: it shows findings of each family.
    python3 tools/terminal_svg.py "docs/images/check.$language.svg" --columns 110 --lines 100 \
        --title "opora check programme.docx" -- "$opora" --lang "$language" check docs/examples/programme.docx
done

# The report in a browser: the top of the page, the plan, the first findings. Exit code 1 means findings, of which the example has some.
# Its lines break elsewhere in each language: the picture ends below the second finding.
for shot in en:2010 ru:2095; do
    language=${shot%:*}
    "$opora" --lang "$language" report docs/examples/programme.docx -o "build/pictures/$language" --as-of 2022-10-03 || [ $? = 1 ]
    "${CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=0.7 \
        --window-size="1280,${shot#*:}" --screenshot="docs/images/report.$language.png" "file://$PWD/build/pictures/$language/index.html"
done
