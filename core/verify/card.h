// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "manifest/manifest.h"
#include "sink/sink.h"
#include "verify/damage.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace bootlace::verify {

enum class Verdict : std::uint8_t {
    Intact,       ///< every byte is the one that was written
    ChangedInUse, ///< a system has been running from it: what differs need not be damage, and can't be told from it
    Damaged,
};

struct CheckedPiece
{
    std::string name;
    ByteRange range;
    ByteCount compared;
    Verdict verdict = Verdict::Intact;
    std::vector<Damage> different;

    bool operator==(const CheckedPiece &) const = default;
};

struct CheckedDisk
{
    std::string role;
    std::vector<CheckedPiece> pieces;
    /// Partitions that the manifest says nothing of, by name: the device's own data, which nobody can compare.
    std::vector<std::string> unlisted;

    bool operator==(const CheckedDisk &) const = default;
};

struct CardReport
{
    manifest::Manifest manifest;
    std::vector<CheckedDisk> disks;
    ByteCount read;

    /// Disks of the manifest that were not given.
    [[nodiscard]] std::span<const manifest::Disk> notChecked() const
    {
        return std::span(manifest.disks).subspan(disks.size());
    }

    [[nodiscard]] bool good() const;     ///< nothing is damaged
    [[nodiscard]] bool complete() const; ///< everything was checked and is as it was written

    bool operator==(const CardReport &) const = default;
};

/// Compares a card with the manifest that it carries. The first medium is the card; further ones are the plan's other
/// disks in its order, and those that are not given are not checked. Fails with NotFound when the card
/// has no table, no ESP or no manifest, with Mismatch when the manifest itself is damaged, and when reading fails.
[[nodiscard]] Result<CardReport> checkCard(std::span<sink::Medium *const> disks, Progress &progress,
                                           std::stop_token stop);

/// The manifest that the card carries, checked against the digest beside it.
[[nodiscard]] Result<manifest::Manifest> readManifest(sink::Medium &card);

} // namespace bootlace::verify
