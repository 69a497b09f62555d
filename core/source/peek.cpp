// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/peek.h"

#include "base/unique_fd.h"
#include "source/file.h"
#include "source/stoppable.h"
#include "source/unpack.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <list>
#include <unistd.h>
#include <unordered_map>
#include <utility>

namespace bootlace::source {

namespace {

/// An unpacked stream as numbered blocks, of which those that were used last are remembered.
class Blocks
{
public:
    static constexpr std::size_t blockSize = std::size_t{1} << 18U;
    static constexpr std::size_t remembered = (std::size_t{64} << 20U) / blockSize;

    Blocks(std::filesystem::path path, std::stop_token stop)
        : m_path(std::move(path))
        , m_stop(std::move(stop))
    {}

    [[nodiscard]] Result<> rewind()
    {
        TRY_ASSIGN(std::unique_ptr<Stream> file, openFile(m_path));
        TRY_ASSIGN(auto unpacked, unpack(std::move(file)));
        m_stream = stoppable(std::move(unpacked), m_stop);
        m_next = 0;
        return {};
    }

    [[nodiscard]] Result<> read(ByteOffset at, MutableBytes out)
    {
        std::uint64_t place = at.value();
        while (!out.empty()) {
            TRY_ASSIGN(const Bytes *const block, find(place / blockSize));
            const std::uint64_t skip = place % blockSize;
            if (skip >= block->size()) {
                return fail(Cause::BadInput, fmt::format("{} ends before byte {}", m_path.native(), place));
            }
            const std::size_t count = std::min<std::size_t>(out.size(), block->size() - skip);
            std::memcpy(out.data(), block->data() + skip, count);
            out = out.subspan(count);
            place += count;
        }
        return {};
    }

private:
    struct Block
    {
        std::uint64_t number;
        Bytes bytes; ///< fewer than blockSize only at the end
    };

    /// The block's bytes; none when it lies beyond the end.
    [[nodiscard]] Result<const Bytes *> find(std::uint64_t number)
    {
        while (!m_end || number <= *m_end) {
            const auto known = m_places.find(number);
            if (known != m_places.end()) {
                m_blocks.splice(m_blocks.begin(), m_blocks, known->second);
                return &m_blocks.front().bytes;
            }
            if (number < m_next) {
                TRY(rewind());
            }
            TRY(remember());
        }
        return &m_beyond;
    }

    /// Reads the next block, in the place of the one that was used longest ago.
    [[nodiscard]] Result<> remember()
    {
        if (m_stop.stop_requested()) {
            return fail(Cause::Cancelled, "reading was cancelled");
        }
        Bytes bytes(blockSize);
        TRY_ASSIGN(const std::size_t got, readFully(*m_stream, bytes));
        bytes.resize(got);
        if (const auto known = m_places.find(m_next); known != m_places.end()) {
            m_blocks.erase(known->second);
        } else if (m_blocks.size() == remembered) {
            m_places.erase(m_blocks.back().number);
            m_blocks.pop_back();
        }
        m_blocks.push_front({m_next, std::move(bytes)});
        m_places[m_next] = m_blocks.begin();
        if (got < blockSize) {
            m_end = m_next;
        }
        ++m_next;
        return {};
    }

    std::filesystem::path m_path;
    std::stop_token m_stop;
    std::unique_ptr<Stream> m_stream;
    Bytes m_beyond;
    std::uint64_t m_next = 0;           ///< the block that the stream gives next
    std::optional<std::uint64_t> m_end; ///< the last block, once it was seen
    std::list<Block> m_blocks;          ///< those used last, first
    std::unordered_map<std::uint64_t, std::list<Block>::iterator> m_places;
};

Result<> readInPlace(int file, std::uint64_t at, MutableBytes out)
{
    while (!out.empty()) {
        const ssize_t got = ::pread(file, out.data(), out.size(), static_cast<off_t>(at));
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return failErrno(Cause::ReadFailed, fmt::format("cannot read at byte {}", at), errno);
        }
        if (got == 0) {
            return fail(Cause::BadInput, fmt::format("it was cut to {} bytes while it was read", at));
        }
        out = out.subspan(static_cast<std::size_t>(got));
        at += static_cast<std::uint64_t>(got);
    }
    return {};
}

Result<Peek> peekIntoPlain(const std::filesystem::path &path, ByteCount size)
{
    const auto file = std::make_shared<const UniqueFd>(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file->valid()) {
        return failErrno(Cause::ReadFailed, fmt::format("cannot open {}", path.native()), errno);
    }
    return Peek{.read = [file, size](ByteOffset at, MutableBytes out) -> Result<> {
                    if (at.value() > size.value() || out.size() > size.value() - at.value()) {
                        return fail(Cause::BadInput, fmt::format("it ends at byte {}, before byte {}", size.value(),
                                                                 at.value() + out.size()));
                    }
                    return readInPlace(file->get(), at.value(), out);
                },
                .size = size};
}

} // namespace

Result<Peek> peekInto(const std::filesystem::path &path, std::stop_token stop)
{
    TRY_ASSIGN(const std::unique_ptr<Stream> file, openFile(path));
    Bytes head(magicSize);
    TRY_ASSIGN(const std::size_t got, readFully(*file, head));
    if (compressionOf(ByteView(head).first(got)) == Compression::None) {
        return peekIntoPlain(path, file->size().value_or(ByteCount(0)));
    }
    auto blocks = std::make_shared<Blocks>(path, std::move(stop));
    TRY(blocks->rewind());
    return Peek{.read = [blocks](ByteOffset at, MutableBytes out) { return blocks->read(at, out); },
                .size = std::nullopt};
}

} // namespace bootlace::source
