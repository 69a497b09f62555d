// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of U-Boot's boot/image.c: first the header's CRC, then that of the data.
#include "base/bytes.h"
#include "base/digest.h"
#include "base/result.h"
#include "base/text.h"
#include "base/units.h"
#include "uimage/header.h"
#include "uimage/uimage.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <fmt/format.h>
#include <string>
#include <string_view>
#include <utility>

namespace bootlace::uimage {
namespace {

constexpr std::size_t mostParts = 64; // an image of several parts has three

class Parser
{
public:
    Parser(ByteView bytes, const Header &header)
        : m_bytes(bytes)
        , m_header(header)
    {}

    Image parse()
    {
        readFields();
        checkHeader();
        const std::uint64_t size = m_header.dataSize;
        const std::uint64_t there = std::min<std::uint64_t>(size, m_bytes.size() - sizeof(Header));
        m_image.data = {ByteOffset(sizeof(Header)), ByteCount(there)};
        const ByteView data = m_bytes.subspan(sizeof(Header), there);
        if (there < size) {
            report(DefectKind::Truncated, m_bytes.size(),
                   fmt::format("the image's data are {} bytes long; only {} are there", size, there));
        } else if (const std::uint32_t crc = crc32(data); crc != m_header.dataCrc) {
            report(DefectKind::DataCrc, offsetof(Header, dataCrc),
                   fmt::format("the CRC of the image's data is {:08x}, the header says {:08x}", crc,
                               std::uint32_t{m_header.dataCrc}));
        }
        if (m_image.fields.type == type::multi || m_image.fields.type == type::script) {
            readParts(data);
        }
        return std::move(m_image);
    }

private:
    void readFields()
    {
        m_image.fields = {.type = m_header.type,
                          .arch = m_header.arch,
                          .os = m_header.os,
                          .compression = m_header.compression,
                          .time = m_header.time,
                          .load = m_header.load,
                          .entry = m_header.entry,
                          .name = {}};
        std::string_view name(m_header.name.data(), m_header.name.size());
        name = name.substr(0, name.find('\0'));
        if (std::ranges::all_of(name, isPrintable)) {
            m_image.fields.name = name;
        } else {
            report(DefectKind::Name, offsetof(Header, name), "the image's name is not printable");
        }
    }

    void checkHeader()
    {
        Header zeroed = m_header;
        zeroed.headerCrc = 0;
        if (const std::uint32_t crc = crc32(bytesOfValue(zeroed)); crc != m_header.headerCrc) {
            report(DefectKind::HeaderCrc, offsetof(Header, headerCrc),
                   fmt::format("the CRC of the image's header is {:08x}, the header says {:08x}", crc,
                               std::uint32_t{m_header.headerCrc}));
        }
    }

    // A list of sizes up to a zero; the parts follow, each filled up to four bytes.
    void readParts(ByteView data)
    {
        std::vector<std::uint32_t> sizes;
        std::uint64_t at = 0;
        for (;; at += sizeof(be32)) {
            const auto size = load<be32>(data, at);
            if (!size || sizes.size() > mostParts) {
                report(DefectKind::Parts, sizeof(Header), "the list of the image's parts does not end");
                return;
            }
            if (*size == 0) {
                break;
            }
            sizes.push_back(*size);
        }
        at += sizeof(be32);
        if (sizes.empty()) {
            report(DefectKind::Parts, sizeof(Header), "the image has no parts");
        }
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            if (!slice(data, at, sizes[i])) {
                report(DefectKind::Parts, sizeof(Header) + i * sizeof(be32),
                       fmt::format("part {} of the image would take {} bytes at offset {} of its {} bytes", i + 1,
                                   sizes[i], at, data.size()));
                return;
            }
            m_image.parts.push_back({ByteOffset(sizeof(Header) + at), ByteCount(sizes[i])});
            at += roundUp(sizes[i], sizeof(be32));
        }
    }

    void report(DefectKind kind, std::uint64_t offset, std::string sentence)
    {
        m_image.defects.push_back({.kind = kind, .offset = ByteOffset(offset), .sentence = std::move(sentence)});
    }

    ByteView m_bytes;
    Header m_header;
    Image m_image;
};

} // namespace

Result<Image> parse(ByteView bytes)
{
    const auto header = load<Header>(bytes, 0);
    if (!header || header->magic != headerMagic) {
        return fail(Cause::BadInput, "this is not a uImage: there is no complete header with 27 05 19 56 at offset 0");
    }
    return Parser(bytes, *header).parse();
}

} // namespace bootlace::uimage
