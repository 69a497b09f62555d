#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# fetch-parts.sh [arm64|armhf]: makes the parts of the sample cards once and prints the folder that they are in.
# fetch-parts.sh ARCH made: the same, but fails when they are not made yet.
#
#   linux-image-arm64.deb, linux-image-armmp.deb
#                          Debian 13's kernel, with the boards' device trees and overlays in it
#   initrd.img             busybox and the modules that lead to the root: the drivers of cards and disks are modules there
#   rootfs.tar.zst         a small root: busybox, base-files, netbase
#   PARTS                  what came from which package
#
# and for arm64:
#   u-boot.bin             Debian's U-Boot for QEMU's machine, as BL33
#   bl2-sample.bin, bl31-sample.bin
#                          stand-ins: Debian has no BL2 and BL31 for the BPI-R3
# or for armhf:
#   orangepi_pc_plus.bin, Cubieboard.bin, Bananapi_M2_Ultra.bin
#                          Debian's SPL and U-Boot for these boards, whole
#
# All of it comes from Debian 13 packages that apt has checked; they are unpacked, nothing of them is run. The parts are
# made again when this script or a file beside it changes.
#
# Needs: apt dpkg cpio kmod xz-utils zstd debian-archive-keyring
set -euo pipefail

suite=trixie
arch=${1:-arm64}
case $arch in
arm64) flavour=arm64 loader=u-boot-qemu ;;
armhf) flavour=armmp loader=u-boot-sunxi ;;
*) echo "fetch-parts: there are parts for arm64 and armhf, not for '$arch'" >&2 && exit 2 ;;
esac
kernel=linux-image-$flavour
root=(base-files netbase busybox-static)
here=$(dirname "$(readlink -f "$0")")
cache=${XDG_CACHE_HOME:-$HOME/.cache}/bootlace/sample
recipe=$(cd "$here" && find fetch-parts.sh initrd root -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum)
parts=$cache/$arch-${recipe:0:12}
PATH=$PATH:/usr/sbin:/sbin
export LC_ALL=C.UTF-8 TZ=UTC

# A private apt configuration: nothing of the machine's own lists, cache and packages is touched. The mirror is the
# one that this machine uses.
fetch() {
    local uri apt=$work/apt real
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
        -o "APT::Architecture=$arch" -o "APT::Architectures=$arch" -o APT::Sandbox::User=root -o Acquire::Languages=none)
    apt-get "${options[@]}" update
    real=$(apt-cache "${options[@]}" depends "$kernel" | awk '$1 == "Depends:" { print $2; exit }')
    echo "fetch-parts: fetching $real and the rest of the sample for $arch, about 110 MB, once" >&2
    cd "$work/debs"
    apt-get "${options[@]}" download "$real" "${root[@]}" "$loader"
    mv "$real"_*.deb "$kernel.deb"
}

# unpack FOLDER PACKAGE...
unpack() {
    local folder=$1 package
    shift
    for package; do
        dpkg-deb -x "$work/debs/${package}"[_.]*deb "$work/$folder"
    done
}

# stand_in NAME: AArch64 code that sleeps for ever, and a text that says what it is
stand_in() {
    printf '\x7f\x20\x03\xd5\xff\xff\xff\x17' # wfi; b to the instruction before
    printf '%s: a sample payload of Bootlace, not firmware. Put your own %s in its place.\n' "$1" "$1"
    head -c 4096 /dev/zero
}

boot_loaders() {
    local from=$work/loader/usr/lib/u-boot board
    if [ "$arch" = arm64 ]; then
        stand_in BL2 >"$made/bl2-sample.bin"
        stand_in BL31 >"$made/bl31-sample.bin"
        cp "$from/qemu_arm64/u-boot.bin" "$made/u-boot.bin"
    else
        for board in orangepi_pc_plus Cubieboard Bananapi_M2_Ultra; do
            cp "$from/$board/u-boot-sunxi-with-spl.bin" "$made/$board.bin"
        done
    fi
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
small_root() {
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
    if [ "${2:-}" = made ]; then
        echo "fetch-parts: the parts for $arch have not been made yet" >&2
        exit 1
    fi
    mkdir -p "$cache"
    work=$(mktemp -d "$cache/work.XXXXXX")
    trap 'rm -rf "$work"' EXIT
    made=$work/made
    mkdir "$made"
    fetch >&2
    (cd "$work/debs" && sha256sum -- *.deb) >"$made/PARTS"
    unpack kernel "$kernel"
    unpack root "${root[@]}"
    unpack loader "$loader"
    (initrd)
    (small_root)
    boot_loaders
    mv "$work/debs/$kernel.deb" "$made/"
    mv -T "$made" "$parts" || [ -d "$parts" ] # another run may have been first
fi
echo "$parts"
