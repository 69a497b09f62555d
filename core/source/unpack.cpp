// SPDX-License-Identifier: GPL-3.0-or-later
// Which compression a file has is told by its first bytes, never by its name. The surprise of all four formats: the end
// of a member is not the end of the file, and a file that was cut off looks like one that is whole until its checksum
// is missed. So the input must end exactly where the codec says that it may.
#include "source/unpack.h"

#include "source/codec.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <optional>
#include <utility>

namespace bootlace::source {

namespace {

/// A stream of which some bytes were looked at already.
class PutBack final : public Stream
{
public:
    PutBack(Bytes head, std::unique_ptr<Stream> rest)
        : m_head(std::move(head))
        , m_rest(std::move(rest))
    {}

    Result<std::size_t> read(MutableBytes buffer) override
    {
        if (m_at == m_head.size()) {
            return m_rest->read(buffer);
        }
        const std::size_t count = std::min(buffer.size(), m_head.size() - m_at);
        std::ranges::copy(ByteView(m_head).subspan(m_at, count), buffer.begin());
        m_at += count;
        return count;
    }

    Result<std::uint64_t> skip(std::uint64_t count) override
    {
        return m_at == m_head.size() ? m_rest->skip(count) : Result<std::uint64_t>(0);
    }

    [[nodiscard]] std::optional<ByteCount> size() const override { return m_rest->size(); }

private:
    Bytes m_head;
    std::size_t m_at = 0;
    std::unique_ptr<Stream> m_rest;
};

class Unpacked final : public Stream
{
public:
    Unpacked(std::unique_ptr<Stream> packed, std::unique_ptr<Codec> codec, Compression compression)
        : m_packed(std::move(packed))
        , m_codec(std::move(codec))
        , m_compression(compression)
        , m_buffer(std::size_t{1024} * 1024)
    {}

    Result<std::size_t> read(MutableBytes buffer) override
    {
        while (!m_error) {
            if (m_input.empty() && !m_last) {
                TRY_ASSIGN(const std::size_t got, m_packed->read(m_buffer));
                m_input = ByteView(m_buffer).first(got);
                m_last = got == 0;
            }
            Codec::Step step = m_codec->step(m_input, buffer, m_last);
            m_input = m_input.subspan(step.taken);
            m_taken += step.taken;
            m_error = std::move(step.error);
            if (step.made > 0) { // what came before an error comes before it
                return step.made;
            }
            if (m_last && step.taken == 0 && !m_error) {
                return end();
            }
        }
        return damaged(m_error->cause(), m_error->message());
    }

private:
    [[nodiscard]] Result<std::size_t> end() const
    {
        if (!m_codec->whole()) {
            return damaged(Cause::BadInput, "it ends there, but something is missing");
        }
        return 0;
    }

    [[nodiscard]] std::unexpected<Error> damaged(Cause cause, std::string_view why) const
    {
        return fail(cause, fmt::format("the {} data can't be unpacked at byte {} of it: {}", nameOf(m_compression),
                                       m_taken, why));
    }

    std::unique_ptr<Stream> m_packed;
    std::unique_ptr<Codec> m_codec;
    Compression m_compression;
    Bytes m_buffer;
    ByteView m_input; ///< what the codec has not taken yet of the buffer
    std::uint64_t m_taken = 0;
    bool m_last = false;          ///< the packed stream has ended
    std::optional<Error> m_error; ///< of the codec
};

Result<std::unique_ptr<Codec>> makeCodec(Compression compression)
{
    switch (compression) {
    case Compression::Gzip:
        return makeGzipCodec();
    case Compression::Bzip2:
        return makeBzip2Codec();
    case Compression::Xz:
        return makeXzCodec();
    case Compression::Zstd:
        return makeZstdCodec();
    case Compression::None:
        break;
    }
    return nullptr;
}

bool isZstd(std::string_view head)
{
    // A frame, or one of the sixteen kinds of skippable frame.
    return head.starts_with("\x28\xb5\x2f\xfd") ||
           (head.size() >= 4 && (head[0] & 0xf0) == 0x50 && head.substr(1).starts_with("\x2a\x4d\x18"));
}

bool isBzip2(std::string_view head)
{
    return head.size() >= 10 && head.starts_with("BZh") && head[3] >= '1' && head[3] <= '9' &&
           (head.substr(4).starts_with("\x31\x41\x59\x26\x53\x59") ||
            head.substr(4).starts_with("\x17\x72\x45\x38\x50\x90"));
}

} // namespace

std::string_view nameOf(Compression compression)
{
    static constexpr std::array<std::string_view, 5> names{"none", "gzip", "bzip2", "xz", "zstd"};
    return names.at(static_cast<std::size_t>(compression));
}

Compression compressionOf(ByteView head)
{
    using namespace std::string_view_literals;
    const std::string_view text = asText(head);
    if (text.starts_with("\x1f\x8b\x08"sv)) {
        return Compression::Gzip;
    }
    if (text.starts_with("\xfd"
                         "7zXZ\0"sv)) {
        return Compression::Xz;
    }
    if (isZstd(text)) {
        return Compression::Zstd;
    }
    return isBzip2(text) ? Compression::Bzip2 : Compression::None;
}

Result<std::unique_ptr<Stream>> unpack(std::unique_ptr<Stream> packed)
{
    Bytes head(magicSize);
    TRY_ASSIGN(const std::size_t got, readFully(*packed, head));
    head.resize(got);
    const Compression compression = compressionOf(head);
    auto whole = std::make_unique<PutBack>(std::move(head), std::move(packed));
    if (compression == Compression::None) {
        return whole;
    }
    TRY_ASSIGN(std::unique_ptr<Codec> codec, makeCodec(compression));
    return std::make_unique<Unpacked>(std::move(whole), std::move(codec), compression);
}

} // namespace bootlace::source
