// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/card.h"

#include "fat/reader.h"
#include "fat/volume.h"
#include "gpt/check.h"
#include "manifest/file_list.h"
#include "mbr/mbr.h"
#include "sink/region_writer.h"
#include "verify/environment.h"
#include "verify/read_back.h"
#include "verify/reading.h"
#include "verify/root_files.h"
#include "verify/table.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <iterator>
#include <optional>

namespace bootlace::verify {
namespace {

// A FAT that can't be read where there must be one is damage, not a mistake of the person's.
std::unexpected<Error> asDamage(Error error)
{
    if (isAboutReading(error)) {
        return std::unexpected(std::move(error));
    }
    return fail(Cause::Mismatch, fmt::format("the ESP ('boot') is damaged: {}", error.message()));
}

// A partition of a disk, whatever its table.
struct OnDisk
{
    std::string name;
    ByteRange range;
    bool isEsp = false;
};

OnDisk onDisk(std::string name, Lba first, Lba last, SectorSize sector, bool isEsp)
{
    const ByteOffset end = toOffset(last, sector) + ByteCount(bytesOf(sector));
    return {std::move(name), rangeBetween(toOffset(first, sector), end), isEsp};
}

// FAT with the word that it is the ESP, or without: the boot files of an MBR table are in either.
bool isFat(std::uint8_t type)
{
    constexpr std::array types{mbr::type::fat32, mbr::type::fat32Lba, mbr::type::fat16Lba, mbr::type::efiSystem};
    return std::ranges::find(types, type) != types.end();
}

Result<std::vector<OnDisk>> partitionsOf(sink::Medium &medium)
{
    const SectorSize sector = medium.sectorSize();
    const gpt::Geometry geometry{sector, medium.size().value() / bytesOf(sector)};
    TRY_ASSIGN(const gpt::Reading reading, gpt::check(sink::readAnywhere(medium), geometry));
    std::vector<OnDisk> found;
    if (reading.table) {
        for (const gpt::Partition &one : reading.table->partitions) {
            found.push_back(onDisk(one.name, one.first, one.last, sector, one.type == gpt::type::efiSystem));
        }
        return found;
    }
    if (reading.has(gpt::DefectKind::UsableBeyondDisk)) {
        return fail(Cause::Mismatch, "the partition table is for a larger disk: the end of this one is missing");
    }
    Bytes first(bytesOf(sector));
    TRY(sink::readAnywhere(medium)(ByteOffset(0), first));
    const mbr::Reading old = mbr::check(first, geometry.sectorCount);
    if (!old.table || old.has(mbr::DefectKind::Protective)) {
        return fail(Cause::NotFound, "there is no partition table that can be read");
    }
    for (const mbr::Partition &one : old.table->partitions) {
        if (one.type != 0) {
            found.push_back(
                onDisk(fmt::format("partition {}", found.size() + 1), one.first, one.last, sector, isFat(one.type)));
        }
    }
    return found;
}

Result<fat::Reader> openEsp(sink::Medium &card)
{
    TRY_ASSIGN(const std::vector<OnDisk> partitions, partitionsOf(card));
    const auto esp = std::ranges::find(partitions, true, &OnDisk::isEsp);
    if (esp == partitions.end()) {
        return fail(Cause::NotFound,
                    "there is no EFI system partition, where the manifest would be. Of two disks of one card, give "
                    "the one that the board starts from first, and the other one after it");
    }
    auto volume = fat::Reader::open(sink::inside(card, esp->range), esp->range.size);
    if (!volume) {
        return asDamage(std::move(volume.error()));
    }
    return volume;
}

// Environments are small; more than this is not one.
constexpr ByteCount largestEnvironment = 4_MiB;

// Differences need not be damage where a running system left its mark: a file system that was mounted says so in its
// superblock, an environment that U-Boot saved has its checksum.
Result<bool> wasUsed(sink::Medium &medium, const manifest::Region &region)
{
    if (region.mounts) {
        TRY_ASSIGN(const RootUse use, useOf(medium, region));
        return use != RootUse::None;
    }
    if (region.range.size > largestEnvironment) {
        return false;
    }
    Bytes area(static_cast<std::size_t>(region.range.size.value()));
    return sink::inside(medium, region.range)(ByteOffset(0), area) && holdsEnvironment(area);
}

std::vector<std::string> unlistedOn(sink::Medium &medium, const manifest::Disk &disk)
{
    std::vector<std::string> names;
    for (const OnDisk &one : partitionsOf(medium).value_or(std::vector<OnDisk>())) {
        const bool listed = std::ranges::any_of(
            disk.regions, [&one](const manifest::Region &region) { return region.range.overlaps(one.range); });
        if (!listed) {
            names.push_back(one.name);
        }
    }
    return names;
}

// A file that is as long as it was and was not modified since, with other contents, is damaged: whoever writes a file
// changes its time. One that is not there any more can't be told from one that was lost.
Result<Verdict> judgeFile(fat::Reader &volume, const manifest::Item &file)
{
    const auto entry = volume.find(file.name);
    if (!entry) {
        return isAboutReading(entry.error()) ? Result<Verdict>(std::unexpected(entry.error())) : Verdict::Damaged;
    }
    const bool isTouched = entry->modified != fat::modifiedStamp(Timestamp{});
    if (entry->size != file.size) {
        return isTouched ? Verdict::ChangedInUse : Verdict::Damaged;
    }
    const auto bytes = volume.read(*entry, file.size);
    if (!bytes && isAboutReading(bytes.error())) {
        return std::unexpected(bytes.error());
    }
    if (bytes && sha256(*bytes) == file.sha256) {
        return Verdict::Intact;
    }
    return bytes && isTouched ? Verdict::ChangedInUse : Verdict::Damaged;
}

/// The list of a root's files, as the card has it; nothing when it is not the one that was written.
Result<std::optional<Bytes>> listOn(sink::Medium &card, const manifest::Item &item)
{
    TRY_ASSIGN(fat::Reader esp, openEsp(card));
    const auto entry = esp.find(item.name);
    const auto bytes = entry ? esp.read(*entry, manifest::largestFileList) : std::unexpected(entry.error());
    if (!bytes && isAboutReading(bytes.error())) {
        return std::unexpected(bytes.error());
    }
    return bytes && sha256(*bytes) == item.sha256 ? std::optional(*bytes) : std::nullopt;
}

/// The part's name, how many of its files have the verdict, and how many there are.
std::vector<findings::Argument> filesIn(const CheckedRegion &region, Verdict verdict)
{
    return {region.name, std::to_string(std::ranges::count(region.changed, verdict, &ChangedFile::verdict)),
            std::to_string(region.files)};
}

/// The part's name, how many bytes differ, how many were compared, and where on the disk the first of them is.
std::vector<findings::Argument> bytesIn(const CheckedRegion &region)
{
    ByteCount different;
    for (const Damage &damage : region.different) {
        different += damage.range.size;
    }
    const ByteOffset first = region.different.empty() ? region.range.begin : region.different.front().range.begin;
    return {region.name, std::to_string(different.value()), std::to_string(region.compared.value()),
            std::to_string(first.value())};
}

/// As much as is compared of it.
ByteCount sizeOf(const manifest::Region &region)
{
    ByteCount size;
    for (const manifest::Run &run : region.runs) {
        size += run.range.size;
    }
    for (const manifest::Item &file : region.files) {
        size += file.size;
    }
    return size;
}

class CardCheck
{
public:
    CardCheck(std::span<sink::Medium *const> disks, Progress &progress, std::stop_token stop)
        : m_disks(disks)
        , m_progress(progress)
        , m_stop(std::move(stop))
    {}

