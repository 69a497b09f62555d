// SPDX-License-Identifier: GPL-3.0-or-later
// After vtbl_check() and check_av() of drivers/mtd/ubi/vtbl.c of Linux, and validate_vid_hdr() of drivers/mtd/ubi/io.c.
#include "ubi/table.h"

#include "base/bytes.h"
#include "base/text.h"
#include "base/units.h"
#include "ubi/image.h"
#include "ubi/layout.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <fmt/core.h>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

namespace bootlace::ubi {

namespace {

constexpr std::size_t mostDefects = 100;
constexpr std::uint32_t mostBlocks = std::numeric_limits<std::int32_t>::max();

/// As many bytes as the record says; empty when it says what Linux refuses.
std::string_view nameOf(const Record &record)
{
    if (record.nameSize == 0 || record.nameSize > longestName) {
        return {};
    }
    const std::string_view name(record.name.data(), record.nameSize);
    const bool endsThere = record.name.at(record.nameSize) == '\0' && !name.contains('\0');
    return endsThere ? name : std::string_view();
}

/// Empty when Linux accepts the record.
std::string whyRefused(const Record &record, std::uint32_t dataSize)
{
    if (record.type != dynamicType && record.type != staticType) {
        return fmt::format("is of the type {}", record.type);
    }
    if (record.reserved > mostBlocks) {
        return "reserves more erase blocks than UBI can count";
    }
    if (record.alignment == 0 || record.alignment > dataSize || record.dataPadding != dataSize % record.alignment) {
        return fmt::format("has an alignment of {} bytes and {} unused ones in a block of {}",
                           std::uint32_t{record.alignment}, std::uint32_t{record.dataPadding}, dataSize);
    }
    return nameOf(record).empty() ? "has no valid name" : "";
}

/// What a block of a volume says about itself has to agree with the table.
bool fits(const VolumeHeader &header, const Volume &volume, std::uint32_t dataPadding)
{
    if (header.type != (volume.isStatic ? staticType : dynamicType) || header.dataPadding != dataPadding ||
        header.number >= volume.reserved) {
        return false;
    }
    if (!volume.isStatic) {
        return true;
    }
    if (header.usedBlocks > volume.reserved || header.number >= header.usedBlocks) {
        return false;
    }
    const bool isLast = header.number == header.usedBlocks - 1;
    return header.dataSize == volume.blockSize ||
           (isLast && header.dataSize != 0 && header.dataSize < volume.blockSize);
}

Block blockOf(const VolumeHeader &header, const Volume &volume, ByteOffset data)
{
    return {.number = header.number,
            .data = data,
            .dataSize = volume.isStatic ? std::uint32_t{header.dataSize} : volume.blockSize,
            .crc = volume.isStatic ? std::uint32_t{header.dataCrc} : 0};
}

void addBlocksOf(Image &image, Volume &volume, const FoundBlocks &found)
{
    const std::uint32_t dataPadding = image.eraseBlock - image.dataOffset - volume.blockSize;
    for (auto next = found.lower_bound({volume.id, 0}); next != found.end() && next->first.first == volume.id; ++next) {
        const auto &[at, header] = next->second;
        if (volume.blocks.empty()) {
            volume.used = volume.isStatic ? std::uint32_t{header.usedBlocks} : 0;
        }
        if (!fits(header, volume, dataPadding) || (volume.isStatic && header.usedBlocks != volume.used)) {
            addDefect(image, DefectKind::VolumeBlock, at,
                      fmt::format("block {} of the volume “{}” contradicts the volume table: Linux refuses the image",
                                  std::uint32_t{header.number}, plainText(volume.name)));
            continue;
        }
        volume.blocks.push_back(blockOf(header, volume, at + ByteCount(image.dataOffset)));
    }
    if (volume.isStatic && !volume.blocks.empty() && volume.blocks.size() != volume.used) {
        addDefect(image, DefectKind::Incomplete, volume.blocks.front().data,
                  fmt::format("the static volume “{}” has {} blocks, and only {} of them are in the image",
                              plainText(volume.name), volume.used, volume.blocks.size()));
    }
}

} // namespace

void addDefect(Image &image, DefectKind kind, ByteOffset at, std::string sentence)
{
    if (image.defects.size() < mostDefects) {
        image.defects.push_back({.kind = kind, .offset = at, .sentence = std::move(sentence)});
    }
}

bool isSoundTable(ByteView table)
{
    for (std::size_t at = 0; at < table.size(); at += sizeof(Record)) {
        const auto record = load<Record>(table, at);
        if (!record || !isSound(*record)) {
            return false;
        }
    }
    return !table.empty();
}

void addVolumes(Image &image, ByteView table, ByteOffset at)
{
    const std::uint32_t dataSize = image.eraseBlock - image.dataOffset;
    for (std::uint32_t id = 0; id < table.size() / sizeof(Record); ++id) {
        const auto record = load<Record>(table, id * sizeof(Record));
        if (!record || record->reserved == 0) {
            continue;
        }
        const ByteOffset place = at + ByteCount(id * sizeof(Record));
        if (const std::string why = whyRefused(*record, dataSize); !why.empty()) {
            addDefect(image, DefectKind::Record, place,
                      fmt::format("volume {} of the volume table {}: Linux refuses the image", id, why));
            continue;
        }
        const std::string name(nameOf(*record));
        if (image.find(name) != nullptr) {
            addDefect(image, DefectKind::Record, place,
                      fmt::format("two volumes have the name “{}”: Linux refuses the image", plainText(name)));
        }
        const bool resizes = (record->flags & autoResizeFlag) != 0;
        if (resizes && std::ranges::find(image.volumes, true, &Volume::autoResize) != image.volumes.end()) {
            addDefect(
                image, DefectKind::Record, place,
                fmt::format("“{}” is the second volume that takes what is left of the chip: Linux refuses the image",
                            plainText(name)));
        }
        if (record->updating != 0) {
            addDefect(image, DefectKind::Updating, place,
                      fmt::format("an update of the volume “{}” was begun and not finished: write it again",
                                  plainText(name)));
        }
        image.volumes.push_back({.id = id,
                                 .name = name,
                                 .isStatic = record->type == staticType,
                                 .autoResize = resizes,
                                 .skipCheck = (record->flags & skipCheckFlag) != 0,
                                 .reserved = record->reserved,
                                 .alignment = record->alignment,
                                 .blockSize = dataSize - record->dataPadding,
                                 .used = 0,
                                 .blocks = {}});
    }
}

void addBlocks(Image &image, const FoundBlocks &found)
{
    for (Volume &volume : image.volumes) {
        addBlocksOf(image, volume, found);
    }
}

} // namespace bootlace::ubi
