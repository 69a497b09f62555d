// SPDX-License-Identifier: GPL-3.0-or-later
#include "armimage/header.h"
#include "armimage/kernel_config.h"
#include "armimage/version.h"
#include "base/text.h"
#include "dtb/blob.h"
#include "dtb/overlay.h"
#include "dtb/storage.h"
#include "inspect/describe.h"
#include "inspect/flaw_kinds.h"
#include "rootfs/initrd.h"
#include "uimage/uimage.h"
#include "words.h"

#include <array>
#include <fmt/format.h>
#include <string>
#include <vector>

namespace bootlace::cli {
namespace {

constexpr ByteCount largestKernel = 128_MiB;
constexpr ByteCount largestInitrd = 1_GiB;

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

void tellStorage(Finding &finding, const dtb::Blob &blob)
{
    const std::vector<std::string> alias = blob.strings("/aliases", "mmc0");
    finding.fields["storage"] = Json::array();
    for (const dtb::Storage &storage : storageOf(blob)) {
        // What a controller is for is told by properties that only an overlay may bring.
        const bool isChip = storage.kind == dtb::StorageKind::SpiNand || storage.kind == dtb::StorageKind::SpiNor;
        const std::string_view kind = isChip ? wordOf(storage.kind) : "mmc";
        if (kind == "mmc" &&
            (alias.empty() ? !finding.fields.contains("mmc0-enabled") : alias.front() == storage.node)) {
            finding.tell("mmc0-enabled", storage.isEnabled);
        }
        finding.fields["storage"].push_back({{"node", storage.node},
                                             {"kind", kind},
                                             {"enabled", storage.isEnabled},
                                             {"bus-width", storage.busWidth ? Json(*storage.busWidth) : Json()}});
        finding.lines.push_back(
            printable(fmt::format("{}: {}{}{}", storage.node, kind,
                                  storage.busWidth ? fmt::format(", {} data lines", *storage.busWidth) : std::string(),
                                  storage.isEnabled ? "" : ", disabled")));
    }
}

void tellTree(Finding &finding, const dtb::Blob &blob)
{
    finding.tell("model", blob.model(), blob.model().empty() ? "not given" : blob.model());
    finding.tell("compatible", blob.compatible());
    if (blob.isOverlay()) {
        tellEffects(finding, blob);
        return;
    }
    finding.tell("symbols", blob.hasSymbols(), blob.hasSymbols() ? "yes: overlays can be merged" : "no");
    tellStorage(finding, blob);
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
    default:
        return {};
    }
}

void tellUImage(Finding &finding, const uimage::Image &image)
{
    const uimage::Fields &fields = image.fields;
    finding.tell("name", fields.name);
    finding.tell("type", uimage::typeWord(fields.type));
    finding.tell("arch", uimage::archWord(fields.arch));
    finding.tell("os", uimage::osWord(fields.os));
    finding.tell("compression", uimage::compressionWord(fields.compression));
    finding.tell("size", image.data.size.value(), sizeWords(image.data.size));
    for (const uimage::Defect &defect : image.defects) {
        finding.add(flawKind(defect.kind), Severity::Error, defect.sentence, defect.offset);
    }
}

void tellOptions(Finding &finding, const armimage::KernelConfig &config)
{
    Json values = Json::object();
    std::string text;
    for (const char *name : options) {
        const auto value = config.option(name);
        values[name] = value ? Json(*value) : Json();
        text += fmt::format("{}{}={}", text.empty() ? "" : ", ", name, value.value_or("n"));
    }
    finding.tell("options", values, text);
}

void tellConfig(Finding &finding, ByteView image)
{
    const auto config = armimage::findConfig(image);
    if (!config) {
        finding.add("config", Severity::Warning, config.error().message());
        return;
    }
    finding.tell("embedded-config", config->has_value());
    if (*config) {
        tellOptions(finding, **config);
    }
}

} // namespace

Result<Finding> describeKernel(const Subject &subject)
{
    TRY_ASSIGN(const Bytes bytes, bytesOf(subject, largestKernel));
    Finding finding{.kind = "kernel", .summary = "a 64-bit Arm Linux kernel"};
    const auto header = armimage::readHeader(bytes);
    if (!header) {
        finding.add("header", Severity::Error, header.error().message());
        return finding;
    }
    const auto version = armimage::findVersion(bytes);
    finding.tell("version", version ? version->release : "", version ? version->release : "not given");
    finding.fields["banner"] = version ? version->banner : "";
    finding.tell("size", bytes.size(), sizeWords(ByteCount(bytes.size())));
    finding.tell("image-size", header->imageSize.value(), sizeWords(header->imageSize) + " of memory");
    finding.tell("text-offset", header->textOffset, fmt::format("{:#x}", header->textOffset));
    finding.tell("big-endian", header->bigEndian);
    finding.tell("anywhere", header->anywhere,
                 header->anywhere ? "can be anywhere in memory" : "near the start of memory");
    finding.tell("efi-stub", header->efiStub);
    tellConfig(finding, bytes);
    if (header->imageSize.value() != 0 && header->imageSize.value() < bytes.size() && subject.whole) {
        finding.add("image-size", Severity::Warning,
                    fmt::format("the file has {} bytes, more than the {} that the kernel takes in memory", bytes.size(),
                                header->imageSize.value()));
    }
    return finding;
}

Finding describeConfig(const armimage::KernelConfig &config)
{
    Finding finding{.kind = "kernel-config", .summary = "the configuration of a Linux kernel"};
    finding.tell("count", config.options().size());
    tellOptions(finding, config);
    return finding;
}

Finding describeTree(const dtb::Blob &blob)
{
    Finding finding{.kind = blob.isOverlay() ? "dtbo" : "dtb",
                    .summary = blob.isOverlay() ? "a device-tree overlay" : "a device tree"};
    tellTree(finding, blob);
    return finding;
}

Result<Finding> describeOtherKernel(const Subject &subject, armimage::Kind kind)
{
    Finding finding{.kind = std::string(armimage::kindId(kind)), .summary = std::string(kernelWords(kind))};
    if (kind == armimage::Kind::UImage) {
        TRY_ASSIGN(const Bytes bytes, bytesOf(subject, largestKernel));
        TRY_ASSIGN(const uimage::Image image, uimage::parse(bytes));
        tellUImage(finding, image);
    }
    return finding;
}

// As far as it can be read: what follows a packed archive may be packed in another way.
Finding describeInitrd(const Subject &subject, Finding finding)
{
    const auto bytes = bytesOf(subject, largestInitrd);
    if (!bytes) {
        return finding;
    }
    const rootfs::Initrd initrd = rootfs::readInitrd(*bytes);
    finding.tell("init", initrd.hasInit);
    if (!initrd.root.empty()) {
        finding.tell("root", initrd.root);
    }
    Json modules = Json::object();
    std::vector<std::string> texts;
    for (const auto &[version, names] : initrd.modules) {
        modules[version] = names.size();
        texts.push_back(version.empty() ? fmt::format("{} of no version", names.size())
                                        : fmt::format("{} for Linux {}", names.size(), version));
    }
    if (!texts.empty()) {
        finding.tell("modules", modules, joined(texts));
    }
    if (initrd.reading == rootfs::InitrdReading::Cut) {
        finding.add("damaged", Severity::Error, "it is cut off: Linux can't unpack it to its end");
    }
    return finding;
}

} // namespace bootlace::cli
