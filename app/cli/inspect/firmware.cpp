// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "fip/known_images.h"
#include "fip/package.h"
#include "inspect/describe.h"
#include "inspect/flaw_kinds.h"
#include "mtk/boot_image.h"
#include "recognise/check.h"
#include "words.h"

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <string_view>

namespace bootlace::cli {
namespace {

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
        return {.id = "snfi-nand", .name = "NAND behind the SNFI controller"};
    case mtk::Identity::Arm64Code:
    case mtk::Identity::None:
        break;
    }
    return {.id = "none", .name = "no medium"};
}

std::string_view wayWord(mtk::FindsFip way)
{
    switch (way) {
    case mtk::FindsFip::ByPartitionName:
        return "partition-name";
    case mtk::FindsFip::AtFixedPlace:
        return "fixed-place";
    case mtk::FindsFip::InUbiVolume:
        return "ubi-volume";
    case mtk::FindsFip::Unknown:
        break;
    }
    return "unknown";
}

void tellVersion(Finding &finding, const mtk::Bl2Facts &facts)
{
    finding.tell("version", facts.version, facts.version.empty() ? "not given" : facts.version);
}

void tellBl2Code(Finding &finding, const mtk::Bl2Facts &facts)
{
    tellVersion(finding, facts);
    finding.tell("finds-fip-by-name", facts.findsFip == mtk::FindsFip::Unknown
                                          ? Json()
                                          : Json(facts.findsFip == mtk::FindsFip::ByPartitionName));
    finding.tell("finds-fip", wayWord(facts.findsFip));
    if (facts.packed) {
        finding.tell("unpacks-itself", true);
    }
    if (facts.fromRam || facts.builtFor != mtk::Identity::None) {
        finding.tell("built-for", facts.fromRam ? "ram" : mediumOf(facts.builtFor).id);
    }
}

// How a BL2 for NAND finds its way around bad blocks.
void tellNandLayer(Finding &finding, const mtk::Image &image)
{
    if (image.pageSize == 0 || image.bl2.findsFip == mtk::FindsFip::Unknown) {
        return;
    }
    finding.tell("nand-layer", image.bl2.findsFip == mtk::FindsFip::InUbiVolume ? "ubi"
                               : image.bl2.nmbm                                 ? "nmbm"
                                                                                : "raw");
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

void tellEntry(Finding &finding, const fip::Entry &entry, const recognise::Member &member)
{
    const recognise::Program &program = member.program;
    const bool isNamed = program.kind != Kind::Unknown && program.kind != Kind::Code;
    const std::string version = program.uBoot ? program.uBoot->version : isNamed ? program.version.version : "";
    const std::string compression = compressionWord(entry.packing.compression);
    const auto unpacked = entry.packing.unpackedSize;
    finding.fields["entries"].push_back({{"name", fip::nameOf(entry.uuid)},
                                         {"offset", entry.range.begin.value()},
                                         {"size", entry.range.size.value()},
                                         {"compression", compression},
                                         {"unpacked-size", unpacked ? Json(unpacked->value()) : Json()},
                                         {"holds", isNamed ? Json(wordOf(program.kind)) : Json()},
                                         {"version", version.empty() ? Json() : Json(version)}});
    std::string how;
    if (entry.packing.compression != fip::Compression::None) {
        how = fmt::format(", {}{}", compression, unpacked ? ", unpacked " + sizeWords(*unpacked) : "");
    }
    how += version.empty() ? "" : ", " + printable(version);
    finding.lines.push_back(fmt::format("{:<18}  {} at {:#x}{}", fip::nameOf(entry.uuid), sizeWords(entry.range.size),
                                        entry.range.begin.value(), how));
}

void tellUBoot(Finding &finding, const uboot::Facts &facts)
{
    finding.tell("version", facts.version);
    if (facts.textBase) {
        finding.tell("text-base", *facts.textBase, fmt::format("{:#x}", *facts.textBase));
    }
    std::vector<std::string> reads;
    for (const dtb::StorageKind kind : facts.reads) {
        reads.emplace_back(wordOf(kind));
    }
    finding.tell("reads", reads, joined(reads, {}, "unknown"));
    finding.tell("starts-by-itself", facts.startsByItself ? Json(*facts.startsByItself) : Json());
    finding.fields["environment"] = facts.environment;
    const auto command = facts.environment.find("bootcmd");
    if (command != facts.environment.end()) {
        finding.lines.push_back(fmt::format("{:<18}  {}", "bootcmd", printable(command->second)));
    }
    if (facts.startsByItself == false) {
        finding.add("stops-at-prompt", Severity::Warning, "it starts nothing automatically: it stops at its prompt");
    }
}

} // namespace

