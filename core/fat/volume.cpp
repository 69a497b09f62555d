// SPDX-License-Identifier: GPL-3.0-or-later
#include "fat/volume.h"

#include "base/bytes.h"
#include "base/disk_int.h"
#include "base/file_entry.h"
#include "base/result.h"
#include "base/units.h"
#include "fat/geometry.h"
#include "fat/on_disk.h"
#include "fat/tree.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <fmt/core.h>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bootlace::fat {
namespace {

constexpr std::uint8_t fixedDisk = 0xF8;         // the media byte, also the low byte of the FAT's first number
constexpr std::uint32_t endOfChain = 0x0FFFFFFF; // FAT16 has its low 16 bits
constexpr std::uint32_t fsInfoSector = 1;
constexpr std::uint32_t backupBootSector = 6;
constexpr std::string_view noName = "NO NAME    ";

struct DosTime
{
    std::uint16_t date = 0;
    std::uint16_t time = 0;
    std::uint8_t tenMs = 0; ///< what the two seconds of `time` leave out
};

DosTime dosTime(Timestamp timestamp)
{
    using namespace std::chrono;
    constexpr sys_seconds first = sys_days(year(1980) / January / 1);
    constexpr sys_seconds last = sys_days(year(2108) / January / 1) - seconds(1);
    const sys_seconds at(seconds(std::clamp<std::int64_t>(timestamp.seconds, first.time_since_epoch().count(),
                                                          last.time_since_epoch().count())));
    const auto day = floor<days>(at);
    const year_month_day date(day);
    const hh_mm_ss clock(at - day);
    const auto years = static_cast<unsigned>(static_cast<int>(date.year()) - 1980);
    const auto seconds = static_cast<unsigned>(clock.seconds().count());
    return {
        .date = static_cast<std::uint16_t>(years << 9U | static_cast<unsigned>(date.month()) << 5U |
                                           static_cast<unsigned>(date.day())),
        .time = static_cast<std::uint16_t>(static_cast<unsigned>(clock.hours().count()) << 11U |
                                           static_cast<unsigned>(clock.minutes().count()) << 5U | seconds / 2),
        .tenMs = static_cast<std::uint8_t>(seconds % 2 * 100),
    };
}

Result<std::array<char, 11>> volumeLabel(std::string_view label)
{
    std::array<char, 11> padded{};
    padded.fill(' ');
    const auto allowed = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || std::string_view(" !#$%&'()-@^_`{}~").contains(c);
    };
    if (label.size() > padded.size() || !std::ranges::all_of(label, allowed) || label.starts_with(' ') ||
        label.ends_with(' ')) {
        return fail(Cause::BadInput, fmt::format("the FAT label \"{}\" is not up to 11 upper-case letters, digits or "
                                                 "!#$%&'()-@^_`{{}}~, with spaces only inside",
                                                 label));
    }
    std::ranges::copy(label.empty() ? noName : label, padded.begin());
    return padded;
}

/// Heads and sectors per track of a disk of that size when nobody has asked its BIOS: SD Specifications Part 2, File
/// System Specification, annex C.1; mkfs.fat has the same.
std::pair<std::uint16_t, std::uint16_t> headsAndTrack(std::uint32_t totalSectors)
{
    struct Row
    {
        std::uint32_t upTo;
        std::uint16_t heads;
        std::uint16_t track;
    };

    constexpr std::array<Row, 9> rows{{{8192, 2, 16},
                                       {32768, 2, 32},
                                       {65536, 4, 32},
                                       {262144, 8, 32},
                                       {524288, 16, 32},
                                       {1032192, 16, 63},
                                       {2064384, 32, 63},
                                       {4128768, 64, 63},
                                       {8257536, 128, 63}}};
    const auto *const row = std::ranges::find_if(rows, [&](const Row &r) { return totalSectors <= r.upTo; });
    return row == rows.end() ? std::pair<std::uint16_t, std::uint16_t>(255, 63) : std::pair(row->heads, row->track);
}

