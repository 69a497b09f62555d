// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/block_ioctl.h"

#include "base/result.h"
#include "base/units.h"

#include <cerrno>
#include <cstdint>
#include <linux/fs.h>
#include <sys/ioctl.h>

namespace bootlace::device {

Result<DeviceFacts> factsOf(int fd)
{
    std::uint64_t size = 0;
    int sectorSize = 0;
    int readOnly = 0;
    if (::ioctl(fd, BLKGETSIZE64, &size) != 0 || ::ioctl(fd, BLKSSZGET, &sectorSize) != 0 ||
        ::ioctl(fd, BLKROGET, &readOnly) != 0) {
        return failErrno(Cause::DeviceGone, "cannot ask the disk for its size", errno);
    }
    DeviceFacts facts{.size = ByteCount(size),
                      .sectorSize = static_cast<std::uint64_t>(sectorSize),
                      .readOnly = readOnly != 0,
                      .diskseq = {}};
    std::uint64_t diskseq = 0;
    if (::ioctl(fd, BLKGETDISKSEQ, &diskseq) == 0) {
        facts.diskseq = diskseq;
    }
    return facts;
}

} // namespace bootlace::device
