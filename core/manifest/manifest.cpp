// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/manifest.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <optional>

namespace bootlace::manifest {
namespace {

using Json = nlohmann::ordered_json;

constexpr int formatVersion = 1;
// What a manifest says is held in memory: a 2 TiB disk written whole has 2 million runs.
constexpr std::size_t mostRuns = 4'000'000;

Json rangeJson(ByteRange range)
{
    return Json::array({range.begin.value(), range.size.value()});
}

constexpr std::array<std::string_view, 3> inUseWords{"fixed", "files", "own-mark"};

Json itemJson(const Item &item)
{
    return {{"name", item.name}, {"size", item.size.value()}, {"sha256", toHex(item.sha256)}};
}

Json regionJson(const Region &region)
{
    Json json{{"name", region.name},
              {"range", rangeJson(region.range)},
              {"in-use", inUseWords.at(static_cast<std::size_t>(region.inUse))}};
    if (region.mounts) {
        json["mounts"] = Json::array({region.mounts->count, region.mounts->last, region.mounts->written});
    }
    if (region.fileList) {
        json["file-list"] = itemJson(*region.fileList);
    }
    Json runs = Json::array();
    for (const Run &run : region.runs) {
        runs.push_back(Json::array({run.range.begin.value(), run.range.size.value(), toHex(run.sha256)}));
    }
    Json files = Json::array();
    for (const Item &file : region.files) {
        files.push_back(itemJson(file));
    }
    json["runs"] = std::move(runs);
    json["files"] = std::move(files);
    return json;
}

Json manifestJson(const Manifest &manifest)
{
    Json disks = Json::array();
    for (const Disk &disk : manifest.disks) {
        Json regions = Json::array();
        for (const Region &region : disk.regions) {
            regions.push_back(regionJson(region));
        }
        disks.push_back({{"role", disk.role},
                         {"size", disk.size.value()},
                         {"sector-size", bytesOf(disk.sectorSize)},
                         {"regions", std::move(regions)}});
    }
    Json parts = Json::array();
    for (const Item &part : manifest.parts) {
        parts.push_back(itemJson(part));
    }
    return {{"bootlace-manifest", formatVersion}, {"board", manifest.board},   {"medium", manifest.medium},
            {"recipe", manifest.recipe},          {"parts", std::move(parts)}, {"disks", std::move(disks)}};
}

std::unexpected<Error> bad(std::string_view what)
{
    return fail(Cause::BadInput, fmt::format("the manifest is damaged: {}", what));
}

// The library's own get<>() throws on a wrong type; a card's bytes get an answer instead.
std::optional<std::uint64_t> number(const Json &json)
{
    return json.is_number_unsigned() ? std::optional(json.get<std::uint64_t>()) : std::nullopt;
}

const Json *member(const Json &object, const char *key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return object.is_object() && found != object.end() ? &*found : nullptr;
}

std::optional<std::string> text(const Json &object, const char *key)
{
    const Json *value = member(object, key);
    return value != nullptr && value->is_string() ? std::optional(value->get<std::string>()) : std::nullopt;
}

const Json *array(const Json &object, const char *key)
{
    const Json *value = member(object, key);
    return value != nullptr && value->is_array() ? value : nullptr;
}

std::optional<ByteRange> range(const Json &json, ByteRange inside)
{
    if (!json.is_array() || json.size() < 2) {
        return std::nullopt;
    }
    const auto begin = number(json[0]);
    const auto size = number(json[1]);
    if (!begin || !size || !checkedAdd(*begin, *size)) {
        return std::nullopt;
    }
    const ByteRange found{ByteOffset(*begin), ByteCount(*size)};
    return inside.contains(found) ? std::optional(found) : std::nullopt;
}

std::optional<Sha256> digest(const Json &json)
{
    const auto bytes = json.is_string() ? fromHex(json.get_ref<const std::string &>()) : std::nullopt;
    Sha256 digest{};
    if (!bytes || bytes->size() != digest.size()) {
        return std::nullopt;
    }
    std::ranges::copy(*bytes, digest.begin());
    return digest;
}

bool isRun(ByteRange run, SectorSize sector)
{
    return !run.empty() && run.size <= longestRun && run.begin.value() % bytesOf(sector) == 0 &&
           run.size.value() % bytesOf(sector) == 0;
}

std::optional<model::InUse> inUseFrom(std::string_view word)
{
    const auto found = std::ranges::find(inUseWords, word);
    return found != inUseWords.end() ? std::optional(static_cast<model::InUse>(found - inUseWords.begin()))
                                     : std::nullopt;
}

Result<Item> readItem(const Json &json)
{
    const auto name = text(json, "name");
    const Json *sizeJson = member(json, "size");
    const auto size = sizeJson != nullptr ? number(*sizeJson) : std::nullopt;
    const Json *digestJson = member(json, "sha256");
    const auto sum = digestJson != nullptr ? digest(*digestJson) : std::nullopt;
    if (!name || !size || !sum) {
        return bad("a file or part lacks its name, size or SHA-256");
    }
    return Item{*name, ByteCount(*size), *sum};
}

std::optional<Mounts> readMounts(const Json &json)
{
    if (json.size() != 3 || !json[0].is_number_unsigned() || !json[1].is_number_integer() ||
        !json[2].is_number_integer()) {
        return std::nullopt;
    }
    return Mounts{json[0].get<std::uint16_t>(), json[1].get<std::int64_t>(), json[2].get<std::int64_t>()};
}

// What only a root file system has.
Result<> readRoot(const Json &json, Region &region)
{
    if (const Json *mounts = array(json, "mounts")) {
        region.mounts = readMounts(*mounts);
        if (!region.mounts) {
            return bad(fmt::format("the mounts of '{}' are not a count and two times", region.name));
        }
    }
    if (const Json *list = member(json, "file-list")) {
        TRY_ASSIGN(region.fileList, readItem(*list));
    }
    return {};
}

Result<Region> readRegion(const Json &json, ByteRange disk, SectorSize sector)
{
    Region region;
    const auto name = text(json, "name");
    const Json *place = member(json, "range");
    const auto where = place != nullptr ? range(*place, disk) : std::nullopt;
    const auto inUse = inUseFrom(text(json, "in-use").value_or(""));
    const Json *runs = array(json, "runs");
    const Json *files = array(json, "files");
    if (!name || !where || !inUse || runs == nullptr || files == nullptr) {
        return bad("a region lacks its name, its range on the disk or what was written there");
    }
    region.name = *name;
    region.range = *where;
    region.inUse = *inUse;
    TRY(readRoot(json, region));
    ByteOffset reached = region.range.begin;
    for (const Json &item : *runs) {
        const auto runRange = range(item, region.range);
        const auto runDigest = runRange && item.size() == 3 ? digest(item[2]) : std::nullopt;
        if (!runDigest || !isRun(*runRange, sector) || runRange->begin < reached) {
            return bad(
                fmt::format("run {} of '{}' is not a range in it with its SHA-256", region.runs.size(), region.name));
        }
        reached = runRange->end();
        region.runs.push_back({*runRange, *runDigest});
    }
    for (const Json &item : *files) {
        TRY_ASSIGN(Item file, readItem(item));
        region.files.push_back(std::move(file));
    }
    return region;
}

Result<Disk> readDisk(const Json &json)
{
    Disk disk;
    const auto role = text(json, "role");
    const Json *sizeJson = member(json, "size");
    const auto size = sizeJson != nullptr ? number(*sizeJson) : std::nullopt;
    const Json *sectorJson = member(json, "sector-size");
    const auto sector = sectorJson != nullptr ? number(*sectorJson) : std::nullopt;
    const Json *regions = array(json, "regions");
    if (!role || !size || (sector != 512 && sector != 4096) || regions == nullptr) {
        return bad("a disk lacks its role, size, sector size or regions");
    }
    disk.role = *role;
    disk.size = ByteCount(*size);
    disk.sectorSize = static_cast<SectorSize>(*sector);
    for (const Json &item : *regions) {
        TRY_ASSIGN(Region region, readRegion(item, {ByteOffset(0), disk.size}, disk.sectorSize));
        disk.regions.push_back(std::move(region));
    }
    // Nothing to compare must not come out as nothing wrong.
    if (std::ranges::all_of(disk.regions,
                            [](const Region &region) { return region.runs.empty() && region.files.empty(); })) {
        return bad(fmt::format("it lists nothing that was written to the disk '{}'", disk.role));
    }
    return disk;
}

} // namespace

std::string toJson(const Manifest &manifest)
{
    // Names are paths of the person's own, so bytes that are no UTF-8 must not end the work.
    return manifestJson(manifest).dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<Manifest> fromJson(std::string_view json)
{
    // Depth and numbers of values are bounded by the text itself, which is a file that the reader has limited.
    const Json root = Json::parse(json, nullptr, false);
    if (root.is_discarded()) {
        return bad("it is not JSON");
    }
    const Json *version = member(root, "bootlace-manifest");
    if (version == nullptr || !version->is_number_unsigned()) {
        return bad("it does not say its format");
    }
    if (version->get<std::uint64_t>() != formatVersion) {
        return fail(Cause::Unsupported, "the manifest is from a newer version of Bootlace: this one reads format 1");
    }
    const auto board = text(root, "board");
    const auto medium = text(root, "medium");
    const auto recipe = text(root, "recipe");
    const Json *disks = array(root, "disks");
    const Json *parts = array(root, "parts");
    if (!board || !medium || !recipe || disks == nullptr || parts == nullptr || disks->empty()) {
        return bad("it lacks its board, medium, recipe, parts or disks");
    }
    Manifest manifest{*board, *medium, *recipe, {}, {}};
    for (const Json &item : *parts) {
        TRY_ASSIGN(Item part, readItem(item));
        manifest.parts.push_back(std::move(part));
    }
    std::size_t runs = 0;
    for (const Json &item : *disks) {
        TRY_ASSIGN(Disk disk, readDisk(item));
        for (const Region &region : disk.regions) {
            runs += region.runs.size();
        }
        manifest.disks.push_back(std::move(disk));
    }
    return runs <= mostRuns ? Result<Manifest>(std::move(manifest)) : bad("it has more runs than a disk could hold");
}

std::string digestFile(std::string_view manifestText)
{
    return fmt::format("{}  manifest.json\n", toHex(sha256(asBytes(manifestText))));
}

} // namespace bootlace::manifest
