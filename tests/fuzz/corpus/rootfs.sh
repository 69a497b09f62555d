#!/bin/sh -e
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the seeds in corpus/rootfs: a root file system with all that is looked for, as tars and as an image.
cd "$(dirname "$0")"
mkdir -p rootfs
cd rootfs
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
mkdir -p "$tree/bin" "$tree/boot" "$tree/etc" "$tree/lib/modules/6.1.0" "$tree/sbin"
printf '\177ELF\2\1\1\0\0\0\0\0\0\0\0\0\2\0\267\0\1\0\0\0' > "$tree/bin/sh"
printf 'NAME=Small\nPRETTY_NAME="Small \\"Linux\\" 1"\n' > "$tree/etc/os-release"
ln -s ../bin/busybox "$tree/sbin/init"
touch "$tree/boot/vmlinuz-6.1.0" "$tree/lib/modules/6.1.0/modules.dep"
pack() { tar "--format=$1" --sort=name --mtime=@0 --numeric-owner --owner=0 --group=0 -C "$2" -cf - .; }
# shellcheck disable=SC2094  # "ustar" the format is no file
pack ustar "$tree" > ustar
pack pax "$tree" | xz --check=crc32 > pax.xz
mkdir "$tree.one"
trap 'rm -rf "$tree" "$tree.one"' EXIT
cp -a "$tree" "$tree.one/folder"
pack gnu "$tree.one" | gzip -n > one-folder.gz
rm -f ext4
truncate -s 96K ext4
mke2fs -q -F -t ext4 -b 1024 -N 32 -m 0 -O ^has_journal,^resize_inode -U 44444444-4444-4444-8888-888888888888 -d "$tree" ext4
