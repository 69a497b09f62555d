// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "fip/known_images.h"
#include "fip/package.h"
#include "inspect/flaw_kinds.h"
#include "inspect/recognise.h"
#include "mtk/boot_image.h"
#include "words.h"

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <string_view>

namespace bootlace::cli {
namespace {

constexpr ByteCount largestBl2 = 8_MiB;
constexpr ByteCount largestFip = 64_MiB;

struct MediumWords
{
    std::string_view id;
    std::string_view name;
};

MediumWords mediumOf(mtk::Identity identity)
{
    switch (identity) {
    case mtk::Identity::Sd:
        return {.id = "sd", .name = "SD cards"};
    case mtk::Identity::Emmc:
        return {.id = "emmc", .name = "eMMC"};
    case mtk::Identity::Nor:
        return {.id = "nor", .name = "SPI-NOR"};
    case mtk::Identity::SpiNand:
        return {.id = "spim-nand", .name = "SPI-NAND"};
    case mtk::Identity::SnfiNand:
        return {.id = "snfi-nand", .name = "NAND behind another controller than BPI-R3's"};
    case mtk::Identity::Arm64Code:
    case mtk::Identity::None:
        break;
    }
    return {.id = "none", .name = "no medium"};
}

void tellBl2Code(Finding &finding, const mtk::Bl2Facts &facts)
{
    finding.tell("version", facts.version, facts.version.empty() ? "not told" : facts.version);
    finding.tell("findsFipByName", facts.findsFip == mtk::FindsFip::ByPartitionName);
}

std::string compressionWord(fip::Compression compression)
{
    switch (compression) {
    case fip::Compression::None:
        return "none";
    case fip::Compression::XzCrc32:
        return "xz-crc32";
    case fip::Compression::XzNone:
        return "xz-no-check";
    case fip::Compression::XzUnsupportedCheck:
        return "xz-unsupported-check";
    case fip::Compression::XzUnsupportedFilter:
        return "xz-unsupported-filter";
    case fip::Compression::XzBroken:
        break;
    }
    return "xz-broken";
}

void tellEntry(Finding &finding, const fip::Entry &entry)
{
    const std::string compression = compressionWord(entry.packing.compression);
    const auto unpacked = entry.packing.unpackedSize;
    finding.fields["entries"].push_back({{"name", fip::nameOf(entry.uuid)},
                                         {"offset", entry.range.begin.value()},
                                         {"size", entry.range.size.value()},
                                         {"compression", compression},
                                         {"unpackedSize", unpacked ? Json(unpacked->value()) : Json()}});
    std::string how;
    if (entry.packing.compression != fip::Compression::None) {
        how = fmt::format(", {}{}", compression, unpacked ? ", unpacked " + sizeWords(*unpacked) : "");
    }
    finding.lines.push_back(fmt::format("{:<18}  {} at {:#x}{}", fip::nameOf(entry.uuid), sizeWords(entry.range.size),
                                        entry.range.begin.value(), how));
}

} // namespace

Recognised recogniseBl2(const Subject &subject)
{
    const mtk::Identity identity = mtk::identify(subject.beginning);
    if (identity == mtk::Identity::None || identity == mtk::Identity::Arm64Code) {
        return std::nullopt;
    }
    TRY_ASSIGN(const Bytes bytes, bytesOf(subject, largestBl2));
    const auto parsed = mtk::parse(bytes);
    if (!parsed) {
        return std::nullopt;
    }
    const mtk::Image &image = *parsed;
    const MediumWords medium = mediumOf(identity);
    Finding finding{.kind = "bl2", .summary = fmt::format("a BL2 for {}", medium.name)};
    finding.tell("medium", medium.id);
    finding.tell("size", image.size.value(), sizeWords(image.size));
    finding.tell("loadAddress", image.loadAddress, fmt::format("{:#x}", image.loadAddress));
    const std::uint64_t entry = std::uint64_t{image.loadAddress} + image.jumpOffset;
    finding.tell("entryPoint", entry, fmt::format("{:#x}", entry));
    finding.tell("arm64", image.arm64);
    if (image.pageSize != 0) {
        finding.tell("pageSize", image.pageSize);
        finding.tell("spareSize", image.spareSize);
    }
    const bool hashWrong = std::ranges::any_of(
        image.defects, [](const mtk::Defect &defect) { return defect.kind == mtk::DefectKind::Hash; });
    const bool hashed = !std::ranges::all_of(image.hash, [](std::byte byte) { return byte == std::byte{0}; });
    finding.tell("sha256", toHex(image.hash));
    finding.tell("sha256Ok", hashed && !hashWrong);
    tellBl2Code(finding, image.bl2);
    for (const mtk::Defect &defect : image.defects) {
        finding.add(flawKind(defect.kind), Severity::Error, defect.sentence, defect.offset);
    }
    return finding;
}

Recognised recogniseCode(const Subject &subject)
{
    if (mtk::identify(subject.beginning) != mtk::Identity::Arm64Code) {
        return std::nullopt;
    }
    TRY_ASSIGN(const Bytes bytes, bytesOf(subject, largestBl2));
    Finding finding{.kind = "arm64-code",
                    .summary = "64-bit Arm code without a header, such as a bare BL2, BL31 or U-Boot"};
    if (subject.size) {
        finding.tell("size", subject.size->value(), sizeWords(*subject.size));
    }
    tellBl2Code(finding, mtk::readBl2(bytes));
    return finding;
}

Recognised recogniseFip(const Subject &subject)
{
    if (!fip::isPackage(subject.beginning)) {
        return std::nullopt;
    }
    TRY_ASSIGN(const Bytes bytes, bytesOf(subject, largestFip));
    TRY_ASSIGN(const fip::Package package, fip::parse(bytes));
    Finding finding{.kind = "fip",
                    .summary = fmt::format("a firmware image package (FIP) with {} image{}", package.entries.size(),
                                           package.entries.size() == 1 ? "" : "s")};
    finding.tell("size", package.size.value(), sizeWords(package.size));
    finding.fields["flags"] = package.flags;
    finding.fields["entries"] = Json::array();
    for (const fip::Entry &entry : package.entries) {
        tellEntry(finding, entry);
    }
    for (const fip::Defect &defect : package.defects) {
        finding.add(flawKind(defect.kind),
                    defect.kind == fip::DefectKind::Duplicate ? Severity::Warning : Severity::Error, defect.sentence,
                    defect.offset);
    }
    return finding;
}

} // namespace bootlace::cli
