// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "findings/list.h"
#include "manifest/manifest.h"
#include "sink/sink.h"
#include "verify/damage.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace bootlace::verify {

enum class Verdict : std::uint8_t {
    Intact,       ///< all is as it was written
    ChangedInUse, ///< what differs was changed by a system or a computer, as it says itself
    Damaged,
};

/// A file that is compared by its contents, and is not as it was written.
struct ChangedFile
{
    std::string path;
    Verdict verdict = Verdict::Damaged; ///< not Intact

    bool operator==(const ChangedFile &) const = default;
};

struct CheckedRegion
{
    std::string name;
    ByteRange range;
    ByteCount compared;
    Verdict verdict = Verdict::Intact;
    std::vector<Damage> different;    ///< of a region that is compared by its bytes
    std::size_t files = 0;            ///< so many were compared, in a region that is compared by its files
    std::vector<ChangedFile> changed; ///< those of them that are not as they were written

    bool operator==(const CheckedRegion &) const = default;
};

struct CheckedDisk
{
    std::string role;
    std::vector<CheckedRegion> regions;

    bool operator==(const CheckedDisk &) const = default;
};

struct CardReport
{
    manifest::Manifest manifest;
    std::vector<CheckedDisk> disks;
    ByteCount read;
    findings::List findings; ///< all that a person should know

    [[nodiscard]] bool good() const { return !findings.hasErrors(); } ///< nothing is damaged

    [[nodiscard]] bool complete() const; ///< everything was checked and is as it was written

    bool operator==(const CardReport &) const = default;
};

/// Compares a card with the manifest that it carries. The first medium is the card; further ones are the plan's other
/// disks in its order, and those that are not given are not checked. What lies behind the end of a disk that is smaller
/// than the one that was written is damaged. Fails with NotFound when the card
/// has no table, no ESP or no manifest, with Mismatch when the manifest itself is damaged, and when reading fails.
[[nodiscard]] Result<CardReport> checkCard(std::span<sink::Medium *const> disks, Progress &progress,
                                           std::stop_token stop);

/// The manifest that the card carries, checked against the digest beside it.
[[nodiscard]] Result<manifest::Manifest> readManifest(sink::Medium &card);

} // namespace bootlace::verify
