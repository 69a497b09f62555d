// SPDX-License-Identifier: GPL-3.0-or-later
// A table as sfdisk reads it, value by value.
#pragma once

#include "gpt/gpt.h"
#include "support/tool.h"

#include <nlohmann/json.hpp>
#include <sstream>
#include <string>

namespace bootlace::test {

/// sfdisk's words for attributes: names for bits 0 to 2, "GUID:n,n" for those of the type.
inline std::uint64_t attributesFromText(const std::string &text)
{
    std::uint64_t bits = 0;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        if (word == "RequiredPartition") {
            bits |= gpt::attribute::required;
        } else if (word == "NoBlockIOProtocol") {
            bits |= gpt::attribute::noBlockIo;
        } else if (word == "LegacyBIOSBootable") {
            bits |= gpt::attribute::legacyBiosBootable;
        } else {
            std::istringstream numbers(word.substr(word.find(':') + 1));
            for (std::string number; std::getline(numbers, number, ',');) {
                bits |= 1ULL << std::stoul(number);
            }
        }
    }
    return bits;
}

/// Numbers are places in the list: the tables compared have no gaps.
inline gpt::Table readWithSfdisk(const std::string &disk)
{
    const auto json = nlohmann::json::parse(runOk({"sfdisk", "--json", disk})).at("partitiontable");
    gpt::Table table{.diskId = guidFromText(json.at("id").get<std::string>()).value(), .partitions = {}, .shape = {}};
    for (const auto &partition : json.at("partitions")) {
        const auto start = partition.at("start").get<std::uint64_t>();
        table.partitions.push_back({.type = guidFromText(partition.at("type").get<std::string>()).value(),
                                    .id = guidFromText(partition.at("uuid").get<std::string>()).value(),
                                    .first = Lba(start),
                                    .last = Lba(start + partition.at("size").get<std::uint64_t>() - 1),
                                    .attributes = attributesFromText(partition.value("attrs", "")),
                                    .name = partition.value("name", "")});
    }
    return table;
}

/// What sfdisk(8) takes as its input to make that table.
inline std::string sfdiskScript(const gpt::Table &table, const gpt::Geometry &disk)
{
    std::ostringstream script;
    script << "label: gpt\nlabel-id: " << toText(table.diskId)
           << "\nfirst-lba: " << valueOf(gpt::firstUsable(disk, table.shape))
           << "\nlast-lba: " << valueOf(gpt::lastUsable(disk, table.shape)) << "\n\n";
    for (const gpt::Partition &partition : table.partitions) {
        script << "start=" << valueOf(partition.first)
               << ", size=" << valueOf(partition.last) - valueOf(partition.first) + 1
               << ", type=" << toText(partition.type) << ", uuid=" << toText(partition.id) << ", name=\""
               << partition.name << "\"";
        std::string attributes;
        for (unsigned bit = 0; bit < 64; ++bit) {
            if ((partition.attributes >> bit & 1U) != 0) {
                constexpr std::array<const char *, 3> names{"RequiredPartition", "NoBlockIOProtocol",
                                                            "LegacyBIOSBootable"};
                attributes += (bit < 3 ? names.at(bit) : "GUID:" + std::to_string(bit)) + std::string(" ");
            }
        }
        script << (attributes.empty() ? "" : ", attrs=\"" + attributes + "\"") << "\n";
    }
    return script.str();
}

} // namespace bootlace::test
