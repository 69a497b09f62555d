// SPDX-License-Identifier: GPL-3.0-or-later
#include "flash/flash.h"

#include "flash/discard.h"
#include "verify/damage.h"
#include "verify/read_back.h"

#include <algorithm>
#include <fmt/format.h>
#include <memory>
#include <optional>
#include <ranges>
#include <utility>

namespace bootlace::flash {
namespace {

class Flash
{
public:
    Flash(Job &&job, Progress &progress, std::stop_token stop)
        : m_job(std::move(job))
        , m_progress(progress)
        , m_stop(std::move(stop))
        , m_written(m_job.disks.size())
        , m_read(m_job.disks.size())
    {
        m_record.volumes.resize(m_job.disks.size());
        for (std::size_t i = 0; i < m_job.disks.size(); ++i) {
            const auto written = [this, i](ByteCount bytes) {
                m_written[i] = bytes;
                tickWrite();
            };
            m_targets.push_back(
                std::make_unique<Target>(m_job.volumes[i], *m_job.disks[i], m_record.volumes[i], m_stop, written));
        }
    }

    Outcome run()
    {
        const Result<> result = write();
        std::optional<Error> error = result ? std::nullopt : std::optional(result.error());
        const bool isKept = m_reading && error && error->cause() == Cause::Cancelled;
        if (error && m_committing && !isKept) {
            error = withdraw(*error);
        }
        return outcome(std::move(error));
    }

private:
    Result<> write()
    {
        TRY(checkDisks());
        for (const auto &target : m_targets) {
            TRY_DURING("clear the old partition table", target->clear());
        }
        TRY_DURING("clear unused areas", clearRest());
        for (Step &step : m_job.steps) {
            TRY_DURING(step.name, produce(step));
        }
        m_progress.tick({Stage::Write, totalWritten(), totalWritten()});
        if (m_job.readBack == ReadBack::Compare) {
            TRY(discardRest());
        }
        m_progress.tick({Stage::Flush, {}, {}});
        m_committing = true;
        for (const auto &target : std::views::reverse(m_targets)) {
            TRY_DURING("finish the card", target->commit());
        }
        if (m_job.readBack == ReadBack::Compare) {
            m_reading = true;
            TRY_DURING("read back", readBack());
        }
        return {};
    }

    [[nodiscard]] Result<> checkDisks() const
    {
        for (std::size_t i = 0; i < m_targets.size(); ++i) {
            const model::Volume &volume = m_job.volumes[i];
            if (m_job.disks[i]->size() != volume.size || m_job.disks[i]->sectorSize() != volume.sectorSize) {
                return fail(Cause::Internal, fmt::format("'{}' is not the one that was planned for", volume.name));
            }
        }
        return m_stop.stop_requested() ? fail(Cause::Cancelled, "flashing was cancelled before anything was written")
                                       : Result<>();
    }

    // A step for the region has not had its turn.
    [[nodiscard]] bool isAwaited(std::size_t volume, std::size_t region) const
    {
        return std::ranges::any_of(m_job.steps, [&](const Step &step) {
            return step.producer && step.volume == volume && step.region == region;
        });
    }

    Result<> clearRest()
    {
        for (std::size_t i = 0; i < m_targets.size(); ++i) {
            for (std::size_t j = 0; j < m_job.volumes[i].regions.size(); ++j) {
                TRY(isAwaited(i, j) ? Result<>() : m_targets[i]->clearEnds(j));
            }
        }
        return {};
    }

    Result<> produce(Step &step)
    {
        m_step = &step;
        m_stepBegin = totalWritten();
        Target &target = *m_targets[step.volume];
        TRY(target.produce(step.region, *step.producer, m_record));
        m_step = nullptr;
        step.producer.reset(); // and the memory that it holds
        return isAwaited(step.volume, step.region) ? Result<>() : target.clearEnds(step.region);
    }

    // The card may work faster for it, and it forgets what was there before. Only where the read-back would find a card
    // that takes it for more than it was meant for.
    Result<> discardRest()
    {
        ByteCount total;
        for (const auto &target : m_targets) {
            total += unusedOn(target->disk(), target->expected());
        }
        ByteCount before;
        for (const auto &target : m_targets) {
            const std::vector<sink::Chunk> used = target->expected();
            const auto tick = [&](ByteCount discarded) {
                m_progress.tick({Stage::Discard, before + discarded, total});
            };
            TRY(discardUnused(target->disk(), used, m_stop, tick));
            before += unusedOn(target->disk(), used);
        }
        return {};
    }