    Result<CardReport> run()
    {
        TRY_ASSIGN(m_report.manifest, readManifest(*m_disks.front()));
        const std::vector<manifest::Disk> &disks = m_report.manifest.disks;
        if (m_disks.size() > disks.size()) {
            return fail(Cause::BadInput, fmt::format("the card's manifest is for {} disk(s), but {} were given",
                                                     disks.size(), m_disks.size()));
        }
        for (const manifest::Disk &disk : disks) {
            std::ranges::for_each(disk.regions, [this](const auto &region) { m_total += sizeOf(region); });
        }
        for (std::size_t i = 0; i < m_disks.size(); ++i) {
            TRY_DURING(fmt::format("check the disk '{}'", disks[i].role), checkDisk(*m_disks[i], disks[i]));
        }
        for (std::size_t i = m_disks.size(); i < disks.size(); ++i) {
            std::vector<std::string> names;
            std::ranges::transform(disks[i].regions, std::back_inserter(names), &manifest::Region::name);
            m_report.findings.add(findings::Id::CardDiskNotGiven, {}, {disks[i].role, names});
        }
        return std::move(m_report);
    }

private:
    Result<> checkDisk(sink::Medium &medium, const manifest::Disk &disk)
    {
        if (medium.sectorSize() != disk.sectorSize) {
            return fail(Cause::Mismatch,
                        fmt::format("the disk '{}' has sectors of {} bytes, and the one that was "
                                    "written had {}",
                                    disk.role, bytesOf(medium.sectorSize()), bytesOf(disk.sectorSize)));
        }
        TRY_ASSIGN(const TableCheck table, TableCheck::of(medium, disk));
        if (medium.size() != disk.size && !table.fitsDisk()) {
            m_report.findings.add(
                medium.size() > disk.size ? findings::Id::CardDiskLarger : findings::Id::CardDiskSmaller, {},
                {disk.role, std::to_string(medium.size().value()), std::to_string(disk.size.value())});
        }
        std::vector<std::optional<CheckedRegion>> usedRoots;
        for (const manifest::Region &region : disk.regions) {
            TRY_ASSIGN(auto root, judgeUsedRoot(medium, region));
            usedRoots.push_back(std::move(root));
        }
        TRY_ASSIGN(const std::vector<ByteRange> different, compareRuns(medium, disk, usedRoots));
        CheckedDisk checked{disk.role, {}};
        for (std::size_t i = 0; i < disk.regions.size(); ++i) {
            const manifest::Region &region = disk.regions[i];
            if (usedRoots[i]) {
                checked.regions.push_back(*std::move(usedRoots[i]));
            } else if (region.files.empty()) {
                TRY_ASSIGN(CheckedRegion one, judgeBytes(medium, region, different, table));
                checked.regions.push_back(std::move(one));
            } else {
                TRY_ASSIGN(CheckedRegion one, judgeFiles(medium, region));
                checked.regions.push_back(std::move(one));
            }
            report(checked.regions.back());
        }
        for (const std::string &name : unlistedOn(medium, disk)) {
            m_report.findings.add(findings::Id::CardRegionNotCompared, {{}, 0, {}, name, {}}, {name});
        }
        m_report.disks.push_back(std::move(checked));
        return {};
    }

