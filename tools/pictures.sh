#!/usr/bin/env bash
# Opora, MIT licence. See LICENSE.
#
# Draws the pictures of the README from what the program really prints. Run it when the output has changed.
set -euo pipefail
cd "$(dirname "$0")/.."
opora=build/release/src/cli/opora
[ -x "$opora" ] || { echo "first: cmake --preset release && cmake --build --preset release" >&2; exit 1; }
mkdir -p docs/images
python3 tools/terminal_svg.py docs/images/read.svg --columns 110 --lines 34 --title "opora read programme.docx" -- \
    "$opora" read docs/examples/programme.docx
