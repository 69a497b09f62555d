// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/board_text.h"

#include <QCoreApplication>

#include <array>

namespace bootlace::app {

// What the shipped profiles (resources/boards) say to people; a test sees that nothing is missing here.
[[maybe_unused]] static constexpr std::array known{
    QT_TRANSLATE_NOOP("board", "microSD card"),
    QT_TRANSLATE_NOOP("board", "microSD card with firmware and boot files"),
    QT_TRANSLATE_NOOP("board", "NVMe disk"),
    QT_TRANSLATE_NOOP("board", "NVMe disk, started from a microSD card"),
    QT_TRANSLATE_NOOP("board", "Everything lives on the microSD card: firmware, boot files and the root file system."),
    QT_TRANSLATE_NOOP("board", "The board starts from the microSD card, which holds the firmware and the boot files. "
                               "The root file system lives on the NVMe disk."),
    QT_TRANSLATE_NOOP("board", "You need a microSD card."),
    QT_TRANSLATE_NOOP("board", "You need a microSD card, and an NVMe disk for the M.2 slot (key M)."),
    QT_TRANSLATE_NOOP("board", "You need a microSD card, and an NVMe disk for one of the M.2 slots (key M)."),
    QT_TRANSLATE_NOOP("board", "Set all four boot switches, A to D, up."),
    QT_TRANSLATE_NOOP("board", "The board seen from above, with the network ports at the upper edge. The microSD card "
                               "and the boot switches are at the lower edge."),
    QT_TRANSLATE_NOOP("board", "BL2 in the SPI-NAND flash"),
    QT_TRANSLATE_NOOP("board", "BL2 in the SPI-NOR flash"),
    QT_TRANSLATE_NOOP("board", "BL2 in the boot partition of the eMMC"),
    QT_TRANSLATE_NOOP("board", "Build the eMMC's contents as an image file with exactly the eMMC's size. “blockdev "
                               "--getsize64 /dev/mmcblk0” on the board tells it."),
    QT_TRANSLATE_NOOP("board", "Make a microSD card whose U-Boot has the command “mtd”, and copy the two files to its "
                               "fifth partition (“boot”), as bl2.img and ubi.img."),
    QT_TRANSLATE_NOOP("board", "Make a microSD card whose U-Boot has the command “sf”, and copy the two files to its "
                               "fifth partition (“boot”), as bl2.img and fip.img."),
    QT_TRANSLATE_NOOP("board", "Everything lives on the board's eMMC: firmware, boot files and the root file system. "
                               "The card slot can't be used: it shares its lines with the eMMC."),
    QT_TRANSLATE_NOOP("board", "FIP in the SPI-NOR flash"),
    QT_TRANSLATE_NOOP("board", "Let the board start from it: “mmc bootpart enable 1 1 /dev/mmcblk0”."),
    QT_TRANSLATE_NOOP("board", "SPI-NAND flash, and an NVMe disk"),
    QT_TRANSLATE_NOOP("board", "SPI-NOR flash, and an NVMe disk"),
    QT_TRANSLATE_NOOP("board",
                      "Set all four boot switches, A to D, down. With D up, the microSD card stays visible to U-Boot."),
    QT_TRANSLATE_NOOP(
        "board", "Set boot switches A and C up, B and D down. With D up, the microSD card stays visible to U-Boot."),
    QT_TRANSLATE_NOOP("board", "Set boot switches B and C up, A and D down."),
    QT_TRANSLATE_NOOP("board", "Start the board from SPI-NAND or SPI-NOR flash with switch D down, into a Linux that "
                               "can read both files, for example from a USB stick."),
    QT_TRANSLATE_NOOP(
        "board",
        "Start the board from that card, with boot switches A, B and D up and C down, and stop U-Boot at its prompt."),
    QT_TRANSLATE_NOOP(
        "board", "Start the board from that card, with boot switches A, B, C and D up, and stop U-Boot at its prompt."),
    QT_TRANSLATE_NOOP("board", "Switch the board off, and put the NVMe disk in."),
    QT_TRANSLATE_NOOP("board", "Switch the board off."),
    QT_TRANSLATE_NOOP("board", "The board starts from its SPI-NAND flash, which holds the firmware. The boot files and "
                               "the root file system live on the NVMe disk. The card slot stays free."),
    QT_TRANSLATE_NOOP("board", "The board starts from its SPI-NOR flash, which holds the firmware. The boot files and "
                               "the root file system live on the NVMe disk. The card slot stays free."),
    QT_TRANSLATE_NOOP("board", "UBI in the SPI-NAND flash"),
    QT_TRANSLATE_NOOP("board", "Write BL2 to the boot partition: “echo 0 > /sys/block/mmcblk0boot0/force_ro”, “dd "
                               "if=bl2.img of=/dev/mmcblk0boot0 conv=fsync”."),
    QT_TRANSLATE_NOOP("board", "Write BL2: “load mmc 0:5 ${loadaddr} bl2.img”, “mtd erase spi-nand0 0 0x200000”, “mtd "
                               "write spi-nand0 ${loadaddr} 0 ${filesize}”."),
    QT_TRANSLATE_NOOP(
        "board", "Write BL2: “load mmc 0:5 ${loadaddr} bl2.img”, “sf probe”, “sf update ${loadaddr} 0 ${filesize}”."),
    QT_TRANSLATE_NOOP(
        "board", "Write the FIP: “load mmc 0:5 ${loadaddr} fip.img”, “sf update ${loadaddr} 0x100000 ${filesize}”."),
    QT_TRANSLATE_NOOP("board", "Write the UBI: “load mmc 0:5 ${loadaddr} ubi.img”, “mtd erase spi-nand0 0x200000 "
                               "0x7e00000”, “mtd write spi-nand0 ${loadaddr} 0x200000 ${filesize}”."),
    QT_TRANSLATE_NOOP("board", "Write the image to the eMMC: “dd if=emmc.img of=/dev/mmcblk0 bs=4M conv=fsync”."),
    QT_TRANSLATE_NOOP("board", "You need a system on the board that sees the eMMC: one that starts from SPI-NAND or "
                               "SPI-NOR flash, or over the serial line. A card reader doesn't reach the eMMC."),
    QT_TRANSLATE_NOOP("board", "You need an NVMe disk for the M.2 slot (key M), a U-Boot that reads NVMe disks, and a "
                               "microSD card that starts the board once, to write the flash."),
    QT_TRANSLATE_NOOP("board", "Everything lives on the board's eMMC: firmware, boot files and the root file system."),
    QT_TRANSLATE_NOOP("board", "You need a system on the board that sees the eMMC: one that starts from SPI-NAND "
                               "flash, or over the serial line. A card reader doesn't reach the eMMC."),
    QT_TRANSLATE_NOOP("board", "Start the board from SPI-NAND flash into a Linux that sees the eMMC and can read both "
                               "files, for example from a USB stick."),
    QT_TRANSLATE_NOOP("board", "Set the boot switches for eMMC, as the board's manual shows them."),
    QT_TRANSLATE_NOOP("board", "The board starts from its SPI-NAND flash, which holds the firmware. The boot files and "
                               "the root file system live on the NVMe disk."),
    QT_TRANSLATE_NOOP("board", "You need an NVMe disk for the M.2 slot, a U-Boot that reads NVMe disks, and a USB "
                               "stick with which the flash is written."),
    QT_TRANSLATE_NOOP("board", "Copy the two files, as bl2.img and ubi.img, to a USB stick with a FAT file system, and "
                               "put it into the board."),
    QT_TRANSLATE_NOOP("board", "Start a U-Boot that has the commands “mtd” and “usb”, from another medium or over the "
                               "serial line (“bootlace-cli uart-load”), and stop it at its prompt."),
    QT_TRANSLATE_NOOP("board", "Write BL2: “usb start”, “load usb 0:1 ${loadaddr} bl2.img”, “mtd erase spi-nand0 0 "
                               "0x200000”, “mtd write spi-nand0 ${loadaddr} 0 ${filesize}”."),
    QT_TRANSLATE_NOOP("board", "Write the UBI: “load usb 0:1 ${loadaddr} ubi.img”, “mtd erase spi-nand0 0x200000 "
                               "0x7e00000”, “mtd write spi-nand0 ${loadaddr} 0x200000 ${filesize}”."),
    QT_TRANSLATE_NOOP("board", "Let the board start from SPI-NAND flash, as its manual shows."),
    QT_TRANSLATE_NOOP(
        "board",
        "You need an NVMe disk for the M.2 slot (key M), a U-Boot that reads NVMe disks, and a microSD card that "
        "starts the board once, to write the flash. BL2 must be built for the board's memory, 4 or 8 GiB."),
    QT_TRANSLATE_NOOP("board", "Start the board from that card, and stop U-Boot at its prompt."),
    QT_TRANSLATE_NOOP("board", "Set the boot switches for SPI-NAND flash, as the board's manual shows them."),
    QT_TRANSLATE_NOOP(
        "board",
        "You need a system on the board that sees the eMMC: one that starts from SPI-NAND flash, or over the serial "
        "line. A card reader doesn't reach the eMMC. BL2 must be built for the board's memory, 4 or 8 GiB."),
    QT_TRANSLATE_NOOP("board", "Write BL2: “usb start”, “load usb 0:1 ${loadaddr} bl2.img”, “mtd erase spi-nand0 0 "
                               "0x100000”, “mtd write spi-nand0 ${loadaddr} 0 ${filesize}”."),
    QT_TRANSLATE_NOOP("board", "Write the UBI: “load usb 0:1 ${loadaddr} ubi.img”, “mtd erase spi-nand0 0x100000 "
                               "0xff00000”, “mtd write spi-nand0 ${loadaddr} 0x100000 ${filesize}”."),
    QT_TRANSLATE_NOOP("board", "eMMC flash"),
    QT_TRANSLATE_NOOP("board", "First boot loader (BL2)"),
    QT_TRANSLATE_NOOP("board", "Firmware package (FIP)"),
    QT_TRANSLATE_NOOP("board", "SPL and U-Boot"),
    QT_TRANSLATE_NOOP("board", "microSD slot"),
    QT_TRANSLATE_NOOP("board", "eMMC"),
    QT_TRANSLATE_NOOP("board", "SPI-NAND flash"),
    QT_TRANSLATE_NOOP("board", "SPI-NOR flash"),
    QT_TRANSLATE_NOOP("board", "Power for SATA disks"),
    QT_TRANSLATE_NOOP("board", "card controller"),
    QT_TRANSLATE_NOOP("board", "card power"),
    QT_TRANSLATE_NOOP("board", "bus to the power controller"),
    QT_TRANSLATE_NOOP("board", "card block device"),
    QT_TRANSLATE_NOOP("board", "PCI Express"),
    QT_TRANSLATE_NOOP("board", "NVMe disks"),
    QT_TRANSLATE_NOOP("board", "partition table (GPT)"),
    QT_TRANSLATE_NOOP("board", "partition table (MBR)"),
    QT_TRANSLATE_NOOP("board", "ext4 file system"),
    QT_TRANSLATE_NOOP("board", "Serial console"),
    QT_TRANSLATE_NOOP("board", "Clocks and pins"),
    QT_TRANSLATE_NOOP("board", "Network ports"),
    QT_TRANSLATE_NOOP("board", "Wi-Fi"),
    QT_TRANSLATE_NOOP("board", "USB"),
    QT_TRANSLATE_NOOP("board", "Flash"),
    QT_TRANSLATE_NOOP("board", "Temperature and fan"),
    QT_TRANSLATE_NOOP("board", "Buttons and LEDs"),
    QT_TRANSLATE_NOOP("board", "Watchdog"),
    QT_TRANSLATE_NOOP("board", "System"),
    QT_TRANSLATE_NOOP("board", "Routing"),
    QT_TRANSLATE_NOOP("board", "Linux does not know the serial port of the board."),
    QT_TRANSLATE_NOOP("board", "The serial console is silent as soon as Linux runs."),
    QT_TRANSLATE_NOOP("board", "Hardly any device works, since none gets its clock."),
    QT_TRANSLATE_NOOP("board", "Hardly any device works, since none gets its pins."),
    QT_TRANSLATE_NOOP("board", "No network port works."),
    QT_TRANSLATE_NOOP("board", "No network port works, since none gets its clock."),
    QT_TRANSLATE_NOOP("board", "The ports of the switch do not appear."),
    QT_TRANSLATE_NOOP("board", "The SFP cages do not work."),
    QT_TRANSLATE_NOOP("board", "There is no Wi-Fi."),
    QT_TRANSLATE_NOOP("board", "The Wi-Fi of the SoC is not known."),
    QT_TRANSLATE_NOOP("board", "The USB port does not work."),
    QT_TRANSLATE_NOOP("board", "USB and PCI Express do not work, since their lines are not switched on."),
    QT_TRANSLATE_NOOP("board", "Nothing in the M.2 slots is found."),
    QT_TRANSLATE_NOOP("board", "NVMe disks are not found."),
    QT_TRANSLATE_NOOP("board", "The SPI-NAND and the SPI-NOR can't be reached."),
    QT_TRANSLATE_NOOP("board", "The SPI-NAND can't be reached."),
    QT_TRANSLATE_NOOP("board", "The SPI-NOR can't be reached."),
    QT_TRANSLATE_NOOP("board", "The volumes in the SPI-NAND can't be reached."),
    QT_TRANSLATE_NOOP("board", "Linux does not know how hot the SoC is."),
    QT_TRANSLATE_NOOP("board", "The speed of the fan can't be set."),
    QT_TRANSLATE_NOOP("board", "The fan is not controlled."),
    QT_TRANSLATE_NOOP("board", "The buttons do nothing."),
    QT_TRANSLATE_NOOP("board", "The LEDs do not show what happens."),
    QT_TRANSLATE_NOOP("board", "A board that hangs does not restart by itself."),
    QT_TRANSLATE_NOOP("board", "There are no device files, so most systems do not start."),
    QT_TRANSLATE_NOOP("board", "Most systems do not start."),
    QT_TRANSLATE_NOOP("board", "systemd does not start."),
    QT_TRANSLATE_NOOP("board", "systemd and most services do not start."),
    QT_TRANSLATE_NOOP("board", "Ports can't be joined to one network."),
    QT_TRANSLATE_NOOP("board", "There are no VLANs."),
    QT_TRANSLATE_NOOP("board", "nft can't set up a firewall or NAT."),
    QT_TRANSLATE_NOOP("board", "There is no PPPoE."),
};

QString boardText(const std::string &words)
{
    return QCoreApplication::translate("board", words.c_str());
}

} // namespace bootlace::app
