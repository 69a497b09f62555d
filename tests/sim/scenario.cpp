// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/scenario.h"

#include "gpt/check.h"
#include "sim/verdict.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <iterator>
#include <map>
#include <utility>

namespace bootlace::sim {
namespace {

constexpr std::string_view newSeed = "router-1";
constexpr std::string_view oldSeed = "router-0";

using Cards = std::vector<std::unique_ptr<SimCard>>;

Cards makeCards(const SmallJob &job, const std::vector<Pages> &contents, std::uint64_t seed)
{
    // Units from smaller than any partition to larger than the whole card.
    const ByteCount unit = ByteCount(std::uint64_t{64 * 1024} << Dice{seed, 1}.below(7));
    Cards cards;
    for (std::size_t i = 0; i < job.disks().size(); ++i) {
        const SmallJob::Disk &disk = job.disks()[i];
        cards.push_back(std::make_unique<SimCard>(SimCard::Shape{disk.size(), disk.geometry.sectorSize, unit},
                                                  contents[i], seed + i));
    }
    return cards;
}

SmallJob::Outcome flashOnto(const Cards &cards, const SmallJob &job, std::stop_token stop = {})
{
    std::vector<sink::Sink *> sinks;
    for (const auto &card : cards) {
        sinks.push_back(card.get());
    }
    return job.flashTo(sinks, std::move(stop));
}

std::shared_ptr<const SmallJob> jobOf(SmallJob::Medium medium, std::string_view seed)
{
    static std::map<std::pair<SmallJob::Medium, std::string_view>, std::shared_ptr<const SmallJob>> jobs;
    auto &job = jobs[{medium, seed}];
    if (!job) {
        job = std::make_shared<const SmallJob>(medium, std::string(seed));
    }
    return job;
}

std::vector<Pages> contentsBefore(SmallJob::Medium medium, Before before)
{
    const auto job = jobOf(medium, before == Before::Same ? newSeed : oldSeed);
    std::vector<Pages> contents(job->disks().size(), Pages(before == Before::Ones ? std::byte{0xff} : std::byte{0}));
    if (before == Before::Zeros || before == Before::Ones) {
        return contents;
    }
    const Cards cards = makeCards(*job, contents, 0);
    EXPECT_FALSE(flashOnto(cards, *job).error);
    for (std::size_t i = 0; i < cards.size(); ++i) {
        contents[i] = cards[i]->contents();
        if (before == Before::OlderUsed && job->disks()[i].factory) {
            contents[i].write(job->disks()[i].factory->begin + 1000_B, asBytes("calibration of this very device"));
        }
    }
    return contents;
}

std::vector<ByteRange> joined(std::vector<ByteRange> ranges)
{
    std::ranges::sort(ranges);
    std::vector<ByteRange> result;
    for (const ByteRange &range : ranges) {
        if (!result.empty() && range.begin <= result.back().end()) {
            result.back() = rangeBetween(result.back().begin, std::max(result.back().end(), range.end()));
        } else {
            result.push_back(range);
        }
    }
    return result;
}

} // namespace

Setting::Setting(SmallJob::Medium medium, Before before)
    : m_job(jobOf(medium, newSeed))
{
    const std::vector<Pages> contents = contentsBefore(medium, before);
    const Cards cards = makeCards(*m_job, contents, 0);
    const SmallJob::Outcome outcome = flashOnto(cards, *m_job);
    EXPECT_FALSE(outcome.error) << outcome.error->describe();
    for (std::size_t i = 0; i < cards.size(); ++i) {
        Disk &disk = m_disks.emplace_back(contents[i], cards[i]->contents());
        disk.requests = cards[i]->requests();
        for (const Request &request : disk.requests) {
            if (request.call == Call::Write) {
                disk.places.push_back(request.range);
            }
        }
        if (m_job->disks()[i].factory) {
            disk.places.push_back(*m_job->disks()[i].factory);
        }
        disk.places = joined(std::move(disk.places));
        if (const auto table = tableOn(disk.before, m_job->disks()[i].geometry).table) {
            disk.idBefore = table->diskId;
        }
    }
}

const Setting &Setting::of(SmallJob::Medium medium, Before before)
{
    static std::map<std::pair<SmallJob::Medium, Before>, std::unique_ptr<const Setting>> settings;
    auto &setting = settings[{medium, before}];
    if (!setting) {
        setting.reset(new Setting(medium, before));
    }
    return *setting;
}

namespace {

// A request of the undisturbed flash; each kind as likely as every other, so that the few flushes get their share.
Scenario::Event anyEvent(const Setting &setting, Dice &dice, std::size_t disk, Call call)
{
    std::vector<Request> all;
    std::ranges::copy_if(setting.disks()[disk].requests, std::back_inserter(all),
                         [call](const Request &request) { return request.call == call; });
    if (all.empty()) {
        return anyEvent(setting, dice, disk, Call::Flush);
    }
    return {disk, all[dice.below(all.size())], std::nullopt, false};
}

std::optional<Fault> anyFault(Call call, Dice &dice)
{
    static constexpr std::array cuts{Fault::CutLost, Fault::CutKept,  Fault::CutSome,
                                     Fault::CutTorn, Fault::CutStray, Fault::CutUnit};
    switch (dice.below(5)) {
    case 0:
        return Fault::FailOnce;
    case 1:
        return Fault::FailForEver;
    case 2:
        return call == Call::Write     ? dice.oneIn(2) ? Fault::Misdirect : Fault::Ignore
               : call == Call::Flush   ? Fault::Lie
               : call == Call::Discard ? Fault::DiscardMore
                                       : std::optional<Fault>();
    default:
        return cuts.at(dice.below(cuts.size()));
    }
}

} // namespace

Scenario Scenario::fromSeed(std::uint64_t seed)
{
    Dice dice{seed};
    Scenario scenario;
    scenario.medium = static_cast<SmallJob::Medium>(dice.below(2));
    scenario.before = static_cast<Before>(dice.below(5));
    scenario.seed = dice.next();
    const Setting &setting = Setting::of(scenario.medium, scenario.before);
    const std::size_t disk = dice.below(setting.disks().size());
    const auto call = static_cast<Call>(dice.below(4));
    Event event = anyEvent(setting, dice, disk, call);
    event.fault = dice.oneIn(8) ? std::nullopt : anyFault(event.at.call, dice);
    scenario.events.push_back(event);
    if (event.fault == Fault::Lie) { // which matters when the power goes
        Event cut = anyEvent(setting, dice, disk, Call::Flush);
        cut.fault = Fault::CutSome;
        if (cut.at > event.at) {
            scenario.events.push_back(cut);
        }
    } else if (dice.oneIn(8)) { // while the engine gives up, if it asks for anything
        const auto &known = setting.disks();
        const std::vector<std::vector<Request>> asked = play(scenario).requests;
        const std::size_t other = dice.below(known.size());
        std::vector<Request> more;
        std::ranges::set_difference(asked[other], known[other].requests, std::back_inserter(more));
        if (!more.empty()) {
            const Request at = more[dice.below(more.size())];
            scenario.events.push_back({other, at, anyFault(at.call, dice), true});
        }
    }
    return scenario;
}

std::string Scenario::describe() const
{
    static constexpr std::array befores{"zeros", "ones", "an older card", "an older card that was used",
                                        "the same card"};
    static constexpr std::array calls{"write", "read", "flush", "discard"};
    static constexpr std::array faults{
        "fails",        "fails for ever", "lands elsewhere",   "is ignored, and all that follow",
        "is a lie",     "takes more",     "is cut: lost",      "is cut: kept",
        "is cut: some", "is cut: torn",   "is cut: elsewhere", "is cut: its unit is damaged"};
    std::string text =
        fmt::format("{} over {}, cards {}", medium == SmallJob::Medium::Card ? "a card" : "a card and a disk",
                    befores.at(static_cast<std::size_t>(before)), seed);
    for (const Event &event : events) {
        text +=
            fmt::format("; disk {}: {} {}+{} #{} after {} flushes {}", event.disk,
                        calls.at(static_cast<std::size_t>(event.at.call)), event.at.range.begin.value(),
                        event.at.range.size.value(), event.at.again, event.at.flushes,
                        event.fault ? faults.at(static_cast<std::size_t>(*event.fault)) : "is where the person stops");
    }
    return text;
}

Played play(const Scenario &scenario)
{
    const Setting &setting = Setting::of(scenario.medium, scenario.before);
    std::vector<Pages> contents;
    for (const Setting::Disk &disk : setting.disks()) {
        contents.push_back(disk.before);
    }
    const Cards cards = makeCards(setting.job(), contents, scenario.seed);
    const std::stop_source stop;
    for (const Scenario::Event &event : scenario.events) {
        if (event.fault) {
            cards[event.disk]->arm(event.at, *event.fault);
        } else {
            cards[event.disk]->stopAt(event.at, stop);
        }
    }
    Played played;
    played.outcome = flashOnto(cards, setting.job(), stop.get_token());
    Verdict verdict(setting, scenario, played.outcome);
    for (std::size_t i = 0; i < cards.size(); ++i) {
        played.requests.push_back(cards[i]->requests());
        const Pages seen = cards[i]->contents(); // by whoever does not pull it out
        cards[i]->powerOn();
        played.after.push_back(cards[i]->contents());
        verdict.lookAt(i, {seen, played.after.back(), cards[i]->harmed(), cards[i]->struck()});
    }
    const SmallJob::Outcome again = flashOnto(cards, setting.job());
    for (std::size_t i = 0; i < cards.size(); ++i) {
        verdict.lookAtHealed(i, again, cards[i]->contents(), cards[i]->harmed());
    }
    played.wrong = verdict.wrong();
    return played;
}

} // namespace bootlace::sim
