// SPDX-License-Identifier: GPL-3.0-or-later
// The story of a flash:
//
//   the old tables go            from here on no disk looks finished
//   firmware, kernel, device tree, initrd      from memory, which has room for the root afterwards
//   root                         straight from its source to its place
//   the ESP's file system        with the manifest, which knows by now what was written everywhere
//   what holds nothing           is discarded
//   backup table, BL2's first sectors, the table       each behind a flush
//   everything is read back from the medium
#include "flash/flash.h"

#include "assemble/boot_files.h"
#include "assemble/rootfs.h"
#include "assemble/wipe.h"
#include "ext4/reader.h"
#include "flash/target.h"
#include "rootfs/recognise.h"
#include "verify/damage.h"
#include "verify/inside.h"
#include "verify/read_back.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <memory>
#include <ranges>

namespace bootlace::flash {
namespace {

using plan::PieceKind;

// More differences than this in a message help nobody.
constexpr std::size_t mostDamages = 10;

// A card erases in blocks of megabytes, and what was asked for in one go can't be stopped.
constexpr ByteCount leastDiscarded = 1_MiB;
constexpr ByteCount discardedAtOnce = 128_MiB;

class Flash
{
public:
    Flash(Job &&job, Progress &progress, std::stop_token stop)
        : m_job(std::move(job))
        , m_progress(progress)
        , m_stop(std::move(stop))
        , m_written(m_job.disks.size())
    {
        for (std::size_t i = 0; i < m_job.disks.size(); ++i) {
            const auto written = [this, i](ByteCount bytes) {
                m_written[i] = bytes;
                tickWrite();
            };
            m_targets.push_back(std::make_unique<Target>(m_job.plan.disks[i], *m_job.disks[i], m_stop, written));
        }
    }

    Result<Report> run()
    {
        TRY(checkDisks());
        if (m_stop.stop_requested()) {
            return fail(Cause::Cancelled, "the flash was cancelled before anything was written");
        }
        digestParts();
        TRY_DURING("lay out the boot files", layOutBootFiles(manifestSize()));
        TRY_DURING("clear the old partition table", invalidate());
        TRY(writeFirmware());
        TRY_DURING("write the boot files", writeBootParts());
        TRY_DURING("write the root file system", writeRoot());
        TRY_DURING("write the ESP", finishBootFiles());
        if (m_job.readBack == ReadBack::Compare) {
            TRY(discardRest());
        }
        TRY(finishTables());
        if (m_job.readBack == ReadBack::Compare) {
            TRY_DURING("read back", readBack());
        }
        return report();
    }

private:
    [[nodiscard]] Result<> checkDisks() const
    {
        for (std::size_t i = 0; i < m_targets.size(); ++i) {
            const plan::Disk &disk = m_job.plan.disks[i];
            if (m_job.disks[i]->size() != disk.size || m_job.disks[i]->sectorSize() != disk.sectorSize) {
                return fail(Cause::Internal, fmt::format("{} is not the one that was planned for", disk.name));
            }
        }
        return {};
    }

    Result<> invalidate()
    {
        for (const auto &target : m_targets) {
            TRY(target->prepare(m_job.parts.bl2));
        }
        for (const auto &target : m_targets) {
            TRY(target->invalidate());
        }
        return {};
    }

    Result<> writeFirmware()
    {
        for (const auto &target : m_targets) {
            TRY(target->writeFirmware(m_job.parts.bl2, m_job.parts.fip));
        }
        return {};
    }

    Result<> writeRoot()
    {
        const auto [index, piece] = m_job.plan.place(PieceKind::Root);
        m_beforeRoot = totalWritten();
        TRY(m_targets[index]->writePiece(*piece, [&](sink::Writer &writer) {
            return assemble::writeRoot(m_job.plan, *piece, m_job.parts, m_job.recipe.root.times, writer);
        }));
        m_root = totalWritten() - m_beforeRoot;
        TRY(m_targets[index]->noteMounts(*piece));
        return checkProcessor(*m_job.disks[index], piece->range);
    }

