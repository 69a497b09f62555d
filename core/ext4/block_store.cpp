// SPDX-License-Identifier: GPL-3.0-or-later
// The io_manager's contract is in ext2fs/ext2_io.h and unix_io.c of e2fsprogs 1.47. What surprises: a negative count
// means bytes, a positive one blocks; the block size changes while a file system is open (the superblock is read with
// 1024); and the open function gets nothing of its caller but the device's name, so the store's address is in it.
#include "ext4/block_store.h"

#include "base/bytes.h"
#include "base/read_at.h"
#include "base/result.h"
#include "base/units.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <ext2fs/ext2fs.h>
#include <fmt/core.h>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace bootlace::ext4 {

namespace {

constexpr std::string_view namePrefix = "block-store:";

BlockStore &storeOf(io_channel channel)
{
    return *static_cast<BlockStore *>(channel->private_data);
}

/// The bytes that libext2fs means by a block number and a count.
struct Span
{
    ByteOffset at;
    std::size_t size = 0;
};

Span spanOf(io_channel channel, unsigned long long block, int count)
{
    const auto blockSize = static_cast<std::uint64_t>(channel->block_size);
    const auto size = count < 0 ? static_cast<std::uint64_t>(-static_cast<std::int64_t>(count))
                                : static_cast<std::uint64_t>(count) * blockSize;
    // A number that overflows lies beyond every store: the range check refuses it.
    return {.at = ByteOffset(checkedMul(block, blockSize).value_or(UINT64_MAX - size)), .size = size};
}

/// The range of whole blocks that discard and zeroout mean.
ByteRange rangeOf(io_channel channel, unsigned long long block, unsigned long long count)
{
    const auto blockSize = static_cast<std::uint64_t>(channel->block_size);
    const std::uint64_t size = checkedMul(count, blockSize).value_or(UINT64_MAX);
    const std::uint64_t begin = checkedMul(block, blockSize).value_or(UINT64_MAX);
    return {.begin = ByteOffset(begin), .size = ByteCount(std::min(size, UINT64_MAX - begin))};
}

errcode_t openChannel(const char *name, int /*flags*/, io_channel *channel)
{
    std::string_view text(name);
    std::uintptr_t address = 0;
    if (!text.starts_with(namePrefix)) {
        return EXT2_ET_BAD_DEVICE_NAME;
    }
    text.remove_prefix(namePrefix.size());
    if (std::from_chars(text.data(), text.data() + text.size(), address, 16).ec != std::errc()) {
        return EXT2_ET_BAD_DEVICE_NAME;
    }
    auto made = std::make_unique<struct_io_channel>();
    made->magic = EXT2_ET_MAGIC_IO_CHANNEL;
    made->manager = BlockStore::manager();
    made->block_size = 1024; // what libext2fs expects of a channel that it has just opened
    made->refcount = 1;
    made->private_data = reinterpret_cast<void *>(address); // NOLINT(performance-no-int-to-ptr): see the head
    *channel = made.release();
    return 0;
}

errcode_t closeChannel(io_channel channel)
{
    if (--channel->refcount == 0) {
        const std::unique_ptr<struct_io_channel> owned(channel);
    }
    return 0;
}

errcode_t setBlockSize(io_channel channel, int blockSize)
{
    channel->block_size = blockSize;
    return 0;
}

errcode_t readBlocks64(io_channel channel, unsigned long long block, int count, void *data)
{
    const Span span = spanOf(channel, block, count);
    BlockStore &store = storeOf(channel);
    return store.errorCode(store.read(span.at, MutableBytes(static_cast<std::byte *>(data), span.size)),
                           EXT2_ET_SHORT_READ);
}

errcode_t readBlocks(io_channel channel, unsigned long block, int count, void *data)
{
    return readBlocks64(channel, block, count, data);
}

errcode_t writeBlocks64(io_channel channel, unsigned long long block, int count, const void *data)
{
    const Span span = spanOf(channel, block, count);
    BlockStore &store = storeOf(channel);
    return store.errorCode(store.write(span.at, ByteView(static_cast<const std::byte *>(data), span.size)),
                           EXT2_ET_SHORT_WRITE);
}

errcode_t writeBlocks(io_channel channel, unsigned long block, int count, const void *data)
{
    return writeBlocks64(channel, block, count, data);
}

errcode_t writeBytes(io_channel channel, unsigned long offset, int count, const void *data)
{
    if (count < 0) {
        return EXT2_ET_INVALID_ARGUMENT;
    }
    BlockStore &store = storeOf(channel);
    const ByteView bytes(static_cast<const std::byte *>(data), static_cast<std::size_t>(count));
    return store.errorCode(store.write(ByteOffset(offset), bytes), EXT2_ET_SHORT_WRITE);
}

errcode_t flushChannel(io_channel /*channel*/)
{
    return 0;
}

errcode_t readAhead(io_channel /*channel*/, unsigned long long /*block*/, unsigned long long /*count*/)
{
    return 0;
}

errcode_t discardBlocks(io_channel channel, unsigned long long block, unsigned long long count)
{
    storeOf(channel).discard(rangeOf(channel, block, count));
    return 0;
}

errcode_t zeroBlocks(io_channel channel, unsigned long long block, unsigned long long count)
{
    BlockStore &store = storeOf(channel);
    return store.errorCode(store.writeZeros(rangeOf(channel, block, count)), EXT2_ET_SHORT_WRITE);
}

struct_io_manager makeManager()
{
    struct_io_manager made = {};
    made.magic = EXT2_ET_MAGIC_IO_MANAGER;
    made.name = "Bootlace block store";
    made.open = openChannel;
    made.close = closeChannel;
    made.set_blksize = setBlockSize;
    made.read_blk = readBlocks;
    made.write_blk = writeBlocks;
    made.flush = flushChannel;
    made.write_byte = writeBytes;
    made.read_blk64 = readBlocks64;
    made.write_blk64 = writeBlocks64;
    made.discard = discardBlocks;
    made.cache_readahead = readAhead;
    made.zeroout = zeroBlocks;
    return made;
}

} // namespace

