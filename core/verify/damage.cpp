// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/damage.h"

#include "ext4/reader.h"
#include "fat/reader.h"
#include "sink/region_writer.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

namespace bootlace::verify {
namespace {

// More names than this help nobody.
constexpr std::size_t mostOwners = 8;

// The file system of one piece, opened once.
class Namer
{
public:
    Namer(sink::Medium &medium, ByteRange piece)
    {
        const ReadAt read = sink::inside(medium, piece);
        if (auto ext4 = ext4::Reader::open(read, piece.size)) {
            m_ext4 = std::move(*ext4);
        } else if (auto fat = fat::Reader::open(read, piece.size)) {
            if (auto owners = fat->owners()) {
                m_fat = std::move(*owners);
            }
        }
    }

    /// `range` in bytes of the piece.
    [[nodiscard]] std::vector<std::string> owners(ByteRange range) const
    {
        std::vector<std::string> names;
        if (m_ext4) {
            names = m_ext4->ownersOf(std::span(&range, 1));
        }
        for (const fat::Owner &owner : fat::ownersOf(m_fat, range)) {
            names.push_back(fat::describe(owner));
        }
        if (names.size() > mostOwners) {
            const std::size_t more = names.size() - mostOwners;
            names.resize(mostOwners);
            names.push_back(fmt::format("and {} more", more));
        }
        return names;
    }

private:
    std::optional<ext4::Reader> m_ext4;
    std::vector<fat::Owner> m_fat;
};

} // namespace

std::string Damage::describe() const
{
    std::string text = fmt::format("bytes {} to {} of '{}'", range.begin.value(), range.end().value() - 1, region);
    for (std::size_t i = 0; i < owners.size(); ++i) {
        text += (i == 0 ? " (" : ", ") + owners[i];
    }
    return owners.empty() ? text : text + ")";
}

std::string describe(std::span<const Damage> damages)
{
    constexpr std::size_t most = 10; // more help nobody
    std::string text;
    for (const Damage &damage : damages.first(std::min(most, damages.size()))) {
        text += (text.empty() ? "" : "; ") + damage.describe();
    }
    return damages.size() <= most ? text : text + fmt::format("; and {} more ranges", damages.size() - most);
}

std::vector<Damage> damageIn(const std::string &region, ByteRange place, std::span<const ByteRange> different)
{
    std::vector<Damage> damages;
    for (const ByteRange &range : different) {
        if (range.overlaps(place)) {
            damages.push_back(
                {region, rangeBetween(std::max(range.begin, place.begin), std::min(range.end(), place.end())), {}});
        }
    }
    return damages;
}

std::vector<Damage> nameDamage(sink::Medium &medium, const std::string &region, ByteRange place,
                               std::span<const ByteRange> different)
{
    std::vector<Damage> damages = damageIn(region, place, different);
    if (damages.empty()) {
        return damages;
    }
    const Namer namer(medium, place);
    for (Damage &damage : std::span(damages).first(std::min(damages.size(), mostNamed))) {
        damage.owners = namer.owners({ByteOffset(0) + (damage.range.begin - place.begin), damage.range.size});
    }
    return damages;
}

} // namespace bootlace::verify