    // Those who gathered the parts looked only at the beginning of an archive. Here all of it is there to look into.
    [[nodiscard]] Result<> checkProcessor(sink::Medium &medium, ByteRange root) const
    {
        const auto reader = ext4::Reader::open(verify::inside(medium, root), root.size);
        return reader ? rootfs::checkProcessor(rootfs::processorOf(*reader), m_job.recipe.root.source.written)
                      : Result<>(); // the read-back will say what is wrong
    }

    // What does not fit is found before anything is written, as far as the manifest's length can be known.
    Result<> layOutBootFiles(std::size_t manifestRoom)
    {
        const ByteRange before = m_bootFiles.partsArea();
        TRY_ASSIGN(m_bootFiles, assemble::BootFiles::layOut(m_job.plan, manifestRoom));
        if (!m_bootParts.empty() && m_bootFiles.partsArea() != before) {
            return fail(Cause::Internal, "the kernel does not lie where it was written to");
        }
        return {};
    }

    // Kernel and initrd take as much memory as everything else together: they go before the root comes.
    Result<> writeBootParts()
    {
        const auto [index, piece] = m_job.plan.place(PieceKind::Esp);
        sink::Writer &writer = m_targets[index]->writer();
        TRY(m_bootFiles.writeParts(m_job.parts, writer));
        TRY_ASSIGN(m_bootParts, writer.finish());
        const ByteCount parts = m_bootFiles.partsArea().size;
        m_afterRoot = piece->content > parts ? piece->content - parts : ByteCount();
        m_job.parts.kernel.reset();
        m_job.parts.initrd.reset();
        return {};
    }

    // The manifest holds the digests of the file system around it, so these are learned first, by writing it to
    // nothing; and it needs clusters of its own, so its length is guessed and the guess corrected.
    Result<> finishBootFiles()
    {
        const auto [index, piece] = m_job.plan.place(PieceKind::Esp);
        Target &target = *m_targets[index];
        const auto write = [this, esp = piece](sink::Writer &writer) -> Result<> {
            TRY(m_bootFiles.writeRest(writer));
            return wipe(*esp, m_bootFiles.used(), writer);
        };
        std::size_t room = manifestSize();
        while (true) {
            TRY(layOutBootFiles(room));
            TRY_ASSIGN(const std::vector<sink::Chunk> rest, digestsOf(target.disk(), m_stop, write));
            std::vector<sink::Chunk> all = m_bootParts;
            all.insert(all.end(), rest.begin(), rest.end());
            target.setChunks(*piece, std::move(all));
            auto text = manifest::toJson(makeManifest(), room);
            if (!text && text.error().cause() == Cause::TooSmall) {
                room = roundUp(manifest::toJson(makeManifest())->size(), manifestStep);
                continue;
            }
            TRY(text);
            m_manifest = std::move(*text);
            TRY(write(target.writer()));
            TRY_ASSIGN(const std::vector<sink::Chunk> written, target.writer().finish());
            if (written != rest) {
                return fail(Cause::Internal, "the boot files were written otherwise than they were planned");
            }
            TRY(m_bootFiles.writeManifest(m_manifest, target.writer()));
            TRY_ASSIGN(m_manifestChunks, target.writer().finish());
            m_afterRoot = totalWritten() - m_beforeRoot - m_root;
            tickWrite();
            return {};
        }
    }

    static constexpr std::size_t manifestStep = 4096;

    // About what the manifest will need: what is known already, and a line for each megabyte of boot files.
    std::size_t manifestSize()
    {
        constexpr std::size_t bytesPerRun = 100;
        std::size_t runs = 64;
        for (const plan::BootFile &file : m_job.plan.bootFiles) {
            runs += file.size.value() / sink::Writer::chunkSize.value() + 2;
        }
        const auto known = manifest::toJson(makeManifest());
        return roundUp((known ? known->size() : 0) + runs * bytesPerRun, manifestStep);
    }

    manifest::Manifest makeManifest()
    {
        manifest::Manifest manifest{
            m_job.plan.board, m_job.plan.medium, recipe::toToml(m_job.recipe), m_partDigests, {}};
        for (const auto &target : m_targets) {
            manifest.disks.push_back(target->manifest());
        }
        return manifest;
    }

