// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/xxh3_hasher.h"

#include <cstring>
#include <new>
#include <xxhash.h>

namespace bootlace {

// In the byte order that every computer gives.
static Xxh128 canonical(XXH128_hash_t hash)
{
    XXH128_canonical_t bytes;
    XXH128_canonicalFromHash(&bytes, hash);
    Xxh128 digest{};
    std::memcpy(digest.data(), bytes.digest, digest.size());
    return digest;
}

Xxh128 xxh3(ByteView bytes)
{
    return canonical(XXH3_128bits(bytes.data(), bytes.size()));
}

struct Xxh3Hasher::State
{
    State()
        : xxh(XXH3_createState())
    {}

    ~State() { XXH3_freeState(xxh); }

    State(const State &) = delete;
    State &operator=(const State &) = delete;
    State(State &&) = delete;
    State &operator=(State &&) = delete;

    void begin() const
    {
        if (xxh == nullptr || XXH3_128bits_reset(xxh) != XXH_OK) { // only without memory
            throw std::bad_alloc();
        }
    }

    XXH3_state_t *xxh;
};

Xxh3Hasher::Xxh3Hasher()
    : m_state(std::make_unique<State>())
{
    m_state->begin();
}

Xxh3Hasher::~Xxh3Hasher() = default;

void Xxh3Hasher::add(ByteView bytes)
{
    XXH3_128bits_update(m_state->xxh, bytes.data(), bytes.size());
}

Xxh128 Xxh3Hasher::finish()
{
    const Xxh128 digest = canonical(XXH3_128bits_digest(m_state->xxh));
    m_state->begin();
    return digest;
}

} // namespace bootlace
