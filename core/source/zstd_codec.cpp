// SPDX-License-Identifier: GPL-3.0-or-later
// zstd (RFC 8878). A file is any number of frames one after another; some of them are skippable: pzstd begins with one.
#include "source/codec.h"

#include <fmt/format.h>
#include <zstd.h>
#include <zstd_errors.h>

namespace bootlace::source {

namespace {

/// The window that `zstd -d` itself allows unless told otherwise; all of -1 to --ultra -22 and --long=27 fit.
constexpr int windowLogLimit = 27;

class ZstdCodec final : public Codec
{
public:
    ZstdCodec()
        : m_zstd(::ZSTD_createDCtx())
    {}

    [[nodiscard]] bool open()
    {
        return m_zstd &&
               ::ZSTD_isError(::ZSTD_DCtx_setParameter(m_zstd.get(), ZSTD_d_windowLogMax, windowLogLimit)) == 0;
    }

    Step step(ByteView input, MutableBytes output, bool /*last*/) override
    {
        if (input.empty() && m_between) {
            return {};
        }
        ZSTD_inBuffer in{input.data(), input.size(), 0};
        ZSTD_outBuffer out{output.data(), output.size(), 0};
        const std::size_t status = ::ZSTD_decompressStream(m_zstd.get(), &out, &in);
        Step result{.taken = in.pos, .made = out.pos};
        if (::ZSTD_isError(status) != 0) {
            result.error = failure(status);
        } else {
            m_between = status == 0;
            m_first = m_first && !m_between;
        }
        return result;
    }

    [[nodiscard]] bool whole() const override { return m_between && !m_first; }

private:
    struct Free
    {
        void operator()(ZSTD_DCtx *context) const { ::ZSTD_freeDCtx(context); }
    };

    [[nodiscard]] Error failure(std::size_t status) const
    {
        switch (::ZSTD_getErrorCode(status)) {
        case ZSTD_error_memory_allocation:
            return {Cause::Internal, "no memory to unpack it"};
        case ZSTD_error_frameParameter_windowTooLarge:
            return {Cause::Unsupported,
                    fmt::format("its window is larger than the {} MiB allowed", (1U << windowLogLimit) >> 20U)};
        case ZSTD_error_prefix_unknown:
            return {Cause::BadInput, m_first ? "what is there is not zstd" : "what follows its end is not zstd"};
        default:
            return {Cause::BadInput, ::ZSTD_getErrorName(status)};
        }
    }

    std::unique_ptr<ZSTD_DCtx, Free> m_zstd;
    bool m_first = true;   ///< no frame has ended yet
    bool m_between = true; ///< no byte of the present frame was taken
};

} // namespace

Result<std::unique_ptr<Codec>> makeZstdCodec()
{
    auto codec = std::make_unique<ZstdCodec>();
    if (!codec->open()) {
        return fail(Cause::Internal, "no memory to unpack zstd");
    }
    return codec;
}

} // namespace bootlace::source
