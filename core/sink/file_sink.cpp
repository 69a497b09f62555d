// SPDX-License-Identifier: GPL-3.0-or-later
#include "sink/file_sink.h"

#include "base/bytes.h"
#include "sink/aligned_memory.h"
#include "sink/transfer.h"

#include <cerrno>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace bootlace::sink {
namespace {

/// Switches the page cache off. Some file systems refuse that at once, and some only take requests of their own block
/// size: a read of the second sector tells.
bool becomesDirect(int fd, ByteCount size, SectorSize sectorSize)
{
    const int flags = ::fcntl(fd, F_GETFL);
    if (flags < 0 || ::fcntl(fd, F_SETFL, flags | O_DIRECT) != 0) {
        return false;
    }
    const auto sector = static_cast<std::size_t>(bytesOf(sectorSize));
    AlignedMemory memory(sector);
    if (size.value() >= 2 * sector && readAll(fd, ByteOffset(sector), memory.bytes())) {
        return true;
    }
    (void)::fcntl(fd, F_SETFL, flags);
    return false;
}

} // namespace

FileSink::FileSink(std::filesystem::path path, UniqueFd fd, Access access, ByteCount size, SectorSize sectorSize)
    : m_path(std::move(path))
    , m_fd(std::move(fd))
    , m_access(access)
    , m_size(size)
    , m_sectorSize(sectorSize)
    , m_caching(becomesDirect(m_fd.get(), size, sectorSize) ? Caching::Direct : Caching::PageCache)
{}

FileSink::~FileSink() = default;

Result<std::unique_ptr<FileSink>> FileSink::create(const std::filesystem::path &path, ByteCount size, Existing existing,
                                                   SectorSize sectorSize)
{
    if (size.value() % bytesOf(sectorSize) != 0) {
        return fail(Cause::BadInput, fmt::format("an image of {} bytes is not a whole number of {}-byte sectors",
                                                 size.value(), bytesOf(sectorSize)));
    }
    TRY_ASSIGN(NewFile file, NewFile::create(path, existing));
    UniqueFd fd = std::move(file.fd());
    if (::ftruncate(fd.get(), static_cast<off_t>(size.value())) != 0) {
        return failErrno(Cause::WriteFailed, fmt::format("make {} {} bytes long", path.string(), size.value()), errno);
    }
    auto sink = std::unique_ptr<FileSink>(new FileSink(path, std::move(fd), Access::ReadWrite, size, sectorSize));
    sink->m_unfinished.emplace(std::move(file));
    return sink;
}

Result<> FileSink::keep()
{
    return m_unfinished ? m_unfinished->put() : Result<>{};
}

Result<std::unique_ptr<FileSink>> FileSink::open(const std::filesystem::path &path, Access access,
                                                 SectorSize sectorSize)
{
    const int mode = access == Access::Read ? O_RDONLY : O_RDWR;
    UniqueFd fd(::open(path.c_str(), mode | O_CLOEXEC | O_NONBLOCK));
    struct stat status{};
    if (!fd.valid() || ::fstat(fd.get(), &status) != 0) {
        return failErrno(Cause::ReadFailed, fmt::format("open {}", path.string()), errno);
    }
    if (!S_ISREG(status.st_mode)) {
        return fail(Cause::BadInput, fmt::format("{} is not a regular file", path.string()));
    }
    const ByteCount size(static_cast<std::uint64_t>(status.st_size));
    if (size.value() % bytesOf(sectorSize) != 0) {
        return fail(Cause::BadInput, fmt::format("{} is {} bytes long, which is not a whole number of {}-byte sectors",
                                                 path.string(), size.value(), bytesOf(sectorSize)));
    }
    if (access == Access::ReadWrite && ::flock(fd.get(), LOCK_EX | LOCK_NB) != 0) {
        return fail(Cause::Busy, fmt::format("{} is being written by another program", path.string()), errno);
    }
    return std::unique_ptr<FileSink>(new FileSink(path, std::move(fd), access, size, sectorSize));
}

Result<> FileSink::writeAt(ByteOffset at, ByteView bytes)
{
    TRY_DURING(fmt::format("write {}", m_path.string()), writeAll(m_fd.get(), at, bytes));
    return {};
}

Result<> FileSink::readAt(ByteOffset at, MutableBytes buffer)
{
    if (m_caching == Caching::PageCache) {
        // Only clean pages can be dropped. A file system that keeps its files in memory ignores both. One that can't be
        // written to may refuse the flush.
        if (m_access == Access::ReadWrite) {
            TRY(flush());
        }
        ::posix_fadvise(m_fd.get(), static_cast<off_t>(at.value()), static_cast<off_t>(buffer.size()),
                        POSIX_FADV_DONTNEED);
    }
    TRY_DURING(fmt::format("read {}", m_path.string()), readAll(m_fd.get(), at, buffer));
    return {};
}

bool FileSink::discard(ByteRange range)
{
    return ::fallocate(m_fd.get(), FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, static_cast<off_t>(range.begin.value()),
                       static_cast<off_t>(range.size.value())) == 0;
}

Result<> FileSink::flush()
{
    if (::fdatasync(m_fd.get()) != 0) {
        return failErrno(Cause::WriteFailed, fmt::format("flush {}", m_path.string()), errno);
    }
    return {};
}

} // namespace bootlace::sink
