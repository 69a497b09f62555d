// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"

#include <filesystem>
#include <string>

namespace bootlace::test {

/// A loop device over a file, taken down when the object goes. Direct I/O is on: without it a read-back would come from
/// the page cache of the file. Making one needs root; tests that use it carry the label loop.
class LoopDevice
{
public:
    explicit LoopDevice(const std::filesystem::path &file, SectorSize sectorSize = SectorSize::Bytes512);
    ~LoopDevice();
    LoopDevice(const LoopDevice &) = delete;
    LoopDevice &operator=(const LoopDevice &) = delete;
    LoopDevice(LoopDevice &&) = delete;
    LoopDevice &operator=(LoopDevice &&) = delete;

    /// "/dev/loopN"
    [[nodiscard]] const std::string &path() const { return m_path; }

private:
    std::string m_path;
};

} // namespace bootlace::test
