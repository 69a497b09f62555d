#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds KArchive 6 (LGPL-2.1-or-later) where the system has none: Debian 13 packages it as libkf6archive-dev, Debian 12
# does not. The source package comes from Debian 13 through a private apt configuration and apt checks its signature;
# nothing of the machine's own apt, and nothing outside the cache folder, is touched. The library is static, so that
# what is built with it needs nothing of it at run time.
#
#   build-karchive.sh        prints the prefix to be used, or "nothing needed" when the system has KArchive 6
#
# Done once: the prefix appears by one rename when it is complete, and then stays.
#
# Needs: cmake ninja-build g++ dpkg-dev debian-archive-keyring qt6-base-dev liblzma-dev libbz2-dev libzstd-dev
#        zlib1g-dev libssl-dev
set -euo pipefail

suite=trixie
cache=${XDG_CACHE_HOME:-$HOME/.cache}/bootlace
prefix=$cache/karchive

# An empty project knows best whether cmake finds it.
in_system() {
    mkdir "$work/probe"
    printf '%s\n' 'cmake_minimum_required(VERSION 3.25)' 'project(probe LANGUAGES CXX)' \
        'find_package(KF6Archive REQUIRED)' >"$work/probe/CMakeLists.txt"
    cmake -S "$work/probe" -B "$work/probe/build" -G Ninja &>"$work/probe.log"
}

# fetch: the source package, and Debian 13's extra-cmake-modules, whose version must go with it
fetch() {
    local uri
    # shellcheck disable=SC2016  # these dollars are apt's
    uri=$(apt-get indextargets --format '$(SITE)|$(ORIGIN)' 'Created-By: Packages' |
        awk -F'|' '$1 ~ /\/debian$/ && $2 == "Debian" { print $1; exit }')
    if [ -z "$uri" ]; then
        echo "build-karchive: apt knows no Debian mirror; run apt-get update first" >&2
        return 1
    fi
    local apt=$work/apt
    mkdir -p "$apt"/{parts,lists/partial,cache/archives/partial}
    : >"$apt/status"
    printf '%s [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] %s %s main\n' \
        deb "$uri" "$suite" deb-src "$uri" "$suite" >"$apt/sources.list"
    local options=(-qq -o "Dir::Etc::sourcelist=$apt/sources.list" -o "Dir::Etc::sourceparts=$apt/parts"
        -o "Dir::State::Lists=$apt/lists" -o "Dir::State::status=$apt/status" -o "Dir::Cache=$apt/cache"
        -o APT::Sandbox::User=root -o Acquire::Languages=none)
    cd "$work"
    apt-get "${options[@]}" update
    apt-get "${options[@]}" download extra-cmake-modules
    apt-get "${options[@]}" source kf6-karchive
    dpkg-deb -x extra-cmake-modules_*.deb ecm
    mv kf6-karchive-*/ source
}

# mend: Debian 12 has Qt 6.4; KArchive asks for a newer one but needs little of it
mend() {
    sed -i -E 's/^set\(REQUIRED_QT_VERSION [0-9.]+\)/set(REQUIRED_QT_VERSION 6.4.0)/' "$work/source/CMakeLists.txt"
    sed -i '0,/^#include/s//#include <QStringConverter>\n#include/' "$work/source/src/k7zip.cpp"
    rm -rf "$work/source/poqm" # translated messages would need Qt's linguist tools; nobody reads them here
}

build() {
    cmake -S "$work/source" -B "$work/build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$prefix" \
        -DCMAKE_PREFIX_PATH="$work/ecm/usr" -DCMAKE_POSITION_INDEPENDENT_CODE=ON -DBUILD_SHARED_LIBS=OFF \
        -DBUILD_TESTING=OFF -DKDE_INSTALL_LIBDIR=lib
    cmake --build "$work/build"
    DESTDIR="$work/stage" cmake --install "$work/build"
    mv -T "$work/stage$prefix" "$prefix" || [ -d "$prefix" ] # another run may have been first
}

if [ ! -d "$prefix" ]; then
    mkdir -p "$cache"
    work=$(mktemp -d "$cache/karchive-work.XXXXXX")
    : >"$work/log"
    trap '[ "$?" = 0 ] || cat "$work/log" >&2; rm -rf "$work"' EXIT
    if in_system; then
        echo "nothing needed"
        exit
    fi
    echo "build-karchive: building KArchive 6, which this system does not have, once" >&2
    { # no && between: after the first failure nothing more is done
        fetch
        mend
        build
    } >"$work/log" 2>&1
fi
echo "$prefix"
