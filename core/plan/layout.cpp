// SPDX-License-Identifier: GPL-3.0-or-later
// From the partitions of a board profile to places on a disk. Profiles count in sectors of 512 bytes; a disk with
// larger ones gets the same byte offsets, as far as they are whole sectors of its own.
#include "plan/layout.h"

#include "base/disk_int.h"

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

Guid typeOf(const board::Partition &partition, KernelArch arch)
{
    if (partition.type) {
        return *partition.type;
    }
    switch (partition.holds) {
    case Holds::BootFiles:
        return gpt::type::efiSystem;
    case Holds::Root:
        return gpt::linuxRootFor(arch);
    case Holds::Firmware:
    case Holds::Environment:
    case Holds::DeviceData:
        break;
    }
    return gpt::type::linuxFilesystem;
}

// A loader finds the boot files by the active mark.
mbr::Partition mbrPartition(const board::Partition &partition, ByteRange range, SectorSize sector)
{
    const bool isBoot = partition.holds == Holds::BootFiles;
    return {isBoot ? mbr::type::fat32Lba : mbr::type::linuxFilesystem, isBoot, toLba(range.begin, sector),
            toLba(range.end() - ByteCount(1), sector)};
}

model::Content contentOf(const board::Partition &partition)
{
    switch (partition.holds) {
    case Holds::Firmware:
        return model::Firmware{partition.slot};
    case Holds::Environment:
    case Holds::DeviceData:
        return model::Zeros{};
    case Holds::BootFiles:
        return model::BootFiles{};
    case Holds::Root:
        break;
    }
    return model::RootFs{};
}