    void digestParts()
    {
        const auto part = [this](std::string_view name, ByteView bytes) {
            m_partDigests.push_back({std::string(name), ByteCount(bytes.size()), sha256(bytes)});
        };
        part("BL2", m_job.parts.bl2);
        part("FIP", m_job.parts.fip);
        part(plan::kernelFile, *m_job.parts.kernel);
        part(m_job.plan.deviceTreeFile, m_job.parts.deviceTree);
        if (m_job.parts.initrd) {
            part(plan::initrdFile, *m_job.parts.initrd);
        }
    }

    // The card may work faster for it, and it forgets what was there before. Only where the read-back would find a card
    // that takes it for more than it was meant for.
    Result<> discardRest()
    {
        for (std::size_t i = 0; i < m_targets.size(); ++i) {
            std::vector<ByteRange> needed;
            for (const verify::Expected &one : expectedOn(i)) {
                needed.push_back(one.range);
            }
            for (const ByteRange &gap : assemble::gapsIn({ByteOffset(0), m_job.plan.disks[i].size}, needed)) {
                TRY_ASSIGN(const bool goesOn, discard(m_targets[i]->sink(), gap));
                if (!goesOn) {
                    break;
                }
            }
        }
        return {};
    }

    // False when the disk can't take it.
    Result<bool> discard(sink::Sink &disk, ByteRange gap)
    {
        ByteOffset at = gap.begin;
        while (gap.size >= leastDiscarded && at < gap.end()) {
            if (m_stop.stop_requested()) {
                return fail(Cause::Cancelled, "writing was cancelled");
            }
            const ByteRange step{at, std::min(gap.end() - at, discardedAtOnce)};
            if (!disk.discard(step)) {
                return false;
            }
            tickWrite();
            at = step.end();
        }
        return true;
    }

    // The disk that is looked at first when the board starts becomes whole last.
    Result<> finishTables()
    {
        m_progress.tick({Stage::Flush, {}, {}});
        for (const auto &target : std::views::reverse(m_targets)) {
            TRY(target->finish());
        }
        return {};
    }

    std::vector<verify::Expected> expectedOn(std::size_t index)
    {
        std::vector<verify::Expected> expected;
        const auto add = [&expected](const std::vector<sink::Chunk> &chunks) {
            for (const sink::Chunk &chunk : chunks) {
                expected.push_back({chunk.range, chunk.fast});
            }
        };
        for (const plan::Piece &piece : m_job.plan.disks[index].pieces) {
            add(m_targets[index]->chunks(piece));
        }
        add(m_targets[index]->kept());
        if (index == m_job.plan.place(PieceKind::Esp).disk) {
            add(m_manifestChunks);
        }
        std::ranges::sort(expected, {}, [](const verify::Expected &one) { return one.range.begin; });
        return expected;
    }

    Result<> readBack()
    {
        std::vector<std::vector<verify::Expected>> expected;
        ByteCount total;
        for (std::size_t i = 0; i < m_targets.size(); ++i) {
            expected.push_back(expectedOn(i));
            for (const verify::Expected &one : expected.back()) {
                total += one.range.size;
            }
        }
        ByteCount before;
        for (std::size_t i = 0; i < m_targets.size(); ++i) {
            const auto tick = [&](ByteCount read) { m_progress.tick({Stage::Verify, before + read, total}); };
            const auto result = verify::compare(*m_job.disks[i], expected[i], m_stop, tick);
            if (!result) {
                return unreadable(i, result.error());
            }
            m_read.push_back(result->read);
            before += result->read;
            if (!result->different.empty()) {
                return mismatch(i, result->different);
            }
        }
        m_progress.tick({Stage::Verify, total, total});
        return {};
    }

    // A card that can't be read is no finished one; one that nobody wanted to wait for is only unproven.
    Result<> unreadable(std::size_t index, const Error &error)
    {
        if (error.cause() != Cause::Cancelled) {
            (void)m_targets[index]->invalidate();
        }
        return std::unexpected(error);
    }

