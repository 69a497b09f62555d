// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "base/unique_fd.h"
#include "base/units.h"
#include "device/claim.h"
#include "device/disk.h"
#include "sink/sink.h"

#include <filesystem>
#include <memory>
#include <utility>

namespace bootlace::device {

/// A claimed disk, written past the page cache. When it goes, however the work ended, the kernel is asked to read the
/// partition table anew. Who may not ask that (a disk that was adopted from UDisks2) asks UDisks2 (Rescan).
class BlockSink final : public sink::Sink
{
public:
    explicit BlockSink(Claim claim)
        : m_claim(std::move(claim))
    {}

    ~BlockSink() override;
    BlockSink(const BlockSink &) = delete;
    BlockSink &operator=(const BlockSink &) = delete;
    BlockSink(BlockSink &&) = delete;
    BlockSink &operator=(BlockSink &&) = delete;

    [[nodiscard]] const Disk &disk() const { return m_claim.disk(); }

    [[nodiscard]] ByteCount size() const override { return disk().size; }

    [[nodiscard]] SectorSize sectorSize() const override { return disk().sectorSize; }

    /// An error that turns out to be a pulled disk is DeviceGone; finding that out takes up to 1.2 seconds.
    [[nodiscard]] Result<> writeAt(ByteOffset at, ByteView bytes) override;
    [[nodiscard]] Result<> readAt(ByteOffset at, MutableBytes buffer) override;
    /// Also drops what the kernel cached of the disk for others.
    [[nodiscard]] Result<> flush() override;
    bool discard(ByteRange range) override;

private:
    Claim m_claim;
};

/// A disk (mounted or not: it is only looked at) or an image file, read past the page cache where that is possible.
/// NotFound, PermissionDenied, BadInput when it is neither.
[[nodiscard]] Result<std::unique_ptr<sink::Medium>> openForReading(const std::filesystem::path &path);

/// The same for a disk's descriptor that somebody privileged opened for us (UDisks2: OpenDevice "r").
[[nodiscard]] Result<std::unique_ptr<sink::Medium>> adoptForReading(UniqueFd fd);

} // namespace bootlace::device