    // All disks are compared before one is judged.
    Result<> readBack()
    {
        std::vector<std::vector<verify::Expected>> expected(m_targets.size());
        ByteCount total;
        for (std::size_t i = 0; i < m_targets.size(); ++i) {
            for (const sink::Chunk &chunk : m_targets[i]->expected()) {
                expected[i].push_back({chunk.range, chunk.fast});
                total += chunk.range.size;
            }
        }
        ByteCount before;
        std::optional<Error> first;
        for (std::size_t i = 0; i < m_targets.size(); ++i) {
            const auto tick = [&](ByteCount read) { m_progress.tick({Stage::Verify, before + read, total}); };
            const Result<> same = compare(i, expected[i], tick);
            before += m_read[i];
            if (!same && !first) {
                first = same.error();
            }
        }
        m_progress.tick({Stage::Verify, total, total});
        return first ? std::unexpected(*std::move(first)) : Result<>();
    }

    Result<> compare(std::size_t index, const std::vector<verify::Expected> &expected,
                     const std::function<void(ByteCount)> &tick)
    {
        Target &target = *m_targets[index];
        TRY_ASSIGN(const verify::Comparison result, verify::compare(target.disk(), expected, m_stop, tick));
        m_read[index] = result.read;
        if (result.different.empty()) {
            target.setState(DiskState::Good);
            return {};
        }
        m_wrong.push_back(&target);
        return mismatch(target, result.different);
    }

    static Result<> mismatch(const Target &target, const std::vector<ByteRange> &different)
    {
        std::vector<verify::Damage> damages;
        for (const model::Region &region : target.volume().regions) {
            std::ranges::move(verify::nameDamage(target.disk(), region.name, region.range, different),
                              std::back_inserter(damages));
        }
        return fail(Cause::Mismatch, fmt::format("'{}' does not hold what was written to it: {}", target.volume().name,
                                                 verify::describe(damages)));
    }

    // No disk of an unsuccessful flash looks finished, not even one that is right.
    Error withdraw(const Error &error)
    {
        std::string text = error.message();
        for (const auto &target : m_targets) {
            if (target->state() == DiskState::Unfinished) {
                continue;
            }
            const Result<> gone = target->withdraw();
            if (!gone) {
                text += fmt::format(". The partition table of '{}' could not be removed again: {}",
                                    target->volume().name, gone.error().message());
            } else if (std::ranges::find(m_wrong, target.get()) != m_wrong.end()) {
                target->setState(DiskState::Wrong);
            }
        }
        Error all(error.cause(), std::move(text), error.systemError());
        for (const std::string &step : error.trail()) {
            all = std::move(all).during(step);
        }
        return all;
    }

    Outcome outcome(std::optional<Error> error)
    {
        Outcome outcome{{}, std::move(error)};
        for (std::size_t i = 0; i < m_targets.size(); ++i) {
            const model::Volume &volume = m_job.volumes[i];
            WrittenDisk disk{volume.role, volume.name, m_targets[i]->state(), {}, m_written[i], m_read[i]};
            for (std::size_t j = 0; j < volume.regions.size(); ++j) {
                const Record::Region &record = m_record.volumes[i][j];
                ByteCount bytes;
                for (const sink::Chunk &chunk : record.chunks) {
                    bytes += chunk.range.size;
                }
                disk.regions.push_back({volume.regions[j].name, volume.regions[j].range, bytes, record.kept});
            }
            outcome.disks.push_back(std::move(disk));
        }
        return outcome;
    }

    [[nodiscard]] ByteCount totalWritten() const
    {
        ByteCount total;
        for (const ByteCount &bytes : m_written) {
            total += bytes;
        }
        return total;
    }

    // How much there will be is an estimate until the last producer had its turn; 0 as long as one of them can't say.
    // What was said once stands until something better is known.
    void tickWrite()
    {
        const ByteCount done = totalWritten();
        m_expected = totalExpected(done).value_or(m_expected);
        m_progress.tick({Stage::Write, done, m_expected.value() == 0 ? ByteCount() : std::max(done, m_expected)});
    }

    [[nodiscard]] std::optional<ByteCount> totalExpected(ByteCount done) const
    {
        ByteCount total = m_step != nullptr ? m_stepBegin : done;
        for (const Step &step : m_job.steps) {
            if (step.producer) {
                const ByteCount more = step.producer->expected(&step == m_step ? done - m_stepBegin : ByteCount());
                if (more.value() == 0) {
                    return std::nullopt;
                }
                total += more;
            }
        }
        return total;
    }

    Job m_job;
    Progress &m_progress;
    std::stop_token m_stop;
    Record m_record;
    std::vector<ByteCount> m_written;
    std::vector<ByteCount> m_read;
    std::vector<std::unique_ptr<Target>> m_targets;
    std::vector<Target *> m_wrong;
    const Step *m_step = nullptr; ///< whose turn it is
    ByteCount m_stepBegin;
    ByteCount m_expected; ///< to be written in all; 0: not known yet
    bool m_committing = false;
    bool m_reading = false;
};

} // namespace

bool Outcome::touched() const
{
    return std::ranges::any_of(disks, [](const WrittenDisk &disk) { return disk.state != DiskState::Untouched; });
}

Outcome flash(Job job, Progress &progress, std::stop_token stop)
{
    return Flash(std::move(job), progress, std::move(stop)).run();
}

} // namespace bootlace::flash
