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
};

QString boardText(const std::string &words)
{
    return QCoreApplication::translate("board", words.c_str());
}

} // namespace bootlace::app
