#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, and nothing else.
#
#   setup.sh build       what building needs
#   setup.sh run         and QEMU, in which a sample card starts
#   setup.sh test        and the other programs that the tests compare Bootlace with, and the sample's parts
#   setup.sh check       and clang's tools, for the checks of .ci/run
#   setup.sh list SET    prints the Debian packages of a set
#
# dpkg is asked what is missing; when nothing is, this returns at once and apt is not started. With apt, as root or
# through sudo, the missing packages are installed in one go; anywhere else their names are printed, with status 1
# (BOOTLACE_SETUP=done says that they are there).
set -euo pipefail

build=(g++ cmake ninja-build pkg-config ccache
    libfmt-dev nlohmann-json3-dev libcli11-dev libtomlplusplus-dev
    libarchive-dev libblkid-dev libext2fs-dev libfdt-dev libssl-dev libxxhash-dev
    liblzma-dev libzstd-dev zlib1g-dev libbz2-dev
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools po4a scdoc device-tree-compiler
    dpkg-dev debian-archive-keyring ca-certificates cpio kmod xz-utils zstd) # the sample's parts, and KArchive's source

runs=(qemu-system-arm)

tests=(lld libgtest-dev libgmock-dev libfuse3-dev fuse3 binutils python3-minimal universal-ctags
    gdisk fdisk dosfstools mtools e2fsprogs device-tree-compiler u-boot-tools libubootenv-tool arm-trusted-firmware-tools
    mount util-linux attr acl libcap2-bin libarchive-tools zip unzip p7zip-full bzip2 gzip pigz lz4 cpio file
    genimage bmap-tools mtd-utils dbus-daemon desktop-file-utils
    xvfb openbox xdotool x11-utils imagemagick at-spi2-core python3-pyatspi libglib2.0-bin udisks2 polkitd udev
    fonts-dejavu-core fonts-noto-core qt6-translations-l10n zsh fish) # a screen, and UDisks2 on a bus of its own

checks=(clang-19 clang-tidy-22 clang-format-19 libclang-rt-19-dev shellcheck)

say() { echo "set-up: $*" >&2; }

# Debian 12 has no KArchive 6; later releases package it, elsewhere apt knows.
# shellcheck source=/dev/null
. /etc/os-release
karchive_is_packaged() {
    case ${ID:-}:${VERSION_ID:-} in
    debian:12) return 1 ;;
    debian:*) return 0 ;;
    *) apt-cache show libkf6archive-dev &>/dev/null ;;
    esac
}

packages_of() {
    case $1 in
    build) printf '%s\n' "${build[@]}" ;;
    run) printf '%s\n' "${build[@]}" "${runs[@]}" ;;
    test) printf '%s\n' "${build[@]}" "${runs[@]}" "${tests[@]}" ;;
    check) printf '%s\n' "${build[@]}" "${runs[@]}" "${tests[@]}" "${checks[@]}" ;;
    esac | sort -u
    if karchive_is_packaged; then echo libkf6archive-dev; fi
}

elsewhere() {
    say "this system (${PRETTY_NAME:-unknown}) has no apt, so please install what is missing yourself, then run this again:"
    case " ${ID:-} ${ID_LIKE:-} " in
    *" fedora "*)
        say "  dnf install gcc-c++ cmake ninja-build pkgconf ccache fmt-devel json-devel cli11-devel tomlplusplus-devel" \
            "libarchive-devel libblkid-devel e2fsprogs-devel libfdt-devel openssl-devel xxhash-devel xz-devel" \
            "libzstd-devel zlib-devel bzip2-devel qt6-qtbase-devel qt6-qtsvg-devel qt6-qttools-devel kf6-karchive-devel po4a scdoc dtc gtest-devel gmock-devel"
        ;;
    *" arch "*)
        say "  pacman -S base-devel cmake ninja ccache fmt nlohmann-json cli11 tomlplusplus libarchive util-linux-libs" \
            "e2fsprogs dtc openssl xxhash xz zstd zlib bzip2 qt6-base qt6-svg qt6-tools karchive po4a scdoc gtest"
        ;;
    *) say "  a C++23 compiler and, under Debian's names:" "$(packages_of "$1" | xargs)" ;;
    esac
    say "Then: make BOOTLACE_SETUP=done build. The sample of \`make run\` and the peers of \`make test\` are Debian packages."
}

if [ "${1:-}" = list ]; then
    packages_of "${2:-build}"
    exit
fi
set=${1:-build}
case $set in
build | run | test | check) ;;
*) say "there is no set '$set': build, run, test or check" && exit 2 ;;
esac
if [ "${BOOTLACE_SETUP:-}" = "done" ]; then
    exit
fi
if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    elsewhere "$set"
    exit 1
fi

mapfile -t wanted < <(packages_of "$set")
# pkg-config is a name that pkgconf provides on newer systems: Provides counts as being there.
mapfile -t missing < <(
    dpkg-query -W -f '${db:Status-Status} ${Package}, ${Provides}\n' |
        awk -v wanted="${wanted[*]}" '
            $1 == "installed" { gsub(/\([^)]*\)|,/, " "); for (i = 2; i <= NF; ++i) there[$i] = 1 }
            END { n = split(wanted, names, " "); for (i = 1; i <= n; ++i) if (!(names[i] in there)) print names[i] }')

if [ ${#missing[@]} -gt 0 ]; then
    as_root=()
    if [ "$(id -u)" != 0 ]; then
        if ! sudo -n true 2>/dev/null && ! { [ -t 0 ] && command -v sudo >/dev/null; }; then
            say "missing here, and only root can install it:  apt-get install ${missing[*]}"
            exit 1
        fi
        as_root=(sudo)
    fi
    say "installing ${#missing[@]} packages: ${missing[*]}"
    log=$(mktemp)
    trap 'rm -f "$log"' EXIT
    # The lists of a machine that was never updated are empty: only then they are fetched.
    install() {
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends \
            -o Dpkg::Use-Pty=0 install "${missing[@]}" >"$log" 2>&1
    }
    if ! install && ! { "${as_root[@]}" apt-get -qq update >&2 && install; }; then
        cat "$log" >&2
        say "apt-get could not install them (its words are above)"
        exit 1
    fi
fi

here=$(dirname "$(readlink -f "$0")")
if ! karchive_is_packaged; then
    "$here/build-karchive.sh" >/dev/null
fi
# The cards of tests/boot. Elsewhere apt knows no Debian mirror, and these tests say that they are skipped.
if [ "${ID:-}" = debian ] && { [ "$set" = test ] || [ "$set" = check ]; }; then
    "$here/sample/fetch-parts.sh" arm64 >/dev/null
    "$here/sample/fetch-parts.sh" armhf >/dev/null
fi
