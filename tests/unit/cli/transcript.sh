#!/usr/bin/env bash
# transcript.sh OPORA CASE: runs the commands of a transcript (the lines that begin with `$ `) in the folder of the
# case and compares what they print, standard error too, with what stands below them. A last line `[exit N]` gives an
# exit code other than 0. Lines that begin with `#` are comments.
set -euo pipefail
opora=$(realpath "$1")
case=$(realpath "$2")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin"
ln -s "$opora" "$work/bin/opora"
export PATH="$work/bin:$PATH" LC_ALL=C.UTF-8 OUT="$work"
unset NO_COLOR COLUMNS SOURCE_DATE_EPOCH
cd "$(dirname "$case")"
while IFS= read -r line; do
    case "$line" in
        '#'*) printf '%s\n' "$line" ;;
        '$ '*)
            printf '%s\n' "$line"
            code=0
            bash -c "${line#\$ }" 2>&1 </dev/null || code=$?
            [ "$code" = 0 ] || printf '[exit %s]\n' "$code"
            ;;
    esac
done <"$case" >"$work/got"
diff -u --label expected --label printed "$case" "$work/got"
