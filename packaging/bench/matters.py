#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""matters.py CARD ESP ROOT: how many bytes of a card matter, when its ESP and its root begin at those sectors.

Told by others than Bootlace: dumpe2fs for the blocks that the root counts as allocated, less the inode tables that it
leaves for the kernel to initialise; the FAT itself for used clusters. And 8.5 MiB of firmware area, and both GPTs, once.
"""
import re
import struct
import subprocess
import sys

SECTOR = 512


def ext4_bytes(card, first):
    text = subprocess.run(["dumpe2fs", f"{card}?offset={first * SECTOR}"], check=True, capture_output=True,
                          encoding="utf-8", errors="replace").stdout

    def number(name):
        return int(re.search(rf"^{name}:\s+(\d+)", text, re.M).group(1))

    lazy = 0
    per_table = number("Inode blocks per group") * (number("Block size") // 1024) * 1024
    inode_size, block_size, per_group = number("Inode size"), number("Block size"), number("Inodes per group")
    for group in re.split(r"^Group ", text, flags=re.M)[1:]:
        unused = re.search(r"(\d+) unused inodes", group)
        if "ITABLE_ZEROED" not in group:
            used = per_group - (int(unused.group(1)) if unused else 0)
            lazy += per_table - -(-used * inode_size // block_size) * block_size
    return (number("Block count") - number("Free blocks")) * number("Block size") - lazy


def fat_bytes(card, first):
    with open(card, "rb") as file:
        file.seek(first * SECTOR)
        boot = file.read(SECTOR)
        (reserved,) = struct.unpack_from("<H", boot, 14)
        (fat_sectors,) = struct.unpack_from("<I", boot, 36)
        file.seek((first + reserved) * SECTOR)
        fat = file.read(fat_sectors * SECTOR)
    used = sum(1 for (entry,) in struct.iter_unpack("<I", fat) if entry & 0x0FFFFFFF)
    return used * boot[13] * SECTOR + (reserved + boot[16] * fat_sectors) * SECTOR


def main(card, esp, root):
    firmware = (int(esp) + 33) * SECTOR
    print(ext4_bytes(card, int(root)) + fat_bytes(card, int(esp)) + firmware)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
