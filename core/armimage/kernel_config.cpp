// SPDX-License-Identifier: GPL-3.0-or-later
// The text form is that of Documentation/kbuild/kconfig.rst; the packed one is a gzip stream (RFC 1952).
#include "armimage/kernel_config.h"

#include "base/bytes.h"
#include "base/result.h"

#include <algorithm>
#include <cstddef>
#include <fmt/format.h>
#include <optional>
#include <string>
#include <string_view>
#include <zlib.h>

namespace bootlace::armimage {

static constexpr std::size_t largestText = 4UL * 1024 * 1024;

KernelConfig KernelConfig::fromText(std::string_view text)
{
    constexpr std::string_view prefix = "CONFIG_";
    constexpr std::string_view comment = "# CONFIG_";
    constexpr std::string_view notSet = " is not set";
    KernelConfig config;
    while (!text.empty()) {
        std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        const std::size_t equals = line.find('=');
        if (line.starts_with(prefix) && equals != std::string_view::npos) {
            config.m_options.insert_or_assign(std::string(line.substr(prefix.size(), equals - prefix.size())),
                                              std::string(line.substr(equals + 1)));
        } else if (line.starts_with(comment) && line.ends_with(notSet)) {
            line.remove_suffix(notSet.size());
            config.m_options.insert_or_assign(std::string(line.substr(comment.size())), "n");
        }
    }
    return config;
}

std::optional<std::string_view> KernelConfig::option(std::string_view name) const
{
    const auto found = m_options.find(name);
    return found == m_options.end() ? std::nullopt : std::optional<std::string_view>(found->second);
}

bool KernelConfig::has(std::string_view name) const
{
    const auto value = option(name);
    return value == "y" || value == "m";
}

static Result<std::string> gunzip(ByteView packed)
{
    z_stream stream{};
    if (inflateInit2(&stream, 16 + MAX_WBITS) != Z_OK) { // 16: with a gzip header
        return fail(Cause::Internal, "zlib has no memory");
    }
    std::string text;
    int status = Z_OK;
    // zlib does not write through next_in; its type is from before const.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<std::byte *>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    while (status == Z_OK && text.size() < largestText) {
        constexpr std::size_t step = 64UL * 1024;
        text.resize(text.size() + step);
        stream.next_out = reinterpret_cast<Bytef *>(text.data() + text.size() - step);
        stream.avail_out = step;
        status = inflate(&stream, Z_NO_FLUSH);
        text.resize(text.size() - stream.avail_out);
    }
    (void)inflateEnd(&stream);
    if (status != Z_STREAM_END) {
        return fail(Cause::BadInput, fmt::format("the kernel's embedded configuration can't be unpacked: it is damaged "
                                                 "or larger than {} bytes (zlib status {})",
                                                 largestText, status));
    }
    return text;
}

Result<std::optional<KernelConfig>> findConfig(ByteView image)
{
    // The words also occur in code that looks for them, so the gzip magic counts as a part of the first one.
    constexpr std::string_view begin = "IKCFG_ST\x1F\x8B\x08";
    constexpr std::string_view end = "IKCFG_ED";
    constexpr std::size_t wordSize = 8;
    const std::string_view text = asText(image);
    const std::size_t found = text.find(begin);
    if (found == std::string_view::npos) {
        return std::nullopt;
    }
    const std::size_t at = found + wordSize;
    const std::string_view rest = text.substr(at, largestText); // packed it is smaller still
    const std::size_t size = rest.find(end);
    if (size == std::string_view::npos) {
        return fail(Cause::BadInput,
                    fmt::format("the kernel's embedded configuration at offset {} has no end mark IKCFG_ED", at));
    }
    TRY_ASSIGN(const std::string config, gunzip(image.subspan(at, size)));
    return KernelConfig::fromText(config);
}

} // namespace bootlace::armimage
