#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# fetch-parts.sh: makes the parts of the sample card once and prints the folder that they are in.
#
#   linux-image-arm64.deb  Debian 13's kernel: BPI-R3 device trees and overlays are in it
#   initrd.img             busybox and the modules that lead to the root: the SD and NVMe drivers are modules there
#   rootfs.tar.zst         a small root: busybox, base-files, netbase
#   u-boot.bin             Debian's U-Boot for arm64 (for QEMU's machine), as BL33
#   bl2-sample.bin, bl31-sample.bin
#                          stand-ins: Debian has no BL2 and BL31 for this board
#   PARTS                  what came from which package
#
# All of it comes from Debian 13 packages that apt has checked; they are unpacked, nothing of them is run. The parts are
# made again when this script or a file beside it changes.
#
# Needs: apt dpkg cpio kmod xz-utils zstd debian-archive-keyring
set -euo pipefail

suite=trixie
here=$(dirname "$(readlink -f "$0")")
cache=${XDG_CACHE_HOME:-$HOME/.cache}/bootlace/sample
recipe=$(cd "$here" && find fetch-parts.sh initrd root -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum)
parts=$cache/${recipe:0:12}
PATH=$PATH:/usr/sbin:/sbin
export LC_ALL=C.UTF-8 TZ=UTC

# A private apt configuration: nothing of the machine's own lists, cache and packages is touched. The mirror is the
# one that this machine uses.
fetch() {
    local uri apt=$work/apt kernel
    # shellcheck disable=SC2016  # these dollars are apt's
    uri=$(apt-get indextargets --format '$(SITE)|$(ORIGIN)' 'Created-By: Packages' |
        awk -F'|' '$1 ~ /\/debian$/ && $2 == "Debian" { print $1; exit }')
    if [ -z "$uri" ]; then
        echo "fetch-parts: apt knows no Debian mirror; run apt-get update first" >&2
        return 1
    fi
    mkdir -p "$apt"/{parts,lists/partial,cache/archives/partial} "$work/debs"
    : >"$apt/status"
    printf 'deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] %s %s main\n' "$uri" "$suite" >"$apt/sources.list"
    local options=(-qq -o "Dir::Etc::sourcelist=$apt/sources.list" -o "Dir::Etc::sourceparts=$apt/parts"
        -o "Dir::State::Lists=$apt/lists" -o "Dir::State::status=$apt/status" -o "Dir::Cache=$apt/cache"
        -o APT::Architecture=arm64 -o APT::Architectures=arm64 -o APT::Sandbox::User=root -o Acquire::Languages=none)
    apt-get "${options[@]}" update
    kernel=$(apt-cache "${options[@]}" depends linux-image-arm64 | awk '$1 == "Depends:" { print $2; exit }')
    echo "fetch-parts: fetching $kernel and the rest of the sample, about 110 MB, once" >&2
    cd "$work/debs"
    apt-get "${options[@]}" download "$kernel" busybox-static base-files netbase u-boot-qemu
    mv "$kernel"_*.deb linux-image-arm64.deb
}

unpack() {
    dpkg-deb -x "$work/debs/linux-image-arm64.deb" "$work/kernel"
    dpkg-deb -x "$work"/debs/u-boot-qemu_*.deb "$work/u-boot"
    mkdir "$work/root"
    local package
    for package in base-files netbase busybox-static; do
        dpkg-deb -x "$work/debs/${package}"_*.deb "$work/root"
    done
}

# stand_in NAME: AArch64 code that sleeps for ever, and a text that says what it is
stand_in() {
    printf '\x7f\x20\x03\xd5\xff\xff\xff\x17' # wfi; b to the instruction before
    printf '%s: a sample payload of Bootlace, not firmware. Put your own %s in its place.\n' "$1" "$1"
    head -c 4096 /dev/zero
}

# The modules in the order in which they are loaded, each once. Debian's modules.dep is made at installation only.
modules() {
    local version=$1 name
    depmod -b "$work/kernel/usr" "$version" 2>/dev/null
    while read -r name; do
        # 1: the module is built into this kernel
        modprobe -d "$work/kernel/usr" -S "$version" --show-depends "$name" 2>/dev/null || true
    done < <(grep -v '^#' "$here/initrd/modules") | awk '$1 == "insmod" && !seen[$2]++ { print $2 }'
}

initrd() {
    local tree=$work/initrd version file name
    version=$(basename "$work"/kernel/usr/lib/modules/*)
    mkdir -p "$tree"/{bin,dev,proc,sys,root,modules}
    cp "$work/root/usr/bin/busybox" "$tree/bin/busybox"
    cp "$here/initrd/init" "$tree/init"
    chmod 755 "$tree/init"
    modules "$version" | while read -r file; do
        name=$(basename "${file%.xz}")
        xz -dc "$file" >"$tree/modules/$name"
        echo "$name" >>"$tree/modules/order"
    done
    find "$tree" -exec touch -h -d @0 {} +
    cd "$tree"
    find . | sort | cpio --quiet -o -H newc -R 0:0 --reproducible | gzip -9n >"$made/initrd.img"
}

# One tree, whoever makes it and whenever: owners, times and order are fixed.
root() {
    local tree=$work/root
    rm -rf "${tree:?}/usr/share/doc" "$tree/usr/share/man"
    cp -r "$here"/root/. "$tree"
    mkdir -p "$tree"/{dev,proc,sys,run,tmp,root,boot,mnt,usr/sbin}
    ln -sf ../bin/busybox "$tree/usr/sbin/init"
    ln -sf busybox "$tree/usr/bin/sh"
    find "$tree" -type d -exec chmod 755 {} +
    chmod 755 "$tree/etc/init.d/rcS"
    chmod 1777 "$tree/tmp"
    chmod 700 "$tree/root"
    tar -C "$tree" --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner --format=pax \
        --pax-option=delete=atime,delete=ctime -c . | zstd -q -10 -o "$made/rootfs.tar.zst"
}

if [ ! -d "$parts" ]; then
    mkdir -p "$cache"
    work=$(mktemp -d "$cache/work.XXXXXX")
    trap 'rm -rf "$work"' EXIT
    made=$work/made
    mkdir "$made"
    fetch >&2
    (cd "$work/debs" && sha256sum -- *.deb) >"$made/PARTS"
    unpack
    (initrd)
    (root)
    stand_in BL2 >"$made/bl2-sample.bin"
    stand_in BL31 >"$made/bl31-sample.bin"
    cp "$work/u-boot/usr/lib/u-boot/qemu_arm64/u-boot.bin" "$made/u-boot.bin"
    mv "$work/debs/linux-image-arm64.deb" "$made/"
    mv -T "$made" "$parts" || [ -d "$parts" ] # another run may have been first
fi
echo "$parts"
