# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the seeds in ubi/ with ubinize: small erase blocks, as NOR has them. In `twice` a block is there again, later."""
import pathlib, struct, subprocess, tempfile, zlib

BLOCK = 4096
FOLDER = pathlib.Path(__file__).parent
SECTIONS = """[fip]
mode=ubi
vol_id=0
vol_type=static
vol_name=fip
image={fip}
[env]
mode=ubi
vol_id=1
vol_type=dynamic
vol_name=ubootenv
vol_size=3968
[rootfs]
mode=ubi
vol_id=5
vol_type=dynamic
vol_name=rootfs
vol_size=12000
vol_flags=autoresize
vol_alignment=512
image={rootfs}
"""


def made():
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "fip").write_bytes(b"f" * 5000)
        (folder / "rootfs").write_bytes(b"r" * 3600)
        (folder / "ini").write_text(SECTIONS.format(fip=folder / "fip", rootfs=folder / "rootfs"))
        subprocess.run(["ubinize", "-o", folder / "image", "-p", str(BLOCK), "-m", "1", "-Q", "7", folder / "ini"],
                       check=True, stdout=subprocess.DEVNULL)
        return (folder / "image").read_bytes()


def later(block):
    header = bytearray(block[64:128])
    header[40:48] = struct.pack(">Q", 9)  # written
    header[60:64] = struct.pack(">I", ~zlib.crc32(header[:60]) & 0xFFFFFFFF)
    return block[:64] + bytes(header) + block[128:]


image = made()
(FOLDER / "ubi/two").write_bytes(image)
(FOLDER / "ubi/twice").write_bytes(image + later(image[4 * BLOCK : 5 * BLOCK]))
(FOLDER / "recognise/ubi-two").write_bytes(image)
