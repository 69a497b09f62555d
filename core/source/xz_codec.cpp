// SPDX-License-Identifier: GPL-3.0-or-later
// xz. Only blocks that carry their sizes can be unpacked side by side: those of `xz -T2` and up, not those of `xz -T1`.
#include "source/codec.h"

#include <algorithm>
#include <fmt/format.h>
#include <lzma.h>

namespace bootlace::source {

namespace {

constexpr std::uint64_t memoryLimit = 512ULL * 1024 * 1024;
// Each thread holds a block packed and unpacked: some 40 MiB for what `xz -6` makes.
constexpr std::uint64_t threadingLimit = 96ULL * 1024 * 1024;

class XzCodec final : public Codec
{
public:
    XzCodec() = default;

    ~XzCodec() override { ::lzma_end(&m_lzma); }

    XzCodec(const XzCodec &) = delete;
    XzCodec &operator=(const XzCodec &) = delete;
    XzCodec(XzCodec &&) = delete;
    XzCodec &operator=(XzCodec &&) = delete;

    [[nodiscard]] bool open()
    {
        lzma_mt options = {};
        options.flags = LZMA_CONCATENATED;
        options.threads = std::max(1U, ::lzma_cputhreads());
        options.memlimit_threading = threadingLimit; // beyond it: fewer threads
        options.memlimit_stop = memoryLimit;         // beyond it: an error
        return ::lzma_stream_decoder_mt(&m_lzma, &options) == LZMA_OK;
    }

    Step step(ByteView input, MutableBytes output, bool last) override
    {
        if (m_whole) {
            return {};
        }
        m_lzma.next_in = reinterpret_cast<const std::uint8_t *>(input.data());
        m_lzma.avail_in = input.size();
        m_lzma.next_out = reinterpret_cast<std::uint8_t *>(output.data());
        m_lzma.avail_out = output.size();
        const lzma_ret status = ::lzma_code(&m_lzma, last ? LZMA_FINISH : LZMA_RUN);
        Step result{.taken = input.size() - m_lzma.avail_in, .made = output.size() - m_lzma.avail_out};
        m_whole = status == LZMA_STREAM_END;
        if (status != LZMA_OK && status != LZMA_BUF_ERROR && !m_whole) {
            result.error = failure(status);
        }
        return result;
    }

    [[nodiscard]] bool whole() const override { return m_whole; }

private:
    [[nodiscard]] Error failure(lzma_ret status)
    {
        switch (status) {
        case LZMA_MEM_ERROR:
            return {Cause::Internal, "no memory to unpack it"};
        case LZMA_MEMLIMIT_ERROR:
            return {Cause::Unsupported, fmt::format("it takes {} MiB of memory to unpack, more than the {} MiB allowed",
                                                    ::lzma_memusage(&m_lzma) >> 20, memoryLimit >> 20)};
        case LZMA_OPTIONS_ERROR:
            return {Cause::BadInput, "its headers ask for options that liblzma does not know"};
        case LZMA_FORMAT_ERROR:
            return {Cause::BadInput, "what is there is not xz"};
        default:
            return {Cause::BadInput, "a checksum or a code in it is wrong"};
        }
    }

    lzma_stream m_lzma = LZMA_STREAM_INIT;
    bool m_whole = false;
};

} // namespace

Result<std::unique_ptr<Codec>> makeXzCodec()
{
    auto codec = std::make_unique<XzCodec>();
    if (!codec->open()) {
        return fail(Cause::Internal, "no memory to unpack xz");
    }
    return codec;
}

} // namespace bootlace::source
