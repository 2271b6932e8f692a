#!/usr/bin/env bash
# Builds the reference of the public headers. Any warning fails: a class, function, enumeration or alias without a
# comment, an unknown parameter, a broken reference. Only a field of a struct may go without where its name says all.
#   OPORA_DOXYGEN_OUTPUT     where to (default build/docs)
#   OPORA_DOXYGEN_GENERATED  the folder with the generated opora/base/codes.hpp (default build/release/generated/public)
#   OPORA_DOXYGEN_STYLE      a style sheet, none by default
#   OPORA_DOXYGEN_HTML       NO to check only (then XML is made, because Doxygen must make something)
set -euo pipefail
cd "$(dirname "$0")/../.."
export OPORA_DOXYGEN_OUTPUT="${OPORA_DOXYGEN_OUTPUT:-build/docs}"
export OPORA_DOXYGEN_GENERATED="${OPORA_DOXYGEN_GENERATED:-build/release/generated/public}"
export OPORA_DOXYGEN_STYLE="${OPORA_DOXYGEN_STYLE:-}"
export OPORA_DOXYGEN_HTML="${OPORA_DOXYGEN_HTML:-YES}"
export OPORA_DOXYGEN_XML=NO
if [ "$OPORA_DOXYGEN_HTML" = NO ]; then
    OPORA_DOXYGEN_XML=YES
fi
OPORA_VERSION=$(sed -n 's/^project(Opora VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
export OPORA_VERSION
mkdir -p "$OPORA_DOXYGEN_OUTPUT"
doxygen docs/reference/Doxyfile
faults=$(grep -vE 'Member [A-Za-z0-9_]+ \(variable\) of (struct|class) .* is not documented' "$OPORA_DOXYGEN_OUTPUT/warnings.txt" || true)
if [ -n "$faults" ]; then
    printf '%s\n' "${faults//"$PWD/"/}"
    exit 1
fi
