// SPDX-License-Identifier: GPL-3.0-or-later
// A card that does what cards do when the power goes: what it said it had written is lost, half written, written in
// another order or at another place, and what lay beside it is damaged.
//
// What is decided by chance follows from the card's seed and from what is asked for (place, length, how many flushes
// were before), never from the order in which threads ask: a seed replays a run.
#pragma once

#include "sim/dice.h"
#include "sim/pages.h"
#include "sink/sink.h"

#include <compare>
#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace bootlace::sim {

enum class Call : std::uint8_t { Write, Read, Flush, Discard };

/// One request, named by what it is and not by its turn among those of other threads.
struct Request
{
    Call call = Call::Flush;
    std::uint32_t flushes = 0; ///< flushes that were asked for before, since the power came
    ByteRange range;           ///< empty for a flush
    std::uint32_t again = 0;   ///< how often the same was asked for since that flush

    auto operator<=>(const Request &) const = default;
};

/// What the card does with one request.
enum class Fault : std::uint8_t {
    FailOnce,    ///< it fails; a discard is refused
    FailForEver, ///< it and all of its kind from then on fail
    Misdirect,   ///< the write lands at another place of the card, and succeeds
    Ignore,      ///< it and all writes from then on succeed and change nothing, as on a worn card
    Lie,         ///< the flush succeeds and makes nothing durable
    DiscardMore, ///< the discard takes all of the allocation units that it touches
    CutLost,     ///< the power goes; nothing that was not flushed is on the card
    CutKept,     ///< the power goes; all of it is
    CutSome,     ///< the power goes; any of it may be
    CutTorn,     ///< the same, and a write may have ended after any of its sectors
    CutStray,    ///< the same as CutSome, and one write landed at another place
    CutUnit,     ///< the same as CutSome, and other bytes of an allocation unit that was being written are damaged
};

[[nodiscard]] constexpr bool isCut(Fault fault)
{
    return fault >= Fault::CutLost;
}

/// A simulated card of any size, with a volatile cache: what is written is durable after the next flush. Requests that
/// are not aligned, or reach beyond the end, are Internal. May be used by several threads, as a Sink may.
class SimCard final : public sink::Sink
{
public:
    struct Shape
    {
        ByteCount size;
        SectorSize sectorSize = SectorSize::Bytes512;
        ByteCount allocationUnit = 4_MiB;
    };

    /// `contents` is what the card holds when its power comes.
    SimCard(Shape shape, Pages contents, std::uint64_t seed);

    [[nodiscard]] ByteCount size() const override { return m_shape.size; }

    [[nodiscard]] SectorSize sectorSize() const override { return m_shape.sectorSize; }

    [[nodiscard]] Result<> writeAt(ByteOffset at, ByteView bytes) override;
    [[nodiscard]] Result<> readAt(ByteOffset at, MutableBytes buffer) override;
    [[nodiscard]] Result<> flush() override;
    bool discard(ByteRange range) override;

    /// A cut at a flush decides about all that was written since the last one; a cut at a write loses all of that but
    /// (as its kind says) this one write, since which others had arrived would be the threads' own.
    void arm(const Request &at, Fault fault);
    /// A stop is asked for while the card answers this request.
    void stopAt(const Request &at, std::stop_source stop);

    /// The card is pulled out, if its power is not gone already, and put in again: what was not flushed is on it or
    /// not. No fault is armed any more.
    void powerOn();

    /// Everything that was asked for since the power came, sorted.
    [[nodiscard]] std::vector<Request> requests() const;
    /// What reads answer.
    [[nodiscard]] Pages contents() const;
    /// Places that the card has harmed so far though nobody wrote there: damaged units, strayed writes, too large
    /// discards.
    [[nodiscard]] std::vector<ByteRange> harmed() const;
    /// An armed fault has taken effect, or a stop was asked for.
    [[nodiscard]] bool struck() const;

private:
    struct Held
    {
        enum class What : std::uint8_t { Bytes, Zeros, Erased };

        Request request;
        ByteRange place; ///< where it lands
        What what = What::Erased;
        Bytes bytes;
    };

    struct Met
    {
        Request request;
        std::optional<Fault> fault;
    };

    [[nodiscard]] Result<> check(ByteOffset at, ByteView bytes) const;
    [[nodiscard]] Met meet(Call call, ByteRange range);
    [[nodiscard]] Held heldWrite(const Request &request, ByteView bytes) const;
    static void put(Pages &pages, const Held &held);
    void hold(Held held);
    [[nodiscard]] Dice dice(const Request &request, std::uint64_t purpose) const;
    void tear(Held &held) const;
    void misplace(Held &held);
    [[nodiscard]] std::vector<Held> unsettled();
    void cut(Fault kind, std::vector<Held> unsettled);
    void settle(Held held, Fault kind, bool chosen);
    void damageUnitOf(const Held &held);

    Shape m_shape;
    std::uint64_t m_seed;
    mutable std::mutex m_mutex; ///< guards what follows
    Pages m_durable;
    Pages m_now;                ///< with what the cache holds
    std::vector<Held> m_cache;  ///< since the last flush that did not lie
    std::vector<Held> m_strays; ///< land at the next flush, over all that was written until then
    std::map<Request, Fault> m_armed;
    std::map<Request, std::stop_source> m_stops;
    std::map<Call, Fault> m_forEver;
    std::map<Request, std::uint32_t> m_asked; ///< how often, with `again` 0
    std::uint32_t m_flushes = 0;
    std::vector<Request> m_requests;
    std::vector<ByteRange> m_harmed;
    bool m_off = false;
    bool m_struck = false;
};

} // namespace bootlace::sim
