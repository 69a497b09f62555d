// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/unpacked_size.h"

#include "base/bytes.h"
#include "base/disk_int.h"
#include "source/file.h"
#include "source/stream.h"
#include "source/unpack.h"

#include <algorithm>
#include <lzma.h>
#include <memory>
#include <zstd.h>

namespace bootlace::source {

namespace {

/// As much of an index as is looked at: that of a file of many gigabytes in blocks of a mebibyte.
constexpr std::uint64_t mostIndexBytes = std::uint64_t{1} << 20U;

Result<Bytes> bytesAt(const std::filesystem::path &path, std::uint64_t at, std::uint64_t size)
{
    TRY_ASSIGN(const std::unique_ptr<Stream> file, openFile(path));
    TRY_ASSIGN(const std::uint64_t skipped, file->skip(at));
    Bytes bytes(static_cast<std::size_t>(size));
    TRY_ASSIGN(const std::size_t got, readFully(*file, bytes));
    bytes.resize(skipped == at ? got : 0);
    return bytes;
}

/// The first frame that is not skippable.
Result<std::uint64_t> ofZstd(const std::filesystem::path &path, std::uint64_t size)
{
    constexpr std::uint64_t skippableHead = 8;
    constexpr std::uint64_t longestHead = 18;
    constexpr int mostSkipped = 16;
    std::uint64_t at = 0;
    for (int skipped = 0; skipped < mostSkipped && at < size; ++skipped) {
        TRY_ASSIGN(const Bytes head, bytesAt(path, at, longestHead));
        const auto magic = load<le32>(head, 0);
        const auto length = load<le32>(head, 4);
        if (!magic || !length || (*magic & 0xFFFFFFF0U) != ZSTD_MAGIC_SKIPPABLE_START) {
            const auto content = ::ZSTD_getFrameContentSize(head.data(), head.size());
            return content == ZSTD_CONTENTSIZE_UNKNOWN || content == ZSTD_CONTENTSIZE_ERROR ? 0 : content;
        }
        at += skippableHead + *length;
    }
    return 0;
}

Result<std::uint64_t> ofGzip(const std::filesystem::path &path, std::uint64_t size)
{
    constexpr std::uint64_t smallest = 18;
    if (size < smallest) {
        return 0;
    }
    TRY_ASSIGN(const Bytes tail, bytesAt(path, size - 4, 4));
    return load<le32>(tail, 0).value_or(le32(0)) + std::uint64_t{0};
}

/// The xz file format, 2.1.2: the footer leads back to the index. Zeros may follow.
Result<std::uint64_t> ofXz(const std::filesystem::path &path, std::uint64_t size)
{
    constexpr std::uint64_t tailSize = 4096;
    TRY_ASSIGN(Bytes tail, bytesAt(path, size - std::min(size, tailSize), std::min(size, tailSize)));
    while (tail.size() >= 4 && allZero(ByteView(tail).last(4))) {
        tail.resize(tail.size() - 4);
        size -= 4;
    }
    lzma_stream_flags flags = {};
    if (tail.size() < LZMA_STREAM_HEADER_SIZE ||
        ::lzma_stream_footer_decode(&flags, reinterpret_cast<const std::uint8_t *>(
                                                ByteView(tail).last(LZMA_STREAM_HEADER_SIZE).data())) != LZMA_OK ||
        flags.backward_size > std::min(mostIndexBytes, size - LZMA_STREAM_HEADER_SIZE)) {
        return 0;
    }
    TRY_ASSIGN(const Bytes bytes,
               bytesAt(path, size - LZMA_STREAM_HEADER_SIZE - flags.backward_size, flags.backward_size));
    lzma_index *index = nullptr;
    std::uint64_t memory = std::uint64_t{64} << 20U;
    std::size_t position = 0;
    if (::lzma_index_buffer_decode(&index, &memory, nullptr, reinterpret_cast<const std::uint8_t *>(bytes.data()),
                                   &position, bytes.size()) != LZMA_OK) {
        return 0;
    }
    const std::uint64_t unpacked = ::lzma_index_uncompressed_size(index);
    ::lzma_index_end(index, nullptr);
    return unpacked;
}

} // namespace

Result<ByteCount> unpackedAtLeast(const std::filesystem::path &path)
{
    TRY_ASSIGN(const std::unique_ptr<Stream> file, openFile(path));
    const std::uint64_t size = file->size().value_or(ByteCount(0)).value();
    Bytes head(magicSize);
    TRY_ASSIGN(const std::size_t got, readFully(*file, head));
    std::uint64_t least = 0;
    switch (compressionOf(ByteView(head).first(got))) {
    case Compression::None:
        least = size;
        break;
    case Compression::Gzip: {
        TRY_ASSIGN(least, ofGzip(path, size));
        break;
    }
    case Compression::Xz: {
        TRY_ASSIGN(least, ofXz(path, size));
        break;
    }
    case Compression::Zstd: {
        TRY_ASSIGN(least, ofZstd(path, size));
        break;
    }
    case Compression::Bzip2:
        break;
    }
    return ByteCount(least);
}

} // namespace bootlace::source
