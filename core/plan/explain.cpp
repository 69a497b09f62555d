// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "plan/plan.h"

#include <fmt/format.h>

namespace bootlace::plan {
namespace {

std::string_view rootWords(RootKind kind)
{
    switch (kind) {
    case RootKind::Tar:
        return "ext4, built from a tar";
    case RootKind::Folder:
        return "ext4, built from a folder";
    case RootKind::Ext4Image:
        break;
    }
    return "ext4, from an image";
}

// The words for each kind of content.
struct ContentWords
{
    const model::Region &region;
    const model::Volume &disk;
    const Plan &plan;

    std::string operator()(const model::Unused & /*content*/) const { return "not used"; }

    std::string operator()(const model::Zeros & /*content*/) const
    {
        return region.preserve == model::Preserve::IfThere ? "kept if the disk has it already, else zeros" : "zeros";
    }

    std::string operator()(const model::TableCopy & /*content*/) const { return disk.gpt() != nullptr ? "GPT" : "MBR"; }

    std::string operator()(const model::Firmware &content) const
    {
        return fmt::format("firmware '{}', {}", content.slot, sizeWords(region.known));
    }

    std::string operator()(const model::BootFiles & /*content*/) const
    {
        return fmt::format("FAT '{}' with the boot files, {} written", plan.espLabel, sizeWords(region.known));
    }

    std::string operator()(const model::RootFs & /*content*/) const
    {
        return fmt::format("{} '{}'", rootWords(plan.rootKind), plan.rootLabel);
    }

    std::string operator()(const model::Ubi &content) const
    {
        std::vector<std::string> volumes;
        for (const model::Ubi::Volume &volume : content.volumes) {
            volumes.push_back(volume.isStatic ? volume.name + " (static)" : volume.name);
        }
        return fmt::format("UBI with the volumes {}", joined(volumes, {}, "none"));
    }
};

// The identity of the table, or where on the chip a file belongs.
std::string tableWords(const model::Volume &disk)
{
    if (const model::FlashFile *file = disk.flashFile()) {
        return fmt::format("for byte {:#x} of the chip", file->begin.value());
    }
    return disk.gpt() != nullptr ? fmt::format("GUID {}", toText(disk.gpt()->diskId))
                                 : fmt::format("disk signature {:08x}", disk.mbr()->diskSignature);
}

std::string explainDisk(const model::Volume &disk, const Plan &plan)
{
    const std::uint64_t sector = bytesOf(disk.sectorSize);
    std::string text = fmt::format("{}: {} ({} bytes), sectors of {} bytes, {}\n\n", disk.name, sizeWords(disk.size),
                                   disk.size.value(), sector, tableWords(disk));
    text +=
        fmt::format("{:>12} {:>12} {:>10}  {:<24} {}\n", "first sector", "last sector", "size", "region", "content");
    for (const model::Region &region : disk.regions) {
        text += fmt::format("{:>12} {:>12} {:>10}  {:<24} {}\n", region.range.begin.value() / sector,
                            region.range.end().value() / sector - 1, sizeWords(region.range.size), region.name,
                            std::visit(ContentWords{region, disk, plan}, region.content));
    }
    return text + "\n";
}

} // namespace

std::string explain(const Plan &plan)
{
    std::string text = fmt::format("{}, boot medium: {}\n\n", plan.boardName, plan.mediumName);
    for (const model::Volume &disk : plan.volumes) {
        text += explainDisk(disk, plan);
    }
    text += fmt::format("boot files (Linux {}):\n", plan.kernelVersion);
    for (const BootFile &file : plan.bootFiles) {
        text += fmt::format("{:>12}  /{}\n", file.size.value(), file.path);
    }
    text += "\n/extlinux/extlinux.conf:\n";
    for (std::size_t begin = 0; begin < plan.extlinux.size();) {
        const std::size_t end = plan.extlinux.find('\n', begin);
        text += "  " + plan.extlinux.substr(begin, end - begin) + "\n";
        begin = end == std::string::npos ? plan.extlinux.size() : end + 1;
    }
    return text;
}

} // namespace bootlace::plan