model::InUse inUseOf(Holds holds)
{
    switch (holds) {
    case Holds::BootFiles:
    case Holds::Root:
        return model::InUse::Files;
    case Holds::Environment:
        return model::InUse::OwnMark;
    case Holds::Firmware:
    case Holds::DeviceData:
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
    Layout(const board::DiskLayout &profile, const DiskFacts &facts, const Sizes &sizes, ByteView seed,
           findings::List &findings)
        : m_profile(profile)
        , m_facts(facts)
        , m_sizes(sizes)
        , m_seed(seed)
        , m_findings(findings)
        , m_disk{profile.role, profile.name, facts.size, facts.sectorSize, {}, {}}
    {}

    model::Volume disk()
    {
        if (m_profile.flash) {
            layOutFlash(*m_profile.flash);
            return m_disk;
        }
        if (m_profile.sectorSize && *m_profile.sectorSize != m_facts.sectorSize) {
            complain(fmt::format("'{}' has sectors of {} bytes, but the board's BootROM reads it in sectors of {}: use "
                                 "another card reader",
                                 m_profile.name, bytesOf(m_facts.sectorSize), bytesOf(*m_profile.sectorSize)));
            return m_disk;
        }
        beginTable();
        const std::uint64_t whole = roundDown(m_facts.size.value(), sector());
        const ByteOffset usableEnd(whole - std::min(whole, m_backupSize.value()));
        ByteOffset reached = m_disk.regions.back().range.end();
        for (const board::RawImage &image : m_profile.raw) {
            reached = addRaw(image, reached);
        }
        std::vector<std::string> misfits;
        for (const board::Partition &partition : m_profile.partitions) {
            const auto range = place(partition, reached, usableEnd);
            if (!range) {
                return m_disk;
            }
            reached = range->end();
            if (reached > usableEnd) {
                misfits.push_back(partition.name);
            } else {
                add(partition, *range);
            }
        }
        if (!misfits.empty()) {
            tooSmall(misfits, (reached + m_backupSize).value());
            return m_disk;
        }
        if (m_backupSize.value() != 0) {
            addTable("backup partition table", rangeBetween(usableEnd, ByteOffset(0) + m_facts.size),
                     model::TableCopy::Part::Backup);
        }
        fillGaps(ByteOffset(0) + m_facts.size);
        for (const board::ZeroArea &area : m_profile.zeroAreas) {
            cutOut(area);
        }
        return m_disk;
    }

private:
    [[nodiscard]] std::uint64_t sector() const { return bytesOf(m_facts.sectorSize); }

    // Bytes of the profile's sectors.
    static ByteOffset profileOffset(std::uint64_t sectors) { return ByteOffset(sectors * board::profileSector); }

    // A file from the part's first byte on, as long as what is in it.
    void layOutFlash(const board::FlashPart &part)
    {
        m_disk.table = model::FlashFile{part.range.begin};
        if (part.ubi.empty()) {
            ByteOffset reached;
            for (const board::RawImage &image : m_profile.raw) {
                reached = addRaw(image, reached);
                m_disk.regions.back().known = m_disk.regions.back().range.size; // all of it is written
            }
            m_disk.size = reached - ByteOffset(0);
            return;
        }
        addUbi(part);
    }

    void addUbi(const board::FlashPart &part)
    {
        model::Ubi content{{part.eraseBlock, part.page}, ubi::deriveSequence(m_seed), {}};
        for (const board::UbiVolume &volume : part.ubi) {
            const auto known = m_sizes.firmware.find(volume.slot);
            const ByteCount size = known != m_sizes.firmware.end() ? known->second : ByteCount();
            content.volumes.push_back({volume.name, volume.slot, size, volume.size, volume.isStatic});
        }
        const ubi::NewImage image = ubiImage(content);
        const ubi::Partition room{part.range.size.value() / part.eraseBlock, part.chip.value() / part.eraseBlock,
                                  part.canHaveBadBlocks};
        auto fits = ubi::checkRoom(image, room);
        const auto size = ubi::sizeOf(image);
        if (fits && !size) {
            fits = std::unexpected(size.error());
        }
        if (!fits) {
            complain(fmt::format("'{}': {}", m_disk.name, fits.error().message()));
            return;
        }
        m_disk.size = *size;
        m_disk.regions.push_back({"ubi", {ByteOffset(0), *size}, std::move(content), *size, {}});
    }

    // The table with its place, and no partitions yet.
    void beginTable()
    {
        if (m_profile.table == board::TableKind::Mbr) {
            mbr::Table table;
            const Guid id = deriveGuid(m_seed, fmt::format("{}/disk", m_profile.role));
            table.diskSignature = load<le32>(id.bytes, 0).value_or(le32(1));
            m_disk.table = table;
            addTable("partition table", {ByteOffset(0), ByteCount(sector())}, model::TableCopy::Part::Primary);
            return;
        }
        gpt::Table table;
        table.diskId = deriveGuid(m_seed, fmt::format("{}/disk", m_profile.role));
        table.shape.entryCount = m_profile.tableEntries;
        const ByteCount entries(gpt::arraySectors(m_facts.sectorSize, table.shape) * sector());
        const bool isMoved = m_profile.tableEntriesAt != 2;
        const ByteOffset entriesAt =
            isMoved ? profileOffset(m_profile.tableEntriesAt) : toOffset(Lba{2}, m_facts.sectorSize);
        table.shape.entriesAt = toLba(entriesAt, m_facts.sectorSize);
        if (!m_profile.raw.empty() && m_profile.partitions.front().begin) {
            table.shape.usableFrom = toLba(*m_profile.partitions.front().begin, m_facts.sectorSize);
        }
        m_disk.table = table;
        m_backupSize = entries + ByteCount(sector());
        const ByteOffset headerEnd = toOffset(Lba{2}, m_facts.sectorSize);
        addTable("partition table", rangeBetween(ByteOffset(0), isMoved ? headerEnd : headerEnd + entries),
                 model::TableCopy::Part::Primary);
        m_movedEntries = isMoved ? ByteRange{entriesAt, entries} : ByteRange();
    }

    void addTable(std::string name, ByteRange range, model::TableCopy::Part part)
    {
        model::Region region{std::move(name), range, model::TableCopy{part}, range.size, range.size};
        m_disk.regions.push_back(std::move(region));
    }

    void complain(std::string message, recipe::Line line = {}, std::string slot = {})
    {
        m_findings.add(line.number, std::move(message), Cause::BadInput, std::move(slot));
    }

    void tooSmall(const std::vector<std::string> &misfits, std::uint64_t needed)
    {
        m_findings.add(0,
                       fmt::format("'{}' has {} bytes, too few for '{}': this needs at least {}", m_disk.name,
                                   m_disk.size.value(), fmt::join(misfits, "', '"), needed),
                       Cause::TooSmall);
    }

    void misplaced(const std::string &name, ByteOffset begin)
    {
        complain(fmt::format("'{}' can't begin at byte {} of this disk: the board profile does not fit it", name,
                             begin.value()));
    }

    ByteOffset addRaw(const board::RawImage &image, ByteOffset reached)
    {
        if (image.range.begin < reached || image.range.begin.value() % sector() != 0) {
            misplaced(image.name, image.range.begin);
            return reached;
        }
        addFirmware({image.name, image.range, model::Firmware{image.slot}, {}, {}}, image.slot, image.isForBootRom);
        return image.range.end();
    }

    void addFirmware(model::Region region, const std::string &slot, bool isForBootRom)
    {
        const auto known = m_sizes.firmware.find(slot);
        region.known = known != m_sizes.firmware.end() ? known->second : ByteCount();
        if (isForBootRom) {
            region.heldBack = ByteCount(roundUp(std::min(region.known, headSize).value(), sector()));
        }
        checkFits(region, {});
        m_disk.regions.push_back(std::move(region));
    }

    void checkFits(const model::Region &region, recipe::Line line)
    {
        if (region.known > region.range.size) {
            complain(fmt::format("'{}' has {} bytes, but its contents need {}", region.name, region.range.size.value(),
                                 region.known.value()),
                     line);
        }
    }

    std::optional<ByteRange> place(const board::Partition &partition, ByteOffset reached, ByteOffset usableEnd)
    {
        const ByteOffset begin = partition.begin.value_or(ByteOffset(roundUp(reached.value(), alignment.value())));
        if (begin.value() % sector() != 0 || begin < reached) {
            misplaced(partition.name, begin);
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
        return ByteRange{begin, ByteCount(roundUp(size.value(), sector()))};
    }

    // The entry in the table; answers its PARTUUID.
    std::string addEntry(const board::Partition &partition, ByteRange range)
    {
        if (auto *table = std::get_if<mbr::Table>(&m_disk.table)) {
            table->partitions.push_back(mbrPartition(partition, range, m_facts.sectorSize));
            return mbr::partUuid(table->diskSignature, static_cast<std::uint32_t>(table->partitions.size()));
        }
        gpt::Partition entry;
        entry.type = typeOf(partition, m_sizes.arch);
        entry.id = deriveGuid(m_seed, fmt::format("{}/partition/{}", m_disk.role, partition.name));
        entry.first = toLba(range.begin, m_facts.sectorSize);
        entry.last = toLba(range.end() - ByteCount(1), m_facts.sectorSize);
        entry.attributes = partition.attributes;
        entry.name = partition.name;
        std::get<gpt::Table>(m_disk.table).partitions.push_back(entry);
        return toText(entry.id);
    }

    void add(const board::Partition &partition, ByteRange range)
    {
        model::Region region{partition.name, range, contentOf(partition), {}, {}};
        region.partUuid = addEntry(partition, range);
        region.inUse = inUseOf(partition.holds);
        if (partition.holds == Holds::Firmware) {
            addFirmware(std::move(region), partition.slot, partition.isForBootRom);
            return;
        }
        if (partition.holds == Holds::Environment || partition.holds == Holds::DeviceData) {
            region.known = range.size;
            region.preserve = partition.holds == Holds::DeviceData ? model::Preserve::IfThere : model::Preserve::Never;
        }
        if (partition.holds == Holds::Root) {
            region.known = m_sizes.rootImage;
            if (range.size < smallestRoot || range.size >= largestRoot) {
                complain(badRootSize(partition.name, range.size), m_sizes.rootLine, "root.size");
            }
            checkFits(region, m_sizes.rootLine);
        }
        m_disk.regions.push_back(std::move(region));
    }

    // What no region claims still must not keep a stale signature: an ISO 9660 or a RAID member would make the whole
    // disk look like one.
    void fillGaps(ByteOffset end)
    {
        if (!m_movedEntries.empty()) {
            addTable("partition table's entries", m_movedEntries, model::TableCopy::Part::Entries);
            std::ranges::sort(m_disk.regions, {}, [](const model::Region &region) { return region.range.begin; });
        }
        std::vector<model::Region> all;
        ByteOffset reached(0);
        const auto addUnused = [&](ByteOffset to) {
            if (to > reached) {
                all.push_back({"unused", rangeBetween(reached, to), model::Unused{}, {}, {}});
            }
        };
        for (const model::Region &region : m_disk.regions) {
            if (region.range.begin < reached) {
                misplaced(region.name, region.range.begin);
                return;
            }
            addUnused(region.range.begin);
            all.push_back(region);
            reached = region.range.end();
        }
        addUnused(end);
        m_disk.regions = std::move(all);
    }

    // A zero area inside a region (an environment inside bl2) becomes a region of its own behind the region's content.
    void cutOut(const board::ZeroArea &area)
    {
        const auto whole = std::ranges::find_if(
            m_disk.regions, [&](const model::Region &region) { return region.range.contains(area.range); });
        if (whole == m_disk.regions.end()) {
            misplaced(area.name, area.range.begin);
            return;
        }
        const model::Region outer = std::exchange(*whole, {});
        std::vector<model::Region> pieces;
        if (area.range.begin > outer.range.begin) {
            pieces.push_back(outer);
            pieces.back().range = rangeBetween(outer.range.begin, area.range.begin);
            if (outer.known > pieces.back().range.size) {
                complain(fmt::format("'{}' has {} bytes before the {}, but its contents need {}", outer.name,
                                     pieces.back().range.size.value(), area.name, outer.known.value()));
            }
        }
        pieces.push_back({area.name, area.range, model::Zeros{}, area.range.size, {}});
        pieces.back().inUse = model::InUse::OwnMark;
        if (area.range.end() < outer.range.end()) {
            pieces.push_back({fmt::format("{}, the rest", outer.name),
                              rangeBetween(area.range.end(), outer.range.end()),
                              model::Unused{},
                              {},
                              {}});
        }
        m_disk.regions.insert(m_disk.regions.erase(whole), pieces.begin(), pieces.end());
    }

    const board::DiskLayout &m_profile;
    const DiskFacts &m_facts;
    const Sizes &m_sizes;
    ByteView m_seed;
    findings::List &m_findings;
    model::Volume m_disk;
    ByteCount m_backupSize; ///< 0: the table has no backup
    ByteRange m_movedEntries;
};

} // namespace

std::string badRootSize(std::string_view name, ByteCount size)
{
    return fmt::format("'{}' would have {} bytes, but a root file system has {} to {}", name, size.value(),
                       smallestRoot.value(), largestRoot.value());
}

ubi::NewImage ubiImage(const model::Ubi &content)
{
    ubi::NewImage image{content.geometry, content.sequence};
    for (const model::Ubi::Volume &volume : content.volumes) {
        ubi::NewVolume added;
        added.id = static_cast<std::uint32_t>(image.volumes.size());
        added.name = volume.name;
        added.isStatic = volume.isStatic;
        added.size = volume.size;
        added.contentSize = volume.contentSize;
        image.volumes.push_back(std::move(added));
    }
    return image;
}

ByteCount leastSize(const board::DiskLayout &profile, SectorSize sectorSize, Sizes sizes)
{
    if (profile.flash) {
        return {};
    }
    sizes.root = sizes.root.value_or(std::max(smallestRoot, sizes.rootImage));
    findings::List ignored("");
    const model::Volume disk = layOut(profile, {largestRoot + largestRoot, sectorSize}, sizes, {}, ignored);
    const auto isPartition = [](const model::Region &region) { return !region.partUuid.empty(); };
    if (std::ranges::count_if(disk.regions, isPartition) != std::ssize(profile.partitions)) {
        return {};
    }
    const auto last = std::ranges::find_if(disk.regions.rbegin(), disk.regions.rend(), isPartition);
    const model::Region &end = disk.regions.back();
    const bool hasBackup = model::holds<model::TableCopy>(end);
    return last->range.end() - ByteOffset(0) + (hasBackup ? end.range.size : ByteCount());
}

model::Volume layOut(const board::DiskLayout &profile, const DiskFacts &facts, const Sizes &sizes, ByteView seed,
                     findings::List &findings)
{
    return Layout(profile, facts, sizes, seed, findings).disk();
}

} // namespace bootlace::plan
