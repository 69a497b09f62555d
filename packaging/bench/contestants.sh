#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# contestants.sh WHO SOURCE CARD: one way to get from the inputs (the current folder, see inputs.py) to a card that was
# read back. SOURCE is folder, tar.zst, tar.xz, ext4.zst or aged.ext4.zst. Intermediate files go to $BENCH_WORK/run, a
# folder that must not be there yet.
#
#   ours      one command
#   pipeline  what people's scripts do: sgdisk, mkfs.vfat, mtools, mkfs.ext4 -d and dd
#   genimage  genimage makes the image
#   bmaptool  genimage makes the image, bmaptool copies it; it does not read back
#
# pipeline and genimage make a root of $BENCH_ROOT_SIZE bytes, little more than the files need; ours fills the card.
# Their check of the card is made as fast as it can be: OpenSSL's SHA-256, and the image is hashed while it is written.
set -euo pipefail
export PATH=$PATH:/usr/sbin:/sbin
who=$1 source=$2 card=$3
work=$BENCH_WORK/run
mkdir "$work"

firmware() {
    mkimage -T mtk_image -n 'media=sdmmc;arm64=1' -a 0x201000 -e 0x201000 -d boot/bl2.bin "$work/bl2.img" >/dev/null
    fiptool create --soc-fw boot/bl31.bin --nt-fw boot/bl33.bin "$work/fip.bin"
    mkdir "$work/boot" "$work/boot/extlinux"
    cp boot/kernel/Image boot/kernel/*.dtb boot/initrd.img "$work/boot/"
    printf 'LABEL l0\n  LINUX /Image\n  INITRD /initrd.img\n  FDTDIR /\n  APPEND root=/dev/mmcblk0p6\n' \
        >"$work/boot/extlinux/extlinux.conf"
}

# unpack: leaves the root as a folder ($tree) or as an image ($work/root.ext4)
tree=$work/root
unpack() {
    case $source in
    folder) tree=$PWD/root ;;
    tar.*) mkdir "$tree" && decode root.tar.* | tar -x --numeric-owner -C "$tree" ;;
    *ext4.zst) zstd -qdf "root.$source" -o "$work/root.ext4" ;;
    esac
}
decode() {
    if [ "$source" = tar.xz ]; then xz -T2 -dc root.tar.xz; else zstd -dc root.tar.zst; fi
}

pipeline_image() {
    firmware
    unpack
    if [ ! -e "$work/root.ext4" ]; then
        truncate -s "$BENCH_ROOT_SIZE" "$work/root.ext4"
        mkfs.ext4 -q -F -L root -d "$tree" "$work/root.ext4"
    fi
    truncate -s 512M "$work/boot.vfat"
    mkfs.vfat --invariant -F 32 -n ESP "$work/boot.vfat" >/dev/null
    mmd -i "$work/boot.vfat" ::/extlinux
    mcopy -i "$work/boot.vfat" "$work/boot"/*.* "$work/boot/Image" ::/
    mcopy -i "$work/boot.vfat" "$work/boot/extlinux/extlinux.conf" ::/extlinux/
    local image=$work/card.img first=1065984
    truncate -s $((first * 512 + $(stat -c %s "$work/root.ext4") + 1048576)) "$image"
    sgdisk -o "$image" >/dev/null
    sgdisk -a 1 -n 1:34:8191 -c 1:bl2 -n 2:8192:9215 -c 2:u-boot-env -n 3:9216:13311 -c 3:factory -n 4:13312:17407 \
        -c 4:fip -n 5:17408:$((first - 1)) -t 5:EF00 -c 5:boot -n 6:$first:0 -c 6:root "$image" >/dev/null
    dd if="$work/bl2.img" of="$image" bs=512 seek=34 conv=notrunc status=none
    dd if="$work/fip.bin" of="$image" bs=512 seek=13312 conv=notrunc status=none
    dd if="$work/boot.vfat" of="$image" bs=4M oflag=seek_bytes seek=$((17408 * 512)) conv=notrunc status=none
    dd if="$work/root.ext4" of="$image" bs=4M oflag=seek_bytes seek=$((first * 512)) conv=notrunc status=none
}

genimage_image() {
    firmware
    unpack
    local root='' # an image that exists needs no words
    mkdir "$work/empty" "$work/in"
    mv "$work"/bl2.img "$work"/fip.bin "$work/in/"
    if [ -e "$work/root.ext4" ]; then
        mv "$work/root.ext4" "$work/in/"
    else
        root="image root.ext4 { ext4 { label = \"root\" use-mke2fs = \"true\" } srcpath = \"$tree\" size = $BENCH_ROOT_SIZE }"
    fi
    cat >"$work/genimage.cfg" <<CFG
image boot.vfat {
    vfat {
        label = "ESP"
        extraargs = "--invariant -F 32"
        files = { "$work/boot/Image", "$work/boot/initrd.img", "$work/boot/extlinux" }
        file mt7986a-bananapi-bpi-r3.dtb { image = "$work/boot/mt7986a-bananapi-bpi-r3.dtb" }
    }
    size = 512M
}
$root
image card.img {
    hdimage { partition-table-type = "gpt" }
    partition bl2 { image = "bl2.img" offset = 17408 size = 4176896 }
    partition u-boot-env { offset = 4M size = 512K }
    partition factory { offset = 4608K size = 2M }
    partition fip { image = "fip.bin" offset = 6656K size = 2M }
    partition boot { image = "boot.vfat" offset = 8704K partition-type-uuid = "U" }
    partition root { image = "root.ext4" }
}
CFG
    genimage --config "$work/genimage.cfg" --rootpath "$work/empty" \
        --tmppath "$work/tmp" --inputpath "$work/in" --outputpath "$work" >"$work/genimage.log" 2>&1 ||
        { cat "$work/genimage.log" >&2 && return 1; }
}

hash_of() { openssl dgst -sha256 -r | cut -d' ' -f1; }

write_and_check() {
    local image=$work/card.img
    hash_of <"$image" >"$work/hash" &
    dd if="$image" of="$card" bs=4M oflag=direct conv=fsync status=none
    wait
    local size
    size=$(stat -c %s "$image")
    [ "$(dd if="$card" bs=4M iflag=direct,count_bytes count="$size" status=none | hash_of)" = "$(cat "$work/hash")" ]
}

case $who in
ours) "$BENCH_CLI" flash "$source.toml" --to "$card" --yes --progress none >"$work/report" ;;
pipeline) pipeline_image && write_and_check ;;
genimage) genimage_image && write_and_check ;;
bmaptool)
    genimage_image
    bmaptool -q create -o "$work/card.bmap" "$work/card.img"
    bmaptool -q copy --bmap "$work/card.bmap" "$work/card.img" "$card"
    ;;
*) echo "contestants.sh: nobody is called '$who'" >&2 && exit 2 ;;
esac
