// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/guid.h"

#include "base/digest.h"

#include <cstddef>

namespace bootlace {

// Where the n-th byte of the text lies on the disk.
static constexpr std::array<std::size_t, 16> diskIndex{3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};

std::array<std::byte, 16> uuidBytes(const Guid &guid)
{
    std::array<std::byte, 16> inTextOrder{};
    for (std::size_t i = 0; i < 16; ++i) {
        inTextOrder[i] = guid.bytes[diskIndex[i]];
    }
    return inTextOrder;
}

std::string toText(const Guid &guid)
{
    std::string text = toHex(uuidBytes(guid));
    for (const std::size_t dash : {20U, 16U, 12U, 8U}) {
        text.insert(dash, 1, '-');
    }
    return text;
}

static Guid fromTextOrder(ByteView bytes)
{
    Guid guid;
    for (std::size_t i = 0; i < 16; ++i) {
        guid.bytes[diskIndex[i]] = bytes[i];
    }
    return guid;
}

std::optional<Guid> guidFromText(std::string_view text)
{
    if (text.size() != 36) {
        return std::nullopt;
    }
    std::string digits;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash != (text[i] == '-')) {
            return std::nullopt;
        }
        if (!dash) {
            digits += text[i];
        }
    }
    const auto bytes = fromHex(digits);
    return bytes ? std::optional(fromTextOrder(*bytes)) : std::nullopt;
}

Guid deriveGuid(ByteView seed, std::string_view role)
{
    Sha256 mac = hmacSha256(seed, asBytes(role));
    mac[6] = (mac[6] & std::byte{0x0F}) | std::byte{0x40}; // version 4
    mac[8] = (mac[8] & std::byte{0x3F}) | std::byte{0x80}; // variant of RFC 9562
    return fromTextOrder(ByteView(mac).first(16));
}

} // namespace bootlace
