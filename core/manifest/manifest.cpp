// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/manifest.h"

#include <algorithm>
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

Json pieceJson(const Piece &piece)
{
    Json runs = Json::array();
    for (const Run &run : piece.runs) {
        runs.push_back(Json::array({run.range.begin.value(), run.range.size.value(), toHex(run.sha256)}));
    }
    Json json{{"name", piece.name}, {"range", rangeJson(piece.range)}, {"changes-in-use", piece.changesInUse}};
    if (piece.mounts) {
        json["mounts"] = Json::array({piece.mounts->count, piece.mounts->last});
    }
    json["runs"] = std::move(runs);
    return json;
}

Json manifestJson(const Manifest &manifest)
{
    Json disks = Json::array();
    for (const Disk &disk : manifest.disks) {
        Json pieces = Json::array();
        for (const Piece &piece : disk.pieces) {
            pieces.push_back(pieceJson(piece));
        }
        disks.push_back({{"role", disk.role},
                         {"size", disk.size.value()},
                         {"sector-size", bytesOf(disk.sectorSize)},
                         {"pieces", std::move(pieces)}});
    }
    Json parts = Json::array();
    for (const Part &part : manifest.parts) {
        parts.push_back({{"name", part.name}, {"size", part.size.value()}, {"sha256", toHex(part.sha256)}});
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

Result<Piece> readPiece(const Json &json, ByteRange disk, SectorSize sector)
{
    Piece piece;
    const auto name = text(json, "name");
    const Json *place = member(json, "range");
    const auto where = place != nullptr ? range(*place, disk) : std::nullopt;
    const Json *changes = member(json, "changes-in-use");
    const Json *runs = array(json, "runs");
    if (!name || !where || changes == nullptr || !changes->is_boolean() || runs == nullptr) {
        return bad("a piece lacks its name, its range on the disk or its runs");
    }
    piece.name = *name;
    piece.range = *where;
    piece.changesInUse = changes->get<bool>();
    if (const Json *mounts = array(json, "mounts")) {
        if (mounts->size() != 2 || !(*mounts)[0].is_number_unsigned() || !(*mounts)[1].is_number_integer()) {
            return bad(fmt::format("the mounts of '{}' are not a count and a time", piece.name));
        }
        piece.mounts = Mounts{(*mounts)[0].get<std::uint16_t>(), (*mounts)[1].get<std::int64_t>()};
    }
    ByteOffset reached = piece.range.begin;
    for (const Json &item : *runs) {
        const auto runRange = range(item, piece.range);
        const auto runDigest = runRange && item.size() == 3 ? digest(item[2]) : std::nullopt;
        if (!runDigest || !isRun(*runRange, sector) || runRange->begin < reached) {
            return bad(
                fmt::format("run {} of '{}' is not a range in it with its SHA-256", piece.runs.size(), piece.name));
        }
        reached = runRange->end();
        piece.runs.push_back({*runRange, *runDigest});
    }
    return piece;
}

Result<Disk> readDisk(const Json &json)
{
    Disk disk;
    const auto role = text(json, "role");
    const Json *sizeJson = member(json, "size");
    const auto size = sizeJson != nullptr ? number(*sizeJson) : std::nullopt;
    const Json *sectorJson = member(json, "sector-size");
    const auto sector = sectorJson != nullptr ? number(*sectorJson) : std::nullopt;
    const Json *pieces = array(json, "pieces");
    if (!role || !size || (sector != 512 && sector != 4096) || pieces == nullptr) {
        return bad("a disk lacks its role, size, sector size or pieces");
    }
    disk.role = *role;
    disk.size = ByteCount(*size);
    disk.sectorSize = static_cast<SectorSize>(*sector);
    for (const Json &item : *pieces) {
        TRY_ASSIGN(Piece piece, readPiece(item, {ByteOffset(0), disk.size}, disk.sectorSize));
        disk.pieces.push_back(std::move(piece));
    }
    // Nothing to compare must not come out as nothing wrong.
    if (std::ranges::all_of(disk.pieces, [](const Piece &piece) { return piece.runs.empty(); })) {
        return bad(fmt::format("it tells nothing that was written to the disk '{}'", disk.role));
    }
    return disk;
}

Result<Part> readPart(const Json &json)
{
    const auto name = text(json, "name");
    const Json *sizeJson = member(json, "size");
    const auto size = sizeJson != nullptr ? number(*sizeJson) : std::nullopt;
    const Json *digestJson = member(json, "sha256");
    const auto sum = digestJson != nullptr ? digest(*digestJson) : std::nullopt;
    if (!name || !size || !sum) {
        return bad("a part lacks its name, size or SHA-256");
    }
    return Part{*name, ByteCount(*size), *sum};
}

} // namespace

Result<std::string> toJson(const Manifest &manifest, std::size_t size)
{
    // Names are paths of the person's own, so bytes that are no UTF-8 must not end the work.
    std::string json = manifestJson(manifest).dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
    if (size != 0 && json.size() > size) {
        return fail(Cause::TooSmall,
                    fmt::format("the manifest needs {} bytes, and {} are set aside", json.size(), size));
    }
    json.resize(std::max(size, json.size()), ' ');
    return json;
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
        return fail(Cause::Unsupported, "the manifest is of a newer Bootlace: this one reads format 1");
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
        TRY_ASSIGN(Part part, readPart(item));
        manifest.parts.push_back(std::move(part));
    }
    std::size_t runs = 0;
    for (const Json &item : *disks) {
        TRY_ASSIGN(Disk disk, readDisk(item));
        for (const Piece &piece : disk.pieces) {
            runs += piece.runs.size();
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
