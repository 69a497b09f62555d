// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/result.h"
#include "base/units.h"
#include "fip/known_images.h"
#include "fip/layout.h"
#include "fip/package.h"
#include "fip/xz.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <fmt/core.h>
#include <span>
#include <utility>
#include <vector>

namespace bootlace::fip {

namespace {

/// The place in fiptool's table; behind its end for what is not in it.
std::ptrdiff_t rank(const Part &part)
{
    const auto known = knownImages();
    return std::ranges::find(known, part.uuid, &KnownImage::uuid) - known.begin();
}

Result<> check(std::span<const Part> parts, const BuildOptions &options)
{
    if (!std::has_single_bit(options.align) || options.align > 1024 * 1024) {
        return fail(Cause::BadInput,
                    fmt::format("an alignment of {} bytes: a power of two up to 1 MiB was expected", options.align));
    }
    for (const Part &part : parts) {
        if (part.uuid == Uuid{}) {
            return fail(Cause::BadInput, "an image has the UUID zero, which ends the table");
        }
        if (part.bytes.empty()) {
            return fail(Cause::BadInput, fmt::format("the image {} is empty", nameOf(part.uuid)));
        }
        if (std::ranges::count(parts, part.uuid, &Part::uuid) > 1) {
            return fail(Cause::BadInput, fmt::format("the image {} is given twice", nameOf(part.uuid)));
        }
    }
    return {};
}

/// The images that BL2 unpacks: those that TF-A's build compresses (FIP_COMPRESS in plat/mediatek), since their load
/// goes through common/image_decompress.c. A certificate or a configuration is read as it is.
bool isUnpackedByBl2(const Part &part)
{
    return part.uuid == bl31() || part.uuid == bl33() || part.uuid == uuidOf("tos-fw");
}

/// Compresses in place; the vector holds the bytes.
Result<std::vector<Bytes>> compressParts(std::span<Part> parts)
{
    std::vector<Bytes> held;
    for (Part &part : parts) {
        if (isUnpackedByBl2(part) && packingOf(part.bytes).compression == Compression::None) {
            TRY_ASSIGN(Bytes packed, compress(part.bytes));
            part.bytes = held.emplace_back(std::move(packed)); // which keeps its place when the vector grows
        }
    }
    return held;
}

} // namespace

Result<Bytes> build(std::span<const Part> parts, const BuildOptions &options)
{
    TRY(check(parts, options));
    std::vector<Part> sorted(parts.begin(), parts.end());
    std::ranges::stable_sort(sorted, {}, rank);
    std::vector<Bytes> compressed;
    if (options.xz) {
        TRY_ASSIGN(compressed, compressParts(sorted));
    }

    Bytes package(sizeof(TocHeader) + sizeof(TocEntry) * (sorted.size() + 1));
    const TocHeader header{.name = tocName, .serial = tocSerial, .flags = std::uint64_t{options.platformFlags} << 32U};
    store(MutableBytes(package), 0, header);
    std::size_t entryAt = sizeof(TocHeader);
    for (const Part &part : sorted) {
        package.resize(roundUp(package.size(), options.align));
        const TocEntry entry{.uuid = part.uuid, .offset = package.size(), .size = part.bytes.size(), .flags = 0};
        store(MutableBytes(package), entryAt, entry);
        entryAt += sizeof(TocEntry);
        package.insert(package.end(), part.bytes.begin(), part.bytes.end());
    }
    package.resize(roundUp(package.size(), options.align));
    const TocEntry terminator{.uuid = {}, .offset = package.size(), .size = 0, .flags = 0};
    store(MutableBytes(package), entryAt, terminator);
    return package;
}

} // namespace bootlace::fip
