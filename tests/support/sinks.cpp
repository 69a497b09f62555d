// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sinks.h"

#include "sink/aligned_memory.h"

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <cstdint>
#include <fmt/format.h>

namespace bootlace::test {
namespace {

Result<> poweredOff()
{
    return fail(Cause::DeviceGone, "the power was cut", ENODEV);
}

ByteView aligned(sink::AlignedMemory &memory, ByteView bytes)
{
    std::ranges::copy(bytes, memory.bytes().begin());
    return memory.bytes().first(bytes.size());
}

} // namespace

MemorySink::MemorySink(ByteCount size, SectorSize sectorSize, std::byte fill)
    : m_size(size)
    , m_sectorSize(sectorSize)
    , m_fill(fill)
{}

Result<> MemorySink::check(ByteOffset at, ByteView bytes) const
{
    const std::uint64_t sector = bytesOf(m_sectorSize);
    const auto address = reinterpret_cast<std::uintptr_t>(bytes.data());
    const auto end = checkedAdd(at.value(), bytes.size());
    if (at.value() % sector != 0 || bytes.size() % sector != 0 || address % bufferAlignment != 0) {
        return fail(Cause::Internal, fmt::format("unaligned: {} bytes at {}", bytes.size(), at.value()));
    }
    if (!end || *end > m_size.value()) {
        return fail(Cause::Internal, fmt::format("beyond the end: {} bytes at {}", bytes.size(), at.value()));
    }
    return {};
}

Result<> MemorySink::writeAt(ByteOffset at, ByteView bytes)
{
    TRY(check(at, bytes));
    const std::scoped_lock lock(m_mutex);
    put(at, bytes);
    return {};
}

bool MemorySink::discard(ByteRange range)
{
    assert(range.begin.value() % bytesOf(m_sectorSize) == 0 && range.size.value() % bytesOf(m_sectorSize) == 0);
    assert(range.end() <= ByteOffset(0) + m_size);
    const std::scoped_lock lock(m_mutex);
    const std::uint64_t begin = roundUp(range.begin.value(), blockSize);
    const std::uint64_t end = std::max(begin, roundDown(range.end().value(), blockSize));
    m_blocks.erase(m_blocks.lower_bound(begin / blockSize), m_blocks.lower_bound(end / blockSize));
    if (range.begin.value() < begin) {
        put(range.begin, Bytes(std::min(begin, range.end().value()) - range.begin.value(), m_fill));
    }
    if (end < range.end().value()) {
        put(ByteOffset(end), Bytes(range.end().value() - end, m_fill));
    }
    return true;
}

void MemorySink::put(ByteOffset at, ByteView bytes)
{
    while (!bytes.empty()) {
        const auto within = static_cast<std::size_t>(at.value() % blockSize);
        const std::size_t part = std::min<std::size_t>(blockSize - within, bytes.size());
        Bytes &block = m_blocks.try_emplace(at.value() / blockSize, blockSize, m_fill).first->second;
        std::ranges::copy(bytes.first(part), MutableBytes(block).subspan(within).begin());
        bytes = bytes.subspan(part);
        at += ByteCount(part);
    }
}

Result<> MemorySink::readAt(ByteOffset at, MutableBytes buffer)
{
    TRY(check(at, buffer));
    std::ranges::copy(contents({at, ByteCount(buffer.size())}), buffer.begin());
    return {};
}

Bytes MemorySink::contents(ByteRange range) const
{
    const std::scoped_lock lock(m_mutex);
    Bytes bytes(range.size.value(), m_fill);
    const std::uint64_t first = range.begin.value() / blockSize;
    for (auto block = m_blocks.lower_bound(first);
         block != m_blocks.end() && block->first * blockSize < range.end().value(); ++block) {
        const std::uint64_t begin = std::max(block->first * blockSize, range.begin.value());
        const std::uint64_t end = std::min((block->first + 1) * blockSize, range.end().value());
        const ByteView part = ByteView(block->second).subspan(begin % blockSize, end - begin);
        std::ranges::copy(part, MutableBytes(bytes).subspan(begin - range.begin.value()).begin());
    }
    return bytes;
}

void MemorySink::flipBit(ByteOffset at)
{
    const std::scoped_lock lock(m_mutex);
    Bytes &block = m_blocks.try_emplace(at.value() / blockSize, blockSize, m_fill).first->second;
    block[at.value() % blockSize] ^= std::byte{0x10};
}

void RecordingSink::remember(Event event)
{
    const std::scoped_lock lock(m_mutex);
    m_events.push_back(event);
}

Result<> RecordingSink::writeAt(ByteOffset at, ByteView bytes)
{
    remember({Call::Write, {at, ByteCount(bytes.size())}});
    return WrappedSink::writeAt(at, bytes);
}

Result<> RecordingSink::readAt(ByteOffset at, MutableBytes buffer)
{
    remember({Call::Read, {at, ByteCount(buffer.size())}});
    return WrappedSink::readAt(at, buffer);
}

Result<> RecordingSink::flush()
{
    remember({Call::Flush, {}});
    return WrappedSink::flush();
}

bool RecordingSink::discard(ByteRange range)
{
    remember({Call::Discard, range});
    return WrappedSink::discard(range);
}

std::vector<RecordingSink::Event> RecordingSink::events() const
{
    const std::scoped_lock lock(m_mutex);
    return m_events;
}

std::size_t RecordingSink::count(Call call) const
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<std::size_t>(std::ranges::count(m_events, call, &Event::call));
}

