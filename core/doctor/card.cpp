// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/card.h"

#include "base/guid.h"

#include <algorithm>
#include <utility>

namespace bootlace::doctor {
namespace {

ByteRange rangeOf(Lba first, Lba last, SectorSize sector)
{
    return rangeBetween(toOffset(first, sector), toOffset(last, sector) + ByteCount(bytesOf(sector)));
}

std::vector<CardPartition> partitionsOf(const gpt::Table &table, SectorSize sector)
{
    std::vector<CardPartition> found;
    for (std::size_t i = 0; i < table.partitions.size(); ++i) {
        const gpt::Partition &one = table.partitions[i];
        if (one.type != Guid{}) {
            const bool isBootable =
                one.type == gpt::type::efiSystem || (one.attributes & gpt::attribute::legacyBiosBootable) != 0;
            found.push_back({static_cast<std::uint32_t>(i + 1), one.name, toText(one.id),
                             rangeOf(one.first, one.last, sector), one.attributes, isBootable});
        }
    }
    return found;
}

std::vector<CardPartition> partitionsOf(const mbr::Table &table, SectorSize sector)
{
    std::vector<CardPartition> found;
    for (std::size_t i = 0; i < table.partitions.size(); ++i) {
        const mbr::Partition &one = table.partitions[i];
        const auto number = static_cast<std::uint32_t>(i + 1);
        if (one.type != 0) {
            found.push_back({number,
                             {},
                             mbr::partUuid(table.diskSignature, number),
                             rangeOf(one.first, one.last, sector),
                             0,
                             one.active || one.type == mbr::type::efiSystem});
        }
    }
    return found;
}

} // namespace

Result<Card> Card::open(sink::Medium &medium)
{
    Card card(medium);
    const SectorSize sector = medium.sectorSize();
    const std::uint64_t sectors = medium.size().value() / bytesOf(sector);
    auto reading = gpt::check(sink::readAnywhere(medium), {sector, sectors});
    if (!reading && reading.error().cause() != Cause::TooSmall) {
        return std::unexpected(std::move(reading.error()));
    }
    card.m_gpt = reading ? *std::move(reading) : gpt::Reading();
    if (card.m_gpt.table) {
        card.m_partitions = partitionsOf(*card.m_gpt.table, sector);
        return card;
    }
    TRY_ASSIGN(const Bytes first, card.read({ByteOffset(0), ByteCount(bytesOf(sector))}, 4_KiB));
    const mbr::Reading old = mbr::check(first, sectors);
    if (old.table && !old.has(mbr::DefectKind::Protective)) {
        card.m_partitions = partitionsOf(*old.table, sector);
    }
    return card;
}

const CardPartition *Card::named(std::string_view name) const
{
    const auto found = std::ranges::find(m_partitions, name, &CardPartition::name);
    return found != m_partitions.end() ? &*found : nullptr;
}

Result<Bytes> Card::read(ByteRange range, ByteCount most) const
{
    const std::uint64_t end = std::min(m_medium->size().value(), range.end().value());
    const std::uint64_t size = end > range.begin.value() ? end - range.begin.value() : 0;
    Bytes bytes(static_cast<std::size_t>(std::min(size, most.value())));
    if (!bytes.empty()) {
        TRY(sink::readAnywhere(*m_medium)(range.begin, bytes));
    }
    return bytes;
}

} // namespace bootlace::doctor
