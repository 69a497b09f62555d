// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "gpt/check.h"
#include "gpt/layout.h"

#include <cstdint>
#include <vector>

namespace bootlace::gpt {

struct Entries
{
    std::vector<Partition> partitions;
    std::vector<Defect> defects;
};

/// The partitions of an entry array and what is wrong with them. Preconditions: the header's number and size of
/// entries are those of the array; the size is at least that of Entry.
[[nodiscard]] Entries readEntries(ByteView array, const Header &header, Copy copy, std::uint64_t sectorCount);

} // namespace bootlace::gpt
