// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/units.h"

#include <array>
#include <cstdint>
#include <map>
#include <memory>

namespace bootlace::sim {

/// The bytes of a disk of any size. What was not written takes no memory, zeros take next to none, and a copy shares
/// its pages with what it was copied from until one of them is written.
class Pages
{
public:
    /// What was never written, or erased, reads as `fill`.
    explicit Pages(std::byte fill = std::byte{0});

    void write(ByteOffset at, ByteView bytes);
    void read(ByteOffset at, MutableBytes buffer) const;
    void erase(ByteRange range);

    [[nodiscard]] Bytes contents(ByteRange range) const;
    /// The range holds the same bytes in both.
    [[nodiscard]] bool same(const Pages &other, ByteRange range) const;

private:
    static constexpr std::size_t pageSize = 4096;
    using Page = std::array<std::byte, pageSize>;

    [[nodiscard]] const Page &page(std::uint64_t number) const;
    [[nodiscard]] Page &pageToChange(std::uint64_t number);

    std::shared_ptr<Page> m_erased; ///< what a page without an entry looks like
    std::map<std::uint64_t, std::shared_ptr<Page>> m_pages;
};

} // namespace bootlace::sim