    /// Nothing when the region is to be compared by its bytes.
    Result<std::optional<CheckedRegion>> judgeUsedRoot(sink::Medium &medium, const manifest::Region &region)
    {
        if (!region.fileList) {
            return std::nullopt;
        }
        TRY_ASSIGN(const RootUse use, useOf(medium, region));
        if (use == RootUse::None) {
            return std::nullopt;
        }
        TRY_ASSIGN(const std::optional<Bytes> list, listOn(*m_disks.front(), *region.fileList));
        if (!list) {
            return std::nullopt; // the boot files tell of it
        }
        auto root = judgeRoot(medium, region, {use, *list}, m_stop, [this](ByteCount read) { count(read); });
        if (!root) {
            const bool isDecided = isAboutReading(root.error()) || root.error().cause() == Cause::Cancelled;
            return isDecided ? Result<std::optional<CheckedRegion>>(std::unexpected(root.error())) : std::nullopt;
        }
        if (root->needsRecovery && root->checked.verdict == Verdict::Damaged) {
            m_report.findings.add(findings::Id::CardJournalPending, {{}, 0, {}, region.name, {}}, {region.name});
        }
        m_total = m_total - sizeOf(region) + root->checked.compared;
        return std::move(root->checked);
    }

    /// The runs that differ, ascending; those behind the disk's end are among them.
    Result<std::vector<ByteRange>> compareRuns(sink::Medium &medium, const manifest::Disk &disk,
                                               std::span<const std::optional<CheckedRegion>> judged)
    {
        std::vector<Expected> expected;
        std::vector<ByteRange> missing;
        for (std::size_t i = 0; i < disk.regions.size(); ++i) {
            for (const manifest::Run &run : judged[i] ? std::vector<manifest::Run>() : disk.regions[i].runs) {
                if (run.range.end() <= ByteOffset(medium.size().value())) {
                    expected.push_back({run.range, run.sha256});
                } else {
                    missing.push_back(run.range);
                }
            }
        }
        std::ranges::sort(expected, {}, [](const Expected &one) { return one.range.begin; });
        const auto tick = [this](ByteCount read) { m_progress.tick({Stage::Verify, m_report.read + read, m_total}); };
        TRY_ASSIGN(Comparison result, compare(medium, expected, m_stop, tick));
        count(result.read);
        result.different.insert(result.different.end(), missing.begin(), missing.end());
        std::ranges::sort(result.different, {}, &ByteRange::begin);
        return std::move(result.different);
    }

    void count(ByteCount read)
    {
        m_report.read += read;
        m_progress.tick({Stage::Verify, m_report.read, m_total});
    }

