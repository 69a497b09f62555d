// SPDX-License-Identifier: GPL-3.0-or-later
#include "sink/region_writer.h"

#include <algorithm>
#include <cstring>
#include <fmt/format.h>

namespace bootlace::sink {

ReadAt inside(Medium &medium, ByteRange range)
{
    return [disk = readAnywhere(medium), range, all = medium.size()](ByteOffset at, MutableBytes out) -> Result<> {
        const auto end = checkedAdd(at.value(), out.size());
        const auto onDisk = end ? checkedAdd(range.begin.value(), *end) : std::nullopt;
        if (!onDisk || *end > range.size.value() || *onDisk > all.value()) {
            return fail(Cause::BadInput, "it ends before it should");
        }
        return disk(range.begin + (at - ByteOffset(0)), out);
    };
}

RegionWriter::RegionWriter(Sink &disk, Writer &writer, ByteRange region, ByteCount heldBack)
    : m_disk(disk)
    , m_writer(writer)
    , m_region(region)
    , m_heldBack(heldBack)
{}

Result<> RegionWriter::checkRange(ByteOffset at, std::uint64_t size) const
{
    const auto end = checkedAdd(at.value(), size);
    if (!end || *end > m_region.size.value()) {
        return fail(Cause::TooSmall, fmt::format("{} bytes belong at {} of a region that has {}", size, at.value(),
                                                 m_region.size.value()));
    }
    return {};
}

MutableBytes RegionWriter::heldPart(ByteOffset at, std::uint64_t size)
{
    if (at.value() >= m_heldBack.value() || size == 0) {
        return {};
    }
    m_held.resize(static_cast<std::size_t>(m_heldBack.value()));
    return MutableBytes(m_held).subspan(at.value(), std::min<std::uint64_t>(size, m_held.size() - at.value()));
}

Result<> RegionWriter::write(ByteOffset at, ByteView bytes)
{
    TRY(checkRange(at, bytes.size()));
    m_taken += ByteCount(bytes.size());
    const MutableBytes held = heldPart(at, bytes.size());
    std::ranges::copy(bytes.first(held.size()), held.begin());
    const ByteView rest = bytes.subspan(held.size());
    return rest.empty() ? Result<>() : m_writer.write(onDisk(at + ByteCount(held.size())), rest);
}

Result<> RegionWriter::zero(ByteRange range)
{
    TRY(checkRange(range.begin, range.size.value()));
    m_taken += range.size;
    const MutableBytes held = heldPart(range.begin, range.size.value());
    std::ranges::fill(held, std::byte{});
    const ByteCount inMemory(held.size());
    return m_writer.zero({onDisk(range.begin + inMemory), range.size - inMemory});
}

Result<MutableBytes> RegionWriter::buffer(ByteOffset at)
{
    if (m_heldBack.value() != 0) {
        return fail(Cause::Internal, "a region that is held back has no buffers");
    }
    TRY(checkRange(at, 1));
    TRY_ASSIGN(const MutableBytes space, m_writer.buffer(onDisk(at)));
    return space.first(std::min<std::uint64_t>(space.size(), m_region.size.value() - at.value()));
}

Result<> RegionWriter::advance(std::size_t filled)
{
    m_taken += ByteCount(filled);
    return m_writer.advance(filled);
}

Result<> RegionWriter::finish()
{
    TRY_ASSIGN(std::vector<Chunk> written, m_writer.finish());
    if (!m_held.empty()) {
        std::erase_if(m_chunks, [this](const Chunk &chunk) { // what is held back may have changed since
            return chunk.range.begin < m_region.begin + m_heldBack;
        });
        std::ranges::move(chunksOf(m_region.begin, m_held), std::back_inserter(written));
    }
    std::ranges::move(written, std::back_inserter(m_chunks));
    std::ranges::sort(m_chunks, {}, &Chunk::range);
    return {};
}

ReadAt RegionWriter::reader() const
{
    return inside(m_disk, m_region);
}

} // namespace bootlace::sink
