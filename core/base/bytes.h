// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes in memory, and the only way in which parsers take structures out of untrusted ones.
#pragma once

#include "base/result.h"
#include "base/units.h"

#include <cstddef>
#include <cstring>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

namespace bootlace {

using ByteView = std::span<const std::byte>;
using MutableBytes = std::span<std::byte>;
using Bytes = std::vector<std::byte>;

/// The part [at, at + size) of `bytes`, or nothing when it reaches beyond the end.
[[nodiscard]] inline std::optional<ByteView> slice(ByteView bytes, std::uint64_t at, std::uint64_t size)
{
    if (at > bytes.size() || size > bytes.size() - at) {
        return std::nullopt;
    }
    return bytes.subspan(static_cast<std::size_t>(at), static_cast<std::size_t>(size));
}

/// The structure at `at`, or nothing when it reaches beyond the end. T is a layout made of disk integers.
template <typename T>
[[nodiscard]] std::optional<T> load(ByteView bytes, std::uint64_t at)
{
    static_assert(std::is_trivially_copyable_v<T> && alignof(T) == 1);
    const auto part = slice(bytes, at, sizeof(T));
    if (!part) {
        return std::nullopt;
    }
    T value;
    std::memcpy(&value, part->data(), sizeof(T));
    return value;
}

/// Copies the structure to `at`. Precondition: it fits.
template <typename T>
void store(MutableBytes bytes, std::size_t at, const T &value)
{
    static_assert(std::is_trivially_copyable_v<T> && alignof(T) == 1);
    std::memcpy(bytes.subspan(at, sizeof(T)).data(), &value, sizeof(T));
}

/// The bytes of a trivially copyable value. The view lives as long as the value.
template <typename T>
[[nodiscard]] ByteView bytesOfValue(const T &value)
{
    static_assert(std::is_trivially_copyable_v<T>);
    return std::as_bytes(std::span(&value, 1));
}

[[nodiscard]] inline ByteView asBytes(std::string_view text)
{
    return std::as_bytes(std::span(text.data(), text.size()));
}

/// The bytes as characters, as they are; no encoding is checked. The view lives as long as the bytes.
[[nodiscard]] inline std::string_view asText(ByteView bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

/// True when every byte is zero (and when there is none).
[[nodiscard]] bool allZero(ByteView bytes);

/// True when there are bytes, and the first 4096 of them are printable ASCII and white space: what a person wrote, or a
/// page that was downloaded in the place of a file. No program and no compressed file begins so.
[[nodiscard]] bool looksLikeText(ByteView bytes);

/// Bytes and their place; what a format room hands out to be written.
struct Extent
{
    /// From the beginning of the piece (file system, partition, disk) that the producer speaks about.
    ByteRange range;
    /// As many bytes as the range is long; or none, which means that the whole range is zeros.
    Bytes bytes;

    bool operator==(const Extent &) const = default;
};

} // namespace bootlace
