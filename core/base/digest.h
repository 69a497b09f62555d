// SPDX-License-Identifier: GPL-3.0-or-later
// Checksums: SHA-256 for what a person compares and a manifest keeps, XXH3-128 for reading back as fast as a disk
// answers, and CRC-32 (the one of zlib, GPT and UBI).
#pragma once

#include "base/bytes.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace bootlace {

using Sha256 = std::array<std::byte, 32>;

/// SHA-256 of bytes that come in several parts.
class Sha256Hasher
{
public:
    Sha256Hasher();
    ~Sha256Hasher();
    Sha256Hasher(Sha256Hasher &&) noexcept;
    Sha256Hasher &operator=(Sha256Hasher &&) noexcept;
    Sha256Hasher(const Sha256Hasher &) = delete;
    Sha256Hasher &operator=(const Sha256Hasher &) = delete;

    void add(ByteView bytes);
    /// The digest of all that was added; the hasher then begins anew.
    [[nodiscard]] Sha256 finish();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

[[nodiscard]] Sha256 sha256(ByteView bytes);
/// HMAC-SHA-256 (RFC 2104): how identities are derived from a recipe's seed.
[[nodiscard]] Sha256 hmacSha256(ByteView key, ByteView message);

using Xxh128 = std::array<std::byte, 16>;

/// XXH3-128 of bytes that come in several parts.
class Xxh3Hasher
{
public:
    Xxh3Hasher();
    ~Xxh3Hasher();
    Xxh3Hasher(Xxh3Hasher &&) = delete;
    Xxh3Hasher &operator=(Xxh3Hasher &&) = delete;
    Xxh3Hasher(const Xxh3Hasher &) = delete;
    Xxh3Hasher &operator=(const Xxh3Hasher &) = delete;

    void add(ByteView bytes);
    /// The digest of all that was added; the hasher then begins anew.
    [[nodiscard]] Xxh128 finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// XXH3-128 in its canonical byte order.
[[nodiscard]] Xxh128 xxh3(ByteView bytes);

/// CRC-32 with the reflected polynomial 0xEDB88320; `start` is the CRC of what came before.
[[nodiscard]] std::uint32_t crc32(ByteView bytes, std::uint32_t start = 0);

/// Lower-case hexadecimal digits, two a byte.
[[nodiscard]] std::string toHex(ByteView bytes);
/// The bytes of an even number of hexadecimal digits of either case, or nothing.
[[nodiscard]] std::optional<Bytes> fromHex(std::string_view digits);

} // namespace bootlace