BlockStore::BlockStore(ByteCount size, ReadAt backing)
    : m_size(size)
    , m_backing(std::move(backing))
{}

struct_io_manager *BlockStore::manager()
{
    static struct_io_manager functions = makeManager();
    return &functions;
}

std::string BlockStore::name() const
{
    return fmt::format("{}{:x}", namePrefix, reinterpret_cast<std::uintptr_t>(this));
}

long BlockStore::errorCode(Result<> result, long code)
{
    if (result) {
        m_failure.reset();
        return 0;
    }
    if (!m_failure) {
        m_failure = std::move(result).error();
    }
    return code;
}

Result<> BlockStore::checkRange(ByteOffset at, std::uint64_t size) const
{
    if (at.value() > m_size.value() || size > m_size.value() - at.value()) {
        return fail(Cause::BadInput, fmt::format("the file system asks for {} bytes at {}, beyond its end at {}", size,
                                                 at.value(), m_size.value()));
    }
    return {};
}

/// Where a page ends: a whole page on, or at the store's end.
std::uint64_t BlockStore::pageEnd(std::uint64_t page) const
{
    return std::min((page + 1) * pageSize, m_size.value());
}

Result<> BlockStore::fillFromBacking(ByteOffset at, MutableBytes bytes) const
{
    if (m_backing) {
        return m_backing(at, bytes);
    }
    std::ranges::fill(bytes, std::byte{0});
    return {};
}

