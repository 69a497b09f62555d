// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk_text.h"

#include "device/signatures.h"
#include "words.h"

#include <fmt/format.h>

namespace bootlace::cli {

using Json = nlohmann::ordered_json;

Holding holdingOf(const std::string &node)
{
    const auto found = device::signaturesOn(node);
    if (!found) {
        return {found.error().cause() == Cause::PermissionDenied ? "unknown: reading it is not permitted" : "unknown",
                nullptr};
    }
    Holding holding{printable(device::describe(*found)), Json::array()};
    for (const device::Signature &signature : *found) {
        holding.list.push_back({{"type", signature.type},
                                {"label", signature.label},
                                {"uuid", signature.uuid},
                                {"offset", signature.offset.value()}});
    }
    return holding;
}

Json partitionsOf(const device::Disk &disk, std::string &text)
{
    Json partitions = Json::array();
    for (const device::Partition &partition : disk.partitions) {
        const Holding holding = holdingOf("/dev/" + partition.name);
        partitions.push_back({{"name", partition.name},
                              {"index", partition.index},
                              {"offset", partition.range.begin.value()},
                              {"size", partition.range.size.value()},
                              {"holds", holding.list}});
        text += fmt::format("  {}: {}{}{}\n", partition.name, sizeWords(partition.range.size),
                            holding.text.empty() ? "" : ", ", holding.text);
    }
    return partitions;
}

std::string serialOf(const device::Disk &disk)
{
    return disk.serial.empty() ? "none" : printable(disk.serial);
}

std::string nameOf(const device::Disk &disk)
{
    std::string name = disk.vendor;
    for (const std::string &part : {disk.model, disk.backingFile.string()}) {
        name += (name.empty() || part.empty() ? "" : " ") + part;
    }
    return name.empty() ? "a disk without a name" : printable(name);
}

} // namespace bootlace::cli
