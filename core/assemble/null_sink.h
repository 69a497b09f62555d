// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sink/sink.h"

namespace bootlace::assemble {

/// Takes everything and keeps nothing: for learning the digests of bytes that are to be written later.
class NullSink final : public sink::Sink
{
public:
    NullSink(ByteCount size, SectorSize sectorSize)
        : m_size(size)
        , m_sectorSize(sectorSize)
    {}

    [[nodiscard]] ByteCount size() const override { return m_size; }

    [[nodiscard]] SectorSize sectorSize() const override { return m_sectorSize; }

    [[nodiscard]] Result<> writeAt(ByteOffset /*at*/, ByteView /*bytes*/) override { return {}; }

    [[nodiscard]] Result<> flush() override { return {}; }

    bool discard(ByteRange /*range*/) override { return false; }

    [[nodiscard]] Result<> readAt(ByteOffset /*at*/, MutableBytes /*buffer*/) override
    {
        return fail(Cause::Internal, "nothing was kept that could be read");
    }

private:
    ByteCount m_size;
    SectorSize m_sectorSize;
};

} // namespace bootlace::assemble
