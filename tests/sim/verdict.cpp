// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/verdict.h"

#include <algorithm>
#include <fmt/format.h>

namespace bootlace::sim {
namespace {

using flash::DiskState;

// What of the ranges lies outside `but`.
std::vector<ByteRange> without(const std::vector<ByteRange> &ranges, const std::vector<ByteRange> &but)
{
    std::vector<ByteRange> rest = ranges;
    for (const ByteRange &hole : but) {
        std::vector<ByteRange> next;
        for (const ByteRange &range : rest) {
            if (!range.overlaps(hole)) {
                next.push_back(range);
                continue;
            }
            if (range.begin < hole.begin) {
                next.push_back(rangeBetween(range.begin, hole.begin));
            }
            if (hole.end() < range.end()) {
                next.push_back(rangeBetween(hole.end(), range.end()));
            }
        }
        rest = std::move(next);
    }
    return rest;
}

bool sameIn(const Pages &a, const Pages &b, const std::vector<ByteRange> &ranges)
{
    return std::ranges::all_of(ranges, [&](const ByteRange &range) { return a.same(b, range); });
}

} // namespace

gpt::Reading tableOn(const Pages &disk, const gpt::Geometry &geometry)
{
    const auto read = [&disk](ByteOffset at, MutableBytes buffer) -> Result<> {
        disk.read(at, buffer);
        return {};
    };
    return gpt::check(read, geometry).value();
}

Verdict::Verdict(const Setting &setting, const Scenario &scenario, const SmallJob::Outcome &outcome)
    : m_setting(setting)
    , m_scenario(scenario)
    , m_outcome(outcome)
{
    checkCause();
}

void Verdict::add(std::size_t disk, const std::string &sentence)
{
    m_wrong.push_back(fmt::format("disk {}: {}", disk, sentence));
}

// What nobody has to notice (a read whose answer does not matter, a lie, a refused discard) may end well.
void Verdict::checkCause()
{
    std::vector<std::string_view> allowed;
    bool noticed = false;
    bool triesAgain = false; // what is asked for because a read failed may be that read in smaller pieces
    for (const Scenario::Event &event : m_scenario.events) {
        if ((event.givingUp && !triesAgain) || noticed) {
            break;
        }
        triesAgain = event.fault && event.at.call == Call::Read;
        if (!event.fault) {
            allowed.push_back(causeId(Cause::Cancelled));
        } else if (isCut(*event.fault)) {
            allowed.push_back(causeId(Cause::DeviceGone));
        } else if (*event.fault == Fault::Misdirect || *event.fault == Fault::DiscardMore ||
                   *event.fault == Fault::Ignore) {
            allowed.push_back(causeId(Cause::Mismatch));
        } else if (event.at.call == Call::Read) {
            allowed.push_back(causeId(Cause::ReadFailed));
        } else if (*event.fault != Fault::Lie && event.at.call != Call::Discard) {
            allowed.push_back(causeId(Cause::WriteFailed));
        }
        noticed = event.fault && (event.at.call == Call::Write || event.at.call == Call::Flush) &&
                  *event.fault != Fault::Lie && *event.fault != Fault::Misdirect && *event.fault != Fault::Ignore;
    }
    if (!noticed) {
        allowed.emplace_back("success");
    }
    const std::string_view got = m_outcome.error ? causeId(m_outcome.error->cause()) : "success";
    if (std::ranges::find(allowed, got) == allowed.end()) {
        m_wrong.push_back(
            fmt::format("the cause is {}{}", got, m_outcome.error ? ": " + m_outcome.error->describe() : ""));
    }
}

bool Verdict::cardLies() const
{
    return std::ranges::any_of(m_scenario.events, [](const auto &event) { return event.fault == Fault::Lie; });
}

bool Verdict::writesBadly() const
{
    return std::ranges::any_of(m_scenario.events, [](const auto &event) {
        return event.fault == Fault::Misdirect || event.fault == Fault::DiscardMore || event.fault == Fault::Ignore;
    });
}

bool Verdict::neverFlushes() const
{
    return std::ranges::any_of(m_scenario.events, [](const auto &event) {
        return event.fault == Fault::FailForEver && event.at.call == Call::Flush;
    });
}

bool Verdict::isCutOff() const
{
    return std::ranges::any_of(m_scenario.events, [](const auto &event) { return event.fault && isCut(*event.fault); });
}

bool Verdict::isWhole(std::size_t disk, const Pages &now, const std::vector<ByteRange> &but) const
{
    const Setting::Disk &setting = m_setting.disks()[disk];
    return sameIn(now, setting.whole, without(setting.places, but));
}

bool Verdict::isAsBefore(std::size_t disk, const Pages &now, const std::vector<ByteRange> &but) const
{
    const ByteRange all{ByteOffset(0), m_setting.job().disks()[disk].size()};
    return sameIn(now, m_setting.disks()[disk].before, without({all}, but));
}

void Verdict::lookAt(std::size_t disk, const Found &found)
{
    const bool expected =
        std::ranges::any_of(m_scenario.events, [disk](const auto &event) { return event.disk == disk; });
    if (expected && !found.struck) {
        add(disk, "what was to happen did not");
    }
    const gpt::Geometry &geometry = m_setting.job().disks()[disk].geometry;
    if (!m_outcome.error && (!isWhole(disk, found.seen, {}) || !tableOn(found.seen, geometry).defects.empty())) {
        add(disk, "the flash succeeded, and the bytes are others");
    }
    checkTable(disk, found);
    checkTold(disk, found);
}

void Verdict::checkTable(std::size_t disk, const Found &found)
{
    const SmallJob::Disk &planned = m_setting.job().disks()[disk];
    const gpt::Reading reading = tableOn(found.after, planned.geometry);
    if (!reading.table || cardLies()) { // nobody can write safely to a card that lies
        return;
    }
    std::vector<ByteRange> but;
    if (isCutOff()) { // a card that damages what it stored long ago can't be helped
        but = found.harmed;
    }
    std::vector<ByteRange> butOld = but;
    butOld.push_back(planned.backup);
    // The write that clears a card begins with the protective MBR, and may end with it: all else is the old card's.
    butOld.push_back({ByteOffset(0), ByteCount(bytesOf(planned.geometry.sectorSize))});
    constexpr ByteRange cleared{ByteOffset(0), 32_KiB}; // where a flash clears tables of any kind
    const bool isKnown = m_outcome.disks[disk] != DiskState::Unknown;
    if (reading.usedCopy == gpt::Copy::Backup) { // nothing starts from it
        but.push_back(cleared);
        butOld.push_back(cleared);
    } else if (!isKnown) { // a withdrawal began, and the card refuses to let its table go
        but.push_back(cleared);
        but.push_back(planned.backup);
    }
    if (reading.table->diskId == m_setting.disks()[disk].idBefore && isAsBefore(disk, found.after, butOld)) {
        return;
    }
    const std::string_view copy = reading.usedCopy == gpt::Copy::Primary ? "primary" : "backup";
    if (!isKnown && (writesBadly() || neverFlushes())) { // which the engine saw, and could not take the table away
        return;
    }
    if (reading.table->diskId != planned.id) {
        add(disk, "the table of the old card is there, and its bytes are not");
    } else if (!isWhole(disk, found.after, but)) {
        add(disk, fmt::format("the {} table is there, and not all that it speaks of", copy));
    } else if (m_outcome.error && m_outcome.error->cause() != Cause::Cancelled && isKnown) {
        add(disk, fmt::format("the flash failed, and the {} table is still there", copy));
    }
}

void Verdict::checkTold(std::size_t disk, const Found &found)
{
    if (cardLies()) {
        return;
    }
    const SmallJob::Disk &planned = m_setting.job().disks()[disk];
    const bool table = tableOn(found.after, planned.geometry).table.has_value();
    const DiskState told = m_outcome.disks[disk];
    const auto isHere = [disk](const Scenario::Event &event) { return event.disk == disk && event.fault; };
    switch (told) {
    case DiskState::Unknown:
        if (std::ranges::none_of(m_scenario.events, isHere)) {
            add(disk, "nothing happened to it, and its state is not known");
        }
        break;
    case DiskState::Untouched:
        if (!isAsBefore(disk, found.after, {})) {
            add(disk, "is told to be untouched, and is not");
        }
        break;
    case DiskState::Unfinished:
    case DiskState::Wrong:
        if (table) {
            add(disk, "is told to have no table, and has one");
        }
        break;
    case DiskState::Written:
    case DiskState::Good:
        if (!table) {
            add(disk, "is told to be whole, and has no table");
        }
        break;
    }
    const bool cancelled = m_outcome.error && m_outcome.error->cause() == Cause::Cancelled;
    if (m_outcome.error ? told == DiskState::Good && !cancelled : told != DiskState::Good) {
        add(disk, fmt::format("is told to be {}", flash::stateId(told)));
    }
}

void Verdict::lookAtHealed(std::size_t disk, const SmallJob::Outcome &outcome, const Pages &now,
                           const std::vector<ByteRange> &harmed)
{
    const SmallJob::Disk &planned = m_setting.job().disks()[disk];
    if (outcome.error) {
        add(disk, "another flash fails: " + outcome.error->describe());
        return;
    }
    std::vector<ByteRange> but;
    const auto touchesFactory = [&](const ByteRange &range) { // or the note that tells to keep it
        return planned.factory->overlaps(range) || planned.primary.overlaps(range);
    };
    if (planned.factory && (cardLies() || std::ranges::any_of(harmed, touchesFactory))) {
        but.push_back(*planned.factory); // nobody but the device knew what was there
    }
    if (!isWhole(disk, now, but)) {
        add(disk, "another flash makes other bytes");
    }
    const gpt::Reading reading = tableOn(now, planned.geometry);
    if (!reading.table || !reading.defects.empty() || reading.table->diskId != planned.id) {
        add(disk, "another flash leaves a bad table");
    }
}

} // namespace bootlace::sim
