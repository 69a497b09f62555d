// SPDX-License-Identifier: GPL-3.0-or-later
#include "fat/reader.h"

#include "base/bytes.h"
#include "base/disk_int.h"
#include "base/read_at.h"
#include "base/result.h"
#include "base/units.h"
#include "fat/directory.h"
#include "fat/geometry.h"
#include "fat/names.h"
#include "fat/on_disk.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <fmt/core.h>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bootlace::fat {
namespace {

constexpr std::uint64_t fatWindowSize = 65536;
/// No volume that is meant seriously has names and entries of more bytes than this.
constexpr std::uint64_t listingLimit = (256_MiB).value();

void append(std::vector<ByteRange> &ranges, ByteRange next)
{
    if (!ranges.empty() && ranges.back().end() == next.begin) {
        ranges.back().size += next.size;
    } else {
        ranges.push_back(next);
    }
}

bool overlapEachOther(std::vector<ByteRange> ranges)
{
    std::ranges::sort(ranges);
    return std::ranges::adjacent_find(ranges, [](ByteRange a, ByteRange b) { return a.overlaps(b); }) != ranges.end();
}

std::string nameForErrors(const Entry &entry)
{
    return entry.path.empty() ? std::string("the root directory") : fmt::format("\"{}\"", entry.path);
}

bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    const auto left = utf16FromUtf8(a);
    const auto right = utf16FromUtf8(b);
    return left && right && upperCase(*left) == upperCase(*right);
}

} // namespace

std::string describe(const Owner &owner)
{
    switch (owner.use) {
    case Use::BootSectors:
        return "the boot sectors";
    case Use::Fat:
        return "the FAT";
    case Use::Directory:
        return owner.path.empty() ? "the root directory" : "the directory " + owner.path;
    case Use::File:
        break;
    }
    return owner.path;
}

std::vector<Owner> ownersOf(std::span<const Owner> owners, ByteRange range)
{
    std::vector<Owner> touched;
    for (const Owner &owner : owners) {
        if (owner.range.overlaps(range)) {
            const ByteOffset begin = std::max(owner.range.begin, range.begin);
            const ByteOffset end = std::min(owner.range.end(), range.end());
            touched.push_back({rangeBetween(begin, end), owner.use, owner.path});
        }
    }
    return touched;
}

Result<Reader> Reader::open(ReadAt read, ByteCount size)
{
    if (size < 512_B) {
        return fail(Cause::BadInput, fmt::format("not a FAT volume: {} bytes are less than a sector", size.value()));
    }
    Bytes sector(512);
    TRY_DURING("read the FAT volume's boot sector", read(ByteOffset(0), sector));
    TRY_ASSIGN(const Geometry geometry, geometryOf(sector, size));
    Reader reader(std::move(read), geometry);

    const bool wide = geometry.kind == Kind::Fat32;
    const auto volume = load<VolumeParameters>(sector, wide ? volumeParametersAt32 : volumeParametersAt16);
    if (volume && volume->bootSignature == 0x29) {
        reader.m_volumeId = volume->volumeId;
        const std::string_view label(volume->label.data(), volume->label.size());
        const std::size_t last = label.find_last_not_of(' ');
        reader.m_label =
            label.starts_with("NO NAME ") ? "" : label.substr(0, last == std::string_view::npos ? 0 : last + 1);
    }
    const std::uint16_t flags = wide ? load<Fat32Parameters>(sector, fat32ParametersAt)->flags : le16();
    if ((flags & 0x80U) != 0) {
        reader.m_activeFat = flags & 0x0FU;
        if (reader.m_activeFat >= geometry.fats) {
            return fail(Cause::BadInput,
                        fmt::format("the FAT volume says that FAT {} is in use (boot sector, byte 40), "
                                    "but it has {}",
                                    reader.m_activeFat, geometry.fats));
        }
    }
    return reader;
}

Result<std::uint32_t> Reader::nextCluster(std::uint32_t cluster)
{
    const ByteRange fat = m_geometry.fat(m_activeFat);
    const std::uint64_t width = m_geometry.fatEntrySize();
    // Inside the FAT: cluster numbers are checked, and the geometry has no more clusters than the FAT has numbers.
    const ByteRange number{fat.begin + ByteCount(cluster * width), ByteCount(width)};
    if (!m_fatWindow.contains(number)) {
        const ByteOffset begin = fat.begin + ByteCount(roundDown(cluster * width, fatWindowSize));
        const ByteRange window{begin, std::min(ByteCount(fatWindowSize), fat.end() - begin)};
        m_fatBytes.resize(window.size.value());
        m_fatWindow = {};
        TRY_DURING("read the FAT", m_read(window.begin, m_fatBytes));
        m_fatWindow = window;
    }
    const std::uint64_t at = (number.begin - m_fatWindow.begin).value();
    if (width == 4) {
        return load<le32>(m_fatBytes, at).value_or(0) & 0x0FFFFFFFU; // the upper four bits are reserved
    }
    const std::uint32_t next = load<le16>(m_fatBytes, at).value_or(0);
    return next >= 0xFFF8 ? next | 0x0FFF0000U : next;
}

