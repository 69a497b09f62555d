// SPDX-License-Identifier: GPL-3.0-or-later
// The table of a BPI-R3 card of 8 GB; tests/golden/gpt/regenerate.sh makes the same one with sgdisk.
#pragma once

#include "gpt/gpt.h"

#include <ostream>

namespace bootlace::test {

inline gpt::Geometry boardCard()
{
    return {.sectorSize = SectorSize::Bytes512, .sectorCount = 15523840};
}

inline gpt::Table boardTable()
{
    const auto id = [](std::uint8_t number) {
        Guid guid = gpt::guidOf(0x11111111, 0x1111, 0x4111, 0x8111111111111100);
        guid.bytes[15] = std::byte{number};
        return guid;
    };
    using namespace gpt;
    return {.diskId = guidOf(0x00112233, 0x4455, 0x4677, 0x8899AABBCCDDEEFF),
            .partitions = {
                {type::linuxFilesystem, id(1), Lba(34), Lba(8191), attribute::legacyBiosBootable, "bl2"},
                {type::linuxFilesystem, id(2), Lba(8192), Lba(9215), attribute::noAutomount, "u-boot-env"},
                {type::linuxFilesystem, id(3), Lba(9216), Lba(13311), attribute::noAutomount, "factory"},
                {type::linuxFilesystem, id(4), Lba(13312), Lba(17407), attribute::noAutomount, "fip"},
                {type::efiSystem, id(5), Lba(17408), Lba(1065983), 0, "boot"},
                {type::linuxRootArm64, id(6), Lba(1065984), Lba(15523806), 0, "root"},
            }};
}

} // namespace bootlace::test

namespace bootlace::gpt {

/// How GoogleTest shows a table.
inline void PrintTo(const Table &table, std::ostream *out)
{
    *out << toText(table.diskId) << ", " << table.shape.entryCount << " entries at " << valueOf(table.shape.entriesAt)
         << ", usable from " << valueOf(table.shape.usableFrom.value_or(Lba(0)));
    for (const Partition &partition : table.partitions) {
        *out << "\n  " << valueOf(partition.first) << "-" << valueOf(partition.last) << " " << toText(partition.type)
             << " " << toText(partition.id) << " " << std::hex << partition.attributes << std::dec << " "
             << partition.name;
    }
}

} // namespace bootlace::gpt
