// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/damage.h"

#include "ext4/reader.h"
#include "fat/reader.h"
#include "verify/inside.h"

#include <algorithm>
#include <fmt/format.h>

namespace bootlace::verify {
namespace {

// More names than this help nobody.
constexpr std::size_t mostOwners = 8;

std::vector<std::string> ownersOf(sink::Medium &medium, ByteRange piece, ByteRange range)
{
    const ReadAt read = inside(medium, piece);
    const ByteRange own{ByteOffset(0) + (range.begin - piece.begin), range.size};
    if (const auto ext4 = ext4::Reader::open(read, piece.size)) {
        return ext4->ownersOf(std::span(&own, 1));
    }
    std::vector<std::string> names;
    if (auto volume = fat::Reader::open(read, piece.size)) {
        const auto all = volume->owners();
        for (const fat::Owner &owner : all ? fat::ownersOf(*all, own) : std::vector<fat::Owner>{}) {
            names.push_back(fat::describe(owner));
        }
    }
    return names;
}

} // namespace

std::string Damage::describe() const
{
    std::string text = fmt::format("bytes {} to {} of '{}'", range.begin.value(), range.end().value() - 1, piece);
    for (std::size_t i = 0; i < owners.size(); ++i) {
        text += (i == 0 ? " (" : ", ") + owners[i];
    }
    return owners.empty() ? text : text + ")";
}

std::vector<Damage> nameDamage(sink::Medium &medium, const manifest::Disk &disk, std::span<const ByteRange> different)
{
    std::vector<Damage> damages;
    for (const ByteRange &range : different) {
        Damage damage{"disk", range, {}, false};
        const auto piece = std::ranges::find_if(disk.pieces, [&](const auto &p) { return p.range.contains(range); });
        if (piece != disk.pieces.end()) {
            damage.piece = piece->name;
            damage.changesInUse = piece->changesInUse;
            damage.owners = ownersOf(medium, piece->range, range);
            if (damage.owners.size() > mostOwners) {
                const std::size_t more = damage.owners.size() - mostOwners;
                damage.owners.resize(mostOwners);
                damage.owners.push_back(fmt::format("and {} more", more));
            }
        }
        damages.push_back(std::move(damage));
    }
    return damages;
}

} // namespace bootlace::verify
