// SPDX-License-Identifier: GPL-3.0-or-later
#include "ubootenv/copies.h"

#include "base/bytes.h"
#include "base/units.h"
#include "ubootenv/environment.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

namespace bootlace::ubootenv {

namespace {

/// The copy of a pair that the bytes begin with.
std::optional<Environment> findCopy(ByteView bytes)
{
    auto found = find(bytes);
    return found && found->flags ? std::move(found) : std::nullopt;
}

/// The other copy of a pair whose first one is whole; nothing when the bytes end before it.
std::optional<Copy> secondOf(ByteView bytes, ByteCount size, std::size_t half)
{
    const auto behind = slice(bytes, size.value(), size.value());
    if (!behind) {
        return std::nullopt;
    }
    for (const std::uint64_t at : {size.value(), std::uint64_t{half}}) { // a copy may be smaller than its place
        const auto place = slice(bytes, at, size.value());
        auto found = place ? findCopy(*place) : std::nullopt;
        if (found && found->size == size) {
            return Copy{ByteOffset(at), std::move(found)};
        }
    }
    return Copy{ByteOffset(size.value()), std::nullopt};
}

} // namespace

bool isSecondNewer(std::uint8_t first, std::uint8_t second)
{
    constexpr std::uint8_t last = 255;
    if (first == last && second == 0) {
        return true;
    }
    if (first == 0 && second == last) {
        return false;
    }
    return second > first;
}

std::optional<Saved> findSaved(ByteView bytes)
{
    const std::size_t half = bytes.size() / 2;
    auto first = find(bytes);
    if (!first) {
        first = findCopy(bytes.first(half)); // of a size that only the bytes tell
    }
    if (!first) {
        auto second = findCopy(bytes.subspan(half));
        return second
                   ? std::optional(Saved{.copies = {Copy{}, Copy{ByteOffset(half), std::move(second)}}, .current = 1})
                   : std::nullopt;
    }
    Saved saved{.copies = {Copy{ByteOffset(0), first}}, .current = 0};
    auto second = first->flags ? secondOf(bytes, first->size, half) : std::nullopt;
    if (second) {
        const bool isNewer = second->environment && isSecondNewer(*first->flags, *second->environment->flags);
        saved.copies.push_back(*std::move(second));
        saved.current = isNewer ? 1 : 0;
    }
    return saved;
}

} // namespace bootlace::ubootenv
