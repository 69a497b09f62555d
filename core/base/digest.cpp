// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <xxhash.h>
#include <zlib.h>

namespace bootlace {

struct Sha256Hasher::Context
{
    Context()
        : evp(EVP_MD_CTX_new())
    {}

    ~Context() { EVP_MD_CTX_free(evp); }

    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;
    Context(Context &&) = delete;
    Context &operator=(Context &&) = delete;

    void begin() const
    {
        // Fails only without memory: there is nothing sensible to go on with.
        if (evp == nullptr || EVP_DigestInit_ex(evp, EVP_sha256(), nullptr) != 1) {
            throw std::bad_alloc();
        }
    }

    EVP_MD_CTX *evp;
};

Sha256Hasher::Sha256Hasher()
    : m_context(std::make_unique<Context>())
{
    m_context->begin();
}

Sha256Hasher::~Sha256Hasher() = default;
Sha256Hasher::Sha256Hasher(Sha256Hasher &&) noexcept = default;
Sha256Hasher &Sha256Hasher::operator=(Sha256Hasher &&) noexcept = default;

void Sha256Hasher::add(ByteView bytes)
{
    EVP_DigestUpdate(m_context->evp, bytes.data(), bytes.size());
}

Sha256 Sha256Hasher::finish()
{
    Sha256 digest{};
    EVP_DigestFinal_ex(m_context->evp, reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    m_context->begin();
    return digest;
}

Sha256 sha256(ByteView bytes)
{
    Sha256Hasher hasher;
    hasher.add(bytes);
    return hasher.finish();
}

Sha256 hmacSha256(ByteView key, ByteView message)
{
    Sha256 digest{};
    unsigned length = digest.size();
    const auto *answer = HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()),
                              reinterpret_cast<const unsigned char *>(message.data()), message.size(),
                              reinterpret_cast<unsigned char *>(digest.data()), &length);
    if (answer == nullptr) {
        throw std::bad_alloc();
    }
    return digest;
}

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

std::uint32_t crc32(ByteView bytes, std::uint32_t start)
{
    return static_cast<std::uint32_t>(
        ::crc32_z(start, reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size()));
}

bool looksLikeText(ByteView bytes)
{
    const std::string_view beginning = asText(bytes.first(std::min<std::size_t>(bytes.size(), 4096)));
    return !beginning.empty() && std::ranges::all_of(beginning, [](char c) {
        return (c >= ' ' && c <= '~') || c == '\n' || c == '\r' || c == '\t';
    });
}

bool allZero(ByteView bytes)
{
    return std::ranges::all_of(bytes, [](std::byte b) { return b == std::byte{0}; });
}

std::string toHex(ByteView bytes)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const std::byte b : bytes) {
        text += digits[std::to_integer<unsigned>(b) >> 4U];
        text += digits[std::to_integer<unsigned>(b) & 15U];
    }
    return text;
}

static std::optional<unsigned> hexDigit(char c)
{
    if (c >= '0' && c <= '9') {
        return static_cast<unsigned>(c - '0');
    }
    if (c >= 'a' && c <= 'f') {
        return static_cast<unsigned>(c - 'a') + 10;
    }
    if (c >= 'A' && c <= 'F') {
        return static_cast<unsigned>(c - 'A') + 10;
    }
    return std::nullopt;
}

std::optional<Bytes> fromHex(std::string_view digits)
{
    if (digits.size() % 2 != 0) {
        return std::nullopt;
    }
    Bytes bytes;
    bytes.reserve(digits.size() / 2);
    for (std::size_t i = 0; i < digits.size(); i += 2) {
        const auto high = hexDigit(digits[i]);
        const auto low = hexDigit(digits[i + 1]);
        if (!high || !low) {
            return std::nullopt;
        }
        bytes.push_back(static_cast<std::byte>(*high << 4U | *low));
    }
    return bytes;
}

} // namespace bootlace
