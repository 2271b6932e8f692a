#!/usr/bin/env bash
# Opora, MIT licence. See LICENSE.
#
# run.sh STEP BUILD: a part of the tests of the Python package, in the environment .venv that ./dev has prepared.
#   wheel     makes the wheel with the library of this build in it, and installs it
#   tests     runs what is in this folder
#   conformance  the cases of tests/conformance through the package, which must answer as C does
#   determinism  the same bytes from two processes with other addresses and another hash seed
#   types     mypy, strictly, of the package and of its tests
#   portable  CPython 3.9 and later can use it, in every file; the wheel is smaller than 5 MB
# Where the environment is missing: 77 (a counted skip), or a failure in CI.
set -euo pipefail
package=$(cd "$(dirname "$0")/.." && pwd)
root=$(cd "$package/../.." && pwd)
build=$(cd "$2" && pwd)
python="$root/.venv/bin/python"

if ! "$python" -c 'import abi3audit, cffi, mypy, pytest, scikit_build_core, vermin' 2>/dev/null; then
    echo "no Python environment .venv with bindings/python/tests/requirements.txt (./dev test installs it)"
    if [ "${CI:-}" = true ]; then exit 1; fi
    exit 77
fi

cd "$package"
case "$1" in
    wheel)
        rm -rf "$build/wheel"
        "$python" -m pip wheel --quiet --disable-pip-version-check --no-deps --no-build-isolation \
            --wheel-dir "$build/wheel" --config-settings=cmake.define.OPORA_BUILD_DIR="$build" .
        "$python" -m pip install --quiet --disable-pip-version-check --no-deps --force-reinstall "$build"/wheel/opora-*.whl
        ;;
    tests) "$python" -m pytest tests ;;
    conformance) "$python" "$root/tests/conformance/run.py" --c "$build/tests/conformance/conform" --python ;;
    determinism) "$python" "$root/tests/determinism/two_processes.py" --python ;;
    types) "$python" -m mypy --cache-dir "$build/mypy" ;;
    portable)
        "$root/.venv/bin/vermin" --no-tips --violations -t=3.9- src
        "$python" -m abi3audit --summary --strict --assume-minimum-abi3 3.9 "$build"/wheel/opora-*.whl
        size=$(stat -c %s "$build"/wheel/opora-*.whl)
        echo "the wheel has $size bytes"
        [ "$size" -lt 5000000 ]
        ;;
    *)
        echo "run.sh: no step $1" >&2
        exit 2
        ;;
esac
