// SPDX-License-Identifier: GPL-3.0-or-later
// One flash that something happens to, and what must be true afterwards.
#pragma once

#include "sim/flash_run.h"
#include "sim/sim_card.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bootlace::sim {

/// What the disks held before.
enum class Before : std::uint8_t {
    Zeros,
    Ones,      ///< a card that somebody filled with 0xff
    Older,     ///< a finished card with another identity
    OlderUsed, ///< the same, with data of the device in its factory partition
    Same,      ///< a finished card with the same identity
};

/// Disks, what they held, and what an undisturbed flash does with them.
class Setting
{
public:
    /// The same object for the same arguments.
    static const Setting &of(SmallJob::Medium medium, Before before);

    struct Disk
    {
        Pages before;
        Pages whole;                   ///< after the undisturbed flash
        std::vector<ByteRange> places; ///< that it wrote, ascending and apart; and the factory partition
        std::vector<Request> requests;
        std::optional<Guid> idBefore; ///< of the table that was there
    };

    [[nodiscard]] const SmallJob &job() const { return *m_job; }

    [[nodiscard]] const std::vector<Disk> &disks() const { return m_disks; }

private:
    Setting(SmallJob::Medium medium, Before before);

    std::shared_ptr<const SmallJob> m_job;
    std::vector<Disk> m_disks;
};

struct Scenario
{
    struct Event
    {
        std::size_t disk = 0;
        Request at;
        std::optional<Fault> fault; ///< nothing: the person asks to stop
        bool givingUp = false;      ///< by then the flash has failed of an earlier event
    };

    SmallJob::Medium medium = SmallJob::Medium::Card;
    Before before = Before::Zeros;
    std::uint64_t seed = 0;    ///< of the cards
    std::vector<Event> events; ///< in the order in which they happen

    /// The one that a number stands for.
    static Scenario fromSeed(std::uint64_t seed);

    [[nodiscard]] std::string describe() const;
};

struct Played
{
    std::vector<std::string> wrong; ///< what is not as it must be, a sentence for each; none: all is well
    SmallJob::Outcome outcome;
    std::vector<std::vector<Request>> requests; ///< of each disk
    std::vector<Pages> after;                   ///< what each disk held when it was put in again
};

/// Flashes, puts the cards in again, looks at them, and flashes once more.
Played play(const Scenario &scenario);

} // namespace bootlace::sim
