#!/usr/bin/env bash
# Opora, MIT licence. See LICENSE.
#
# Draws the pictures of the README from what the program really prints. Run it when the output has changed.
set -euo pipefail
cd "$(dirname "$0")/.."
opora=${OPORA:-build/release/src/cli/opora}
[ -x "$opora" ] || { echo "first: cmake --preset release && cmake --build --preset release" >&2; exit 1; }
mkdir -p docs/images
for language in en ru; do
    python3 tools/terminal_svg.py "docs/images/read.$language.svg" --columns 110 --lines 34 \
        --title "opora read programme.docx" -- "$opora" --lang "$language" read docs/examples/programme.docx
done
