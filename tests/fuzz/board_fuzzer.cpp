// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a board profile. What is accepted keeps the promises that the plan relies on.
#include "base/bytes.h"
#include "board/board.h"

#include <cstdint>
#include <cstdlib>
#include <span>

using namespace bootlace;

static void check(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto profile = board::parse(asText(std::as_bytes(std::span(data, size))), "fuzz.toml");
    if (!profile) {
        return 0;
    }
    for (const board::FirmwareSlot &slot : profile->firmware) {
        check(slot.kind != board::FirmwareKind::MediatekBl2 || slot.loadAddress >= 0x300);
    }
    for (const board::Medium &medium : profile->media) {
        check(profile->medium(medium.id) != nullptr && !medium.disks.empty());
        check(medium.switches.empty() || medium.switches.size() == profile->switchNames.size());
        for (const board::DiskLayout &disk : medium.disks) {
            check(!disk.partitions.empty());
            ByteOffset reached;
            for (const board::Partition &partition : disk.partitions) {
                check(partition.end.has_value() == (partition.extends == board::Extends::ToLast));
                check(!partition.begin || *partition.begin >= reached);
                reached = partition.end.value_or(partition.begin.value_or(reached));
            }
        }
    }
    return 0;
}
