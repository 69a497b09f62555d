// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "gpt/gpt.h"
#include "manifest/manifest.h"
#include "plan/plan.h"
#include "sink/sink.h"
#include "sink/writer.h"

#include <functional>
#include <map>
#include <span>
#include <stop_token>
#include <vector>

namespace bootlace::flash {

/// One disk while it is written: its pieces, and what was written into each.
///
/// The partition table, its backup, and the first sectors of BL2 make a disk look finished. They are cleared at the
/// beginning and written at the very end; their digests are known from the beginning, for the manifest.
class Target
{
public:
    Target(const plan::Disk &disk, sink::Sink &sink, std::stop_token stop, sink::Writer::Written written);

    /// Encodes the table, and notes what is to be kept of what the disk has now. `bl2` is empty on a disk without one.
    [[nodiscard]] Result<> prepare(ByteView bl2);
    /// After this no table, no backup and no BL2 is on the disk, whether or not a stop was asked for. A note in the
    /// place of the table's entries tells a later run that the factory partition holds data.
    [[nodiscard]] Result<> invalidate();
    /// Runs `write`, wipes both ends of the piece where it left them alone, and remembers what was written.
    [[nodiscard]] Result<> writePiece(const plan::Piece &piece, const std::function<Result<>(sink::Writer &)> &write);
    /// BL2, environments, factory and FIP, as far as the disk has them.
    [[nodiscard]] Result<> writeFirmware(ByteView bl2, ByteView fip);
    /// Flush; backup; flush; BL2's first sectors; flush; the table; flush.
    [[nodiscard]] Result<> finish();
    /// Remembers for the manifest what the file system in the piece, which was just written, says of its mounts.
    [[nodiscard]] Result<> noteMounts(const plan::Piece &piece);

    [[nodiscard]] const plan::Disk &disk() const { return m_disk; }

    [[nodiscard]] sink::Sink &sink() const { return m_sink; }

    [[nodiscard]] sink::Writer &writer() { return m_writer; }

    [[nodiscard]] bool isKept(const plan::Piece &piece) const;

    /// What the kept pieces hold: nobody writes it, and it must not change all the same.
    [[nodiscard]] const std::vector<sink::Chunk> &kept() const { return m_kept; }

    /// What is, or will be, in the piece, ascending.
    [[nodiscard]] const std::vector<sink::Chunk> &chunks(const plan::Piece &piece) { return m_chunks[&piece]; }

    /// `chunks` in any order.
    void setChunks(const plan::Piece &piece, std::vector<sink::Chunk> chunks);

    [[nodiscard]] manifest::Disk manifest();

private:
    [[nodiscard]] ByteOffset notePlace() const;
    [[nodiscard]] Result<> noteFactory();
    [[nodiscard]] Result<> noteTables();
    [[nodiscard]] Result<> writeBl2(const plan::Piece &piece, ByteView bl2);

    const plan::Disk &m_disk;
    sink::Sink &m_sink;
    sink::Writer m_writer;
    gpt::Encoded m_table;
    Extent m_bl2Head; ///< empty when there is no BL2
    bool m_keepFactory = false;
    std::vector<sink::Chunk> m_kept;
    std::map<const plan::Piece *, manifest::Mounts> m_mounts;
    std::map<const plan::Piece *, std::vector<sink::Chunk>> m_chunks;
};

/// What the bytes will be as chunks, without writing them anywhere.
[[nodiscard]] Result<std::vector<sink::Chunk>> digestsOf(const plan::Disk &disk, std::stop_token stop,
                                                         const std::function<Result<>(sink::Writer &)> &write);

/// The chunks' places.
[[nodiscard]] std::vector<ByteRange> rangesOf(std::span<const sink::Chunk> chunks);

/// Zeroes both ends of the piece where nothing of `written` is.
[[nodiscard]] Result<> wipe(const plan::Piece &piece, std::span<const ByteRange> written, sink::Writer &writer);

} // namespace bootlace::flash
