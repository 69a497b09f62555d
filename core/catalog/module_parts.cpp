// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/module_parts.h"

#include "base/bytes.h"
#include "base/disk_int.h"
#include "base/units.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace bootlace::catalog {

namespace {

// ELF-64 Object File Format, version 1.5: the file header and a section header, little-endian.
struct ElfHeader
{
    std::array<std::uint8_t, 16> identity;
    le16 type;
    le16 machine;
    le32 version;
    le64 entry;
    le64 programHeaders;
    le64 sectionHeaders;
    le32 flags;
    le16 headerSize;
    le16 programHeaderSize;
    le16 programHeaderCount;
    le16 sectionHeaderSize;
    le16 sectionHeaderCount;
    le16 namesSection;
};

static_assert(sizeof(ElfHeader) == 64);

struct SectionHeader
{
    le32 name;
    le32 type;
    le64 flags;
    le64 address;
    le64 offset;
    le64 size;
    le32 link;
    le32 info;
    le64 alignment;
    le64 entrySize;
};

static_assert(sizeof(SectionHeader) == 64);

constexpr std::uint32_t noBitsType = 8; // SHT_NOBITS: takes no bytes of the file

std::vector<ByteRange> wholeOf(ByteView file)
{
    return {{ByteOffset(0), ByteCount(file.size())}};
}

bool isReadByDepmod(std::string_view section)
{
    constexpr std::array<std::string_view, 7> names{".modinfo",  ".symtab",   ".strtab",  ".shstrtab",
                                                    "__version", "__ksymtab", "__kcrctab"};
    return std::ranges::any_of(names, [section](std::string_view name) { return section.starts_with(name); });
}

} // namespace

std::vector<ByteRange> partsForDepmod(ByteView file)
{
    const auto header = load<ElfHeader>(file, 0);
    if (!header || !asText(file).starts_with("\177ELF\2\1") || header->sectionHeaderSize != sizeof(SectionHeader)) {
        return wholeOf(file);
    }
    const std::uint64_t table = header->sectionHeaders;
    const std::uint64_t count = header->sectionHeaderCount;
    const auto headers = slice(file, table, count * sizeof(SectionHeader));
    const auto names =
        headers ? load<SectionHeader>(*headers, header->namesSection * sizeof(SectionHeader)) : std::nullopt;
    const auto nameBytes = names ? slice(file, names->offset, names->size) : std::nullopt;
    if (!nameBytes) {
        return wholeOf(file);
    }
    std::vector<ByteRange> parts{{ByteOffset(0), ByteCount(sizeof(ElfHeader))},
                                 {ByteOffset(table), ByteCount(headers->size())}};
    for (std::uint64_t i = 0; i < count; ++i) {
        const SectionHeader section = load<SectionHeader>(*headers, i * sizeof(SectionHeader)).value();
        const auto rest =
            slice(*nameBytes, section.name, nameBytes->size() - std::min<std::size_t>(nameBytes->size(), section.name));
        if (section.type == noBitsType || !rest || !isReadByDepmod(asText(*rest))) {
            continue;
        }
        if (!slice(file, section.offset, section.size)) {
            return wholeOf(file);
        }
        parts.push_back({ByteOffset(section.offset), ByteCount(section.size)});
    }
    return parts;
}

} // namespace bootlace::catalog
