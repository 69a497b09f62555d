// SPDX-License-Identifier: GPL-3.0-or-later
// A FAT volume of which only the pieces that matter are in the input, so that a megabyte of clusters costs nothing:
// records of [le32 sector, 512 bytes]; everything else reads as zeros. Whatever they say, reading ends, within bounds.
#include "base/bytes.h"
#include "base/disk_int.h"
#include "base/result.h"
#include "base/units.h"
#include "fat/reader.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <span>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace bootlace;
    constexpr std::uint64_t sectorSize = 512;
    constexpr ByteCount volumeSize = 40_MiB;
    const ByteView input = std::as_bytes(std::span(data, size));
    std::map<std::uint64_t, ByteView> sectors;
    for (std::uint64_t at = 0;; at += sizeof(le32) + sectorSize) {
        const auto number = load<le32>(input, at);
        const auto bytes = slice(input, at + sizeof(le32), sectorSize);
        if (!number || !bytes) {
            break;
        }
        sectors[*number] = *bytes;
    }
    const auto read = [&](ByteOffset from, MutableBytes out) -> Result<> {
        if (from.value() > volumeSize.value() || out.size() > volumeSize.value() - from.value()) {
            return fail(Cause::BadInput, "beyond the end");
        }
        std::ranges::fill(out, std::byte{0});
        const ByteRange wanted{from, ByteCount(out.size())};
        for (auto sector = sectors.lower_bound(from.value() / sectorSize); sector != sectors.end(); ++sector) {
            const ByteRange place{ByteOffset(sector->first * sectorSize), ByteCount(sectorSize)};
            if (!place.overlaps(wanted)) {
                break;
            }
            const ByteOffset begin = std::max(place.begin, wanted.begin);
            const ByteCount count = std::min(place.end(), wanted.end()) - begin;
            std::ranges::copy(sector->second.subspan((begin - place.begin).value(), count.value()),
                              out.subspan((begin - wanted.begin).value()).begin());
        }
        return {};
    };

    auto reader = fat::Reader::open(read, volumeSize);
    if (!reader) {
        return 0;
    }
    (void)reader->owners();
    const auto entries = reader->list();
    if (!entries) {
        return 0;
    }
    for (const fat::Entry &entry : std::span(*entries).first(std::min<std::size_t>(entries->size(), 16))) {
        (void)reader->find(entry.path);
        if (!entry.directory) {
            (void)reader->read(entry, 1_MiB);
        }
    }
    return 0;
}
