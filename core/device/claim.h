// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/unique_fd.h"
#include "base/units.h"
#include "device/disk.h"
#include "device/guard.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace bootlace::device {

/// What the person saw when the disk was chosen; another disk under the same name is refused.
struct Expectation
{
    ByteCount size;
    std::string serial;
    std::optional<std::uint64_t> diskseq; ///< not compared when either side does not know it

    bool operator==(const Expectation &) const = default;
};

[[nodiscard]] Expectation expectationOf(const Disk &disk);
/// Refused, with what is different, when it is another disk.
[[nodiscard]] Result<> isExpected(const Disk &disk, const Expectation &expected);
/// Refused when its serial is another one, or when it tells none and one is expected.
[[nodiscard]] Result<> hasSerial(const Disk &disk, const std::string &serial);

struct ClaimRequest
{
    Expectation expected;
    Demands demands;
    std::vector<std::filesystem::path> sources; ///< files that will be read while the disk is written
};

/// The right to write to one disk, held until it goes: its descriptor is open for reading and writing, exclusively,
/// with direct I/O, and locked against others who ask (flock). Only claim() and adopt() make one. Several disks,
/// several claims.
class Claim
{
public:
    [[nodiscard]] const Disk &disk() const { return m_disk; }

    [[nodiscard]] int fd() const { return m_fd.get(); }

private:
    Claim(UniqueFd fd, Disk disk)
        : m_fd(std::move(fd))
        , m_disk(std::move(disk))
    {}

    friend class Guard;

    UniqueFd m_fd;
    Disk m_disk;
};

/// Checks the rules, opens the disk exclusively, checks on the descriptor that it is still the disk that was expected,
/// and the rules once more. Refused (with every reason), Busy when anybody else has it open exclusively or locked:
/// there is no way around it; PermissionDenied, NotFound.
[[nodiscard]] Result<Claim> claim(const std::filesystem::path &node, const ClaimRequest &request);

/// The same for a descriptor that somebody privileged opened for us (UDisks2: OpenDevice "rw" with O_EXCL). Refused
/// when it is not for reading and writing or can be seen not to be exclusive.
[[nodiscard]] Result<Claim> adopt(UniqueFd fd, const ClaimRequest &request);

} // namespace bootlace::device
