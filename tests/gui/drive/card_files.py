# SPDX-License-Identifier: GPL-3.0-or-later
"""The files that a small recipe names: firmware, a kernel build with the board's device trees, a root folder."""
import os
import random
import subprocess

RECIPE = '''format = 1
board = "bananapi-bpi-r3"
medium = "sd"
[firmware]
bl2 = "bl2.bin"
fip = { bl31 = "bl31.bin", bl33 = "u-boot.bin" }
[kernel]
build = "kernel"
overlays = ["mt7986a-bananapi-bpi-r3-sd"]
[esp]
size = "64 MiB"
[root]
source = "root"
'''

BASE = '''/dts-v1/;
/ {
    compatible = "bananapi,bpi-r3", "mediatek,mt7986a";
    model = "Bananapi BPI-R3";
    soc { mmc0: mmc@11230000 { status = "disabled"; }; };
};
'''

OVERLAY = '''/dts-v1/;
/plugin/;
/ {
    compatible = "bananapi,bpi-r3", "mediatek,mt7986a";
    fragment@0 { target-path = "/soc/mmc@11230000"; __overlay__ { status = "okay"; bus-width = <4>; }; };
};
'''


def kernel_image(version='6.12.1', size=1_600_000):
    """As much of an arm64 Image as is looked at: the header and the banner."""
    image = bytearray(64) + bytearray(random.Random(4).randbytes(size))
    image[0:2] = b'MZ'
    image[0x10:0x18] = (size // 0x200000 * 0x200000 + 0x200000).to_bytes(8, 'little')  # image_size
    image[0x38:0x3c] = b'ARM\x64'
    banner = f'Linux version {version} (somebody@somewhere)\0'.encode()
    image[1000:1000 + len(banner)] = banner
    return bytes(image)


def make_card_files(folder):
    def write(name, data):
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, 'wb') as file:
            file.write(data if isinstance(data, bytes) else data.encode())
        return path

    write('bl2.bin', b'\xa1\x00\x38\xd5\xf4\x03\x00\xaa\x02\x00\x00\x14\x1f\x20\x03\xd5' * 2000)
    write('bl31.bin', random.Random(1).randbytes(30_001))
    write('u-boot.bin', random.Random(2).randbytes(200_001))
    write('kernel/Image', kernel_image())
    for name, source in (('mt7986a-bananapi-bpi-r3.dtb', BASE), ('mt7986a-bananapi-bpi-r3-sd.dtbo', OVERLAY)):
        subprocess.run(['dtc', '-q', '-@', '-O', 'dtb', '-o', os.path.join(folder, 'kernel', name)], check=True,
                       input=source.encode())
    write('root/etc/os-release', 'PRETTY_NAME="A small root"\n')
    write('root/srv/big', random.Random(3).randbytes(40_000_000))
    write('card.toml', RECIPE)
