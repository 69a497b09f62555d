// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/card.h"

#include "ext4/reader.h"
#include "fat/reader.h"
#include "gpt/check.h"
#include "verify/environment.h"
#include "verify/inside.h"
#include "verify/read_back.h"

#include <algorithm>
#include <fmt/format.h>

namespace bootlace::verify {
namespace {

// A FAT that can't be read where there must be one is damage, not a mistake of the person's.
std::unexpected<Error> asDamage(Error error)
{
    if (error.cause() == Cause::ReadFailed || error.cause() == Cause::DeviceGone) {
        return std::unexpected(std::move(error));
    }
    return fail(Cause::Mismatch, fmt::format("the ESP ('boot') is damaged: {}", error.message()));
}

struct Esp
{
    ReadAt partition;
    fat::Reader volume;
};

Result<Esp> openEsp(sink::Medium &card)
{
    const gpt::Geometry geometry{card.sectorSize(), card.size().value() / bytesOf(card.sectorSize())};
    TRY_ASSIGN(const gpt::Reading reading, gpt::check(sink::readAnywhere(card), geometry));
    if (!reading.table) {
        return fail(Cause::NotFound, "there is no partition table that can be read");
    }
    const auto &partitions = reading.table->partitions;
    const auto esp = std::ranges::find(partitions, gpt::type::efiSystem, &gpt::Partition::type);
    if (esp == partitions.end()) {
        return fail(Cause::NotFound,
                    "there is no EFI system partition, where the manifest would be: of two disks of one card, "
                    "the one that the board starts from comes first, and the other one behind it");
    }
    const ByteOffset begin = toOffset(esp->first, card.sectorSize());
    const ByteCount size = toOffset(esp->last, card.sectorSize()) + ByteCount(bytesOf(card.sectorSize())) - begin;
    const ReadAt partition = inside(card, {begin, size});
    auto volume = fat::Reader::open(partition, size);
    if (!volume) {
        return asDamage(std::move(volume.error()));
    }
    return Esp{partition, std::move(*volume)};
}

// Environments are small; more than this is not one.
constexpr ByteCount largestEnvironment = 4_MiB;

// Differences need not be damage where a running system left its mark: a file system that was mounted says so in its
// superblock, an environment that U-Boot saved has its checksum.
bool wasUsed(sink::Medium &medium, const manifest::Piece &piece)
{
    const ReadAt read = inside(medium, piece.range);
    if (piece.mounts) {
        // Opening it checks the superblock's checksum: a damaged one must not pass for a used one.
        const auto reader = ext4::Reader::open(read, piece.range.size);
        return reader && *piece.mounts != manifest::Mounts{reader->facts().mountCount, reader->facts().lastMounted};
    }
    if (piece.range.size > largestEnvironment) {
        return false;
    }
    Bytes area(static_cast<std::size_t>(piece.range.size.value()));
    return read(ByteOffset(0), area) && holdsEnvironment(area);
}

// The manifest can't vouch for the bytes behind its own end and its digest's; they were written as zeros.
Result<> checkSlack(const ReadAt &partition, fat::Reader &esp, const fat::Entry &entry)
{
    TRY_ASSIGN(const std::vector<ByteRange> clusters, esp.clustersOf(entry));
    ByteCount before;
    for (const ByteRange &range : clusters) {
        const ByteCount used = std::min(entry.size - before, range.size);
        Bytes slack(static_cast<std::size_t>((range.size - used).value()));
        TRY(partition(range.begin + used, slack));
        if (!allZero(slack)) {
            return fail(Cause::Mismatch, fmt::format("the bytes behind the end of /{} are damaged", entry.path));
        }
        before += used;
    }
    return {};
}

std::vector<std::string> unlistedOn(sink::Medium &medium, const manifest::Disk &disk)
{
    std::vector<std::string> names;
    const gpt::Geometry geometry{medium.sectorSize(), medium.size().value() / bytesOf(medium.sectorSize())};
    const auto reading = gpt::check(sink::readAnywhere(medium), geometry);
    if (!reading || !reading->table) {
        return names;
    }
    for (const gpt::Partition &partition : reading->table->partitions) {
        const ByteRange range =
            rangeBetween(toOffset(partition.first, medium.sectorSize()),
                         toOffset(partition.last, medium.sectorSize()) + ByteCount(bytesOf(medium.sectorSize())));
        const bool listed = std::ranges::any_of(disk.pieces, [&](const manifest::Piece &piece) {
            return piece.range.begin < range.end() && range.begin < piece.range.end();
        });
        if (!listed) {
            names.push_back(partition.name);
        }
    }
    return names;
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
        if (m_disks.size() > m_report.manifest.disks.size()) {
            return fail(Cause::BadInput, fmt::format("the card's manifest is of {} disk(s), and {} were given",
                                                     m_report.manifest.disks.size(), m_disks.size()));
        }
        for (const manifest::Disk &disk : m_report.manifest.disks) {
            for (const manifest::Piece &piece : disk.pieces) {
                for (const manifest::Run &run : piece.runs) {
                    m_total += run.range.size;
                }
            }
        }
        for (std::size_t i = 0; i < m_disks.size(); ++i) {
            const manifest::Disk &disk = m_report.manifest.disks[i];
            TRY_DURING(fmt::format("check the disk '{}'", disk.role), checkDisk(*m_disks[i], disk));
        }
        return std::move(m_report);
    }

private:
    Result<> checkDisk(sink::Medium &medium, const manifest::Disk &disk)
    {
        if (medium.size() != disk.size || medium.sectorSize() != disk.sectorSize) {
            return fail(Cause::Mismatch, fmt::format("the disk '{}' has {} bytes, and the one that was written had {}",
                                                     disk.role, medium.size().value(), disk.size.value()));
        }
        std::vector<Expected> expected;
        for (const manifest::Piece &piece : disk.pieces) {
            for (const manifest::Run &run : piece.runs) {
                expected.push_back({run.range, run.sha256});
            }
        }
        std::ranges::sort(expected, {}, [](const Expected &one) { return one.range.begin; });
        const auto tick = [this](ByteCount read) { m_progress.tick({Stage::Verify, m_report.read + read, m_total}); };
        TRY_ASSIGN(const Comparison result, compare(medium, expected, m_stop, tick));
        m_report.read += result.read;
        m_progress.tick({Stage::Verify, m_report.read, m_total});

        CheckedDisk checked{disk.role, {}, unlistedOn(medium, disk)};
        for (const manifest::Piece &piece : disk.pieces) {
            checked.pieces.push_back(judge(medium, piece, result.different));
        }
        m_report.disks.push_back(std::move(checked));
        return {};
    }

