// SPDX-License-Identifier: GPL-3.0-or-later
// From the partitions of a board profile to places on a disk. Profiles count in sectors of 512 bytes; a disk with
// larger ones gets the same byte offsets, as far as they are whole sectors of its own.
#include "plan/layout.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <utility>

namespace bootlace::plan {
namespace {

using board::Extends;
using board::Holds;

// What has no place of its own begins at a multiple of this: it suits the erase blocks of cards.
constexpr ByteCount alignment = 1_MiB;

Guid typeOf(Holds holds)
{
    switch (holds) {
    case Holds::Esp:
        return gpt::type::efiSystem;
    case Holds::Root:
        return gpt::type::linuxRootArm64;
    case Holds::Bl2:
    case Holds::Environment:
    case Holds::Factory:
    case Holds::Fip:
        break;
    }
    return gpt::type::linuxFilesystem;
}

PieceKind kindOf(Holds holds)
{
    switch (holds) {
    case Holds::Bl2:
        return PieceKind::Bl2;
    case Holds::Environment:
        return PieceKind::Zeros;
    case Holds::Factory:
        return PieceKind::Factory;
    case Holds::Fip:
        return PieceKind::Fip;
    case Holds::Esp:
        return PieceKind::Esp;
    case Holds::Root:
        break;
    }
    return PieceKind::Root;
}

class Layout
{
public:
    Layout(const DiskFacts &facts, Sizes sizes, ByteView seed, findings::List &findings)
        : m_facts(facts)
        , m_sizes(std::move(sizes))
        , m_seed(seed)
        , m_findings(&findings)
    {}

    Disk disk(const board::DiskLayout &profile)
    {
        Disk disk{profile.role, profile.name, m_facts.size, m_facts.sectorSize, {}, {}};
        if (profile.sectorSize && *profile.sectorSize != m_facts.sectorSize) {
            complain(fmt::format("{} shows sectors of {} bytes, and the board's BootROM reads it in sectors of {}: use "
                                 "another card reader",
                                 profile.name, bytesOf(m_facts.sectorSize), bytesOf(*profile.sectorSize)));
            return disk;
        }
        disk.table.diskId = deriveGuid(m_seed, fmt::format("{}/disk", profile.role));
        const ByteCount backupSize = tableSize(disk) - ByteCount(bytesOf(m_facts.sectorSize)); // it has no MBR
        const std::uint64_t wholeSectors = disk.geometry().sectorCount * bytesOf(m_facts.sectorSize);
        const ByteOffset usableEnd(wholeSectors - std::min(wholeSectors, backupSize.value()));
        disk.pieces.push_back(
            {PieceKind::Table, "partition table", {ByteOffset(0), tableSize(disk)}, tableSize(disk), false});
        ByteOffset reached = disk.pieces.front().range.end();
        std::vector<std::string> misfits;
        for (const board::Partition &partition : profile.partitions) {
            const auto range = place(partition, reached, usableEnd);
            if (!range) {
                return disk;
            }
            reached = range->end();
            if (reached > usableEnd) {
                misfits.push_back(partition.name);
            } else {
                add(disk, partition, *range, profile);
            }
        }
        if (!misfits.empty()) {
            tooSmall(disk, misfits, (reached + backupSize).value());
            return disk;
        }
        disk.pieces.push_back({PieceKind::Table, "backup partition table",
                               rangeBetween(usableEnd, ByteOffset(0) + m_facts.size),
                               m_facts.size - (usableEnd - ByteOffset(0)), false});
        fillGaps(disk);
        return disk;
    }

private:
    // What no piece claims still must not keep a stale signature: an ISO 9660 or a RAID member would make the whole
    // disk look like one.
    static void fillGaps(Disk &disk)
    {
        std::vector<Piece> all;
        for (const Piece &piece : disk.pieces) {
            const ByteOffset reached = all.empty() ? ByteOffset(0) : all.back().range.end();
            if (piece.range.begin > reached) {
                all.push_back({PieceKind::Zeros, "unused", rangeBetween(reached, piece.range.begin), {}, false});
            }
            all.push_back(piece);
        }
        disk.pieces = std::move(all);
    }

    [[nodiscard]] ByteCount tableSize(const Disk &disk) const
    {
        return toOffset(gpt::firstUsable(disk.geometry()), m_facts.sectorSize) - ByteOffset(0);
    }

    void complain(std::string message, recipe::Line line = {}) { m_findings->add(line.number, std::move(message)); }

    void tooSmall(const Disk &disk, const std::vector<std::string> &misfits, std::uint64_t needed)
    {
        m_findings->add(0,
                        fmt::format("{} has {} bytes, too few for '{}': this needs at least {}", disk.name,
                                    disk.size.value(), fmt::join(misfits, "', '"), needed),
                        Cause::TooSmall);
    }