Result<> FaultySink::writeAt(ByteOffset at, ByteView bytes)
{
    const std::scoped_lock lock(m_mutex);
    if (++m_writes == m_faults.write) {
        TRY(WrappedSink::writeAt(at, bytes.first(std::min<std::size_t>(bytes.size(), m_faults.tear.value()))));
        return failErrno(Cause::WriteFailed, fmt::format("write at byte {}", at.value()), m_faults.systemError);
    }
    if (m_faults.voidFrom && at + ByteCount(bytes.size()) > *m_faults.voidFrom) {
        if (at >= *m_faults.voidFrom) {
            return {};
        }
        bytes = bytes.first((*m_faults.voidFrom - at).value());
    }
    if (m_faults.flip && ByteRange{at, ByteCount(bytes.size())}.contains({*m_faults.flip, 1_B})) {
        sink::AlignedMemory memory(bytes.size());
        const ByteView copy = aligned(memory, bytes);
        memory.bytes()[(*m_faults.flip - at).value()] ^= std::byte{0x10};
        return WrappedSink::writeAt(at, copy);
    }
    return WrappedSink::writeAt(at, bytes);
}

Result<> FaultySink::readAt(ByteOffset at, MutableBytes buffer)
{
    const std::scoped_lock lock(m_mutex);
    if (++m_reads == m_faults.read) {
        return failErrno(Cause::ReadFailed, fmt::format("read at byte {}", at.value()), m_faults.systemError);
    }
    return WrappedSink::readAt(at, buffer);
}

Result<> FaultySink::flush()
{
    const std::scoped_lock lock(m_mutex);
    if (++m_flushes == m_faults.flush) {
        return failErrno(Cause::WriteFailed, "flush", m_faults.systemError);
    }
    return WrappedSink::flush();
}

bool FaultySink::discard(ByteRange range)
{
    const ByteCount before = std::min(m_faults.overDiscard, range.begin - ByteOffset(0));
    const ByteCount behind = std::min(m_faults.overDiscard, ByteOffset(0) + size() - range.end());
    return WrappedSink::discard({range.begin - before, before + range.size + behind});
}

std::uint64_t FaultySink::writes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_writes;
}

std::uint64_t FaultySink::reads() const
{
    const std::scoped_lock lock(m_mutex);
    return m_reads;
}

std::uint64_t FaultySink::flushes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_flushes;
}

Result<> PowerCutSink::writeAt(ByteOffset at, ByteView bytes)
{
    const std::scoped_lock lock(m_mutex);
    if (m_off) {
        return poweredOff();
    }
    m_held.push_back({.range = {at, ByteCount(bytes.size())}, .bytes = Bytes(bytes.begin(), bytes.end())});
    return {};
}

Result<> PowerCutSink::readAt(ByteOffset at, MutableBytes buffer)
{
    const std::scoped_lock lock(m_mutex);
    if (m_off) {
        return poweredOff();
    }
    TRY(WrappedSink::readAt(at, buffer));
    const ByteRange wanted{at, ByteCount(buffer.size())};
    for (const Extent &held : m_held) {
        if (!held.range.overlaps(wanted)) {
            continue;
        }
        const ByteRange common = rangeBetween(std::max(held.range.begin, at), std::min(held.range.end(), wanted.end()));
        std::ranges::copy(ByteView(held.bytes).subspan((common.begin - held.range.begin).value(), common.size.value()),
                          buffer.subspan((common.begin - at).value()).begin());
    }
    return {};
}

Result<> PowerCutSink::flush()
{
    const std::scoped_lock lock(m_mutex);
    if (m_off) {
        return poweredOff();
    }
    if (++m_flushes == m_atFlush) {
        cutLocked();
        return poweredOff();
    }
    for (const Extent &held : m_held) {
        sink::AlignedMemory memory(held.bytes.size());
        TRY(WrappedSink::writeAt(held.range.begin, aligned(memory, held.bytes)));
    }
    m_held.clear();
    return WrappedSink::flush();
}

bool PowerCutSink::discard(ByteRange range)
{
    const std::scoped_lock lock(m_mutex);
    return !m_off && WrappedSink::discard(range);
}

void PowerCutSink::cut()
{
    const std::scoped_lock lock(m_mutex);
    cutLocked();
}

void PowerCutSink::cutLocked()
{
    std::size_t number = 0;
    for (const Extent &held : m_held) {
        const bool kept =
            m_unflushed == Unflushed::AllKept || (m_unflushed == Unflushed::EverySecondLost && number % 2 == 0);
        ++number;
        if (kept) {
            sink::AlignedMemory memory(held.bytes.size());
            (void)WrappedSink::writeAt(held.range.begin, aligned(memory, held.bytes));
        }
    }
    m_held.clear();
    m_off = true;
}

std::uint64_t PowerCutSink::flushes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_flushes;
}

} // namespace bootlace::test
