// SPDX-License-Identifier: GPL-3.0-or-later
#include "logs.h"

namespace bootlace::bootlog {

const std::string bootRomGood = "F0: 102B 0000\n"
                                "FA: 1040 0000\n"
                                "FA: 1040 0000 [0200]\n"
                                "F9: 0000 0000\n"
                                "V0: 0000 0000 [0001]\n"
                                "00: 0000 0000\n"
                                "BP: 2400 0041 [0000]\n"
                                "G0: 1190 0000\n"
                                "EC: 0000 0000 [3000]\n"
                                "T0: 0000 0250 [010F]\n"
                                "Jump to BL\n"
                                "\n";
const std::string bl2Begin = "NOTICE:  BL2: v2.9(release): sdmmc\n"
                             "NOTICE:  BL2: Built : 10:30:10, Feb 12 2024\n"
                             "NOTICE:  WDT: Cold boot\n"
                             "NOTICE:  CPU: MT7986 (2000MHz)\n"
                             "NOTICE:  EMI: Using DDR4 settings\n"
                             "NOTICE:  EMI: Detected DRAM size: 2048MB\n"
                             "NOTICE:  EMI: complex R/W mem test passed\n";
const std::string bl2Good = bl2Begin + "NOTICE:  BL2: Booting BL31\n"
                                       "NOTICE:  BL31: v2.9(release): sdmmc\n"
                                       "NOTICE:  BL31: Built : 10:30:15, Feb 12 2024\n";
const std::string uBootBegin = "\n\nU-Boot 2025.01-rc4 (Jan 06 2025 - 12:00:00 +0000)\n"
                               "\n"
                               "CPU:   MediaTek MT7986\n"
                               "Model: BananaPi BPi-R3\n"
                               "DRAM:  2 GiB\n"
                               "Core:  55 devices, 22 uclasses, devicetree: separate\n"
                               "MMC:   mmc@11230000: 0\n"
                               "Loading Environment from MMC... *** Warning - bad CRC, using default environment\n"
                               "\n"
                               "In:    serial@11002000\n"
                               "Net:   eth0: ethernet@15100000\n";
const std::string uBootGood = uBootBegin + "Hit any key to stop autoboot:  1 \b\b\b 0 \n"
                                           "** Booting bootflow 'mmc@11230000.bootdev.part_5' with extlinux\n"
                                           "1:\tbootlace\n"
                                           "Retrieving file: /Image\n"
                                           "append: root=PARTUUID=11-22 console=ttyS0,115200\n"
                                           "   Loading Device Tree to 000000004fbf6000, end 000000004fbfffff ... OK\n"
                                           "\n"
                                           "Starting kernel ...\n"
                                           "\n";
const std::string kernelBegin =
    "[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x410fd034]\n"
    "[    0.000000] Linux version 6.12.107+deb13-arm64 (debian-kernel@lists.debian.org) (gcc) #1 SMP Debian\n"
    "[    0.000000] Machine model: Bananapi BPI-R3\n"
    "[    0.000000] Kernel command line: root=PARTUUID=11-22 console=ttyS0,115200\n"
    "[    1.100000] mmc0: new high speed SDHC card at address aaaa\n";
const std::string kernelGood = kernelBegin + "[    1.900000] VFS: Mounted root (ext4 filesystem) on device 179:6.\n"
                                             "[    1.950000] Run /sbin/init as init process\n";
const std::string systemGood = "\n"
                               "Welcome to \x1b[1mDebian GNU/Linux 13 (trixie)\x1b[0m!\n"
                               "\n"
                               "[\x1b[0;32m  OK  \x1b[0m] Started \x1b[0;1;39mserial-getty@ttyS0.service\x1b[0m.\n"
                               "\n"
                               "Debian GNU/Linux 13 router ttyS0\n"
                               "\n"
                               "router login: ";

std::string goodLog()
{
    return bootRomGood + bl2Good + uBootGood + kernelGood + systemGood;
}

std::string goodOldLog()
{
    return bootRomGood +
           "NOTICE:  BL2: v2.6(release):e2bd69e72-dirty\n"
           "NOTICE:  BL2: Built : 15:17:32, Aug 15 2022\n"
           "NOTICE:  WDT: disabled\n"
           "NOTICE:  CPU: MT7986 (1998MHz)\n"
           "NOTICE:  EMI: Using DDR4 settings\n"
           "\n"
           "dump toprgu registers data: \n"
           "1001c000 | 00000000 0000ffe0 00000000 00000000\n"
           "NOTICE:  EMI: Detected DRAM size: 2048MB\n"
           "NOTICE:  BL2: Booting BL31\n"
           "NOTICE:  BL31: v2.6(release):e2bd69e72-dirty\n"
           "NOTICE:  BL31: Built : 15:17:36, Aug 15 2022\n"
           "\n\n"
           "U-Boot 2022.07 (Aug 15 2022 - 15:17:11 +0000)\n"
           "\n"
           "DRAM:  2 GiB\n"
           "Loading Environment from MMC... OK\n"
           "Hit any key to stop autoboot:  0\n"
           "## Flattened Device Tree blob at 43f00000\n"
           "Starting kernel ...\n"
           "[    0.000000] Linux version 5.15.72 (builder@buildhost) (aarch64-openwrt-linux-musl-gcc) #0 SMP\n"
           "[    4.000000] init: Console is alive\n"
           "[    9.000000] procd: - early -\n"
           "Please press Enter to activate this console.\n";
}

std::string goodSplLog()
{
    return "\n"
           "U-Boot SPL 2023.01+dfsg-2+deb12u1 (Aug 18 2024 - 17:09:07 +0000)\n"
           "DRAM: 1024 MiB\n"
           "Trying to boot from MMC1\n"
           "\n\n"
           "U-Boot 2023.01+dfsg-2+deb12u1 (Aug 18 2024 - 17:09:07 +0000) Allwinner Technology\n"
           "\n"
           "CPU:   Allwinner H3 (SUN8I 1680)\n"
           "Model: Xunlong Orange Pi PC Plus\n"
           "DRAM:  1 GiB\n"
           "MMC:   mmc@1c0f000: 0, mmc@1c11000: 1\n"
           "Loading Environment from FAT... Unable to read \"uboot.env\" from mmc0:1... \n"
           "Hit any key to stop autoboot:  2 \b\b\b 1 \b\b\b 0 \n"
           "switch to partitions #0, OK\n"
           "mmc0 is current device\n"
           "Scanning mmc 0:1...\n"
           "Found /extlinux/extlinux.conf\n"
           "Retrieving file: /extlinux/extlinux.conf\n"
           "Kernel image @ 0x42000000 [ 0x000000 - 0x5a8a00 ]\n"
           "\n"
           "Starting kernel ...\n"
           "\n"
           "[    0.000000] Booting Linux on physical CPU 0x0\n"
           "[    0.000000] Linux version 6.1.0-50-armmp (debian-kernel@lists.debian.org) (gcc-12) #1 SMP Debian\n"
           "[    0.000000] OF: fdt: Machine model: Xunlong Orange Pi PC Plus\n"
           "[    3.000000] Run /init as init process\n"
           "Loading, please wait...\n"
           "Begin: Running /scripts/local-top ... done.\n"
           "\n"
           "Debian GNU/Linux 12 orange ttyS0\n"
           "\n"
           "orange login: \n";
}

Report reportOf(std::string_view log)
{
    return explain(asBytes(log));
}

std::string_view headlineOf(const Report &report)
{
    return report.sightings.empty() ? "" : findings::wordsOf(report.sightings.front().finding.id).id;
}

} // namespace bootlace::bootlog