class Builder
{
public:
    Builder(const Parameters &parameters, std::span<const File> files, const Geometry &geometry, Tree tree)
        : m_parameters(parameters)
        , m_files(files)
        , m_geometry(geometry)
        , m_tree(std::move(tree))
        , m_time(dosTime(parameters.time))
        , m_fat(firstCluster, endOfChain)
    {
        m_fat[0] = 0x0FFFFF00U | fixedDisk;
    }

    Result<Volume> build();

private:
    Result<> placeDirectories();
    Result<> placeFiles();
    std::uint32_t takeClusters(std::uint64_t bytes);
    void addBootSectors();
    void addFats();
    void addDirectories();
    void addSlack();
    void add(ByteOffset at, Bytes bytes);
    void addZeros(ByteOffset begin, ByteOffset end);

    [[nodiscard]] Bytes bootSector() const;
    [[nodiscard]] std::size_t entryCount(const std::string &path, const Directory &directory) const;
    [[nodiscard]] Bytes encode(const std::string &path, const Directory &directory) const;
    void encodeChild(Bytes &bytes, const std::string &path, const Child &child) const;
    void appendEntry(Bytes &bytes, DirectoryEntry entry, std::uint32_t cluster) const;

    const Parameters &m_parameters;
    std::span<const File> m_files;
    Geometry m_geometry;
    Tree m_tree;
    DosTime m_time;
    std::array<char, 11> m_label{};
    std::vector<std::uint32_t> m_fat;           // as far as clusters are taken
    std::uint64_t m_wanted = 0;                 // clusters, also those beyond the end of the volume
    std::vector<std::uint32_t> m_fileCluster;   // by file
    std::vector<std::size_t> m_allocationOrder; // files that are not empty
    Volume m_volume;
};

Result<Volume> Builder::build()
{
    TRY_ASSIGN(m_label, volumeLabel(m_parameters.label));
    TRY(placeDirectories());
    TRY(placeFiles());
    if (m_wanted > m_geometry.clusters) {
        const std::uint64_t missing = (m_wanted - m_geometry.clusters) * m_geometry.clusterSize().value();
        return fail(Cause::TooSmall, fmt::format("the files do not fit into a FAT volume of {} bytes: {} bytes are "
                                                 "missing",
                                                 m_parameters.size.value(), missing));
    }
    m_volume.geometry = m_geometry;
    m_volume.unused = m_geometry.clusterSize() * (m_geometry.clusters - m_wanted);
    addBootSectors();
    addFats();
    addDirectories();
    addSlack();
    return std::move(m_volume);
}

/// The first of a new run of clusters, enough for the bytes; 0 for no bytes. What does not fit is only counted.
std::uint32_t Builder::takeClusters(std::uint64_t bytes)
{
    const std::uint64_t size = m_geometry.clusterSize().value();
    const std::uint64_t count = bytes / size + (bytes % size == 0 ? 0 : 1);
    m_wanted += count;
    if (count == 0 || m_wanted > m_geometry.clusters) {
        return 0;
    }
    const auto first = static_cast<std::uint32_t>(m_fat.size());
    for (std::uint64_t i = 1; i < count; ++i) {
        m_fat.push_back(static_cast<std::uint32_t>(m_fat.size() + 1));
    }
    m_fat.push_back(endOfChain);
    return first;
}

std::size_t Builder::entryCount(const std::string &path, const Directory &directory) const
{
    const bool hasLabel = !m_parameters.label.empty();
    std::size_t count = !path.empty() ? 2 : hasLabel ? 1 : 0; // "." and "..", or the label
    for (const auto &[name, child] : directory.children) {
        count += child.entries();
    }
    return count;
}