    static Result<CheckedRegion> judgeBytes(sink::Medium &medium, const manifest::Region &region,
                                            std::span<const ByteRange> different, const TableCheck &table)
    {
        CheckedRegion checked{region.name, region.range, sizeOf(region), Verdict::Intact, {}, 0, {}};
        const auto touches = [&region](ByteRange range) { return range.overlaps(region.range); };
        if (std::ranges::none_of(different, touches)) {
            return checked;
        }
        if (table.saysTheSame(region)) {
            checked.verdict = Verdict::ChangedInUse;
            return checked;
        }
        // What a use changed is too much to be named.
        bool used = false;
        if (region.inUse != model::InUse::Fixed) {
            TRY_ASSIGN(used, wasUsed(medium, region));
        }
        checked.verdict = used ? Verdict::ChangedInUse : Verdict::Damaged;
        checked.different = used ? damageIn(region.name, region.range, different)
                                 : nameDamage(medium, region.name, region.range, different);
        return checked;
    }

    Result<CheckedRegion> judgeFiles(sink::Medium &medium, const manifest::Region &region)
    {
        CheckedRegion checked{region.name, region.range, {}, Verdict::Intact, {}, region.files.size(), {}};
        auto volume = fat::Reader::open(sink::inside(medium, region.range), region.range.size);
        if (!volume && isAboutReading(volume.error())) {
            return std::unexpected(volume.error());
        }
        for (const manifest::Item &file : region.files) {
            if (m_stop.stop_requested()) {
                return fail(Cause::Cancelled, "reading back was cancelled");
            }
            Verdict verdict = Verdict::Damaged;
            if (volume) {
                TRY_ASSIGN(verdict, judgeFile(*volume, file));
            }
            if (verdict != Verdict::Intact) {
                checked.changed.push_back({file.name, verdict});
            }
            checked.verdict = std::max(checked.verdict, verdict);
            checked.compared += file.size;
            count(file.size);
        }
        return checked;
    }

    void report(const CheckedRegion &checked)
    {
        const findings::Where where{{}, 0, {}, checked.name, checked.range};
        const bool isOfFiles = checked.files > 0;
        if (checked.verdict == Verdict::Damaged && isOfFiles) {
            m_report.findings.add(findings::Id::CardFilesDamaged, where, filesIn(checked, Verdict::Damaged));
        } else if (checked.verdict == Verdict::Damaged) {
            m_report.findings.add(findings::Id::CardRegionDamaged, where, bytesIn(checked));
        } else if (checked.verdict == Verdict::ChangedInUse && isOfFiles) {
            m_report.findings.add(findings::Id::CardFilesUsed, where, filesIn(checked, Verdict::ChangedInUse));
        } else if (checked.verdict == Verdict::ChangedInUse && checked.different.empty()) {
            m_report.findings.add(findings::Id::CardTableRewritten, where, {checked.name});
        } else if (checked.verdict == Verdict::ChangedInUse) {
            m_report.findings.add(findings::Id::CardRegionUsed, where, bytesIn(checked));
        }
    }

    std::span<sink::Medium *const> m_disks;
    Progress &m_progress;
    std::stop_token m_stop;
    CardReport m_report;
    ByteCount m_total;
};

} // namespace

bool CardReport::complete() const
{
    return disks.size() == manifest.disks.size() && std::ranges::all_of(disks, [](const CheckedDisk &disk) {
               return std::ranges::all_of(disk.regions,
                                          [](const auto &region) { return region.verdict == Verdict::Intact; });
           });
}

Result<manifest::Manifest> readManifest(sink::Medium &card)
{
    TRY_ASSIGN(fat::Reader esp, openEsp(card));
    auto entry = esp.find(manifest::fileName);
    if (!entry && entry.error().cause() != Cause::NotFound) {
        return asDamage(std::move(entry.error()));
    }
    if (!entry) {
        return fail(Cause::NotFound,
                    fmt::format("there is no manifest (/{}) on the card: Bootlace did not write it, or it "
                                "was removed",
                                manifest::fileName));
    }
    auto text = esp.read(*entry, manifest::largest);
    auto digestEntry = esp.find(manifest::digestName);
    if (!digestEntry && digestEntry.error().cause() != Cause::NotFound) {
        return asDamage(std::move(digestEntry.error()));
    }
    auto digest = digestEntry ? esp.read(*digestEntry, 4_KiB) : Result<Bytes>(Bytes{});
    if (!text || !digest) {
        return asDamage(std::move(text ? digest.error() : text.error()));
    }
    if (!digestEntry || asText(*digest) != manifest::digestFile(asText(*text))) {
        return fail(Cause::Mismatch,
                    fmt::format("the manifest is damaged: /{} is not its digest", manifest::digestName));
    }
    return manifest::fromJson(asText(*text));
}

Result<CardReport> checkCard(std::span<sink::Medium *const> disks, Progress &progress, std::stop_token stop)
{
    return CardCheck(disks, progress, std::move(stop)).run();
}

} // namespace bootlace::verify
