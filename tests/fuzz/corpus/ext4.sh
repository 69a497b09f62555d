#!/bin/sh -e
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the seeds in corpus/ext4: file systems as small as mke2fs can make them, with a file, a link and a directory.
cd "$(dirname "$0")/ext4"
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
mkdir "$tree/a" "$tree/etc"
echo hello > "$tree/etc/hostname"
ln -s etc/hostname "$tree/link"
seed() {
    name=$1
    size=$2
    shift 2
    rm -f "$name"
    truncate -s "$size" "$name"
    mke2fs -q -F -b 1024 -N 24 -m 0 -U 44444444-4444-4444-8888-888888888888 -d "$tree" "$@" "$name"
}
seed ext4 96K -t ext4 -O ^has_journal,^resize_inode
seed ext4-resizable 160K -t ext4 -O ^has_journal -E resize=40000
seed ext4-old 96K -t ext4 -O ^has_journal,^resize_inode,^metadata_csum,^64bit,^flex_bg,^extent -I 128
seed ext4-groups 160K -t ext4 -O ^has_journal,^resize_inode,^metadata_csum,uninit_bg -g 256
seed ext4-inline 96K -t ext4 -O ^has_journal,^resize_inode,inline_data
seed ext2 64K -t ext2 -O ^resize_inode
