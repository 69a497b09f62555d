// SPDX-License-Identifier: GPL-3.0-or-later
// cpio: Documentation/driver-api/early-userspace/buffer-format.rst of Linux.
#include "catalog/boot_file.h"

#include "armimage/header.h"
#include "base/bytes.h"
#include "base/result.h"
#include "source/stream.h"
#include "source/unpack.h"
#include "uimage/uimage.h"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>

namespace bootlace::catalog {

namespace {

bool isCpio(ByteView bytes)
{
    const std::string_view text = asText(bytes);
    return text.starts_with("070701") || text.starts_with("070702") || text.starts_with("070707");
}

class Rejoined : public source::Stream
{
public:
    Rejoined(Bytes head, std::unique_ptr<source::Stream> rest)
        : m_head(std::move(head))
        , m_rest(std::move(rest))
    {}

    [[nodiscard]] Result<std::size_t> read(MutableBytes buffer) override
    {
        if (m_at == m_head.size()) {
            return m_rest == nullptr ? Result<std::size_t>(0) : m_rest->read(buffer);
        }
        const std::size_t count = std::min(buffer.size(), m_head.size() - m_at);
        std::ranges::copy(ByteView(m_head).subspan(m_at, count), buffer.begin());
        m_at += count;
        return count;
    }

    [[nodiscard]] std::optional<ByteCount> size() const override
    {
        return m_rest == nullptr ? std::optional(ByteCount(m_head.size())) : m_rest->size();
    }

private:
    Bytes m_head;
    std::unique_ptr<source::Stream> m_rest;
    std::size_t m_at = 0;
};

/// The first bytes that these unpack to, as far as they go.
Bytes unpackedHead(ByteView head)
{
    Bytes unpacked(armimage::headerSize);
    const auto stream = source::unpack(rejoin(Bytes(head.begin(), head.end()), nullptr));
    std::size_t got = 0;
    while (stream && got < unpacked.size()) {
        const auto more = (*stream)->read(MutableBytes(unpacked).subspan(got));
        if (!more || *more == 0) {
            break; // the head ends within the packed bytes
        }
        got += *more;
    }
    unpacked.resize(got);
    return unpacked;
}

BootContent contentOfPacked(ByteView head)
{
    const Bytes inside = unpackedHead(head);
    if (isCpio(inside)) {
        return BootContent::Initrd;
    }
    switch (armimage::whatIs(inside)) {
    case armimage::Kind::Image:
    case armimage::Kind::Arm32:
    case armimage::Kind::Riscv:
        return BootContent::Kernel;
    case armimage::Kind::EfiZboot:
    case armimage::Kind::Elf:
        return BootContent::OtherKernel;
    default:
        return BootContent::Packed;
    }
}

} // namespace

BootContent bootContentOf(ByteView head)
{
    if (isCpio(head)) {
        return BootContent::Initrd;
    }
    switch (armimage::whatIs(head)) {
    case armimage::Kind::Image:
    case armimage::Kind::Arm32:
    case armimage::Kind::Riscv:
        return BootContent::Kernel;
    case armimage::Kind::Gzip:
    case armimage::Kind::Zstd:
    case armimage::Kind::Xz:
    case armimage::Kind::Bzip2:
        return contentOfPacked(head);
    case armimage::Kind::Lz4:
    case armimage::Kind::Lzma:
        return BootContent::Sealed;
    case armimage::Kind::UImage: {
        const auto image = uimage::parse(head);
        const bool isInitrd = image && image->fields.type == uimage::type::ramdisk;
        return isInitrd ? BootContent::WrappedInitrd : BootContent::OtherKernel;
    }
    case armimage::Kind::EfiZboot:
    case armimage::Kind::EfiOther:
    case armimage::Kind::Fit:
    case armimage::Kind::Elf:
        return BootContent::OtherKernel;
    case armimage::Kind::Unknown:
        return BootContent::Nothing;
    }
    return BootContent::Nothing;
}

bool mayBeBootFile(ByteView head)
{
    return isCpio(head) || armimage::whatIs(head) != armimage::Kind::Unknown;
}

Result<Bytes> unwrapInitrd(ByteView file)
{
    const auto image = uimage::parse(file);
    const auto has = [&image](uimage::DefectKind kind) {
        return std::ranges::find(image->defects, kind, &uimage::Defect::kind) != image->defects.end();
    };
    if (!image || has(uimage::DefectKind::Truncated)) {
        return fail(Cause::BadInput, "it is an initrd made by mkimage, and it is cut off");
    }
    if (has(uimage::DefectKind::DataCrc)) {
        return fail(Cause::BadInput, "it is an initrd made by mkimage, and it is damaged: its CRC-32 does not match");
    }
    const ByteView inside = file.subspan(image->data.begin.value(), image->data.size.value());
    return Bytes(inside.begin(), inside.end());
}

std::unique_ptr<source::Stream> rejoin(Bytes head, std::unique_ptr<source::Stream> rest)
{
    return std::make_unique<Rejoined>(std::move(head), std::move(rest));
}

} // namespace bootlace::catalog
