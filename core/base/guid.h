// SPDX-License-Identifier: GPL-3.0-or-later
// A GUID as a GPT holds it: the first three fields little-endian, so that the bytes on the disk are not the digits in
// the text (UEFI 2.10, appendix A). The text form is lower case, as Linux prints PARTUUID.
#pragma once

#include "base/bytes.h"

#include <array>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace bootlace {

struct Guid
{
    /// In disk order.
    std::array<std::byte, 16> bytes{};

    auto operator<=>(const Guid &) const = default;

    [[nodiscard]] bool isNil() const { return *this == Guid{}; }
};

/// "c12a7328-f81f-11d2-ba4b-00a0c93ec93b"
[[nodiscard]] std::string toText(const Guid &guid);
/// The GUID of 8-4-4-4-12 hexadecimal digits of either case, or nothing.
[[nodiscard]] std::optional<Guid> guidFromText(std::string_view text);

/// The bytes of a UUID in the order of its text (RFC 9562), as ext4 keeps it.
[[nodiscard]] std::array<std::byte, 16> uuidBytes(const Guid &guid);

/// The GUID for `role` ("disk", "partition/boot", "ext4/uuid", ...) of the identity `seed`: HMAC-SHA-256(seed, role)
/// with the version and variant bits of a random (version 4) UUID. Same arguments, same GUID, on every computer.
[[nodiscard]] Guid deriveGuid(ByteView seed, std::string_view role);

} // namespace bootlace
