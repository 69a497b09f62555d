// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_json.h"

#include "words.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace bootlace::cli {

using Json = nlohmann::ordered_json;

static std::string_view contentId(const model::Content &content)
{
    struct Ids
    {
        std::string_view operator()(const model::Unused & /*content*/) const { return "unused"; }

        std::string_view operator()(const model::Zeros & /*content*/) const { return "zeros"; }

        std::string_view operator()(const model::TableCopy & /*content*/) const { return "table"; }

        std::string_view operator()(const model::Firmware & /*content*/) const { return "firmware"; }

        std::string_view operator()(const model::BootFiles & /*content*/) const { return "boot-files"; }

        std::string_view operator()(const model::RootFs & /*content*/) const { return "root"; }

        std::string_view operator()(const model::Ubi & /*content*/) const { return "ubi"; }
    };

    return std::visit(Ids{}, content);
}

static Json diskJson(const model::Volume &disk)
{
    Json regions = Json::array();
    for (const model::Region &region : disk.regions) {
        Json json{{"name", region.name},
                  {"content", contentId(region.content)},
                  {"begin", region.range.begin.value()},
                  {"size", region.range.size.value()},
                  {"known-bytes", region.known.value()}};
        if (const auto *firmware = std::get_if<model::Firmware>(&region.content)) {
            json["slot"] = firmware->slot;
        }
        if (const auto *ubi = std::get_if<model::Ubi>(&region.content)) {
            Json volumes = Json::array();
            for (const model::Ubi::Volume &volume : ubi->volumes) {
                volumes.push_back({{"name", volume.name}, {"static", volume.isStatic}, {"slot", volume.slot}});
            }
            json["volumes"] = std::move(volumes);
        }
        regions.push_back(std::move(json));
    }
    Json partitions = Json::array();
    const gpt::Table none;
    for (const gpt::Partition &partition : (disk.gpt() != nullptr ? *disk.gpt() : none).partitions) {
        partitions.push_back({{"name", partition.name},
                              {"first", valueOf(partition.first)},
                              {"last", valueOf(partition.last)},
                              {"type", toText(partition.type)},
                              {"id", toText(partition.id)},
                              {"attributes", partition.attributes}});
    }
    Json json{{"role", disk.role},
              {"name", disk.name},
              {"size", disk.size.value()},
              {"sector-size", bytesOf(disk.sectorSize)}};
    if (const model::FlashFile *file = disk.flashFile()) {
        json["flash-begin"] = file->begin.value();
    }
    json.update({{"guid", disk.gpt() != nullptr ? toText(disk.gpt()->diskId) : ""},
                 {"partitions", std::move(partitions)},
                 {"regions", std::move(regions)}});
    return json;
}

Json planJson(const plan::Plan &plan)
{
    Json disks = Json::array();
    for (const model::Volume &disk : plan.volumes) {
        disks.push_back(diskJson(disk));
    }
    Json files = Json::array();
    for (const plan::BootFile &file : plan.bootFiles) {
        files.push_back({{"path", file.path}, {"size", file.size.value()}});
    }
    return {{"ok", true},
            {"board", plan.board},
            {"medium", plan.medium},
            {"kernel", plan.kernelVersion},
            {"disks", std::move(disks)},
            {"boot-files", std::move(files)},
            {"extlinux", plan.extlinux}};
}

Json outcomeJson(const flash::Outcome &outcome, std::span<const std::string> paths, flash::ReadBack readBack)
{
    Json disks = Json::array();
    for (std::size_t i = 0; i < std::min(paths.size(), outcome.disks.size()); ++i) {
        const flash::WrittenDisk &disk = outcome.disks[i];
        Json regions = Json::array();
        for (const flash::WrittenRegion &region : disk.regions) {
            regions.push_back({{"name", region.name},
                               {"begin", region.range.begin.value()},
                               {"size", region.range.size.value()},
                               {"written", region.written.value()},
                               {"kept", region.kept}});
        }
        disks.push_back({{"role", disk.role},
                         {"path", paths[i]},
                         {"state", flash::stateId(disk.state)},
                         {"bytes-written", disk.written.value()},
                         {"bytes-read-back", disk.read.value()},
                         {"regions", std::move(regions)}});
    }
    return {{"ok", !outcome.error}, {"verified", readBack == flash::ReadBack::Compare}, {"disks", std::move(disks)}};
}

std::string outcomeText(const flash::Outcome &outcome, std::span<const std::string> paths, flash::ReadBack readBack)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(paths.size(), outcome.disks.size()); ++i) {
        const flash::WrittenDisk &disk = outcome.disks[i];
        text += fmt::format("{} ({}):\n", disk.name, printable(paths[i]));
        for (const flash::WrittenRegion &region : disk.regions) {
            text += fmt::format("{:>14} bytes at byte {:>12}  {}{}\n", region.written.value(),
                                region.range.begin.value(), region.name, region.kept ? " (kept as it was)" : "");
        }
        text += fmt::format("{:>14} bytes written, ", disk.written.value());
        text += readBack == flash::ReadBack::Compare
                    ? fmt::format("{} read back and compared: all match\n", disk.read.value())
                    : "not read back\n";
    }
    return text;
}

} // namespace bootlace::cli
