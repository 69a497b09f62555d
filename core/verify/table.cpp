// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/table.h"

#include "base/digest.h"

#include <algorithm>
#include <utility>

namespace bootlace::verify {
namespace {

// What of a header its checksum covers.
constexpr std::size_t headerSize = 92;

// What is odd of partitions, and where the entries are, is as it was written: all of that is compared.
bool isSound(const gpt::Reading &reading, gpt::Copy copy)
{
    return std::ranges::none_of(reading.defects, [copy](const gpt::Defect &defect) {
        return defect.copy == copy && defect.partition == 0 && defect.kind != gpt::DefectKind::ArrayMoved;
    });
}

// The run's bytes as the table would have them on the disk that was written; nothing when it is no part of that.
std::optional<ByteView> bytesAt(const gpt::Encoded &table, ByteRange run)
{
    for (const Extent *part : {&table.primary, &table.movedEntries, &table.backup}) {
        if (part->range.contains(run)) {
            return slice(part->bytes, (run.begin - part->range.begin).value(), run.size.value());
        }
    }
    return std::nullopt;
}

Result<bool> isAnother(sink::Medium &medium, ByteOffset at, ByteView header)
{
    if ((at + ByteCount(headerSize)).value() > medium.size().value()) {
        return true;
    }
    Bytes found(headerSize);
    TRY(sink::readAnywhere(medium)(at, found));
    return !std::ranges::equal(found, header.first(headerSize));
}

} // namespace

Result<TableCheck> TableCheck::of(sink::Medium &medium, const manifest::Disk &disk)
{
    TableCheck check;
    const std::uint64_t sector = bytesOf(disk.sectorSize);
    const auto reading = gpt::check(sink::readAnywhere(medium), {disk.sectorSize, medium.size().value() / sector});
    if (!reading) {
        return reading.error().cause() == Cause::TooSmall ? Result<TableCheck>(check)
                                                          : std::unexpected(reading.error());
    }
    auto encoded = reading->table ? gpt::encode(*reading->table, {disk.sectorSize, disk.size.value() / sector})
                                  : Result<gpt::Encoded>(std::unexpected(Error(Cause::NotFound, "no table")));
    if (!encoded) {
        return check;
    }
    check.m_primarySound = reading->usedCopy == gpt::Copy::Primary && isSound(*reading, gpt::Copy::Primary);
    check.m_backupSound = isSound(*reading, gpt::Copy::Backup);
    const ByteView primaryHeader = ByteView(encoded->primary.bytes).subspan(sector, sector);
    TRY_ASSIGN(check.m_primaryIsNew, isAnother(medium, ByteOffset(sector), primaryHeader));
    const ByteView backupHeader = ByteView(encoded->backup.bytes).last(sector);
    TRY_ASSIGN(check.m_backupIsNew, isAnother(medium, encoded->backup.range.end() - ByteCount(sector), backupHeader));
    check.m_backupIsNew |= medium.size() != disk.size; // its old place is nobody's then
    check.m_encoded = *std::move(encoded);
    return check;
}

bool TableCheck::saysTheSame(const manifest::Region &region) const
{
    if (!m_encoded || region.runs.empty()) {
        return false;
    }
    const bool isSame = std::ranges::all_of(region.runs, [this](const manifest::Run &run) {
        const auto bytes = bytesAt(*m_encoded, run.range);
        return bytes && sha256(*bytes) == run.sha256;
    });
    if (!isSame) {
        return false;
    }
    const ByteRange first = region.runs.front().range;
    return (m_encoded->primary.range.contains(first) && m_primarySound && m_primaryIsNew) ||
           (m_encoded->backup.range.contains(first) && m_backupSound && m_backupIsNew);
}

} // namespace bootlace::verify
