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

model::Content contentOf(Holds holds)
{
    switch (holds) {
    case Holds::Bl2:
        return model::Firmware{"bl2"};
    case Holds::Fip:
        return model::Firmware{"fip"};
    case Holds::Environment:
    case Holds::Factory:
        return model::Zeros{};
    case Holds::Esp:
        return model::BootFiles{};
    case Holds::Root:
        break;
    }
    return model::RootFs{};
}

model::InUse inUseOf(Holds holds)
{
    switch (holds) {
    case Holds::Esp:
    case Holds::Root:
        return model::InUse::Files;
    case Holds::Environment:
        return model::InUse::OwnMark;
    case Holds::Bl2:
    case Holds::Fip:
    case Holds::Factory:
        break;
    }
    return model::InUse::Fixed;
}

// So much of what the BootROM reads is held back to the end: its headers are in there, and it is one physical sector of
// every disk.
constexpr ByteCount headSize = 4_KiB;

class Layout
{
public:
    Layout(const DiskFacts &facts, Sizes sizes, ByteView seed, findings::List &findings)
        : m_facts(facts)
        , m_sizes(std::move(sizes))
        , m_seed(seed)
        , m_findings(&findings)
    {}

    model::Volume disk(const board::DiskLayout &profile)
    {
        model::Volume disk{profile.role, profile.name, m_facts.size, m_facts.sectorSize, {}, {}};
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
        addTable(disk, {ByteOffset(0), tableSize(disk)}, model::TableCopy{.backup = false});
        ByteOffset reached = disk.regions.front().range.end();
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
        addTable(disk, rangeBetween(usableEnd, ByteOffset(0) + m_facts.size), model::TableCopy{.backup = true});
        fillGaps(disk);
        return disk;
    }

private:
    static void addTable(model::Volume &disk, ByteRange range, model::TableCopy copy)
    {
        model::Region region;
        region.name = copy.backup ? "backup partition table" : "partition table";
        region.range = range;
        region.content = copy;
        region.known = range.size;
        region.heldBack = range.size;
        disk.regions.push_back(std::move(region));
    }

    // What no region claims still must not keep a stale signature: an ISO 9660 or a RAID member would make the whole
    // disk look like one.
    static void fillGaps(model::Volume &disk)
    {
        std::vector<model::Region> all;
        for (const model::Region &region : disk.regions) {
            const ByteOffset reached = all.empty() ? ByteOffset(0) : all.back().range.end();
            if (region.range.begin > reached) {
                all.push_back({"unused", rangeBetween(reached, region.range.begin), model::Unused{}, {}, {}});
            }
            all.push_back(region);
        }
        disk.regions = std::move(all);
    }

    [[nodiscard]] ByteCount tableSize(const model::Volume &disk) const
    {
        return toOffset(gpt::firstUsable(disk.geometry()), m_facts.sectorSize) - ByteOffset(0);
    }

    void complain(std::string message, recipe::Line line = {}) { m_findings->add(line.number, std::move(message)); }

    void tooSmall(const model::Volume &disk, const std::vector<std::string> &misfits, std::uint64_t needed)
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

    void add(model::Volume &disk, const board::Partition &partition, ByteRange range, const board::DiskLayout &profile)
    {
        gpt::Partition entry;
        entry.type = typeOf(partition.holds);
        entry.id = deriveGuid(m_seed, fmt::format("{}/partition/{}", disk.role, partition.name));
        entry.first = toLba(range.begin, m_facts.sectorSize);
        entry.last = toLba(range.end() - ByteCount(1), m_facts.sectorSize);
        entry.attributes = partition.attributes;
        entry.name = partition.name;
        disk.table.partitions.push_back(entry);

        model::Region region{partition.name, range, contentOf(partition.holds), content(partition.holds, range), {}};
        region.inUse = inUseOf(partition.holds);
        region.preserve = partition.holds == Holds::Factory ? model::Preserve::IfThere : model::Preserve::Never;
        if (partition.holds == Holds::Bl2) {
            region.heldBack = ByteCount(roundUp(std::min(region.known, headSize).value(), bytesOf(m_facts.sectorSize)));
        }
        if (partition.holds == Holds::Root && (range.size < smallestRoot || range.size >= largestRoot)) {
            complain(badRootSize(partition.name, range.size), m_sizes.rootLine);
        }
        if (region.known > range.size) {
            complain(fmt::format("'{}' has {} bytes, and what belongs there needs {}", partition.name,
                                 range.size.value(), region.known.value()),
                     partition.holds == Holds::Root ? m_sizes.rootLine : recipe::Line{});
        }
        // A zero area inside a partition (an environment inside bl2) is a region of its own behind the partition's
        // content.
        for (const board::ZeroArea &area : profile.zeroAreas) {
            if (region.range.contains(area.range)) {
                split(disk, region, area);
            }
        }
        disk.regions.push_back(std::move(region));
    }

    void split(model::Volume &disk, model::Region &region, const board::ZeroArea &area)
    {
        model::Region before = region;
        before.range = rangeBetween(region.range.begin, area.range.begin);
        if (before.known > before.range.size) {
            complain(fmt::format("'{}' has {} bytes before the {}, and what belongs there needs {}", region.name,
                                 before.range.size.value(), area.name, before.known.value()));
        }
        disk.regions.push_back(std::move(before));
        model::Region zeros{area.name, area.range, model::Zeros{}, area.range.size, {}};
        zeros.inUse = model::InUse::OwnMark;
        disk.regions.push_back(std::move(zeros));
        region = {fmt::format("{}, the rest", region.name),
                  rangeBetween(area.range.end(), region.range.end()),
                  model::Unused{},
                  {},
                  {}};
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
    const model::Volume disk = layOut(profile, {largestRoot + largestRoot, sectorSize}, sizes, {}, ignored);
    if (disk.table.partitions.size() != profile.partitions.size()) {
        return {};
    }
    const ByteOffset end = toOffset(disk.table.partitions.back().last, sectorSize) + ByteCount(bytesOf(sectorSize));
    return end - ByteOffset(0) + disk.regions.back().range.size; // the backup table
}

model::Volume layOut(const board::DiskLayout &profile, const DiskFacts &facts, const Sizes &sizes, ByteView seed,
                     findings::List &findings)
{
    return Layout(facts, sizes, seed, findings).disk(profile);
}

} // namespace bootlace::plan
