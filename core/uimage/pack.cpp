// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of tools/mkimage.c and tools/default_image.c of U-Boot.
#include "base/bytes.h"
#include "base/digest.h"
#include "base/result.h"
#include "base/units.h"
#include "uimage/header.h"
#include "uimage/uimage.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <fmt/format.h>
#include <limits>
#include <span>

namespace bootlace::uimage {

static bool hasList(const Fields &fields)
{
    return fields.type == type::multi || fields.type == type::script;
}

static Result<> check(const Fields &fields, std::span<const ByteView> parts)
{
    constexpr std::size_t mostParts = 64;
    if (fields.name.size() > nameSize ||
        !std::ranges::all_of(fields.name, [](char c) { return c >= ' ' && c <= '~'; })) {
        return fail(Cause::BadInput,
                    fmt::format("an image's name has at most {} printable ASCII characters", nameSize));
    }
    const std::size_t most = fields.type == type::multi ? mostParts : 1;
    if (parts.empty() || parts.size() > most) {
        return fail(Cause::BadInput, fmt::format("an image of type {} has 1 to {} parts, not {}", typeWord(fields.type),
                                                 most, parts.size()));
    }
    std::uint64_t size = sizeof(Header) + (parts.size() + 1) * sizeof(be32);
    for (const ByteView part : parts) {
        if (part.empty()) {
            return fail(Cause::BadInput, "a part of an image is empty");
        }
        size += roundUp(part.size(), sizeof(be32));
    }
    if (size > std::numeric_limits<std::uint32_t>::max()) {
        return fail(Cause::TooSmall, fmt::format("an image holds less than 4 GiB, not {} bytes", size));
    }
    return {};
}

static void append(Bytes &to, ByteView bytes)
{
    to.insert(to.end(), bytes.begin(), bytes.end());
}

Result<Bytes> pack(const Fields &fields, std::span<const ByteView> parts)
{
    TRY(check(fields, parts));
    Bytes image(sizeof(Header));
    if (hasList(fields)) {
        for (const ByteView part : parts) {
            append(image, bytesOfValue(be32(static_cast<std::uint32_t>(part.size()))));
        }
        append(image, bytesOfValue(be32(0)));
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        append(image, parts[i]);
        if (i + 1 < parts.size()) {
            image.resize(roundUp(image.size(), sizeof(be32)));
        }
    }
    const ByteView data = ByteView(image).subspan(sizeof(Header));
    Header header{.magic = headerMagic,
                  .headerCrc = 0,
                  .time = fields.time,
                  .dataSize = static_cast<std::uint32_t>(data.size()),
                  .load = fields.load,
                  .entry = fields.entry,
                  .dataCrc = crc32(data),
                  .os = fields.os,
                  .arch = fields.arch,
                  .type = fields.type,
                  .compression = fields.compression,
                  .name = {}};
    std::ranges::copy(fields.name, header.name.begin());
    header.headerCrc = crc32(bytesOfValue(header));
    store(MutableBytes(image), 0, header);
    return image;
}

} // namespace bootlace::uimage
