#!/usr/bin/env bash
# run.sh CASE BUILD: uses the project from outside its tree, in C++ and, through its C API, in C. BUILD is a build of it, configured and made.
#   find_package   the build installed, found by CMake, moved, found again
#   pkg_config     the build installed, found by pkg-config
#   shared         the same two for a shared library built here
#   no_office      a build without office: it works, and asking for the component fails with a reason
#   subdirectory   the project as a part of another, static and shared
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
case=$1
build=$2
work="$build/install-test/$case"
rm -rf "$work"
mkdir -p "$work"
cc=${CC:-cc}
cxx=${CXX:-c++}

# install BUILD PREFIX
install() {
    cmake --install "$1" --prefix "$2" >"$work/install.log"
}

# build_own DIR OPTION...: another form of the library; the folder stays, so that a second run is quick
build_own() {
    cmake -S "$root" -B "$1" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_COMPILER="$cxx" \
        -DOPORA_BUILD_TESTS=OFF "${@:2}" >"$work/configure.log"
    cmake --build "$1" >"$work/build.log" || { tail -50 "$work/build.log"; exit 1; }
}

# find_package PREFIX COMPONENTS: builds and runs the program
find_package() {
    rm -rf "$work/consumer"
    cmake -S "$here/consumer" -B "$work/consumer" -G Ninja -DCMAKE_CXX_COMPILER="$cxx" -DCMAKE_PREFIX_PATH="$1" \
        -DWANTED="$2" >"$work/consumer.log"
    cmake --build "$work/consumer" >"$work/consumer-build.log" || { cat "$work/consumer-build.log"; exit 1; }
    "$work/consumer/consumer"
}

# pkg_config PREFIX OPTION...: the same by hand
pkg_config() {
    local folder flags
    folder=$(dirname "$(find "$1" -name opora.pc)")
    flags=$(PKG_CONFIG_PATH="$folder" pkg-config --cflags --libs "${@:2}" opora)
    # shellcheck disable=SC2086
    "$cxx" -std=c++20 "$here/consumer/main.cpp" -o "$work/by-hand" $flags -Wl,-rpath,"$(dirname "$folder")"
    "$work/by-hand"
}

# in_c PREFIX: the program in C, found by CMake in a project that knows C alone, and by hand
in_c() {
    local folder flags option
    rm -rf "$work/c_consumer"
    cmake -S "$here/c_consumer" -B "$work/c_consumer" -G Ninja -DCMAKE_C_COMPILER="$cc" -DCMAKE_PREFIX_PATH="$1" \
        >"$work/c_consumer.log"
    cmake --build "$work/c_consumer" >"$work/c_consumer-build.log" || { cat "$work/c_consumer-build.log"; exit 1; }
    "$work/c_consumer/consumer"
    folder=$(dirname "$(find "$1" -name opora_c.pc)")
    for option in "" --static; do
        # shellcheck disable=SC2086
        flags=$(PKG_CONFIG_PATH="$folder" pkg-config --cflags --libs $option opora_c)
        # shellcheck disable=SC2086
        "$cc" -std=c99 "$here/c_consumer/main.c" -o "$work/by-hand-in-c" $flags -Wl,-rpath,"$(dirname "$folder")"
        "$work/by-hand-in-c"
    done
    # What is installed for makers of bindings describes the header that is installed.
    python3 "$here/layouts.py" "$1/share/opora/api.json" "$work/layouts.c"
    # shellcheck disable=SC2086
    "$cc" -std=c99 -Wall -Werror -Wno-address -Wno-unused-local-typedefs "$work/layouts.c" -o "$work/layouts" $flags \
        -Wl,-rpath,"$(dirname "$folder")"
    "$work/layouts"
}

case "$case" in
    find_package)
        install "$build" "$work/prefix"
        find_package "$work/prefix" "core;office"
        mv "$work/prefix" "$work/moved"
        find_package "$work/moved" "core;capi"
        "$work/moved/bin/opora" --help >/dev/null
        ;;
    pkg_config)
        install "$build" "$work/prefix"
        pkg_config "$work/prefix"
        pkg_config "$work/prefix" --static
        in_c "$work/prefix"
        ;;
    shared)
        build_own "$build/forms/shared" -DBUILD_SHARED_LIBS=ON
        install "$build/forms/shared" "$work/prefix"
        find_package "$work/prefix" "core;office"
        pkg_config "$work/prefix"
        # The libraries inside are the library's own matter: the program names none of them.
        if readelf -d "$work/by-hand" | grep -E 'NEEDED.*(utf8proc|pugixml|minizip|xlsxwriter)'; then
            echo "a program with the shared library must not need these itself"
            exit 1
        fi
        in_c "$work/prefix"
        # A program in C asks the loader for the major version of the C API.
        major=$(sed -n 's/^#define OPORA_API_MAJOR //p' "$root/capi/opora.h")
        readelf -d "$work/by-hand-in-c" >"$work/needed.log"
        grep -q "NEEDED.*\[libopora_c.so.$major\]" "$work/needed.log"
        ;;
    no_office)
        build_own "$build/forms/no_office" -DOPORA_WITH_OFFICE=OFF
        install "$build/forms/no_office" "$work/prefix"
        find_package "$work/prefix" "core"
        pkg_config "$work/prefix"
        in_c "$work/prefix"
        if cmake -S "$here/consumer" -B "$work/refused" -G Ninja -DCMAKE_PREFIX_PATH="$work/prefix" \
            -DWANTED="core;office" >"$work/refused.log" 2>&1; then
            echo "a component that is not installed was found"
            exit 1
        fi
        grep -q office "$work/refused.log"
        if readelf -d "$work/by-hand" | grep -E 'NEEDED.*(pugixml|minizip|xlsxwriter)'; then
            echo "without office neither pugixml nor minizip nor libxlsxwriter is needed"
            exit 1
        fi
        ;;
    subdirectory)
        for shared in OFF ON; do
            cmake -S "$here/subdirectory" -B "$build/forms/subdirectory" -G Ninja -DCMAKE_BUILD_TYPE=Release \
                -DCMAKE_C_COMPILER="$cc" -DCMAKE_CXX_COMPILER="$cxx" -DOPORA_ROOT="$root" -DBUILD_SHARED_LIBS=$shared \
                >"$work/configure.log"
            cmake --build "$build/forms/subdirectory" >"$work/build.log" || { tail -50 "$work/build.log"; exit 1; }
            "$build/forms/subdirectory/consumer"
            "$build/forms/subdirectory/consumer_c"
        done
        ;;
    *)
        echo "no case $case"
        exit 2
        ;;
esac
