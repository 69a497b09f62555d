// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"
#include "support/files.h"
#include "support/loop_device.h"

#include <memory>
#include <string>
#include <string_view>
#include <sys/types.h>

namespace bootlace::test {

/// A real block device that fails as it is told (tests/lab/faultdisk.c has the rules): a loop device over a FUSE file.
/// Needs root.
class FaultDisk
{
public:
    explicit FaultDisk(ByteCount size, SectorSize sectorSize = SectorSize::Bytes512);
    ~FaultDisk();
    FaultDisk(const FaultDisk &) = delete;
    FaultDisk &operator=(const FaultDisk &) = delete;
    FaultDisk(FaultDisk &&) = delete;
    FaultDisk &operator=(FaultDisk &&) = delete;

    /// "/dev/loopN"
    [[nodiscard]] const std::string &path() const { return m_loop->path(); }

    /// "write-error 20971520"
    void rule(std::string_view line);

    /// The file that takes rules, and tells what they did.
    [[nodiscard]] std::string rules() const { return m_folder / "rules"; }

private:
    TempDir m_folder;
    pid_t m_process = -1;
    std::unique_ptr<LoopDevice> m_loop;
};

} // namespace bootlace::test
