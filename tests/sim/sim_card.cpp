// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/sim_card.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <iterator>
#include <utility>

namespace bootlace::sim {
namespace {

// What dice are thrown for: the same request falls otherwise for each.
enum Purpose : std::uint64_t { KeepIt, TearIt, MoveIt, ChooseIt, DamageIt };

Result<> gone()
{
    return fail(Cause::DeviceGone, "the card is gone", ENODEV);
}

Result<> failed(const Request &request)
{
    static constexpr std::array names{"write", "read", "flush", "discard"};
    return failErrno(request.call == Call::Read ? Cause::ReadFailed : Cause::WriteFailed,
                     fmt::format("the card's {} at byte {}", names.at(static_cast<std::size_t>(request.call)),
                                 request.range.begin.value()),
                     EIO);
}

} // namespace

SimCard::SimCard(Shape shape, Pages contents, std::uint64_t seed)
    : m_shape(shape)
    , m_seed(seed)
    , m_durable(std::move(contents))
    , m_now(m_durable)
{}

Result<> SimCard::check(ByteOffset at, ByteView bytes) const
{
    const std::uint64_t sector = bytesOf(m_shape.sectorSize);
    const auto address = reinterpret_cast<std::uintptr_t>(bytes.data());
    const auto end = checkedAdd(at.value(), bytes.size());
    if (at.value() % sector != 0 || bytes.size() % sector != 0 || address % bufferAlignment != 0 || !end ||
        *end > m_shape.size.value()) {
        return fail(Cause::Internal,
                    fmt::format("unaligned or beyond the end: {} bytes at {}", bytes.size(), at.value()));
    }
    return {};
}

Dice SimCard::dice(const Request &request, std::uint64_t purpose) const
{
    return {m_seed,
            purpose,
            static_cast<std::uint64_t>(request.call),
            request.flushes,
            request.range.begin.value(),
            request.range.size.value(),
            request.again};
}

SimCard::Met SimCard::meet(Call call, ByteRange range)
{
    Met met{{call, m_flushes, range, 0}, std::nullopt};
    met.request.again = m_asked[met.request]++;
    m_requests.push_back(met.request);
    if (const auto stop = m_stops.find(met.request); stop != m_stops.end()) {
        stop->second.request_stop();
        m_struck = true;
    }
    if (const auto armed = m_armed.find(met.request); armed != m_armed.end()) {
        met.fault = armed->second;
        m_struck = true;
        if (armed->second == Fault::FailForEver || armed->second == Fault::Ignore) {
            m_forEver[call] = armed->second;
        }
    } else if (const auto forEver = m_forEver.find(call); forEver != m_forEver.end()) {
        met.fault = forEver->second;
    }
    return met;
}

SimCard::Held SimCard::heldWrite(const Request &request, ByteView bytes) const
{
    Held held{request, request.range, Held::What::Zeros, {}};
    const bool zeros =
        bytes.front() == std::byte{0} && std::memcmp(bytes.data(), bytes.data() + 1, bytes.size() - 1) == 0;
    if (!zeros) {
        held.what = Held::What::Bytes;
        held.bytes.assign(bytes.begin(), bytes.end());
    }
    return held;
}

void SimCard::put(Pages &pages, const Held &held)
{
    switch (held.what) {
    case Held::What::Bytes:
        return pages.write(held.place.begin, ByteView(held.bytes).first(held.place.size.value()));
    case Held::What::Zeros:
        return pages.write(held.place.begin, Bytes(held.place.size.value()));
    case Held::What::Erased:
        return pages.erase(held.place);
    }
}

void SimCard::hold(Held held)
{
    put(m_now, held);
    m_cache.push_back(std::move(held));
}

Result<> SimCard::writeAt(ByteOffset at, ByteView bytes)
{
    TRY(check(at, bytes));
    const std::scoped_lock lock(m_mutex);
    if (m_off) {
        return gone();
    }
    const Met met = meet(Call::Write, {at, ByteCount(bytes.size())});
    Held held = heldWrite(met.request, bytes);
    if (met.fault && isCut(*met.fault)) {
        cut(*met.fault, {std::move(held)});
        return gone();
    }
    if (met.fault == Fault::FailOnce || met.fault == Fault::FailForEver) {
        tear(held);
        hold(std::move(held));
        return failed(met.request);
    }
    if (met.fault == Fault::Ignore) {
        return {};
    }
    if (met.fault == Fault::Misdirect) {
        misplace(held);
        m_strays.push_back(std::move(held));
        return {};
    }
    hold(std::move(held));
    return {};
}

Result<> SimCard::readAt(ByteOffset at, MutableBytes buffer)
{
    TRY(check(at, buffer));
    const std::scoped_lock lock(m_mutex);
    if (m_off) {
        return gone();
    }
    const Met met = meet(Call::Read, {at, ByteCount(buffer.size())});
    if (met.fault && isCut(*met.fault)) {
        cut(*met.fault, unsettled());
        return gone();
    }
    if (met.fault) {
        return failed(met.request);
    }
    m_now.read(at, buffer);
    return {};
}

Result<> SimCard::flush()
{
    const std::scoped_lock lock(m_mutex);
    if (m_off) {
        return gone();
    }
    const Met met = meet(Call::Flush, {});
    ++m_flushes;
    m_asked.clear();
    if (met.fault && isCut(*met.fault)) {
        cut(*met.fault, unsettled());
        return gone();
    }
    if (met.fault == Fault::FailOnce || met.fault == Fault::FailForEver) {
        return failed(met.request);
    }
    for (Held &stray : std::exchange(m_strays, {})) {
        hold(std::move(stray));
    }
    if (met.fault != Fault::Lie) {
        m_durable = m_now;
        m_cache.clear();
    }
    return {};
}

bool SimCard::discard(ByteRange range)
{
    const std::scoped_lock lock(m_mutex);
    if (m_off) {
        return false;
    }
    const Met met = meet(Call::Discard, range);
    Held held{met.request, range, Held::What::Erased, {}};
    if (met.fault && isCut(*met.fault)) {
        cut(*met.fault, {std::move(held)});
        return false;
    }
    if (met.fault == Fault::DiscardMore) {
        const std::uint64_t unit = m_shape.allocationUnit.value();
        held.place = rangeBetween(ByteOffset(roundDown(range.begin.value(), unit)),
                                  ByteOffset(std::min(roundUp(range.end().value(), unit), m_shape.size.value())));
        m_harmed.push_back(held.place);
    } else if (met.fault) {
        return false;
    }
    hold(std::move(held));
    return true;
}

// The write ended after any of its sectors: none to all.
void SimCard::tear(Held &held) const
{
    const std::uint64_t sector = bytesOf(m_shape.sectorSize);
    held.place.size = ByteCount(dice(held.request, TearIt).below(held.place.size.value() / sector + 1) * sector);
}

// One bit of the address is another, or all of it is: cards do both.
void SimCard::misplace(Held &held)
{
    const std::uint64_t sector = bytesOf(m_shape.sectorSize);
    const std::uint64_t most = (m_shape.size - held.place.size).value() / sector;
    Dice dice = this->dice(held.request, MoveIt);
    std::uint64_t place = held.place.begin.value() / sector ^ std::uint64_t{1} << dice.below(20);
    if (place > most || dice.oneIn(2)) {
        place = dice.below(most + 1);
    }
    held.place.begin = ByteOffset(place * sector);
    m_harmed.push_back(held.place);
}

void SimCard::damageUnitOf(const Held &held)
{
    Dice dice = this->dice(held.request, DamageIt);
    const std::uint64_t sector = bytesOf(m_shape.sectorSize);
    const std::uint64_t unit = m_shape.allocationUnit.value();
    const std::uint64_t units =
        roundUp(held.request.range.end().value(), unit) / unit - held.request.range.begin.value() / unit;
    const std::uint64_t begin = (held.request.range.begin.value() / unit + dice.below(units)) * unit;
    const std::uint64_t sectors = (std::min(begin + unit, m_shape.size.value()) - begin) / sector;
    for (std::uint64_t runs = 1 + dice.below(3); runs > 0; --runs) {
        const std::uint64_t first = dice.below(sectors);
        const ByteRange run{ByteOffset(begin + first * sector),
                            ByteCount((1 + dice.below(std::min<std::uint64_t>(sectors - first, 64))) * sector)};
        Bytes garbage(run.size.value(), std::byte{static_cast<unsigned char>(dice.oneIn(2) ? 0xff : 0)});
        if (dice.oneIn(2)) {
            std::ranges::generate(garbage, [&] { return static_cast<std::byte>(dice.next()); });
        }
        m_durable.write(run.begin, garbage);
        m_harmed.push_back(run);
    }
}

std::vector<SimCard::Held> SimCard::unsettled()
{
    std::vector<Held> all = std::exchange(m_cache, {});
    std::ranges::move(std::exchange(m_strays, {}), std::back_inserter(all));
    return all;
}

void SimCard::cut(Fault kind, std::vector<Held> unsettled)
{
    m_off = true;
    m_cache.clear();
    m_strays.clear();
    if (!unsettled.empty()) {
        // What is special happens to one of them, and last, since it may land on another one's place.
        const auto chosen = std::ranges::min_element(
            unsettled, {}, [this](const Held &held) { return dice(held.request, ChooseIt).next(); });
        std::rotate(chosen, std::next(chosen), unsettled.end());
        for (std::size_t i = 0; i < unsettled.size(); ++i) {
            settle(unsettled[i], kind, i + 1 == unsettled.size());
        }
        if (kind == Fault::CutUnit) {
            damageUnitOf(unsettled.back());
        }
    }
    m_now = m_durable;
}

void SimCard::settle(Held held, Fault kind, bool chosen)
{
    const std::uint64_t odds = Dice{m_seed, KeepIt}.below(4); // some cards lose nearly all, others nearly nothing
    const bool kept = kind == Fault::CutKept || dice(held.request, KeepIt).below(4) <= odds;
    const bool strays = kind == Fault::CutStray && chosen;
    if (kind == Fault::CutLost || !(kept || strays)) {
        return;
    }
    if (kind == Fault::CutTorn) {
        tear(held);
    }
    if (strays) {
        misplace(held);
    }
    put(m_durable, held);
}

void SimCard::arm(const Request &at, Fault fault)
{
    const std::scoped_lock lock(m_mutex);
    m_armed[at] = fault;
}

void SimCard::stopAt(const Request &at, std::stop_source stop)
{
    const std::scoped_lock lock(m_mutex);
    m_stops.insert_or_assign(at, std::move(stop));
}

void SimCard::powerOn()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_off) {
        cut(Fault::CutSome, unsettled());
    }
    m_off = false;
    m_armed.clear();
    m_stops.clear();
    m_forEver.clear();
    m_asked.clear();
    m_requests.clear();
    m_flushes = 0;
}

std::vector<Request> SimCard::requests() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<Request> sorted = m_requests;
    std::ranges::sort(sorted);
    return sorted;
}

Pages SimCard::contents() const
{
    const std::scoped_lock lock(m_mutex);
    return m_now;
}

std::vector<ByteRange> SimCard::harmed() const
{
    const std::scoped_lock lock(m_mutex);
    return m_harmed;
}

bool SimCard::struck() const
{
    const std::scoped_lock lock(m_mutex);
    return m_struck;
}

} // namespace bootlace::sim
