#!/usr/bin/env bash
# Opora, MIT licence. See LICENSE.
#
# What the functions and structs of opora.h look like to a program that is compiled already: sizes, offsets, types.
#   abi.sh check LIBRARY     compares the shared library (with -g) with capi/abi/opora_c.abi: nothing may differ
#   abi.sh update LIBRARY    describes it anew; that programs compiled before do not break is the matter of
#                            symbols.py kept, and of whoever reviews the change
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
committed=$root/capi/abi/opora_c.abi
task=$1
library=$2

if ! command -v abidw >/dev/null || ! command -v abidiff >/dev/null; then
    echo "abidw and abidiff are missing: package abigail-tools"
    if [ "${CI:-}" = true ]; then exit 1; fi
    exit 77
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/public"
cp "$root/capi/opora.h" "$root/capi/opora_codes.h" "$work/public" # types of other headers are nobody's business

# What differs from one folder to another is left out.
abidw --headers-dir "$work/public" --exported-interfaces-only --drop-private-types --no-show-locs --no-corpus-path \
    --no-comp-dir-path --no-parameter-names --no-elf-needed --type-id-style hash --out-file "$work/all.abi" "$library"
sed -E "s|path='[^']*/capi/|path='capi/|" "$work/all.abi" >"$work/opora_c.abi"

case "$task" in
    check)
        if ! abidiff --redundant "$committed" "$work/opora_c.abi"; then
            echo "The ABI differs from capi/abi/opora_c.abi. Where that only adds: tests/capi/abi.sh update $library"
            exit 1
        fi
        echo "$(grep -c "<function-decl" "$work/opora_c.abi") functions, $(grep -c "is-struct='yes'" "$work/opora_c.abi") structs as described"
        ;;
    update)
        mkdir -p "$(dirname "$committed")"
        cp "$work/opora_c.abi" "$committed"
        ;;
    *)
        echo "no task $task" >&2
        exit 2
        ;;
esac