Result<std::vector<ByteRange>> Reader::chain(std::uint32_t cluster, ChainLength length)
{
    constexpr std::uint32_t firstEndOfChain = 0x0FFFFFF8;
    std::vector<ByteRange> ranges;
    for (std::uint64_t count = 0; !length.exact || count < length.limit; ++count) {
        if (!length.exact && cluster >= firstEndOfChain) {
            break;
        }
        if (!m_geometry.isCluster(cluster)) {
            return fail(Cause::BadInput, fmt::format("its chain of clusters leads, after {} clusters, to {:#x}, which "
                                                     "is not a cluster of the volume",
                                                     count, cluster));
        }
        if (count == length.limit) {
            return fail(Cause::BadInput, fmt::format("its chain has more than {} clusters", length.limit));
        }
        append(ranges, m_geometry.clusterRange(cluster));
        TRY_ASSIGN(cluster, nextCluster(cluster));
    }
    if (overlapEachOther(ranges)) {
        return fail(Cause::BadInput, "its chain of clusters comes back to itself");
    }
    return ranges;
}

Result<std::vector<ByteRange>> Reader::clustersOf(const Entry &entry)
{
    const bool root = entry.directory && entry.cluster == 0;
    if (root && m_geometry.kind == Kind::Fat16) {
        return std::vector{m_geometry.fixedRoot()};
    }
    ChainLength length;
    if (entry.directory) {
        length.limit = roundUp(maxDirectoryEntries * directoryEntrySize, m_geometry.clusterSize().value()) /
                       m_geometry.clusterSize().value();
    } else {
        length.limit = (entry.size.value() + m_geometry.clusterSize().value() - 1) / m_geometry.clusterSize().value();
        length.exact = true;
    }
    if (length.exact && length.limit > m_geometry.clusters) {
        return fail(Cause::BadInput,
                    fmt::format("{} has {} bytes, more than its FAT volume", nameForErrors(entry), entry.size.value()));
    }
    auto ranges = chain(root ? m_geometry.rootCluster : entry.cluster, length);
    if (!ranges) {
        return std::unexpected(std::move(ranges).error().during("find the clusters of " + nameForErrors(entry)));
    }
    return ranges;
}

Result<Bytes> Reader::directoryBytes(const Entry &directory)
{
    TRY_ASSIGN(const auto ranges, clustersOf(directory));
    Bytes bytes;
    for (const ByteRange &range : ranges) {
        const std::size_t at = bytes.size();
        bytes.resize(at + range.size.value());
        TRY_DURING("read " + nameForErrors(directory), m_read(range.begin, MutableBytes(bytes).subspan(at)));
    }
    return bytes;
}

Result<std::vector<Entry>> Reader::list(const Entry &directory)
{
    TRY_ASSIGN(const Bytes bytes, directoryBytes(directory));
    std::vector<Entry> entries;
    for (NamedEntry &named : entriesOf(bytes)) {
        const DirectoryEntry &entry = named.entry;
        const std::uint32_t high = m_geometry.kind == Kind::Fat32 ? std::uint32_t{entry.clusterHigh} : 0;
        const bool isDirectory = (entry.attributes & attributeDirectory) != 0;
        entries.push_back({.path = directory.path.empty() ? std::move(named.name) : directory.path + '/' + named.name,
                           .directory = isDirectory,
                           .size = ByteCount(isDirectory ? 0U : std::uint32_t{entry.size}),
                           .cluster = high << 16U | entry.clusterLow,
                           .modified = std::uint32_t{entry.modifiedDate} << 16U | entry.modifiedTime});
        // 0 would be the root, which is in no directory.
        if (isDirectory && entries.back().cluster == 0) {
            return fail(Cause::BadInput, fmt::format("the directory {} has no cluster", nameForErrors(entries.back())));
        }
    }
    return entries;
}

