// SPDX-License-Identifier: GPL-3.0-or-later
// Between looking and opening, a card can be changed for another one. So everything that was looked at by name is
// looked at again on the open descriptor, which stays with the disk that it was opened on.
#include "device/claim.h"

#include "base/result.h"
#include "base/unique_fd.h"
#include "base/units.h"
#include "device/block_ioctl.h"
#include "device/disk.h"
#include "device/guard.h"
#include "device/sysfs.h"

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <utility>

namespace bootlace::device {
namespace {

Result<> allow(const Disk &disk, const ClaimRequest &request)
{
    TRY_ASSIGN(const UseFacts facts, useFacts(disk, request.sources));
    std::string sentences;
    for (const Refusal &refusal : refusals(disk, facts, request.demands)) {
        sentences += (sentences.empty() ? "" : "; ") + refusal.sentence;
    }
    if (!sentences.empty()) {
        return fail(Cause::Refused, sentences);
    }
    return {};
}

Result<DeviceNumber> numberOfDescriptor(int fd)
{
    struct stat status{};
    if (::fstat(fd, &status) != 0) {
        return failErrno(Cause::Refused, "cannot look at the descriptor", errno);
    }
    if (!S_ISBLK(status.st_mode)) {
        return fail(Cause::Refused, "the descriptor is not that of a block device");
    }
    return numberOf(status.st_rdev);
}

/// The kernel's answers on the descriptor are those of sysfs.
Result<> descriptorIs(int fd, const Disk &disk)
{
    TRY_ASSIGN(const DeviceFacts facts, factsOf(fd));
    const bool same = facts.size == disk.size && facts.sectorSize == bytesOf(disk.sectorSize) &&
                      (!facts.diskseq || !disk.diskseq || facts.diskseq == disk.diskseq);
    if (!same) {
        return fail(Cause::Refused, fmt::format("{} changed while it was opened", disk.path));
    }
    if (facts.readOnly) {
        return fail(Cause::Refused, fmt::format("{} is read-only", disk.path));
    }
    return {};
}

Result<> lock(int fd, const std::string &path)
{
    // udev holds a shared lock for a moment after a disk appears or was closed by a writer.
    for (int attempt = 0; attempt < 30; ++attempt) {
        if (::flock(fd, LOCK_EX | LOCK_NB) == 0) {
            return {};
        }
        if (errno != EWOULDBLOCK && errno != EINTR) {
            return failErrno(Cause::Busy, fmt::format("cannot lock {}", path), errno);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    return fail(Cause::Busy, fmt::format("{} is locked by another program", path), EWOULDBLOCK);
}

Result<> isExclusive(int fd)
{
    const int flags = ::fcntl(fd, F_GETFL);
    if (flags < 0 || (flags & O_ACCMODE) != O_RDWR) {
        return fail(Cause::Refused, "the descriptor that was handed over is not for reading and writing");
    }
    // A second exclusive opening works only if the first one was not exclusive. Who may not open the disk can't tell.
    const UniqueFd second(::open(fmt::format("/proc/self/fd/{}", fd).c_str(), O_RDONLY | O_EXCL | O_CLOEXEC));
    if (second.valid()) {
        return fail(Cause::Refused, "the descriptor that was handed over is not exclusive");
    }
    if (::fcntl(fd, F_SETFL, flags | O_DIRECT) != 0) {
        return failErrno(Cause::Unsupported, "cannot switch to direct I/O", errno);
    }
    return {};
}

} // namespace

/// The only maker of claims.
class Guard
{
public:
    /// Everything is looked at behind the lock. `path` is for messages.
    static Result<Claim> grant(UniqueFd fd, const std::string &path, const ClaimRequest &request)
    {
        TRY(lock(fd.get(), path));
        TRY_ASSIGN(const DeviceNumber number, numberOfDescriptor(fd.get()));
        TRY_ASSIGN(Disk disk, inspect(number));
        TRY(isExpected(disk, request.expected));
        TRY(descriptorIs(fd.get(), disk));
        TRY(allow(disk, request));
        return Claim(std::move(fd), std::move(disk));
    }
};

Expectation expectationOf(const Disk &disk)
{
    return {.size = disk.size, .serial = disk.serial, .diskseq = disk.diskseq};
}

Result<> isExpected(const Disk &disk, const Expectation &expected)
{
    if (disk.size != expected.size) {
        return fail(Cause::Refused, fmt::format("{} is not the disk that was chosen: it holds {} bytes, not {}",
                                                disk.path, disk.size.value(), expected.size.value()));
    }
    TRY(hasSerial(disk, expected.serial));
    if (disk.diskseq && expected.diskseq && disk.diskseq != expected.diskseq) {
        return fail(Cause::Refused, fmt::format("{} was taken out or changed since it was chosen", disk.path));
    }
    return {};
}

Result<> hasSerial(const Disk &disk, const std::string &serial)
{
    if (disk.serial == serial) {
        return {};
    }
    if (disk.serial.empty()) {
        return fail(Cause::Refused, fmt::format("{} is not the disk that was chosen: it reports no serial number, but "
                                                "\"{}\" was expected",
                                                disk.path, serial));
    }
    return fail(Cause::Refused, fmt::format("{} is not the disk that was chosen: its serial is \"{}\", not \"{}\"",
                                            disk.path, disk.serial, serial));
}

Result<Claim> claim(const std::filesystem::path &node, const ClaimRequest &request)
{
    TRY_ASSIGN(const Disk disk, inspect(node));
    TRY(isExpected(disk, request.expected));
    TRY(allow(disk, request));
    UniqueFd fd(::open(node.c_str(), O_RDWR | O_EXCL | O_DIRECT | O_CLOEXEC));
    if (!fd.valid()) {
        return failErrno(Cause::WriteFailed, fmt::format("cannot open {} for exclusive use", disk.path), errno);
    }
    return Guard::grant(std::move(fd), disk.path, request);
}

Result<Claim> adopt(UniqueFd fd, const ClaimRequest &request)
{
    // The rules come first: their sentences say more than that the descriptor is not exclusive.
    TRY_ASSIGN(const DeviceNumber number, numberOfDescriptor(fd.get()));
    TRY_ASSIGN(const Disk disk, inspect(number));
    TRY(allow(disk, request));
    TRY(isExclusive(fd.get()));
    return Guard::grant(std::move(fd), disk.path, request);
}

} // namespace bootlace::device
