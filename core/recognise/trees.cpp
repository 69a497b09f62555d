// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/disk_int.h"
#include "recognise/recognise.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

namespace bootlace::recognise {
namespace {

constexpr ByteCount largestTree = 4_MiB; // of a dtb::Blob

// Devicetree Specification v0.4, 5.2 and 5.4.1.
struct TreeHeader
{
    be32 magic;
    be32 totalSize;
    be32 structureOffset;
};

constexpr std::uint32_t beginNode = 1;
constexpr std::uint32_t property = 3;
constexpr std::uint32_t nop = 4;

// The name of the first node below the root, as far as the beginning holds it. Only that part of a tree that may have
// hundreds of megabytes is read.
std::string_view firstNode(ByteView beginning, std::uint64_t at)
{
    for (int nodes = 0;;) {
        const auto token = load<be32>(beginning, at);
        at += sizeof(be32);
        if (!token) {
            return {};
        }
        if (*token == beginNode) {
            const std::string_view rest = asText(beginning).substr(std::min<std::uint64_t>(at, beginning.size()));
            const std::string_view name = rest.substr(0, rest.find('\0'));
            if (++nodes == 2) {
                return name;
            }
            at += roundUp(name.size() + 1, sizeof(be32));
        } else if (*token == property) {
            const std::uint64_t size = load<be32>(beginning, at).value_or(be32(0));
            at += 2 * sizeof(be32) + roundUp(size, sizeof(be32));
        } else if (*token != nop) {
            return {};
        }
    }
}

bool isFit(ByteView beginning, const TreeHeader &header)
{
    const std::string_view first = firstNode(beginning, header.structureOffset);
    return first == "images" || first == "configurations";
}

} // namespace

Recognised recogniseTree(const Subject &subject)
{
    const auto header = load<TreeHeader>(subject.beginning, 0);
    if (!header || !dtb::isDeviceTree(subject.beginning)) {
        return std::nullopt;
    }
    const ByteCount size(header->totalSize);
    if (isFit(subject.beginning, *header)) {
        if (subject.size && size > *subject.size) {
            return What{.kind = Kind::Fit, .facts = Error(Cause::BadInput, "the FIT image is cut off")};
        }
        return What{.kind = Kind::Fit, .facts = Fit{.size = size}};
    }
    TRY_ASSIGN(const Bytes bytes, bytesOf(subject, std::min(size, largestTree)));
    auto blob = dtb::Blob::fromBytes(bytes);
    if (!blob) {
        return What{.kind = Kind::DeviceTree, .facts = std::move(blob).error()};
    }
    const Kind kind = blob->isOverlay() ? Kind::Overlay : Kind::DeviceTree;
    return What{.kind = kind, .facts = *std::move(blob)};
}

Recognised recogniseKernel(const Subject &subject)
{
    using enum armimage::Kind;
    const armimage::Kind kind = armimage::whatIs(subject.beginning);
    switch (kind) {
    case Image:
        // U-Boot can be built with the header of a kernel.
        return asText(subject.beginning).contains("U-Boot 20") ? std::nullopt : std::optional(What{Kind::Kernel, kind});
    case Lz4:
    case Lzma:
        return What{Kind::Compressed, kind};
    case EfiZboot:
    case EfiOther:
    case UImage:
    case Arm32:
    case Elf:
        return What{Kind::OtherKernel, kind};
    default:
        return std::nullopt;
    }
}

} // namespace bootlace::recognise
