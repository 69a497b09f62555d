// SPDX-License-Identifier: GPL-3.0-or-later
// XZ for TF-A's lib/xz. It is built with XZ_DEC_SINGLE (lib/xz/xz.mk): the place of the unpacked image is the
// dictionary, so that any size of it works; a small one spares every other program that unpacks the image its memory.
// Preset and check are those of TF-A's own build (make_helpers/build_macros.mk): xz -9 -e -C crc32.
#include "base/bytes.h"
#include "base/result.h"
#include "base/units.h"
#include "fip/xz.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <fmt/format.h>
#include <lzma.h>

namespace bootlace::fip {

namespace {

/// More than the largest dictionary of a preset of xz takes.
constexpr std::uint64_t memoryLimit = 256ULL * 1024 * 1024;

/// The smallest power of two that holds the image, within the limits of LZMA2 and of the preset.
std::uint32_t dictionaryFor(std::size_t image, std::uint32_t most)
{
    const std::size_t wanted = std::clamp<std::size_t>(image, LZMA_DICT_SIZE_MIN, most);
    return static_cast<std::uint32_t>(std::bit_ceil(wanted));
}

const std::uint8_t *octets(ByteView bytes)
{
    return reinterpret_cast<const std::uint8_t *>(bytes.data());
}

std::uint8_t *octets(MutableBytes bytes)
{
    return reinterpret_cast<std::uint8_t *>(bytes.data());
}

} // namespace

Result<Bytes> compress(ByteView image)
{
    // Its enums have no zero; lzma_lzma_preset() sets all of it.
    lzma_options_lzma options = {}; // NOLINT(bugprone-invalid-enum-default-initialization)
    if (::lzma_lzma_preset(&options, 9 | LZMA_PRESET_EXTREME) != 0) {
        return fail(Cause::Internal, "liblzma has no preset 9");
    }
    options.dict_size = dictionaryFor(image.size(), options.dict_size);
    std::array<lzma_filter, 2> filters{
        {{.id = LZMA_FILTER_LZMA2, .options = &options}, {.id = LZMA_VLI_UNKNOWN, .options = nullptr}}};
    Bytes packed(::lzma_stream_buffer_bound(image.size()));
    std::size_t size = 0;
    if (::lzma_stream_buffer_encode(filters.data(), LZMA_CHECK_CRC32, nullptr, octets(image), image.size(),
                                    octets(MutableBytes(packed)), &size, packed.size()) != LZMA_OK) {
        return fail(Cause::Internal, fmt::format("no memory to compress {} bytes with XZ", image.size()));
    }
    packed.resize(size);
    if (packingOf(packed) != Packing{Compression::XzCrc32, ByteCount(image.size())}) {
        return fail(Cause::Internal, "liblzma made something else than an XZ stream that BL2 unpacks");
    }
    return packed;
}

Result<Bytes> decompress(ByteView image, ByteCount most)
{
    const Packing packing = packingOf(image);
    if (!packing.unpackedSize) {
        return fail(Cause::BadInput, "its XZ header or index is broken");
    }
    if (*packing.unpackedSize > most) {
        return fail(Cause::BadInput, fmt::format("it unpacks to {} bytes; at most {} were expected",
                                                 packing.unpackedSize->value(), most.value()));
    }
    Bytes unpacked(static_cast<std::size_t>(packing.unpackedSize->value()));
    std::uint64_t limit = memoryLimit;
    std::size_t taken = 0;
    std::size_t made = 0;
    const lzma_ret status = ::lzma_stream_buffer_decode(&limit, 0, nullptr, octets(image), &taken, image.size(),
                                                        octets(MutableBytes(unpacked)), &made, unpacked.size());
    if (status == LZMA_MEM_ERROR || status == LZMA_MEMLIMIT_ERROR) {
        return fail(Cause::Unsupported,
                    fmt::format("it takes more than {} MiB of memory to unpack", memoryLimit / 1024 / 1024));
    }
    if (status != LZMA_OK || taken != image.size() || made != unpacked.size()) {
        return fail(Cause::BadInput, "a checksum or a code in its XZ stream is wrong");
    }
    return unpacked;
}

} // namespace bootlace::fip