Result<std::vector<Entry>> Reader::list()
{
    std::vector<Entry> all;
    std::set<std::uint32_t> seen{m_geometry.rootCluster};
    std::uint64_t taken = 0;
    std::vector<Entry> waiting{Entry{.path = {}, .directory = true, .size = {}, .cluster = 0, .modified = 0}};
    while (!waiting.empty()) {
        const Entry directory = std::move(waiting.back());
        waiting.pop_back();
        TRY_ASSIGN(auto entries, list(directory));
        for (Entry &entry : entries) {
            taken += sizeof(Entry) + entry.path.size();
            if (taken > listingLimit) {
                return fail(Cause::BadInput,
                            fmt::format("the FAT volume's listing takes more than {} bytes", listingLimit));
            }
            if (entry.directory) {
                if (!seen.insert(entry.cluster).second) {
                    return fail(Cause::BadInput, fmt::format("the directory {} is in cluster {}, which another "
                                                             "directory uses, too",
                                                             nameForErrors(entry), entry.cluster));
                }
                waiting.push_back(entry);
            }
            all.push_back(std::move(entry));
        }
    }
    return all;
}

Result<Entry> Reader::find(std::string_view path)
{
    Entry found{.path = {}, .directory = true, .size = {}, .cluster = 0, .modified = 0};
    std::string_view rest = path;
    while (!rest.empty()) {
        const std::string_view name = rest.substr(0, rest.find('/'));
        rest.remove_prefix(std::min(rest.size(), name.size() + 1));
        if (name.empty()) {
            continue;
        }
        std::vector<Entry> entries;
        if (found.directory) {
            TRY_ASSIGN(entries, list(found));
        }
        const std::size_t skip = found.path.empty() ? 0 : found.path.size() + 1;
        const auto match = std::ranges::find_if(entries, [&](const Entry &entry) {
            return equalIgnoringCase(std::string_view(entry.path).substr(skip), name);
        });
        if (match == entries.end()) {
            return fail(Cause::NotFound, fmt::format("the FAT volume has no \"{}\"", path));
        }
        found = *match;
    }
    return found;
}

Result<> Reader::read(const Entry &file, ByteOffset offset, MutableBytes out)
{
    const auto end = checkedAdd(offset.value(), out.size());
    if (!end || *end > file.size.value()) {
        return fail(Cause::BadInput, fmt::format("{} ends at byte {}, before byte {} + {}", nameForErrors(file),
                                                 file.size.value(), offset.value(), out.size()));
    }
    TRY_ASSIGN(const auto ranges, clustersOf(file));
    std::uint64_t skip = offset.value();
    for (const ByteRange &range : ranges) {
        const std::uint64_t skipped = std::min(skip, range.size.value());
        const std::uint64_t part = std::min<std::uint64_t>(range.size.value() - skipped, out.size());
        if (part > 0) {
            TRY_DURING("read " + nameForErrors(file), m_read(range.begin + ByteCount(skipped), out.first(part)));
        }
        out = out.subspan(part);
        skip -= skipped;
    }
    return {};
}

Result<Bytes> Reader::read(const Entry &file, ByteCount limit)
{
    if (file.size > limit) {
        return fail(Cause::BadInput, fmt::format("{} has {} bytes, more than the {} that are expected at most",
                                                 nameForErrors(file), file.size.value(), limit.value()));
    }
    TRY(clustersOf(file)); // before memory is taken for a size that only an entry claims
    Bytes bytes(file.size.value());
    TRY(read(file, ByteOffset(0), bytes));
    return bytes;
}

Result<std::vector<Owner>> Reader::owners()
{
    std::vector<Owner> owners{{m_geometry.reserved(), Use::BootSectors, {}}};
    const ByteOffset fats = m_geometry.fat(0).begin;
    owners.push_back({rangeBetween(fats, m_geometry.fat(m_geometry.fats).begin), Use::Fat, {}});
    TRY_ASSIGN(auto entries, list());
    entries.push_back({.path = {}, .directory = true, .size = {}, .cluster = 0});
    std::uint64_t taken = 0;
    for (const Entry &entry : entries) {
        TRY_ASSIGN(const auto ranges, clustersOf(entry));
        for (const ByteRange &range : ranges) {
            taken += range.size.value();
            owners.push_back({range, entry.directory ? Use::Directory : Use::File, entry.path});
        }
        if (taken > m_geometry.sectors(m_geometry.totalSectors).value()) {
            return fail(Cause::BadInput, fmt::format("{} shares clusters with other files", nameForErrors(entry)));
        }
    }
    std::ranges::sort(owners, {}, &Owner::range);
    return owners;
}

} // namespace bootlace::fat