    Result<> mismatch(std::size_t index, const std::vector<ByteRange> &different)
    {
        std::string text = fmt::format("{} does not hold what was written to it", m_job.plan.disks[index].name);
        const auto isKept = [&](const sink::Chunk &chunk) {
            return std::ranges::any_of(different, [&](ByteRange range) { return range.overlaps(chunk.range); });
        };
        if (std::ranges::any_of(m_targets[index]->kept(), isKept)) {
            text += ", nor what was there and was to be kept";
        }
        std::vector<verify::Damage> damages;
        for (const plan::Piece &piece : m_job.plan.disks[index].pieces) { // the manifest does not have all of them
            std::ranges::move(verify::nameDamage(*m_job.disks[index], {piece.name, piece.range, false, {}}, different),
                              std::back_inserter(damages));
        }
        for (std::size_t i = 0; i < std::min(damages.size(), mostDamages); ++i) {
            text += (i == 0 ? ": " : "; ") + damages[i].describe();
        }
        if (damages.size() > mostDamages) {
            text += fmt::format("; and {} more ranges", damages.size() - mostDamages);
        }
        // A card that is known to be wrong must not look finished.
        (void)m_targets[index]->invalidate();
        return fail(Cause::Mismatch, text);
    }

    Report report()
    {
        Report report{{}, m_manifest};
        for (std::size_t i = 0; i < m_targets.size(); ++i) {
            const plan::Disk &disk = m_job.plan.disks[i];
            WrittenDisk written{disk.role, disk.name, {}, m_written[i], i < m_read.size() ? m_read[i] : ByteCount{}};
            for (const plan::Piece &piece : disk.pieces) {
                ByteCount bytes;
                for (const sink::Chunk &chunk : m_targets[i]->chunks(piece)) {
                    bytes += chunk.range.size;
                }
                written.pieces.push_back({piece.name, piece.range, bytes, m_targets[i]->isKept(piece)});
            }
            report.disks.push_back(std::move(written));
        }
        return report;
    }

    [[nodiscard]] ByteCount totalWritten() const
    {
        ByteCount total;
        for (const ByteCount &bytes : m_written) {
            total += bytes;
        }
        return total;
    }

    // How much there will be is known only as far as the root's source was read: until then it is an estimate.
    void tickWrite()
    {
        const ByteCount done = totalWritten();
        const ByteCount root = m_root.value() > 0 ? m_root : estimatedRoot(done);
        m_progress.tick(
            {Stage::Write, done, root.value() > 0 ? std::max(done, m_beforeRoot + root + m_afterRoot) : root});
    }

    // 0: nothing can be said yet.
    [[nodiscard]] ByteCount estimatedRoot(ByteCount done) const
    {
        const auto &meter = m_job.parts.rootMeter;
        if (!meter || meter->total == 0 || m_beforeRoot.value() == 0) {
            return {};
        }
        const double part = static_cast<double>(meter->done) / static_cast<double>(meter->total);
        const auto written = static_cast<double>((done - m_beforeRoot).value());
        return part > 0.03 && part <= 1 ? ByteCount(static_cast<std::uint64_t>(written / part)) : ByteCount();
    }

    Job m_job;
    Progress &m_progress;
    std::stop_token m_stop;
    std::vector<ByteCount> m_written;
    ByteCount m_beforeRoot;
    ByteCount m_root;      ///< bytes, when it is written
    ByteCount m_afterRoot; ///< to write on the ESP, about
    std::vector<std::unique_ptr<Target>> m_targets;
    std::vector<manifest::Part> m_partDigests;
    assemble::BootFiles m_bootFiles;
    std::vector<sink::Chunk> m_bootParts;
    std::string m_manifest;
    std::vector<sink::Chunk> m_manifestChunks;
    std::vector<ByteCount> m_read;
};

} // namespace

Result<Report> flash(Job job, Progress &progress, std::stop_token stop)
{
    return Flash(std::move(job), progress, std::move(stop)).run();
}

} // namespace bootlace::flash
