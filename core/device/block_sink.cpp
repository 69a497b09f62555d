// SPDX-License-Identifier: GPL-3.0-or-later
// What surprises: a pulled card is told as almost any error. A USB stick answers ENODEV to direct writes, an SD card
// EIO, buffered ones ENOSPC; and for up to a second the kernel still shows the disk as if nothing had happened.
#include "device/block_sink.h"

#include "base/bytes.h"
#include "base/result.h"
#include "base/unique_fd.h"
#include "base/units.h"
#include "device/block_ioctl.h"
#include "device/disk.h"
#include "device/sysfs.h"
#include "sink/aligned_memory.h"
#include "sink/file_sink.h"
#include "sink/sink.h"
#include "sink/transfer.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <linux/fs.h>
#include <memory>
#include <string>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace bootlace::device {
namespace {

/// The size and the node can outlive the disk; a read asks the disk itself.
bool answers(int fd, const Disk &disk)
{
    sink::AlignedMemory sector(static_cast<std::size_t>(bytesOf(disk.sectorSize)));
    const auto read = sink::readAll(fd, ByteOffset(0), sector.bytes());
    return read || read.error().cause() != Cause::DeviceGone;
}

bool isThere(int fd, const Disk &disk)
{
    const auto facts = factsOf(fd);
    if (!facts || facts->size != disk.size || !answers(fd, disk)) {
        return false;
    }
    const std::filesystem::path folder = folderOf(disk.number, {});
    const auto diskseq = decimal(attribute(folder / "diskseq"));
    return !folder.empty() && (!disk.diskseq || !diskseq || disk.diskseq == diskseq);
}

/// Asked again for a while, since the kernel takes its time to notice.
bool hasGone(int fd, const Disk &disk)
{
    for (int attempt = 0; attempt < 12; ++attempt) {
        if (!isThere(fd, disk)) {
            return true;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    return false;
}

/// The error of a transfer, with DeviceGone for every errno by which a pulled disk shows itself.
std::unexpected<Error> classified(Error error, int fd, const Disk &disk)
{
    const std::array suspects = {EIO, ENOSPC, EBADF, EINVAL, EPERM, ESHUTDOWN, EREMOTEIO, ETIMEDOUT, 0};
    const bool suspect = std::ranges::find(suspects, error.systemError()) != suspects.end();
    if (error.cause() != Cause::DeviceGone && suspect && hasGone(fd, disk)) {
        error = Error(Cause::DeviceGone, error.message(), error.systemError());
    }
    return std::unexpected(std::move(error));
}

Result<> readBlocks(int fd, const Disk &disk, ByteOffset at, MutableBytes buffer)
{
    if (auto read = sink::readAll(fd, at, buffer); !read) {
        return classified(std::move(read).error().during(fmt::format("read {}", disk.path)), fd, disk);
    }
    return {};
}

/// A disk that is only looked at needs no claim.
class BlockMedium final : public sink::Medium
{
public:
    BlockMedium(UniqueFd fd, Disk disk)
        : m_fd(std::move(fd))
        , m_disk(std::move(disk))
    {}

    [[nodiscard]] ByteCount size() const override { return m_disk.size; }

    [[nodiscard]] SectorSize sectorSize() const override { return m_disk.sectorSize; }

    [[nodiscard]] Result<> readAt(ByteOffset at, MutableBytes buffer) override
    {
        return readBlocks(m_fd.get(), m_disk, at, buffer);
    }

private:
    UniqueFd m_fd;
    Disk m_disk;
};

} // namespace

BlockSink::~BlockSink()
{
    // The card is right whether or not the kernel can look at it now; a busy one is looked at when it is put in again.
    (void)::ioctl(m_claim.fd(), BLKRRPART);
}

Result<> BlockSink::writeAt(ByteOffset at, ByteView bytes)
{
    if (auto written = sink::writeAll(m_claim.fd(), at, bytes); !written) {
        return classified(std::move(written).error().during(fmt::format("write {}", disk().path)), m_claim.fd(),
                          disk());
    }
    return {};
}

Result<> BlockSink::readAt(ByteOffset at, MutableBytes buffer)
{
    return readBlocks(m_claim.fd(), disk(), at, buffer);
}

Result<> BlockSink::flush()
{
    const int fd = m_claim.fd();
    if (::fdatasync(fd) != 0) {
        return classified(failErrno(Cause::WriteFailed, fmt::format("cannot flush {}", disk().path), errno).error(), fd,
                          disk());
    }
    // Both are courtesies to others who read the disk through the page cache; the first needs privileges.
    (void)::ioctl(fd, BLKFLSBUF, 0);
    (void)::posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED);
    return {};
}

bool BlockSink::discard(ByteRange range)
{
    std::array<std::uint64_t, 2> bytes{range.begin.value(), range.size.value()};
    return ::ioctl(m_claim.fd(), BLKDISCARD, bytes.data()) == 0;
}

Result<std::unique_ptr<sink::Medium>> openForReading(const std::filesystem::path &path)
{
    struct stat status{};
    if (::stat(path.c_str(), &status) != 0) {
        return failErrno(Cause::NotFound, fmt::format("cannot find {}", path.string()), errno);
    }
    if (!S_ISBLK(status.st_mode)) {
        TRY_ASSIGN(std::unique_ptr<sink::Medium> file, sink::FileSink::open(path, sink::Access::Read));
        return file;
    }
    UniqueFd fd(::open(path.c_str(), O_RDONLY | O_DIRECT | O_CLOEXEC));
    if (!fd.valid()) {
        return failErrno(Cause::ReadFailed, fmt::format("cannot open {}", path.string()), errno);
    }
    return adoptForReading(std::move(fd));
}

Result<std::unique_ptr<sink::Medium>> adoptForReading(UniqueFd fd)
{
    struct stat status{};
    if (::fstat(fd.get(), &status) != 0 || !S_ISBLK(status.st_mode)) {
        return fail(Cause::BadInput, "the descriptor is not that of a block device");
    }
    TRY_ASSIGN(Disk disk, inspect(numberOf(status.st_rdev)));
    TRY_ASSIGN(const DeviceFacts facts, factsOf(fd.get()));
    if (facts.size != disk.size) {
        return fail(Cause::DeviceGone, fmt::format("{} changed while it was opened", disk.path));
    }
    if (::fcntl(fd.get(), F_SETFL, O_DIRECT) != 0) {
        return failErrno(Cause::Unsupported, "cannot switch to direct I/O", errno);
    }
    return std::make_unique<BlockMedium>(std::move(fd), std::move(disk));
}

} // namespace bootlace::device
