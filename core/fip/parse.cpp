// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/result.h"
#include "base/units.h"
#include "fip/known_images.h"
#include "fip/layout.h"
#include "fip/package.h"
#include "fip/xz.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <fmt/core.h>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace bootlace::fip {

namespace {

/// Twice as many as TF-A has names for, and more: a longer table is no table.
constexpr std::size_t mostEntries = 256;

std::uint64_t placeOf(std::size_t entry)
{
    return sizeof(TocHeader) + entry * sizeof(TocEntry);
}

/// Empty when it can be.
std::string whyNotUnpacked(Compression compression, const std::string &name)
{
    switch (compression) {
    case Compression::XzUnsupportedCheck:
        return fmt::format("the image {} is compressed with XZ and a check that BL2 does not support; it supports only "
                           "CRC-32 (xz --check=crc32)",
                           name);
    case Compression::XzUnsupportedFilter:
        return fmt::format("the image {} is compressed with XZ and a filter that BL2 does not support; it supports "
                           "only LZMA2",
                           name);
    case Compression::XzBroken:
        return fmt::format("the image {} is compressed with XZ, and its header or index is broken", name);
    case Compression::None:
    case Compression::XzCrc32:
    case Compression::XzNone:
        break;
    }
    return {};
}

class Parser
{
public:
    explicit Parser(ByteView bytes, const TocHeader &header)
        : m_bytes(bytes)
    {
        m_package.serial = header.serial;
        m_package.flags = header.flags;
    }

    Package parse() &&
    {
        if (m_package.serial == 0) {
            report(DefectKind::Serial, offsetof(TocHeader, serial), "the serial number at offset 0x4 is zero");
        }
        readTable();
        checkEntries();
        checkOverlaps();
        checkSize();
        checkPresence();
        return std::move(m_package);
    }

private:
    void report(DefectKind kind, std::uint64_t offset, std::string sentence)
    {
        m_package.defects.push_back({.kind = kind, .offset = ByteOffset(offset), .sentence = std::move(sentence)});
    }

    void readTable()
    {
        for (std::size_t i = 0; i <= mostEntries; ++i) {
            const auto entry = load<TocEntry>(m_bytes, placeOf(i));
            if (!entry) {
                break;
            }
            if (entry->uuid == Uuid{}) {
                m_size = entry->offset;
                m_package.size = ByteCount(entry->offset);
                return;
            }
            // A range's end must be a number, whatever the file says; such an image is out of bounds anyway.
            const std::uint64_t room = std::numeric_limits<std::uint64_t>::max() - entry->offset;
            m_package.entries.push_back({.uuid = entry->uuid,
                                         .range = {.begin = ByteOffset(entry->offset),
                                                   .size = ByteCount(std::min<std::uint64_t>(entry->size, room))},
                                         .flags = entry->flags,
                                         .packing = {}});
        }
        report(DefectKind::Terminator, placeOf(m_package.entries.size()),
               fmt::format("the table has no end: {} entries and no UUID of zeros", m_package.entries.size()));
    }

    void checkEntries()
    {
        const std::uint64_t tableEnd = placeOf(m_package.entries.size() + (m_size ? 1 : 0));
        for (std::size_t i = 0; i < m_package.entries.size(); ++i) {
            Entry &entry = m_package.entries[i];
            const std::uint64_t place = placeOf(i);
            const std::string name = nameOf(entry.uuid);
            if (entry.range.empty()) {
                report(DefectKind::Empty, place + offsetof(TocEntry, size), fmt::format("the image {} is empty", name));
            } else if (entry.range.begin.value() < tableEnd || entry.range.end().value() > m_bytes.size()) {
                report(DefectKind::Bounds, place + offsetof(TocEntry, offset),
                       fmt::format("the image {} takes the bytes 0x{:x} to 0x{:x}; 0x{:x} to 0x{:x} is what there is",
                                   name, entry.range.begin.value(), entry.range.end().value(), tableEnd,
                                   m_bytes.size()));
            }
            const auto same = std::ranges::find(m_package.entries, entry.uuid, &Entry::uuid);
            if (same - m_package.entries.begin() < static_cast<std::ptrdiff_t>(i)) {
                report(DefectKind::Duplicate, place, fmt::format("the image {} is there twice", name));
            }
            entry.packing = packingOf(contentOf(m_bytes, entry));
            if (std::string why = whyNotUnpacked(entry.packing.compression, name); !why.empty()) {
                report(DefectKind::Compression, entry.range.begin.value(), std::move(why));
            }
        }
    }

    void checkOverlaps()
    {
        std::vector<const Entry *> byPlace;
        for (const Entry &entry : m_package.entries) {
            if (!entry.range.empty()) {
                byPlace.push_back(&entry);
            }
        }
        std::ranges::sort(byPlace, {}, [](const Entry *entry) { return entry->range; });
        for (std::size_t i = 1; i < byPlace.size(); ++i) {
            if (byPlace[i - 1]->range.overlaps(byPlace[i]->range)) {
                report(DefectKind::Overlap, byPlace[i]->range.begin.value(),
                       fmt::format("the images {} and {} share bytes from 0x{:x} on", nameOf(byPlace[i - 1]->uuid),
                                   nameOf(byPlace[i]->uuid), byPlace[i]->range.begin.value()));
            }
        }
    }

    void checkSize()
    {
        if (!m_size) {
            return;
        }
        const std::uint64_t place = placeOf(m_package.entries.size());
        std::uint64_t needed = place + sizeof(TocEntry);
        for (const Entry &entry : m_package.entries) {
            needed = std::max(needed, entry.range.end().value());
        }
        if (*m_size < needed) {
            report(DefectKind::Size, place + offsetof(TocEntry, offset),
                   fmt::format("the table says that the package ends at 0x{:x}; its last image ends at 0x{:x}", *m_size,
                               needed));
        } else if (*m_size > m_bytes.size()) {
            report(DefectKind::Truncated, m_bytes.size(),
                   fmt::format("the package is {} bytes long; only {} are there", *m_size, m_bytes.size()));
        }
    }

    void checkPresence()
    {
        if (m_package.find(bl31()) == nullptr) {
            report(DefectKind::Bl31Missing, sizeof(TocHeader), "there is no BL31 (soc-fw)");
        }
        if (m_package.find(bl33()) == nullptr) {
            report(DefectKind::Bl33Missing, sizeof(TocHeader), "there is no BL33 (nt-fw)");
        }
    }

    ByteView m_bytes;
    Package m_package;
    std::optional<std::uint64_t> m_size;
};

} // namespace

const Entry *Package::find(const Uuid &uuid) const
{
    const auto found = std::ranges::find(entries, uuid, &Entry::uuid);
    return found == entries.end() ? nullptr : &*found;
}

bool isPackage(ByteView bytes)
{
    const auto header = load<TocHeader>(bytes, 0);
    return header && header->name == tocName;
}

Result<Package> parse(ByteView bytes)
{
    const auto header = load<TocHeader>(bytes, 0);
    if (!header || header->name != tocName) {
        return fail(Cause::BadInput, "this is not a FIP: the magic 0xaa640001 is not at offset 0");
    }
    return Parser(bytes, *header).parse();
}

ByteView contentOf(ByteView bytes, const Entry &entry)
{
    const std::uint64_t begin = std::min<std::uint64_t>(entry.range.begin.value(), bytes.size());
    return bytes.subspan(begin, std::min<std::uint64_t>(entry.range.size.value(), bytes.size() - begin));
}

} // namespace bootlace::fip