Result<> Builder::placeDirectories()
{
    for (auto &[path, directory] : m_tree) {
        const std::size_t count = entryCount(path, directory);
        if (count > maxDirectoryEntries) {
            return fail(Cause::BadInput, fmt::format("the directory \"{}\" needs {} entries of 32 bytes; FAT has at "
                                                     "most {} in one directory",
                                                     path, count, maxDirectoryEntries));
        }
        if (path.empty() && m_geometry.kind == Kind::Fat16) {
            if (count > m_geometry.rootEntries) {
                return fail(Cause::TooSmall, fmt::format("the root directory needs {} entries of 32 bytes, but a FAT "
                                                         "volume of {} bytes is FAT16 with room for {}",
                                                         count, m_parameters.size.value(), m_geometry.rootEntries));
            }
            continue;
        }
        const std::uint64_t bytes = std::max<std::uint64_t>(count, 1) * directoryEntrySize;
        directory.cluster = takeClusters(bytes);
        directory.clusters = static_cast<std::uint32_t>(roundUp(bytes, m_geometry.clusterSize().value()) /
                                                        m_geometry.clusterSize().value());
    }
    return {};
}

Result<> Builder::placeFiles()
{
    m_fileCluster.resize(m_files.size());
    m_volume.files.resize(m_files.size());
    for (const auto &[path, directory] : m_tree) {
        for (const auto &[name, child] : directory.children) {
            if (!child.file) {
                continue;
            }
            const File &file = m_files[*child.file];
            if (file.size.value() > std::numeric_limits<std::uint32_t>::max()) {
                return fail(Cause::BadInput, fmt::format("the file \"{}\" has {} bytes; FAT holds at most 4 GiB - 1",
                                                         file.path, file.size.value()));
            }
            const std::uint32_t cluster = takeClusters(file.size.value());
            if (cluster != 0) {
                m_fileCluster[*child.file] = cluster;
                m_volume.files[*child.file] = {m_geometry.clusterRange(cluster).begin, file.size};
                m_allocationOrder.push_back(*child.file);
            }
        }
    }
    return {};
}

void Builder::add(ByteOffset at, Bytes bytes)
{
    const ByteCount size(bytes.size());
    m_volume.metadata.push_back({{at, size}, std::move(bytes)});
}

void Builder::addZeros(ByteOffset begin, ByteOffset end)
{
    if (begin < end) {
        m_volume.metadata.push_back({rangeBetween(begin, end), {}});
    }
}

Bytes Builder::bootSector() const
{
    const bool wide = m_geometry.kind == Kind::Fat32;
    const auto [heads, track] = headsAndTrack(m_geometry.totalSectors);
    BiosParameters bios;
    bios.jump = {0xEB, static_cast<std::uint8_t>(wide ? 0x58 : 0x3C), 0x90}; // over the parameters
    bios.oemName = {'B', 'O', 'O', 'T', 'L', 'A', 'C', 'E'};
    bios.bytesPerSector = static_cast<std::uint16_t>(m_geometry.bytesPerSector);
    bios.sectorsPerCluster = static_cast<std::uint8_t>(m_geometry.sectorsPerCluster);
    bios.reservedSectors = static_cast<std::uint16_t>(m_geometry.reservedSectors);
    bios.fats = static_cast<std::uint8_t>(m_geometry.fats);
    bios.rootEntries = static_cast<std::uint16_t>(m_geometry.rootEntries);
    const bool small = m_geometry.totalSectors < 0x10000; // also with FAT32, as mkfs.fat and Linux have it
    bios.totalSectors16 = static_cast<std::uint16_t>(small ? m_geometry.totalSectors : 0);
    bios.totalSectors32 = small ? 0 : m_geometry.totalSectors;
    bios.media = fixedDisk;
    bios.sectorsPerFat16 = static_cast<std::uint16_t>(wide ? 0 : m_geometry.sectorsPerFat);
    bios.sectorsPerTrack = track;
    bios.heads = heads;
    bios.hiddenSectors = static_cast<std::uint32_t>(m_parameters.partitionBegin.value() / m_geometry.bytesPerSector);

    VolumeParameters volume;
    volume.driveNumber = 0x80;
    volume.bootSignature = 0x29;
    volume.volumeId = m_parameters.volumeId;
    volume.label = m_label;
    std::ranges::copy(std::string_view(wide ? "FAT32   " : "FAT16   "), volume.type.begin());

    Bytes sector(m_geometry.bytesPerSector);
    store(sector, 0, bios);
    if (wide) {
        Fat32Parameters parameters;
        parameters.sectorsPerFat = m_geometry.sectorsPerFat;
        parameters.rootCluster = m_geometry.rootCluster;
        parameters.fsInfoSector = fsInfoSector;
        parameters.backupBootSector = backupBootSector;
        store(sector, fat32ParametersAt, parameters);
    }
    const std::size_t volumeAt = wide ? volumeParametersAt32 : volumeParametersAt16;
    store(sector, volumeAt, volume);
    constexpr std::array<std::uint8_t, 3> haltForEver{0xF4, 0xEB, 0xFD}; // where the jump leads: hlt; jmp back to it
    store(sector, volumeAt + sizeof volume, haltForEver);
    store(sector, bootSignatureAt, le16(bootSignature));
    return sector;
}

