# SPDX-License-Identifier: GPL-3.0-or-later
"""Parts of a card as a person has them: named, built and laid out as Debian's are, but small."""
import gzip
import os
import random
import subprocess

from card_files import kernel_image

RECIPE = '''format = 1
board = "bananapi-bpi-r3"
medium = "sd"
[firmware]
bl2 = "bl2.bin"
fip = { bl31 = "bl31.bin", bl33 = "u-boot.bin" }
[kernel]
build = "linux-image-6.12.57+deb13-arm64_6.12.57-1_arm64.deb"
overlays = ["mt7986a-bananapi-bpi-r3-sd", "mt7986a-bananapi-bpi-r3-nand"]
initrd = "initrd.img"
cmdline = "console=ttyS0,115200"
[root]
source = "debian-13-arm64.tar.zst"
size = "fill"
'''

BASE = '''/dts-v1/;
/ {
    compatible = "bananapi,bpi-r3", "mediatek,mt7986a";
    model = "Bananapi BPI-R3";
    soc {
        mmc0: mmc@11230000 { compatible = "mediatek,mt7986-mmc"; reg = <0x11230000 0x1000>; status = "disabled"; };
        spi0: spi@1100a000 { compatible = "mediatek,spi-ipm"; reg = <0x1100a000 0x100>; status = "disabled"; };
        serial@11002000 { compatible = "mediatek,mt6577-uart"; reg = <0x11002000 0x400>; status = "okay"; };
    };
};
'''
OVERLAY = '''/dts-v1/;
/plugin/;
/ {
    compatible = "bananapi,bpi-r3", "mediatek,mt7986a";
    fragment@0 { target-path = "/soc/%s"; __overlay__ { status = "okay"; %s }; };
};
'''
OVERLAYS = {
    'sd': ('mmc@11230000', 'bus-width = <4>; max-frequency = <52000000>; cap-sd-highspeed;'),
    'emmc': ('mmc@11230000', 'bus-width = <8>; max-frequency = <200000000>; mmc-hs200-1_8v; non-removable;'),
    'nand': ('spi@1100a000', 'flash@0 { compatible = "spi-nand"; reg = <0>; spi-max-frequency = <10000000>; };'),
    'nor': ('spi@1100a000', 'flash@0 { compatible = "jedec,spi-nor"; reg = <0>; spi-max-frequency = <10000000>; };'),
}
CONFIG = 'CONFIG_MMC_MTK={0}\nCONFIG_MMC_BLOCK={0}\nCONFIG_EFI_PARTITION=y\nCONFIG_EXT4_FS={0}\nCONFIG_BLK_DEV_NVME={0}\n'


def write(path, data):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'wb') as file:
        file.write(data if isinstance(data, bytes) else data.encode())


def compile_tree(source, path):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    subprocess.run(['dtc', '-q', '-@', '-O', 'dtb', '-o', path], check=True, input=source.encode())


def make_build(folder, version, drivers='m', board=True):
    """What a linux-image package unpacks to."""
    write(f'{folder}/boot/vmlinuz-{version}', kernel_image(version, 8_000_000))
    write(f'{folder}/boot/config-{version}', CONFIG.format(drivers))
    trees = f'{folder}/usr/lib/linux-image-{version}/mediatek'
    if not board:
        compile_tree(BASE.replace('bpi-r3', 'bpi-r64').replace('mt7986a', 'mt7622'), f'{trees}/mt7622-bananapi-bpi-r64.dtb')
        return
    compile_tree(BASE, f'{trees}/mt7986a-bananapi-bpi-r3.dtb')
    for name, words in OVERLAYS.items():
        compile_tree(OVERLAY % words, f'{trees}/mt7986a-bananapi-bpi-r3-{name}.dtbo')


def make_package(folder, version, package_version):
    name = f'linux-image-{version}'
    tree = f'{folder}/{name}'
    make_build(tree, version)
    write(f'{tree}/DEBIAN/control', f'Package: {name}\nVersion: {package_version}\nArchitecture: arm64\n'
                                    'Maintainer: Somebody <somebody@example.org>\nDescription: Linux for arm64\n')
    subprocess.run(['dpkg-deb', '--root-owner-group', '-Zgzip', '-b', tree,
                    f'{folder}/{name}_{package_version}_arm64.deb'], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(['rm', '-r', tree], check=True)


def make_root(archive, scratch, version):
    arm64 = b'\x7fELF\x02\x01\x01' + bytes(9) + b'\x02\x00\xb7\x00\x01\x00\x00\x00' + bytes(40)
    write(f'{scratch}/etc/os-release', 'PRETTY_NAME="Debian GNU/Linux 13 (trixie)"\nID=debian\nVERSION_ID="13"\n')
    write(f'{scratch}/usr/lib/systemd/systemd', arm64 + bytes(100_000))
    os.makedirs(f'{scratch}/usr/sbin')
    os.symlink('../lib/systemd/systemd', f'{scratch}/usr/sbin/init')
    os.symlink('usr/sbin', f'{scratch}/sbin')
    write(f'{scratch}/usr/bin/env', arm64)
    write(f'{scratch}/usr/lib/modules/{version}/modules.dep', 'kernel/drivers/mmc/host/mtk-sd.ko:\n')
    for i in range(60):
        write(f'{scratch}/usr/share/part{i}', random.Random(i).randbytes(1_500_000))
    subprocess.run(['tar', '--zstd', '--owner=0', '--group=0', '-cf', archive, '-C', scratch, '.'], check=True)
    subprocess.run(['rm', '-r', scratch], check=True)


def make_parts(folder):
    """Answers the recipe's path."""
    write(f'{folder}/bl2.bin', b'\xa1\x00\x38\xd5\xf4\x03\x00\xaa\x02\x00\x00\x14\x1f\x20\x03\xd5' * 13000)
    write(f'{folder}/bl31.bin', random.Random(1).randbytes(45_089))
    write(f'{folder}/u-boot.bin', b'\0' * 900 + b'U-Boot 2025.01 (Jan 06 2025 - 12:00:00 +0000)\0'
          + random.Random(2).randbytes(700_001))
    write(f'{folder}/initrd.img', gzip.compress(random.Random(3).randbytes(9_000_000), 1))
    make_package(folder, '6.12.57+deb13-arm64', '6.12.57-1')
    make_build(f'{folder}/linux-6.18-rc4', '6.18.0-rc4', 'y')
    make_build(f'{folder}/linux-6.1-r64', '6.1.0', 'm', board=False)
    make_root(f'{folder}/debian-13-arm64.tar.zst', f'{folder}/root', '6.12.57+deb13-arm64')
    write(f'{folder}/router.toml', RECIPE)
    return f'{folder}/router.toml'
