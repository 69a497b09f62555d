#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""inputs.py FOLDER SCALE: a root file system and the boot files that the benchmark assembles; always the same bytes.

At scale 1 the root has 50,000 files with 2 GiB in them: sizes as in a distribution's root (half of the files are below
4 KiB, a hundredth of them holds half of the bytes), contents that zstd -3 takes to about 30 %. As root, with devices.
"""
import os
import pathlib
import random
import stat
import struct
import sys

TIME = 1_700_000_000


def pool(rng, size):
    """Text of a few thousand words, with noise and zeros in between."""
    words = [bytes(rng.choices(b"etaoinshrdlucmfw_./", k=rng.randint(2, 11))) + b" " for _ in range(4000)]
    parts, have = [], 0
    while have < size:
        kind = rng.random()
        part = b"".join(rng.choices(words, k=400)) if kind < 0.86 else rng.randbytes(320) if kind < 0.93 else bytes(600)
        parts.append(part)
        have += len(part)
    return b"".join(parts)[:size]


def sizes(rng, count, total):
    drawn = [min(rng.lognormvariate(8.2, 2.0), 40e6) for _ in range(count)]
    factor = total / sum(drawn)
    return [int(size * factor) for size in drawn]


def write_file(path, size, data, rng):
    with open(path, "wb") as file:
        left = size
        while left > 0:
            at = rng.randrange(len(data) - 1)
            part = data[at:at + min(left, 1 << 20)]
            file.write(part)
            left -= len(part)


def make_root(root, scale):
    rng = random.Random("root")
    data = pool(rng, 32 << 20)
    folders = [root]
    for name in ("bin", "dev", "etc", "usr", "var"):
        folders.append(root / name)
    for number in range(int(4500 * scale)):
        folders.append(rng.choice(folders[:600]) / f"folder-{number:04}")
    for folder in folders:
        folder.mkdir(parents=True, exist_ok=True)
    files = []
    for number, size in enumerate(sizes(rng, max(200, int(50_000 * scale)), int((2 << 30) * scale))):
        files.append(rng.choice(folders) / f"file-{number:05}{rng.choice(('', '.so', '.conf', '.py'))}")
        write_file(files[-1], size, data, rng)
        files[-1].chmod(rng.choice((0o644, 0o755, 0o600, 0o4755)))
    for number in range(int(3000 * scale)):
        (rng.choice(folders) / f"link-{number:04}").symlink_to("../" * rng.randint(0, 3) + rng.choice(files).name)
    for number in range(max(4, int(100 * scale))):
        os.link(rng.choice(files), rng.choice(folders) / f"hard-{number:03}")
    for minor in range(8):
        os.mknod(root / "dev" / f"tty{minor}", 0o620 | stat.S_IFCHR, os.makedev(4, minor))
        os.mknod(root / "dev" / f"loop{minor}", 0o660 | stat.S_IFBLK, os.makedev(7, minor))
    for path in sorted(root.rglob("*"), reverse=True):
        os.utime(path, (TIME, TIME), follow_symlinks=False)
    os.utime(root, (TIME, TIME))


def make_boot(boot):
    """A kernel build as `make Image dtbs` leaves it, and firmware payloads; only their headers are real."""
    rng = random.Random("boot")
    image_size = 31 << 20
    header = struct.pack("<IIQQQQQQ4sI", 0, 0, 0, image_size, 0xA, 0, 0, 0, b"ARM\x64", 0)
    banner = b"Linux version 6.12.0-bench (bench@bench) (gcc) #1 SMP PREEMPT\n\0"
    kernel = boot / "kernel"
    kernel.mkdir(parents=True)
    body = header + bytes(4096 - len(header)) + banner
    (kernel / "Image").write_bytes(body + rng.randbytes(image_size - len(body)))
    (boot / "initrd.img").write_bytes(rng.randbytes(18 << 20))
    mov = struct.pack("<II", 0xAA0003F4, 0xAA0103F5)  # mov x20, x0; mov x21, x1: how 64-bit firmware begins
    for name, size in (("bl2", 200 << 10), ("bl31", 40 << 10), ("bl33", 900 << 10)):
        (boot / f"{name}.bin").write_bytes(mov + rng.randbytes(size - len(mov)))
    (boot / "board.dts").write_text(
        '/dts-v1/;\n/ { compatible = "bananapi,bpi-r3", "mediatek,mt7986a"; model = "bench";\n'
        '  #address-cells = <2>; #size-cells = <2>; chosen { }; memory@40000000 { device_type = "memory";\n'
        "  reg = <0 0x40000000 0 0x80000000>; }; };\n", encoding="utf-8")


def main(folder, scale):
    make_boot(pathlib.Path(folder) / "boot")
    make_root(pathlib.Path(folder) / "root", float(scale))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