void Builder::addBootSectors()
{
    const Bytes boot = bootSector();
    if (m_geometry.kind == Kind::Fat16) {
        add(ByteOffset(0), boot);
        addZeros(ByteOffset(boot.size()), m_geometry.reserved().end());
        return;
    }
    FsInfo info;
    info.freeClusters = static_cast<std::uint32_t>(m_geometry.clusters - m_wanted);
    info.nextFree = static_cast<std::uint32_t>(m_fat.size() - 1); // the last one taken, as Linux keeps it
    Bytes sectors((backupBootSector + 2) * boot.size());
    for (const std::size_t first : {std::size_t{0}, backupBootSector * boot.size()}) {
        std::ranges::copy(boot, sectors.begin() + static_cast<std::ptrdiff_t>(first));
        store(sectors, first + fsInfoSector * boot.size(), info);
    }
    const ByteOffset end(sectors.size());
    add(ByteOffset(0), std::move(sectors));
    addZeros(end, m_geometry.reserved().end());
}

void Builder::addFats()
{
    const std::size_t width = m_geometry.fatEntrySize();
    Bytes bytes(roundUp(m_fat.size() * width, m_geometry.bytesPerSector));
    for (std::size_t i = 0; i < m_fat.size(); ++i) {
        if (width == 4) {
            store(bytes, i * width, le32(m_fat[i]));
        } else {
            store(bytes, i * width, le16(static_cast<std::uint16_t>(m_fat[i])));
        }
    }
    for (std::uint32_t number = 0; number < m_geometry.fats; ++number) {
        const ByteRange fat = m_geometry.fat(number);
        add(fat.begin, bytes);
        addZeros(fat.begin + ByteCount(bytes.size()), fat.end());
    }
}

void Builder::appendEntry(Bytes &bytes, DirectoryEntry entry, std::uint32_t cluster) const
{
    entry.createdTenMs = m_time.tenMs;
    entry.createdTime = m_time.time;
    entry.createdDate = m_time.date;
    entry.accessedDate = m_time.date;
    entry.modifiedTime = m_time.time;
    entry.modifiedDate = m_time.date;
    entry.clusterHigh = static_cast<std::uint16_t>(cluster >> 16U);
    entry.clusterLow = static_cast<std::uint16_t>(cluster);
    const ByteView view = bytesOfValue(entry);
    bytes.insert(bytes.end(), view.begin(), view.end());
}

