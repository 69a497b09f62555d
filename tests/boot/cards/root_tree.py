# SPDX-License-Identifier: GPL-3.0-or-later
"""The root of a boot test: the sample's root, files of every kind, and lists of what they must be."""
import hashlib
import io
import os
import subprocess
import sys
import tarfile

TIME = 1700000000
FILES = [
    # path, mode, uid, gid, bytes, attributes
    ("etc/private", 0o600, 0, 0, b"secret\n", {}),
    ("srv/data/plain", 0o644, 1000, 1000, b"plain\n", {"user.note": "hello", "user.other": "two"}),
    ("srv/data/setuid", 0o4755, 0, 0, b"#!/bin/sh\n", {}),
    ("srv/data/setgid", 0o2755, 0, 42, b"#!/bin/sh\n", {}),
    ("srv/data/large-owner", 0o640, 4000000000, 4000000001, b"x", {}),
    ("srv/data/empty", 0o444, 5, 5, b"", {}),
    ("srv/data/large", 0o644, 33, 33, bytes(range(256)) * 8192, {"trusted.mark": "root only"}),
    ("srv/data/" + "n" * 255, 0o644, 1, 2, b"a long name\n", {}),
    ("srv/data/\u00e4\u00f6-\u0444", 0o644, 1, 2, b"not ASCII\n", {}),
]
FOLDERS = [
    ("srv", 0o755, 0, 0),
    ("srv/data", 0o1777, 0, 0),
    ("srv/private", 0o700, 1000, 1000),
    ("srv/setgid", 0o2775, 0, 50),
]
LINKS = [("srv/data/relative", "plain"), ("srv/data/long", "/" + "l" * 300), ("srv/data/broken", "../nowhere")]
HARD_LINKS = [("srv/data/second", "srv/data/plain"), ("srv/private/third", "srv/data/plain")]
DEVICES = [("srv/data/tty", tarfile.CHRTYPE, 0o620, 5, 1), ("srv/data/disk", tarfile.BLKTYPE, 0o660, 8, 260)]
PIPES = [("srv/data/pipe", 0o622)]


def entry(name, kind, mode, uid, gid):
    info = tarfile.TarInfo("./" + name)
    info.type, info.mode, info.uid, info.gid, info.mtime = kind, mode, uid, gid, TIME
    return info


def lists(form):
    """What init compares, as files of /expected. mke2fs 1.47.0 does not keep the times of folders."""
    folder_time = TIME if form == "tar" else "-"
    stat, xattrs, sums = [], [], []
    for name, mode, uid, gid in FOLDERS:
        stat.append(f"/{name} {mode:o} {uid} {gid} directory - {folder_time}")
    for name, mode, uid, gid, data, attributes in FILES:
        kind = "regular_file" if data else "regular_empty_file"
        stat.append(f"/{name} {mode:o} {uid} {gid} {kind} {len(data)} {TIME}")
        xattrs += [f"/{name} {key} {value}" for key, value in attributes.items()]
        sums.append(f"{hashlib.sha256(data).hexdigest()}  {name}")
    for name, target in LINKS:
        stat.append(f"/{name} 777 0 0 symbolic_link - {TIME}")
    for name, kind, mode, _, _ in DEVICES:
        words = "character_special_file" if kind == tarfile.CHRTYPE else "block_special_file"
        stat.append(f"/{name} {mode:o} 0 6 {words} - {TIME}")
    for name, mode in PIPES:
        stat.append(f"/{name} {mode:o} 0 0 fifo - {TIME}")
    return {
        "stat": stat, "xattrs": xattrs, "sha256": sums,
        "links": [f"/{name} {target}" for name, target in LINKS],
        "hardlinks": [f"/{name} /{other}" for name, other in HARD_LINKS],
        "devices": [f"/{name} {major:x}:{minor:x}" for name, _, _, major, minor in DEVICES],
    }


def add_ours(tar, init, form):
    def file(name, mode, data, uid=0, gid=0, attributes=()):
        info = entry(name, tarfile.REGTYPE, mode, uid, gid)
        info.size = len(data)
        info.pax_headers = {f"SCHILY.xattr.{key}": value for key, value in dict(attributes).items()}
        tar.addfile(info, io.BytesIO(data))

    for name, mode, uid, gid in FOLDERS:
        tar.addfile(entry(name, tarfile.DIRTYPE, mode, uid, gid))
    for name, mode, uid, gid, data, attributes in FILES:
        file(name, mode, data, uid, gid, attributes)
    for name, target in LINKS:
        info = entry(name, tarfile.SYMTYPE, 0o777, 0, 0)
        info.linkname = target
        tar.addfile(info)
    for name, other in HARD_LINKS:
        info = entry(name, tarfile.LNKTYPE, 0o644, 1000, 1000)
        info.linkname = "./" + other
        tar.addfile(info)
    for name, kind, mode, major, minor in DEVICES:
        info = entry(name, kind, mode, 0, 6)
        info.devmajor, info.devminor = major, minor
        tar.addfile(info)
    for name, mode in PIPES:
        tar.addfile(entry(name, tarfile.FIFOTYPE, mode, 0, 0))
    tar.addfile(entry("expected", tarfile.DIRTYPE, 0o755, 0, 0))
    for name, lines in lists(form).items():
        file("expected/" + name, 0o644, "".join(line + "\n" for line in lines).encode())
    if form == "tar":  # into an image Bootlace puts none
        file("expected/modules", 0o644, b"")
    file("usr/sbin/boot-test", 0o755, init.read_bytes())


def make(parts, init, work, form):
    """The root as one tar, or as an ext4 image that mke2fs built from it and that is smaller than its partition."""
    tar_file = work / "root.tar"
    unpacked = subprocess.run(["zstd", "-dcq", parts / "rootfs.tar.zst"], check=True, capture_output=True).stdout
    with tarfile.open(tar_file, "w", format=tarfile.PAX_FORMAT) as tar:
        with tarfile.open(fileobj=io.BytesIO(unpacked)) as sample:
            for info in sample:
                if info.name != "./usr/sbin/init":
                    tar.addfile(info, sample.extractfile(info) if info.isreg() else None)
        start = entry("usr/sbin/init", tarfile.SYMTYPE, 0o777, 0, 0)
        start.linkname = "boot-test"
        tar.addfile(start)
        add_ours(tar, init, form)
    return tar_file if form == "tar" else image_of(tar_file, work)


def image_of(tar_file, work):
    """A file system that mke2fs filled: as root, or the owners and devices can't be made."""
    if os.geteuid() != 0:
        sys.exit("this test makes an ext4 image, which only root can")
    folder, image = work / "root", work / "root.img"
    folder.mkdir()
    subprocess.run(["tar", "-x", "--xattrs", "--xattrs-include=*", "-p", "--numeric-owner", "-C", folder, "-f", tar_file],
                   check=True)
    with open(image, "wb") as file:
        file.truncate(96 << 20)
    subprocess.run(["mke2fs", "-q", "-t", "ext4", "-L", "root", "-d", folder, image], check=True)
    return image