    static CheckedPiece judge(sink::Medium &medium, const manifest::Piece &piece, std::span<const ByteRange> different)
    {
        CheckedPiece checked{piece.name, piece.range, {}, Verdict::Intact, {}};
        for (const manifest::Run &run : piece.runs) {
            checked.compared += run.range.size;
        }
        checked.different = nameDamage(medium, piece, different);
        if (!checked.different.empty()) {
            const bool used = piece.changesInUse && wasUsed(medium, piece);
            checked.verdict = used ? Verdict::ChangedInUse : Verdict::Damaged;
        }
        return checked;
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
               return std::ranges::all_of(disk.pieces,
                                          [](const auto &piece) { return piece.verdict == Verdict::Intact; });
           });
}

bool CardReport::good() const
{
    return std::ranges::all_of(disks, [](const CheckedDisk &disk) {
        return std::ranges::none_of(disk.pieces, [](const auto &piece) { return piece.verdict == Verdict::Damaged; });
    });
}

Result<manifest::Manifest> readManifest(sink::Medium &card)
{
    TRY_ASSIGN(Esp esp, openEsp(card));
    auto entry = esp.volume.find(manifest::fileName);
    if (!entry && entry.error().cause() != Cause::NotFound) {
        return asDamage(std::move(entry.error()));
    }
    if (!entry) {
        return fail(Cause::NotFound,
                    fmt::format("there is no manifest (/{}) on the card: Bootlace did not write it, or it "
                                "was removed",
                                manifest::fileName));
    }
    auto text = esp.volume.read(*entry, manifest::largest);
    auto digestEntry = esp.volume.find(manifest::digestName);
    if (!digestEntry && digestEntry.error().cause() != Cause::NotFound) {
        return asDamage(std::move(digestEntry.error()));
    }
    auto digest = digestEntry ? esp.volume.read(*digestEntry, 4_KiB) : Result<Bytes>(Bytes{});
    if (!text || !digest) {
        return asDamage(std::move(text ? digest.error() : text.error()));
    }
    if (!digestEntry || asText(*digest) != manifest::digestFile(asText(*text))) {
        return fail(Cause::Mismatch,
                    fmt::format("the manifest is damaged: /{} is not its digest", manifest::digestName));
    }
    TRY(checkSlack(esp.partition, esp.volume, *entry));
    TRY(checkSlack(esp.partition, esp.volume, *digestEntry));
    return manifest::fromJson(asText(*text));
}

Result<CardReport> checkCard(std::span<sink::Medium *const> disks, Progress &progress, std::stop_token stop)
{
    return CardCheck(disks, progress, std::move(stop)).run();
}

} // namespace bootlace::verify