void Builder::encodeChild(Bytes &bytes, const std::string &path, const Child &child) const
{
    const std::size_t parts = child.entries() - 1;
    for (std::size_t part = parts; part-- > 0;) {
        // A name that does not fill its last part ends with 0 and is padded with 0xFFFF.
        std::array<le16, unitsPerLongEntry> units{};
        for (std::size_t i = 0; i < units.size(); ++i) {
            const std::size_t at = part * unitsPerLongEntry + i;
            units.at(i) = at < child.longName.size()
                              ? std::uint16_t{child.longName[at]}
                              : static_cast<std::uint16_t>(at == child.longName.size() ? 0 : 0xFFFF);
        }
        LongNameEntry entry;
        entry.order = static_cast<std::uint8_t>((part + 1) | (part + 1 == parts ? lastLongEntry : 0U));
        entry.attributes = attributeLongName;
        entry.checksum = checksumOf(child.shortForm.name);
        std::copy_n(units.begin(), 5, entry.units1.begin());
        std::copy_n(units.begin() + 5, 6, entry.units2.begin());
        std::copy_n(units.begin() + 11, 2, entry.units3.begin());
        const ByteView view = bytesOfValue(entry);
        bytes.insert(bytes.end(), view.begin(), view.end());
    }
    DirectoryEntry entry;
    entry.name = child.shortForm.name;
    entry.caseFlags = child.shortForm.caseFlags;
    entry.attributes = child.file ? attributeArchive : attributeDirectory;
    entry.size = child.file ? static_cast<std::uint32_t>(m_files[*child.file].size.value()) : 0;
    appendEntry(bytes, entry, child.file ? m_fileCluster[*child.file] : m_tree.at(path).cluster);
}

Bytes Builder::encode(const std::string &path, const Directory &directory) const
{
    Bytes bytes;
    if (!path.empty()) {
        const std::size_t slash = path.rfind('/');
        const std::string parent = slash == std::string::npos ? std::string() : path.substr(0, slash);
        DirectoryEntry entry;
        entry.attributes = attributeDirectory;
        entry.name.fill(' ');
        entry.name[0] = '.';
        appendEntry(bytes, entry, directory.cluster);
        entry.name[1] = '.';
        appendEntry(bytes, entry, parent.empty() ? 0 : m_tree.at(parent).cluster); // the root is 0 here, always
    } else if (!m_parameters.label.empty()) {
        DirectoryEntry entry;
        entry.attributes = attributeVolumeLabel;
        entry.name = m_label;
        appendEntry(bytes, entry, 0);
    }
    for (const auto &[name, child] : directory.children) {
        encodeChild(bytes, pathOf(path, name), child);
    }
    return bytes;
}

void Builder::addDirectories()
{
    // FAT16's root lies before the first cluster, and the directories' clusters are the first ones: one run of bytes.
    Bytes all;
    for (const auto &[path, directory] : m_tree) {
        const Bytes bytes = encode(path, directory);
        const std::uint64_t room = directory.cluster == 0 ? m_geometry.fixedRoot().size.value()
                                                          : directory.clusters * m_geometry.clusterSize().value();
        all.insert(all.end(), bytes.begin(), bytes.end());
        all.resize(all.size() + (room - bytes.size()));
    }
    add(m_geometry.fixedRoot().begin, std::move(all));
}

void Builder::addSlack()
{
    for (const std::size_t file : m_allocationOrder) {
        const ByteRange data = m_volume.files[file];
        const ByteOffset end = data.begin + ByteCount(roundUp(data.size.value(), m_geometry.clusterSize().value()));
        addZeros(ByteOffset(roundUp(data.end().value(), m_geometry.bytesPerSector)), end);
    }
}

} // namespace

Result<Volume> layOut(const Parameters &parameters, std::span<const File> files,
                      std::span<const std::string> directories)
{
    TRY_ASSIGN(const Geometry geometry, chooseGeometry(parameters.size, parameters.sectorSize));
    const std::uint64_t begin = parameters.partitionBegin.value();
    if (begin % geometry.bytesPerSector != 0 ||
        begin / geometry.bytesPerSector > std::numeric_limits<std::uint32_t>::max()) {
        return fail(Cause::BadInput, fmt::format("a FAT volume can't begin at byte {} of a disk with sectors of {} "
                                                 "bytes: it must be whole sectors, their number below 2^32",
                                                 begin, geometry.bytesPerSector));
    }
    TRY_ASSIGN(Tree tree, growTree(files, directories));
    return Builder(parameters, files, geometry, std::move(tree)).build();
}

std::uint32_t modifiedStamp(Timestamp time)
{
    const DosTime stamp = dosTime(time);
    return std::uint32_t{stamp.date} << 16U | stamp.time;
}

} // namespace bootlace::fat
