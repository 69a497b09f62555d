// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fault_disk.h"

#include "base/bytes.h"
#include "support/tool.h"

#include <chrono>
#include <filesystem>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <thread>

namespace bootlace::test {

FaultDisk::FaultDisk(ByteCount size, SectorSize sectorSize)
{
    std::string program = BOOTLACE_FAULTDISK;
    std::string folder = m_folder.path();
    std::string bytes = std::to_string(size.value());
    char *const arguments[] = {program.data(), folder.data(), bytes.data(), nullptr};
    if (::posix_spawn(&m_process, program.c_str(), nullptr, nullptr, arguments, environ) != 0) {
        throw std::runtime_error("cannot start " + program);
    }
    // FUSE tells nobody when it is ready; the files appear.
    while (!std::filesystem::exists(m_folder / "disk")) {
        if (::waitpid(m_process, nullptr, WNOHANG) != 0) {
            throw std::runtime_error(program + " has ended");
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(25));
    }
    m_loop = std::make_unique<LoopDevice>(m_folder / "disk", sectorSize);
}

FaultDisk::~FaultDisk()
{
    if (m_loop) {
        rule("clear");
        m_loop.reset();
    }
    (void)run({"fusermount3", "-u", "-z", m_folder.path().string()});
    ::waitpid(m_process, nullptr, 0);
}

void FaultDisk::rule(std::string_view line)
{
    writeFile(m_folder / "rules", asBytes(std::string(line) + "\n"));
}

} // namespace bootlace::test
