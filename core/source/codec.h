// SPDX-License-Identifier: GPL-3.0-or-later
// What unpack.cpp asks of a decompressor. Not for other rooms.
#pragma once

#include "base/bytes.h"

#include <cstddef>
#include <memory>
#include <optional>

namespace bootlace::source {

class Codec
{
public:
    struct Step
    {
        std::size_t taken = 0;        ///< bytes of the input that are done with
        std::size_t made = 0;         ///< bytes put at the beginning of the output
        std::optional<Error> error{}; ///< why nothing can follow; what was taken tells the place
    };

    Codec() = default;
    virtual ~Codec() = default;
    Codec(const Codec &) = delete;
    Codec &operator=(const Codec &) = delete;
    Codec(Codec &&) = delete;
    Codec &operator=(Codec &&) = delete;

    /// Goes on with the next bytes (none: gives out what it still holds). `last`: no input will follow these.
    [[nodiscard]] virtual Step step(ByteView input, MutableBytes output, bool last) = 0;

    /// The input may end where it is now: between members, with every checksum compared.
    [[nodiscard]] virtual bool whole() const = 0;
};

[[nodiscard]] Result<std::unique_ptr<Codec>> makeGzipCodec();
[[nodiscard]] Result<std::unique_ptr<Codec>> makeBzip2Codec();
[[nodiscard]] Result<std::unique_ptr<Codec>> makeXzCodec();
[[nodiscard]] Result<std::unique_ptr<Codec>> makeZstdCodec();

} // namespace bootlace::source
