// SPDX-License-Identifier: GPL-3.0-or-later
// bzip2. Parallel writers (pbzip2, lbzip2) put many streams one after another into one file.
#include "source/codec.h"

#include <algorithm>
#include <bzlib.h>
#include <limits>

namespace bootlace::source {

namespace {

class Bzip2Codec final : public Codec
{
public:
    Bzip2Codec() = default;

    ~Bzip2Codec() override { ::BZ2_bzDecompressEnd(&m_bzip2); }

    Bzip2Codec(const Bzip2Codec &) = delete;
    Bzip2Codec &operator=(const Bzip2Codec &) = delete;
    Bzip2Codec(Bzip2Codec &&) = delete;
    Bzip2Codec &operator=(Bzip2Codec &&) = delete;

    [[nodiscard]] bool open() { return ::BZ2_bzDecompressInit(&m_bzip2, 0, 0) == BZ_OK; }

    Step step(ByteView input, MutableBytes output, bool /*last*/) override
    {
        if (input.empty() && m_between) {
            return {};
        }
        m_bzip2.next_in = reinterpret_cast<char *>(const_cast<std::byte *>(input.data())); // libbz2 only reads
        m_bzip2.avail_in = clamped(input.size());
        m_bzip2.next_out = reinterpret_cast<char *>(output.data());
        m_bzip2.avail_out = clamped(output.size());
        const int status = ::BZ2_bzDecompress(&m_bzip2);
        Step result{.taken = clamped(input.size()) - m_bzip2.avail_in,
                    .made = clamped(output.size()) - m_bzip2.avail_out};
        m_between = m_between && result.taken == 0;
        if (status == BZ_STREAM_END) {
            ::BZ2_bzDecompressEnd(&m_bzip2);
            m_bzip2 = {};
            m_first = false;
            m_between = true;
            if (!open()) {
                result.error = failure(BZ_MEM_ERROR);
            }
        } else if (status != BZ_OK) {
            result.error = failure(status);
        }
        return result;
    }

    [[nodiscard]] bool whole() const override { return m_between && !m_first; }

private:
    static unsigned clamped(std::size_t size)
    {
        return static_cast<unsigned>(std::min<std::size_t>(size, std::numeric_limits<unsigned>::max()));
    }

    [[nodiscard]] Error failure(int status) const
    {
        if (status == BZ_MEM_ERROR) {
            return {Cause::Internal, "no memory to unpack it"};
        }
        if (status == BZ_DATA_ERROR_MAGIC && !m_first) {
            return {Cause::BadInput, "what follows its end is not bzip2"};
        }
        return {Cause::BadInput, "a checksum or a code in it is wrong"};
    }

    bz_stream m_bzip2 = {};
    bool m_first = true;   ///< no stream has ended yet
    bool m_between = true; ///< no byte of the present stream was taken
};

} // namespace

Result<std::unique_ptr<Codec>> makeBzip2Codec()
{
    auto codec = std::make_unique<Bzip2Codec>();
    if (!codec->open()) {
        return fail(Cause::Internal, "no memory to unpack bzip2");
    }
    return codec;
}

} // namespace bootlace::source
