// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/digest.h"

#include <memory>

namespace bootlace {

/// XXH3-128 of bytes that come in several parts: as xxh3() of all of them.
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

} // namespace bootlace
