// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/board_text.h"

#include <QCoreApplication>

#include <array>

namespace bootlace::app {

// What the shipped profiles (resources/boards) say to people; a test sees that nothing is missing here.
[[maybe_unused]] static constexpr std::array known{
    QT_TRANSLATE_NOOP("board", "microSD card"),
    QT_TRANSLATE_NOOP("board", "NVMe disk, started from a microSD card"),
    QT_TRANSLATE_NOOP("board", "the microSD card"),
    QT_TRANSLATE_NOOP("board", "the microSD card with firmware and boot files"),
    QT_TRANSLATE_NOOP("board", "the NVMe disk"),
    QT_TRANSLATE_NOOP("board", "a microSD card"),
    QT_TRANSLATE_NOOP("board", "an NVMe disk for the M.2 slot (key M)"),
    QT_TRANSLATE_NOOP("board", "card controller"),
    QT_TRANSLATE_NOOP("board", "cards as disks"),
    QT_TRANSLATE_NOOP("board", "PCI Express"),
    QT_TRANSLATE_NOOP("board", "NVMe disks"),
    QT_TRANSLATE_NOOP("board", "partition table (GPT)"),
    QT_TRANSLATE_NOOP("board", "ext4 file system"),
};

QString boardText(const std::string &words)
{
    return QCoreApplication::translate("board", words.c_str());
}

} // namespace bootlace::app
