#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes boot_sectors.txt with mkfs.fat: empty volumes of sizes that fill its tracks, so that it drops no sector.
# A line: bytes, sector size, then in hexadecimal the boot sector's first 90 bytes, FSInfo's bytes 484-512 ("-" with
# FAT16), the first 12 bytes of the FAT and the label's directory entry.
set -eu
cd "$(dirname "$0")"
image=$(mktemp)
trap 'rm -f "$image"' EXIT
hex() { dd if="$image" bs=1 skip="$1" count="$2" status=none | od -An -v -tx1 | tr -d ' \n'; }
number() { od -An -v -j "$1" -N "$2" -tu"$2" "$image" | tr -d ' '; }
volume() {
    rm -f "$image"
    truncate -s "$1" "$image"
    TZ=UTC mkfs.fat -F "$3" -S "$2" -h 34816 --invariant -i CAFE1234 -n GOLDEN "$image" >/dev/null
    reserved=$(number 14 2)
    if [ "$3" = 32 ]; then fat=$(number 36 4); info=$(hex $(($2 + 484)) 28); else fat=$(number 22 2); info=-; fi
    root=$(((reserved + 2 * fat) * $2))
    echo "$1 $2 $(hex 0 90) $info $(hex $((reserved * $2)) 12) $(hex $root 32)"
}
{
    volume 16777216 512 16
    volume 33554432 512 16
    volume 67108864 512 32
    volume 134217728 512 32
    volume 268435456 512 32
    volume 272627712 512 32  # 260 MiB less 4 sectors: the last with clusters of 512 bytes
    volume 273659904 512 32  # 261 MiB less 36 sectors
    volume 536868864 512 32  # 512 MiB less 4 sectors
    volume 2147475456 512 32 # 2 GiB less 16 sectors
    volume 10737377280 512 32
    volume 67108864 4096 16
    volume 536870912 4096 32
} >boot_sectors.txt