std::string_view wordOf(dtb::StorageKind kind)
{
    switch (kind) {
    case dtb::StorageKind::SdCard:
        return "sd";
    case dtb::StorageKind::Emmc:
        return "emmc";
    case dtb::StorageKind::OtherMmc:
        return "other-mmc";
    case dtb::StorageKind::SpiNand:
        return "spi-nand";
    case dtb::StorageKind::SpiNor:
        break;
    }
    return "spi-nor";
}

Finding describeBootImage(const mtk::Image &image)
{
    const MediumWords medium = mediumOf(image.identity);
    Finding finding{.kind = "bl2", .summary = fmt::format("a BL2 for {}", medium.name)};
    finding.tell("medium", medium.id);
    finding.tell("size", image.size.value(), sizeWords(image.size));
    finding.tell("load-address", image.loadAddress, fmt::format("{:#x}", image.loadAddress));
    const std::uint64_t entry = std::uint64_t{image.loadAddress} + image.jumpOffset;
    finding.tell("entry-point", entry, fmt::format("{:#x}", entry));
    finding.tell("arm64", image.arm64);
    if (image.pageSize != 0) {
        finding.tell("page-size", image.pageSize);
        finding.tell("spare-size", image.spareSize);
    }
    const bool hashWrong = std::ranges::any_of(
        image.defects, [](const mtk::Defect &defect) { return defect.kind == mtk::DefectKind::Hash; });
    const bool hashed = !std::ranges::all_of(image.hash, [](std::byte byte) { return byte == std::byte{0}; });
    finding.tell("sha256", toHex(image.hash));
    finding.tell("sha256-ok", hashed && !hashWrong);
    tellBl2Code(finding, image.bl2);
    tellNandLayer(finding, image);
    if (image.headerOffset != 0) {
        finding.tell("header-offset", image.headerOffset, fmt::format("{:#x}", image.headerOffset));
    }
    for (const mtk::Defect &defect : image.defects) {
        finding.add(flawKind(defect.kind), Severity::Error, defect.sentence, defect.offset);
    }
    return finding;
}

Finding describeAllwinner(const allwinner::Image &image)
{
    Finding finding{.kind = "allwinner", .summary = "an SPL for the BootROM of an Allwinner SoC"};
    finding.tell("size", image.splSize.value(), sizeWords(image.splSize));
    finding.tell("tree", image.treeName, image.treeName.empty() ? "not given" : image.treeName);
    if (image.payload != allwinner::Payload::None) {
        finding.tell("u-boot-at", image.payloadAt.value(), fmt::format("{:#x}", image.payloadAt.value()));
    }
    for (const allwinner::Defect &defect : image.defects) {
        finding.add(flawKind(defect.kind), Severity::Error, defect.sentence, defect.offset);
    }
    return finding;
}

Finding describeProgram(const Subject &subject, const recognise::Program &program)
{
    Finding finding{.kind = std::string(recognise::wordOf(program.kind)), .summary = {}};
    if (subject.size) {
        finding.tell("size", subject.size->value(), sizeWords(*subject.size));
    }
    switch (program.kind) {
    case Kind::UBoot:
        finding.summary = program.uBoot->version;
        tellUBoot(finding, *program.uBoot);
        break;
    case Kind::Bl2:
        finding.summary = "a bare BL2, without the header that a BootROM needs";
        tellBl2Code(finding, program.version);
        break;
    case Kind::Bl31:
        finding.summary = "BL31, the part of TF-A that stays in memory";
        tellVersion(finding, program.version);
        break;
    default:
        finding.summary = "64-bit Arm code without a header; it does not say what it is";
        tellVersion(finding, program.version);
    }
    return finding;
}

Finding describeFip(const Subject &subject, const recognise::Package &package)
{
    const fip::Package &fip = package.fip;
    Finding finding{.kind = "fip",
                    .summary = fmt::format("a firmware image package (FIP) with {} image{}", fip.entries.size(),
                                           fip.entries.size() == 1 ? "" : "s")};
    finding.tell("size", fip.size.value(), sizeWords(fip.size));
    finding.fields["flags"] = fip.flags;
    finding.fields["entries"] = Json::array();
    for (std::size_t i = 0; i < fip.entries.size(); ++i) {
        tellEntry(finding, fip.entries[i], package.members[i]);
    }
    for (const fip::Defect &defect : fip.defects) {
        finding.add(flawKind(defect.kind),
                    defect.kind == fip::DefectKind::Duplicate ? Severity::Warning : Severity::Error, defect.sentence,
                    defect.offset);
    }
    findings::List list;
    checkMembers(package, {.bytes = {}, .name = subject.path.filename().string(), .where = {}}, {}, list);
    finding.add(list);
    return finding;
}

} // namespace bootlace::cli
