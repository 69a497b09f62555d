// SPDX-License-Identifier: GPL-3.0-or-later
#include "produce/raw.h"

namespace bootlace::produce {

Result<> Raw::write(sink::RegionWriter &region, const flash::Record & /*soFar*/)
{
    return region.write(ByteOffset(0), m_bytes);
}

ByteCount Raw::expected(ByteCount /*written*/) const
{
    return ByteCount(m_bytes.size());
}

Result<> Zeros::write(sink::RegionWriter &region, const flash::Record & /*soFar*/)
{
    return region.zero({ByteOffset(0), m_size});
}

ByteCount Zeros::expected(ByteCount /*written*/) const
{
    return m_size;
}

} // namespace bootlace::produce