Result<> BlockStore::read(ByteOffset at, MutableBytes bytes)
{
    TRY(checkRange(at, bytes.size()));
    while (!bytes.empty()) {
        // Up to the next written page everything comes from the backing, in one request.
        const std::uint64_t page = at.value() / pageSize;
        const auto next = m_pages.lower_bound(page);
        const bool here = next != m_pages.end() && next->first == page;
        std::uint64_t end = at.value() + bytes.size();
        if (here) {
            end = std::min(end, pageEnd(page));
        } else if (next != m_pages.end()) {
            end = std::min(end, next->first * pageSize);
        }
        const MutableBytes part = bytes.first(static_cast<std::size_t>(end - at.value()));
        if (!here) {
            TRY(fillFromBacking(at, part));
        } else if (next->second) {
            std::ranges::copy(std::span(*next->second).subspan(at.value() % pageSize, part.size()), part.begin());
        } else {
            std::ranges::fill(part, std::byte{0});
        }
        bytes = bytes.subspan(part.size());
        at = ByteOffset(end);
    }
    return {};
}

Result<> BlockStore::write(ByteOffset at, ByteView bytes)
{
    TRY(checkRange(at, bytes.size()));
    while (!bytes.empty()) {
        const std::uint64_t page = at.value() / pageSize;
        const std::uint64_t begin = page * pageSize;
        const std::uint64_t end = pageEnd(page);
        const ByteView part = bytes.first(std::min<std::size_t>(bytes.size(), end - at.value()));
        auto contents = std::make_unique<Page>();
        if (part.size() != end - begin) {
            TRY(read(ByteOffset(begin), MutableBytes(*contents).first(static_cast<std::size_t>(end - begin))));
        }
        std::ranges::copy(part, std::span(*contents).subspan(at.value() - begin).begin());
        m_pages[page] = allZero(*contents) ? nullptr : std::move(contents);
        bytes = bytes.subspan(part.size());
        at += ByteCount(part.size());
    }
    return {};
}

Result<> BlockStore::writeZeros(ByteRange range)
{
    TRY(checkRange(range.begin, range.size.value()));
    static constexpr Page zeros = {};
    std::uint64_t at = range.begin.value();
    while (at < range.end().value()) {
        const std::uint64_t page = at / pageSize;
        const std::uint64_t end = std::min(pageEnd(page), range.end().value());
        if (at == page * pageSize && end == pageEnd(page)) {
            m_pages[page] = nullptr;
        } else {
            TRY(write(ByteOffset(at), ByteView(zeros).first(static_cast<std::size_t>(end - at))));
        }
        at = end;
    }
    return {};
}

void BlockStore::discard(ByteRange range)
{
    const std::uint64_t first = range.begin.value() / pageSize + (range.begin.value() % pageSize != 0 ? 1 : 0);
    const bool toTheEnd = range.end().value() >= m_size.value();
    const std::uint64_t last = toTheEnd ? UINT64_MAX : range.end().value() / pageSize;
    if (first < last) {
        m_pages.erase(m_pages.lower_bound(first), m_pages.lower_bound(last));
    }
}

void BlockStore::clearUnwritten(ByteRange range)
{
    for (std::uint64_t at = range.begin.value(); at < range.end().value(); at += pageSize) {
        m_pages.try_emplace(at / pageSize);
    }
}

std::vector<Extent> BlockStore::written() const
{
    std::vector<Extent> extents;
    for (const auto &[page, contents] : m_pages) {
        const ByteRange range = rangeBetween(ByteOffset(page * pageSize), ByteOffset(pageEnd(page)));
        const bool joins = !extents.empty() && extents.back().range.end() == range.begin &&
                           extents.back().bytes.empty() == (contents == nullptr);
        if (!joins) {
            extents.push_back({{.begin = range.begin, .size = ByteCount(0)}, {}});
        }
        Extent &last = extents.back();
        last.range.size += range.size;
        if (contents) {
            const auto part = std::span(*contents).first(static_cast<std::size_t>(range.size.value()));
            last.bytes.insert(last.bytes.end(), part.begin(), part.end());
        }
    }
    return extents;
}

} // namespace bootlace::ext4