    std::optional<ByteRange> place(const board::Partition &partition, ByteOffset reached, ByteOffset usableEnd)
    {
        const ByteOffset begin = partition.begin.value_or(ByteOffset(roundUp(reached.value(), alignment.value())));
        const std::uint64_t sector = bytesOf(m_facts.sectorSize);
        if (begin.value() % sector != 0 || begin < reached) {
            complain(fmt::format("'{}' can't begin at byte {} of this disk: the board profile does not fit it",
                                 partition.name, begin.value()));
            return std::nullopt;
        }
        switch (partition.extends) {
        case Extends::ToLast:
            if (*partition.end <= begin) {
                complain(fmt::format("'{}' would end before it begins", partition.name));
                return std::nullopt;
            }
            return rangeBetween(begin, *partition.end);
        case Extends::ByEspSize:
            return sized(begin, m_sizes.esp.size, m_sizes.esp.sizeLine);
        case Extends::ByRootSize:
            break;
        }
        const ByteCount least = m_sizes.root.value_or(std::max(smallestRoot, m_sizes.rootImage));
        auto root = sized(begin, least, m_sizes.rootLine);
        if (root && !m_sizes.root) {
            *root = rangeBetween(begin, std::max(usableEnd, root->end()));
        }
        return root;
    }

    std::optional<ByteRange> sized(ByteOffset begin, ByteCount size, recipe::Line line)
    {
        const auto end = checkedAdd(begin.value(), size.value());
        if (!end || *end > (std::uint64_t{1} << 62U)) {
            complain(fmt::format("{} bytes are more than any disk has", size.value()), line);
            return std::nullopt;
        }
        return ByteRange{begin, ByteCount(roundUp(size.value(), bytesOf(m_facts.sectorSize)))};
    }

    void add(Disk &disk, const board::Partition &partition, ByteRange range, const board::DiskLayout &profile)
    {
        gpt::Partition entry;
        entry.type = typeOf(partition.holds);
        entry.id = deriveGuid(m_seed, fmt::format("{}/partition/{}", disk.role, partition.name));
        entry.first = toLba(range.begin, m_facts.sectorSize);
        entry.last = toLba(range.end() - ByteCount(1), m_facts.sectorSize);
        entry.attributes = partition.attributes;
        entry.name = partition.name;
        disk.table.partitions.push_back(entry);

        Piece piece{kindOf(partition.holds), partition.name, range, content(partition.holds, range), false};
        piece.changesInUse = partition.holds == Holds::Root || partition.holds == Holds::Environment;
        if (partition.holds == Holds::Root && (range.size < smallestRoot || range.size >= largestRoot)) {
            complain(badRootSize(partition.name, range.size), m_sizes.rootLine);
        }
        if (piece.content > range.size) {
            complain(fmt::format("'{}' has {} bytes, and what belongs there needs {}", partition.name,
                                 range.size.value(), piece.content.value()),
                     partition.holds == Holds::Root ? m_sizes.rootLine : recipe::Line{});
        }
        // A zero area inside a partition (an environment inside bl2) is a piece of its own behind the partition's
        // content.
        for (const board::ZeroArea &area : profile.zeroAreas) {
            if (piece.range.contains(area.range)) {
                split(disk, piece, area);
            }
        }
        disk.pieces.push_back(std::move(piece));
    }

    void split(Disk &disk, Piece &piece, const board::ZeroArea &area)
    {
        Piece before = piece;
        before.range = rangeBetween(piece.range.begin, area.range.begin);
        if (before.content > before.range.size) {
            complain(fmt::format("'{}' has {} bytes before the {}, and what belongs there needs {}", piece.name,
                                 before.range.size.value(), area.name, before.content.value()));
        }
        disk.pieces.push_back(std::move(before));
        disk.pieces.push_back({PieceKind::Zeros, area.name, area.range, area.range.size, true});
        piece.kind = PieceKind::Zeros;
        piece.name = fmt::format("{}, the rest", piece.name);
        piece.range = rangeBetween(area.range.end(), piece.range.end());
        piece.content = {};
    }

    [[nodiscard]] ByteCount content(Holds holds, ByteRange range) const
    {
        switch (holds) {
        case Holds::Bl2:
            return m_sizes.bl2;
        case Holds::Fip:
            return m_sizes.fip;
        case Holds::Environment:
        case Holds::Factory:
            return range.size;
        case Holds::Root:
            return m_sizes.rootImage;
        case Holds::Esp:
            break;
        }
        return {};
    }

    DiskFacts m_facts;
    Sizes m_sizes;
    ByteView m_seed;
    findings::List *m_findings;
};

} // namespace

std::string badRootSize(std::string_view name, ByteCount size)
{
    return fmt::format("'{}' would have {} bytes: a root has {} to {}", name, size.value(), smallestRoot.value(),
                       largestRoot.value());
}

ByteCount leastSize(const board::DiskLayout &profile, SectorSize sectorSize, Sizes sizes)
{
    sizes.root = sizes.root.value_or(std::max(smallestRoot, sizes.rootImage));
    findings::List ignored("");
    const Disk disk = layOut(profile, {largestRoot + largestRoot, sectorSize}, sizes, {}, ignored);
    if (disk.table.partitions.size() != profile.partitions.size()) {
        return {};
    }
    const ByteOffset end = toOffset(disk.table.partitions.back().last, sectorSize) + ByteCount(bytesOf(sectorSize));
    return end - ByteOffset(0) + disk.pieces.back().range.size; // the backup table
}

Disk layOut(const board::DiskLayout &profile, const DiskFacts &facts, const Sizes &sizes, ByteView seed,
            findings::List &findings)
{
    return Layout(facts, sizes, seed, findings).disk(profile);
}

} // namespace bootlace::plan
