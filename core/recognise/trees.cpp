// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/disk_int.h"
#include "fit/fit.h"
#include "recognise/recognise.h"

#include <algorithm>
#include <utility>

namespace bootlace::recognise {
namespace {

constexpr ByteCount largestTree = 4_MiB; // of a dtb::Blob

constexpr ByteCount largestFit = 256_MiB; // that fit::parse() takes

// Data may lie behind the tree: as much is read as there is only when they do.
Result<What> readFit(const Subject &subject, ByteCount tree)
{
    TRY_ASSIGN(Bytes bytes, bytesOf(subject, std::min(tree, largestFit)));
    auto image = fit::parse(bytes);
    if (image &&
        std::ranges::find(image->defects, fit::DefectKind::Truncated, &fit::Defect::kind) != image->defects.end()) {
        TRY_ASSIGN(bytes, bytesOf(subject, largestFit));
        image = fit::parse(bytes);
    }
    return image ? What{Kind::Fit, *std::move(image)} : What{Kind::Fit, std::move(image).error()};
}

} // namespace

Recognised recogniseTree(const Subject &subject)
{
    const auto size = load<be32>(subject.beginning, 4);
    if (!size || !dtb::isDeviceTree(subject.beginning)) {
        return std::nullopt;
    }
    if (fit::isFit(subject.beginning)) {
        return readFit(subject, ByteCount(*size));
    }
    TRY_ASSIGN(const Bytes bytes, bytesOf(subject, std::min(ByteCount(*size), largestTree)));
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
