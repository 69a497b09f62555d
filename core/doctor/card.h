// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/units.h"
#include "gpt/check.h"
#include "mbr/mbr.h"
#include "sink/sink.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::doctor {

struct CardPartition
{
    std::uint32_t number = 0;
    std::string name; ///< of a GPT
    std::string uuid; ///< what Linux calls PARTUUID, in lower case
    ByteRange range;
    std::uint64_t attributes = 0; ///< of a GPT
    /// U-Boot looks here for boot files: an EFI system partition, or one that is marked as bootable.
    bool isBootable = false;
};

/// The table of a card, and its partitions, whatever kind it is.
class Card
{
public:
    [[nodiscard]] static Result<Card> open(sink::Medium &medium);

    [[nodiscard]] sink::Medium &medium() const { return *m_medium; }

    [[nodiscard]] const gpt::Reading &gpt() const { return m_gpt; }

    [[nodiscard]] bool hasTable() const { return !m_partitions.empty() || m_gpt.table.has_value(); }

    [[nodiscard]] const std::vector<CardPartition> &partitions() const { return m_partitions; }

    /// By its name in a GPT; nullptr when there is none.
    [[nodiscard]] const CardPartition *named(std::string_view name) const;
    /// As much of the range as the card has, but at most `most` bytes.
    [[nodiscard]] Result<Bytes> read(ByteRange range, ByteCount most) const;

private:
    explicit Card(sink::Medium &medium)
        : m_medium(&medium)
    {}

    sink::Medium *m_medium;
    gpt::Reading m_gpt;
    std::vector<CardPartition> m_partitions;
};

} // namespace bootlace::doctor
