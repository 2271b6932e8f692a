#!/usr/bin/env bash
# project.sh ROOT BUILD: builds docs/examples/cmake against the library installed from BUILD and runs what it makes.
set -euo pipefail
examples=$1/docs/examples
work=$2/docs-test
rm -rf "$work"
mkdir -p "$work"
cmake --install "$2" --prefix "$work/prefix" >"$work/install.log"
cmake -S "$examples/cmake" -B "$work/build" -G Ninja -DCMAKE_PREFIX_PATH="$work/prefix" >"$work/configure.log"
cmake --build "$work/build" >"$work/build.log" || { cat "$work/build.log"; exit 1; }
cd "$examples"
for program in "$work"/build/my_*; do
    "$program" programme.docx | grep -q 2022
    echo "$(basename "$program") prints days"
done
