// SPDX-License-Identifier: GPL-3.0-or-later
// gzip (RFC 1952). A file may hold several members one after another, and tapes pad the last one with zeros.
#include "source/codec.h"

#include <algorithm>
#include <limits>
#include <zlib.h>

namespace bootlace::source {

namespace {

class GzipCodec final : public Codec
{
public:
    GzipCodec() = default;

    ~GzipCodec() override { ::inflateEnd(&m_zlib); }

    GzipCodec(const GzipCodec &) = delete;
    GzipCodec &operator=(const GzipCodec &) = delete;
    GzipCodec(GzipCodec &&) = delete;
    GzipCodec &operator=(GzipCodec &&) = delete;

    [[nodiscard]] bool open()
    {
        constexpr int gzipOnly = 16;
        return ::inflateInit2(&m_zlib, MAX_WBITS + gzipOnly) == Z_OK;
    }

    Step step(ByteView input, MutableBytes output, bool /*last*/) override
    {
        if (input.empty() && m_between) {
            return {};
        }
        if (m_padding || (m_between && !m_first && input.front() == std::byte{0})) {
            return skipPadding(input);
        }
        m_zlib.next_in = reinterpret_cast<Bytef *>(const_cast<std::byte *>(input.data())); // zlib only reads
        m_zlib.avail_in = clamped(input.size());
        m_zlib.next_out = reinterpret_cast<Bytef *>(output.data());
        m_zlib.avail_out = clamped(output.size());
        const int status = ::inflate(&m_zlib, Z_NO_FLUSH);
        Step result{.taken = clamped(input.size()) - m_zlib.avail_in,
                    .made = clamped(output.size()) - m_zlib.avail_out};
        const bool trailing = m_between && !m_first;
        m_between = status == Z_STREAM_END || (m_between && result.taken == 0);
        if (status == Z_STREAM_END) {
            m_first = false;
            ::inflateReset(&m_zlib);
        } else if (status != Z_OK && status != Z_BUF_ERROR) {
            result.error = failure(status, trailing);
        }
        return result;
    }

    [[nodiscard]] bool whole() const override { return m_between && !m_first; }

private:
    static uInt clamped(std::size_t size)
    {
        return static_cast<uInt>(std::min<std::size_t>(size, std::numeric_limits<uInt>::max()));
    }

    Step skipPadding(ByteView input)
    {
        m_padding = true;
        const auto end = std::ranges::find_if(input, [](std::byte b) { return b != std::byte{0}; });
        Step result{.taken = static_cast<std::size_t>(end - input.begin())};
        if (end != input.end()) {
            result.error = Error(Cause::BadInput, "something follows the zeros after its end");
        }
        return result;
    }

    [[nodiscard]] Error failure(int status, bool trailing) const
    {
        if (status == Z_MEM_ERROR) {
            return {Cause::Internal, "no memory to unpack it"};
        }
        if (trailing) {
            return {Cause::BadInput, "what follows its end is not gzip"};
        }
        return {Cause::BadInput, m_zlib.msg != nullptr ? m_zlib.msg : "it needs a preset dictionary"};
    }

    z_stream m_zlib = {};
    bool m_first = true;   ///< no member has ended yet
    bool m_between = true; ///< no byte of the present member was taken
    bool m_padding = false;
};

} // namespace

Result<std::unique_ptr<Codec>> makeGzipCodec()
{
    auto codec = std::make_unique<GzipCodec>();
    if (!codec->open()) {
        return fail(Cause::Internal, "no memory to unpack gzip");
    }
    return codec;
}

} // namespace bootlace::source
