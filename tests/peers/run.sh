#!/usr/bin/env bash
# run.sh PROGRAM: runs a test against peers with the Python or node that `./dev` has prepared.
# Where that is missing: 77 (a counted skip), or a failure in CI.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)

missing() {
    echo "$1 (./dev test installs it)"
    if [ "${CI:-}" = true ]; then
        exit 1
    fi
    exit 77
}

case "$1" in
    *.py)
        python="$root/.venv/bin/python"
        [ -x "$python" ] || missing "no Python environment .venv with tests/peers/requirements.txt"
        exec "$python" "$1"
        ;;
    *.mjs)
        [ -d "$here/node_modules" ] || missing "no node modules of tests/peers/package.json"
        exec node "$1"
        ;;
    *)
        echo "run.sh: neither Python nor node: $1"
        exit 2
        ;;
esac
