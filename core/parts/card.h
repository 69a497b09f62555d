// SPDX-License-Identifier: GPL-3.0-or-later
// Firmware out of somebody's card: a disk, or an image of one, plain or packed.
//
// What surprises: nothing on a card says how long its firmware is but the firmware itself, and a card of another tool
// has its partitions in other places. So a partition is looked for by its name first, and the board profile's place is
// the second choice.
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "base/units.h"
#include "board/board.h"
#include "findings/list.h"
#include "parts/open_disk.h"
#include "recipe/recipe.h"
#include "recognise/subject.h"
#include "recognise/what.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace bootlace::parts {

/// Of a packed image only this much is unpacked: firmware lies at the beginning of a card.
inline constexpr ByteCount packedCardPart = 32_MiB;

class Card
{
public:
    /// Fails when it can't be read, or is neither a file nor a disk.
    [[nodiscard]] static Result<Card> open(const std::filesystem::path &path, const OpenDisk &openDisk);

    /// What the slot's region gets: found, cut to its own length, and checked like a file. `input` names the card, and
    /// its line is that of the findings. Nothing when a finding is an error; fails when the card can't be read.
    [[nodiscard]] Result<std::optional<Bytes>> firmware(const board::FirmwareSlot &slot, const board::Medium &medium,
                                                        const recipe::Input &input, findings::List &findings) const;

private:
    /// Where the firmware may lie.
    struct Place
    {
        std::string name; ///< "partition 'fip'", "sectors 13312 to 17407"
        ByteRange range;
    };

    Card(recognise::Subject subject, std::shared_ptr<const Bytes> held)
        : m_held(std::move(held))
        , m_subject(std::move(subject))
    {}

    [[nodiscard]] std::optional<Place> partitionNamed(const std::string &name) const;
    [[nodiscard]] std::vector<Place> placesOf(const board::FirmwareSlot &slot, const board::Medium &medium) const;
    [[nodiscard]] Result<Bytes> read(const Place &place) const;

    std::shared_ptr<const Bytes> m_held; ///< of a packed image: what the subject reads from
    recognise::Subject m_subject;
    recognise::What m_table; ///< Kind::Unknown when there is none
};

} // namespace bootlace::parts
