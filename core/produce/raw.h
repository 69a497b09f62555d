// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "flash/producer.h"

#include <utility>

namespace bootlace::produce {

/// These bytes at the region's beginning: firmware, a partition table.
class Raw final : public flash::Producer
{
public:
    explicit Raw(Bytes bytes)
        : m_bytes(std::move(bytes))
    {}

    [[nodiscard]] Result<> write(sink::RegionWriter &region, const flash::Record &soFar) override;
    [[nodiscard]] ByteCount expected(ByteCount written) const override;

private:
    Bytes m_bytes;
};

/// Zeros over all of the region.
class Zeros final : public flash::Producer
{
public:
    explicit Zeros(ByteCount size)
        : m_size(size)
    {}

    [[nodiscard]] Result<> write(sink::RegionWriter &region, const flash::Record &soFar) override;
    [[nodiscard]] ByteCount expected(ByteCount written) const override;

private:
    ByteCount m_size;
};

} // namespace bootlace::produce
