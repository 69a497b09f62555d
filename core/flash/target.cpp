// SPDX-License-Identifier: GPL-3.0-or-later
#include "flash/target.h"

#include "assemble/null_sink.h"
#include "assemble/wipe.h"
#include "ext4/facts.h"
#include "gpt/check.h"

#include <algorithm>

namespace bootlace::flash {

using plan::PieceKind;

// So much of BL2 is held back to the end: its headers are in there, and it is one physical sector of every disk.
static constexpr std::size_t bl2HeadSize = 4096;

// What an interrupted flash leaves behind where the entries of the table were: without it the next one could not know
// that the factory partition holds data of the device's own.
static constexpr std::string_view keptNote = "bootlace: unfinished, the factory partition is kept";

static void sortInto(std::vector<sink::Chunk> &chunks, std::vector<sink::Chunk> more)
{
    chunks.insert(chunks.end(), more.begin(), more.end());
    std::ranges::sort(chunks, {}, [](const sink::Chunk &chunk) { return chunk.range.begin; });
}

Result<std::vector<sink::Chunk>> digestsOf(const plan::Disk &disk, std::stop_token stop,
                                           const std::function<Result<>(sink::Writer &)> &write)
{
    assemble::NullSink nowhere(disk.size, disk.sectorSize);
    sink::Writer writer(nowhere, std::move(stop));
    TRY(write(writer));
    return writer.finish();
}

std::vector<ByteRange> rangesOf(std::span<const sink::Chunk> chunks)
{
    std::vector<ByteRange> ranges;
    for (const sink::Chunk &chunk : chunks) {
        ranges.push_back(chunk.range);
    }
    return ranges;
}

Result<> wipe(const plan::Piece &piece, std::span<const ByteRange> written, sink::Writer &writer)
{
    for (const ByteRange &gap : assemble::wipeRanges(piece.range, written)) {
        TRY(writer.zero(gap));
    }
    return {};
}

Target::Target(const plan::Disk &disk, sink::Sink &sink, std::stop_token stop, sink::Writer::Written written)
    : m_disk(disk)
    , m_sink(sink)
    , m_writer(sink, std::move(stop), std::move(written))
{}

bool Target::isKept(const plan::Piece &piece) const
{
    return piece.kind == PieceKind::Factory && m_keepFactory;
}

// Data of the device itself are kept when the disk has them in a partition of the same name at the same place. One that
// is all zeros has none: it is written and verified like any other.
Result<> Target::noteFactory()
{
    const plan::Piece *factory = m_disk.find(PieceKind::Factory);
    if (factory == nullptr) {
        return {};
    }
    const ReadAt read = sink::readAnywhere(m_sink);
    Bytes note(keptNote.size());
    TRY(read(notePlace(), note));
    TRY_ASSIGN(const gpt::Reading now, gpt::check(read, m_disk.geometry()));
    const auto isFactory = [&](const gpt::Partition &partition) {
        return partition.name == factory->name &&
               toOffset(partition.first, m_disk.sectorSize) == factory->range.begin &&
               toOffset(partition.last, m_disk.sectorSize) + ByteCount(bytesOf(m_disk.sectorSize)) ==
                   factory->range.end();
    };
    if (asText(note) == keptNote || (now.table && std::ranges::any_of(now.table->partitions, isFactory))) {
        Bytes content(factory->range.size.value());
        TRY(read(factory->range.begin, content));
        m_keepFactory = !allZero(content);
        if (m_keepFactory) {
            TRY_ASSIGN(m_kept, digestsOf(m_disk, {}, [&](sink::Writer &writer) {
                           return writer.write(factory->range.begin, content);
                       }));
        }
    }
    return {};
}

Result<> Target::noteTables()
{
    for (const plan::Piece &piece : m_disk.pieces) {
        if (piece.kind == PieceKind::Table) {
            const Extent &table = piece.range.begin == ByteOffset(0) ? m_table.primary : m_table.backup;
            TRY_ASSIGN(m_chunks[&piece], digestsOf(m_disk, {}, [&table](sink::Writer &writer) {
                           return writer.write(table.range.begin, table.bytes);
                       }));
        }
    }
    return {};
}

Result<> Target::prepare(ByteView bl2)
{
    TRY_ASSIGN(m_table, gpt::encode(m_disk.table, m_disk.geometry()));
    TRY(noteTables());
    TRY(noteFactory());
    if (const plan::Piece *piece = m_disk.find(PieceKind::Bl2)) {
        const ByteView head = bl2.first(std::min(bl2.size(), bl2HeadSize));
        m_bl2Head = {{piece->range.begin, ByteCount(roundUp(head.size(), bytesOf(m_disk.sectorSize)))},
                     Bytes(head.begin(), head.end())};
        m_bl2Head.bytes.resize(m_bl2Head.range.size.value());
    }
    return {};
}

ByteOffset Target::notePlace() const
{
    return toOffset(Lba{2}, m_disk.sectorSize);
}

Result<> Target::invalidate()
{
    sink::Writer writer(m_sink, {});
    Bytes cleared(m_table.primary.range.size.value());
    if (m_keepFactory) {
        std::ranges::copy(asBytes(keptNote), cleared.begin() + static_cast<std::ptrdiff_t>(notePlace().value()));
    }
    TRY(writer.write(m_table.primary.range.begin, cleared));
    if (!m_bl2Head.range.empty()) {
        TRY(writer.zero(m_bl2Head.range));
    }
    TRY(writer.zero(m_table.backup.range));
    TRY(writer.finish());
    return m_sink.flush();
}

Result<> Target::noteMounts(const plan::Piece &piece)
{
    Bytes beginning(4096);
    TRY(sink::readAnywhere(m_sink)(piece.range.begin, beginning));
    if (const auto facts = ext4::peek(beginning)) { // otherwise the read-back will say what is wrong
        m_mounts[&piece] = {facts->mountCount, facts->lastMounted};
    }
    return {};
}

void Target::setChunks(const plan::Piece &piece, std::vector<sink::Chunk> chunks)
{
    m_chunks[&piece].clear();
    sortInto(m_chunks[&piece], std::move(chunks));
}

Result<> Target::writePiece(const plan::Piece &piece, const std::function<Result<>(sink::Writer &)> &write)
{
    std::vector<sink::Chunk> &chunks = m_chunks[&piece];
    TRY(write(m_writer));
    TRY_ASSIGN(std::vector<sink::Chunk> written, m_writer.finish());
    sortInto(chunks, std::move(written));
    TRY(wipe(piece, rangesOf(chunks), m_writer));
    TRY_ASSIGN(std::vector<sink::Chunk> wiped, m_writer.finish());
    sortInto(chunks, std::move(wiped));
    return {};
}

Result<> Target::writeBl2(const plan::Piece &piece, ByteView bl2)
{
    TRY_ASSIGN(m_chunks[&piece], digestsOf(m_disk, {}, [this](sink::Writer &writer) {
                   return writer.write(m_bl2Head.range.begin, m_bl2Head.bytes);
               }));
    return writePiece(piece, [&](sink::Writer &writer) -> Result<> {
        return bl2.size() <= bl2HeadSize ? Result<>{} : writer.write(m_bl2Head.range.end(), bl2.subspan(bl2HeadSize));
    });
}

Result<> Target::writeFirmware(ByteView bl2, ByteView fip)
{
    for (const plan::Piece &piece : m_disk.pieces) {
        if (piece.kind == PieceKind::Bl2) {
            TRY_DURING("write BL2", writeBl2(piece, bl2));
        } else if (piece.kind == PieceKind::Fip) {
            TRY_DURING("write the FIP",
                       writePiece(piece, [&](sink::Writer &w) { return w.write(piece.range.begin, fip); }));
        } else if (piece.kind == PieceKind::Zeros || (piece.kind == PieceKind::Factory && !m_keepFactory)) {
            TRY_DURING("clear " + piece.name,
                       writePiece(piece, [&](sink::Writer &w) { return w.zero({piece.range.begin, piece.content}); }));
        }
    }
    return {};
}

Result<> Target::finish()
{
    TRY(m_writer.finish());
    TRY(m_sink.flush());
    // A stop from here on would leave a card of which nobody could say whether it is finished.
    sink::Writer last(m_sink, {});
    TRY_DURING("write the backup partition table", last.write(m_table.backup.range.begin, m_table.backup.bytes));
    TRY(last.finish());
    TRY(m_sink.flush());
    if (!m_bl2Head.range.empty()) {
        TRY_DURING("write the beginning of BL2", last.write(m_bl2Head.range.begin, m_bl2Head.bytes));
        TRY(last.finish());
        TRY(m_sink.flush()); // so that the table alone decides whether the card is finished
    }
    TRY_DURING("write the partition table", last.write(m_table.primary.range.begin, m_table.primary.bytes));
    TRY(last.finish());
    return m_sink.flush();
}

manifest::Disk Target::manifest()
{
    manifest::Disk result{m_disk.role, m_disk.size, m_disk.sectorSize, {}};
    for (const plan::Piece &piece : m_disk.pieces) {
        if (piece.kind == PieceKind::Factory) {
            continue; // the device's own: the manifest is the same whether or not it was kept
        }
        manifest::Piece entry{piece.name, piece.range, piece.changesInUse, {}};
        if (const auto mounts = m_mounts.find(&piece); mounts != m_mounts.end()) {
            entry.mounts = mounts->second;
        }
        for (const sink::Chunk &chunk : m_chunks[&piece]) {
            entry.runs.push_back({chunk.range, chunk.sha256});
        }
        result.pieces.push_back(std::move(entry));
    }
    return result;
}

} // namespace bootlace::flash
