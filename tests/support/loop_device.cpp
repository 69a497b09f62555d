// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loop_device.h"

#include "support/tool.h"

#include <chrono>
#include <thread>

namespace bootlace::test {

LoopDevice::LoopDevice(const std::filesystem::path &file, SectorSize sectorSize)
    : m_path(runOk({"losetup", "--find", "--show", "--direct-io=on", "--sector-size",
                    std::to_string(bytesOf(sectorSize)), file.string()}))
{
    m_path.erase(m_path.find_last_not_of('\n') + 1);
}

LoopDevice::~LoopDevice()
{
    // Partition nodes that a test made keep the device busy; a test that is mounted on it has its own clean-up.
    (void)run({"partx", "-d", m_path});
    for (int attempt = 0; attempt < 1200 && run({"losetup", "-d", m_path}).status != 0; ++attempt) {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
}

} // namespace bootlace::test
