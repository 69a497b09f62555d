// SPDX-License-Identifier: GPL-3.0-or-later
#include "armimage/header.h"
#include "armimage/kernel_config.h"
#include "armimage/version.h"
#include "dtb/blob.h"
#include "dtb/overlay.h"
#include "inspect/recognise.h"
#include "words.h"

#include <array>
#include <fmt/format.h>
#include <string>
#include <vector>

namespace bootlace::cli {
namespace {

constexpr ByteCount largestKernel = 128_MiB;
constexpr ByteCount largestTree = 4_MiB;

/// What decides whether a kernel finds its root file system, and whether it can be asked for its configuration.
constexpr std::array<const char *, 5> options{"MMC_MTK", "BLK_DEV_NVME", "EXT4_FS", "MODULES", "EFI_STUB"};

void tellEffects(Finding &finding, const dtb::Blob &overlay)
{
    const auto effects = dtb::effects(overlay);
    if (!effects) {
        finding.add("overlay", Severity::Error, effects.error().message());
        return;
    }
    finding.fields["effects"] = Json::array();
    for (const dtb::Effect &effect : *effects) {
        finding.fields["effects"].push_back(
            {{"node", effect.node}, {"property", effect.property}, {"value", effect.value}});
        finding.lines.push_back(printable(fmt::format("sets {} {}{}{}", effect.node, effect.property,
                                                      effect.value.empty() ? "" : " = ", effect.value)));
    }
}

void tellTree(Finding &finding, const dtb::Blob &blob)
{
    finding.tell("model", blob.model(), blob.model().empty() ? "not told" : blob.model());
    finding.tell("compatible", blob.compatible());
    if (blob.isOverlay()) {
        tellEffects(finding, blob);
        return;
    }
    finding.tell("symbols", blob.hasSymbols(), blob.hasSymbols() ? "yes: overlays can be merged" : "no");
    if (const auto mmc = blob.strings("/aliases", "mmc0"); !mmc.empty()) {
        finding.tell("mmc0Enabled", blob.isEnabled(mmc.front()));
    } else if (blob.hasNode("/soc/mmc@11230000")) {
        finding.tell("mmc0Enabled", blob.isEnabled("/soc/mmc@11230000"));
    }
}

std::string_view kernelWords(armimage::Kind kind)
{
    switch (kind) {
    case armimage::Kind::EfiZboot:
        return "a compressed kernel in an EFI program, which booti can't start";
    case armimage::Kind::EfiOther:
        return "an EFI program";
    case armimage::Kind::UImage:
        return "a legacy image of U-Boot, for bootm";
    case armimage::Kind::Arm32:
        return "a kernel for 32-bit Arm";
    case armimage::Kind::Riscv:
        return "a kernel for 64-bit RISC-V";
    case armimage::Kind::Elf:
        return "an ELF file, such as vmlinux, which booti can't start";
    case armimage::Kind::Lz4:
    case armimage::Kind::Lzma:
        return "something packed in a way that is not looked into here";
    default:
        return {};
    }
}

void tellConfig(Finding &finding, ByteView image)
{
    const auto config = armimage::findConfig(image);
    if (!config) {
        finding.add("config", Severity::Warning, config.error().message());
        return;
    }
    finding.tell("embeddedConfig", config->has_value());
    if (!*config) {
        return;
    }
    Json values = Json::object();
    std::string text;
    for (const char *name : options) {
        const auto value = (**config).option(name);
        values[name] = value ? Json(*value) : Json();
        text += fmt::format("{}{}={}", text.empty() ? "" : ", ", name, value.value_or("n"));
    }
    finding.tell("options", values, text);
}

Recognised describeImage(const Subject &subject)
{
    TRY_ASSIGN(const Bytes bytes, bytesOf(subject, largestKernel));
    Finding finding{.kind = "kernel", .summary = "a 64-bit Arm Linux kernel"};
    const auto header = armimage::readHeader(bytes);
    if (!header) {
        finding.add("header", Severity::Error, header.error().message());
        return finding;
    }
    const auto version = armimage::findVersion(bytes);
    finding.tell("version", version ? version->release : "", version ? version->release : "not told");
    finding.fields["banner"] = version ? version->banner : "";
    finding.tell("size", bytes.size(), sizeWords(ByteCount(bytes.size())));
    finding.tell("imageSize", header->imageSize.value(), sizeWords(header->imageSize) + " of memory");
    finding.tell("textOffset", header->textOffset, fmt::format("{:#x}", header->textOffset));
    finding.tell("bigEndian", header->bigEndian);
    finding.tell("anywhere", header->anywhere, header->anywhere ? "may lie anywhere in memory" : "near memory's start");
    finding.tell("efiStub", header->efiStub);
    tellConfig(finding, bytes);
    if (header->imageSize.value() != 0 && header->imageSize.value() < bytes.size() && subject.whole) {
        finding.add("image-size", Severity::Warning,
                    fmt::format("the file has {} bytes, more than the {} that the kernel takes in memory", bytes.size(),
                                header->imageSize.value()));
    }
    return finding;
}

} // namespace

Recognised recogniseDeviceTree(const Subject &subject)
{
    if (!dtb::isDeviceTree(subject.beginning)) {
        return std::nullopt;
    }
    TRY_ASSIGN(const Bytes bytes, bytesOf(subject, largestTree));
    Finding finding{.kind = "dtb", .summary = "a device tree"};
    const auto blob = dtb::Blob::fromBytes(bytes);
    if (!blob) {
        finding.add("device-tree", Severity::Error, blob.error().message());
        return finding;
    }
    if (blob->hasNode("/images") && blob->hasNode("/configurations")) {
        finding.kind = "fit";
        finding.summary = "a FIT image, for bootm";
        return finding;
    }
    if (blob->isOverlay()) {
        finding.kind = "dtbo";
        finding.summary = "a device-tree overlay";
    }
    tellTree(finding, *blob);
    return finding;
}

Recognised recogniseKernel(const Subject &subject)
{
    const armimage::Kind kind = armimage::whatIs(subject.beginning);
    if (kind == armimage::Kind::Image) {
        return describeImage(subject);
    }
    const std::string_view words = kernelWords(kind);
    if (words.empty()) {
        return std::nullopt;
    }
    return Finding{.kind = std::string(armimage::kindId(kind)), .summary = std::string(words)};
}

} // namespace bootlace::cli
