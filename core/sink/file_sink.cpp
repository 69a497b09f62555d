// SPDX-License-Identifier: GPL-3.0-or-later
#include "sink/file_sink.h"

#include "base/bytes.h"
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

/// Some file systems refuse this at once.
bool turnDirect(int fd)
{
    const int flags = ::fcntl(fd, F_GETFL);
    return flags >= 0 && ::fcntl(fd, F_SETFL, flags | O_DIRECT) == 0;
}

} // namespace

FileSink::FileSink(std::filesystem::path path, UniqueFd fd, Access access, ByteCount size, SectorSize sectorSize)
    : m_path(std::move(path))
    , m_fd(std::move(fd))
    , m_access(access)
    , m_size(size)
    , m_sectorSize(sectorSize)
    , m_caching(turnDirect(m_fd.get()) ? Caching::Direct : Caching::PageCache)
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
    auto sink = std::unique_ptr<FileSink>(new FileSink(path, std::move(fd), Access::ReadWrite, {}, sectorSize));
    TRY(sink->resize(size));
    sink->m_unfinished.emplace(std::move(file));
    return sink;
}

Result<> FileSink::resize(ByteCount size)
{
    if (::ftruncate(m_fd.get(), static_cast<off_t>(size.value())) != 0) {
        return failErrno(Cause::WriteFailed, fmt::format("cannot make {} {} bytes long", m_path.string(), size.value()),
                         errno);
    }
    m_size = size;
    return {};
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
        return failErrno(Cause::ReadFailed, fmt::format("cannot open {}", path.string()), errno);
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

// What a file system takes is told by the requests themselves: others, like a read of a hole, are answered without a
// look at where they lie.
bool FileSink::turnsFromDirect(const Error &error, Caching asked)
{
    if (asked != Caching::Direct || error.systemError() != EINVAL) {
        return false;
    }
    const int flags = ::fcntl(m_fd.get(), F_GETFL);
    if (flags < 0 || ::fcntl(m_fd.get(), F_SETFL, flags & ~O_DIRECT) != 0) {
        return false;
    }
    m_caching = Caching::PageCache; // behind the switch: whoever sees it asks without direct I/O
    return true;
}

Result<> FileSink::writeAt(ByteOffset at, ByteView bytes)
{
    const Caching asked = m_caching;
    Result<> written = writeAll(m_fd.get(), at, bytes);
    if (!written && turnsFromDirect(written.error(), asked)) {
        written = writeAll(m_fd.get(), at, bytes);
    }
    TRY_DURING(fmt::format("write {}", m_path.string()), std::move(written));
    return {};
}

Result<> FileSink::readAt(ByteOffset at, MutableBytes buffer)
{
    const Caching asked = m_caching;
    if (asked == Caching::PageCache) {
        // Only clean pages can be dropped. A file system that keeps its files in memory ignores both. One that can't be
        // written to may refuse the flush.
        if (m_access == Access::ReadWrite) {
            TRY(flush());
        }
        ::posix_fadvise(m_fd.get(), static_cast<off_t>(at.value()), static_cast<off_t>(buffer.size()),
                        POSIX_FADV_DONTNEED);
    }
    Result<> read = readAll(m_fd.get(), at, buffer);
    if (!read && turnsFromDirect(read.error(), asked)) {
        return readAt(at, buffer);
    }
    TRY_DURING(fmt::format("read {}", m_path.string()), std::move(read));
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
        return failErrno(Cause::WriteFailed, fmt::format("cannot flush {}", m_path.string()), errno);
    }
    return {};
}

} // namespace bootlace::sink
