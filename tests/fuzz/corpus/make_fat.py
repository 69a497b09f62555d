# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the seeds in fat/ with mkfs.fat and mtools: the sectors that are not zeros, each behind its number."""
import os, pathlib, struct, subprocess, tempfile

ENVIRONMENT = dict(os.environ, LC_ALL="C.UTF-8", TZ="UTC", SOURCE_DATE_EPOCH="1700000000")


def seed(name, size, options):
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        image = folder / "image"
        image.touch()
        os.truncate(image, size)

        def run(*command):
            subprocess.run([str(c) for c in command], check=True, env=ENVIRONMENT, stdout=subprocess.DEVNULL)

        run("mkfs.fat", *options, "--invariant", "-n", "SEED", image)
        run("mmd", "-i", image, "::extlinux", "::extlinux/deeper")
        for path, content in {"Grüße und mehr.txt": b"g" * 1500, "IMAGE": b"i" * 700, "lower.cfg": b"l"}.items():
            (folder / path).write_bytes(content)
            run("mcopy", "-i", image, folder / path, "::extlinux/" + path)
        run("mcopy", "-i", image, folder / "IMAGE", "::")
        data = image.read_bytes()
        sectors = [data[at:at + 512] for at in range(0, len(data), 512)]
        (pathlib.Path(__file__).parent / "fat" / name).write_bytes(
            b"".join(struct.pack("<I", n) + s for n, s in enumerate(sectors) if any(s)))


seed("fat32", 40 << 20, ["-F", "32"])
seed("fat16", 16 << 20, ["-F", "16"])
seed("fat16-large-sectors", 40 << 20, ["-F", "16", "-S", "4096", "-s", "1"])
