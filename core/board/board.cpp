// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/board.h"

#include "base/small_file.h"
#include "board/shipped.h"
#include "tomlfile/table.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>
#include <utility>

namespace bootlace::board {
namespace {

using tomlfile::Presence;
using tomlfile::Table;

// No disk has more than 2^55 sectors of 512 bytes; so much fits in 64 bits of bytes.
constexpr std::uint64_t mostSectors = std::uint64_t{1} << 54U;

std::string text(const Table &table, std::string_view key)
{
    return table.string(key, Presence::Required).value_or("");
}

ByteCount size(const Table &table, std::string_view key)
{
    return ByteCount(table.number(key, Presence::Required).value_or(0));
}

std::optional<ByteOffset> sectorPlace(const Table &table, std::string_view key, Presence presence, std::uint64_t add)
{
    const auto sector = table.number(key, presence);
    if (!sector) {
        return std::nullopt;
    }
    if (*sector > mostSectors) {
        table.complain(key, "is beyond every disk");
        return std::nullopt;
    }
    return ByteOffset((*sector + add) * profileSector);
}

std::optional<Holds> holdsFrom(std::string_view word)
{
    static const std::map<std::string_view, Holds> words{
        {"bl2", Holds::Bl2},         {"environment", Holds::Environment},
        {"factory", Holds::Factory}, {"fip", Holds::Fip},
        {"esp", Holds::Esp},         {"root", Holds::Root}};
    const auto found = words.find(word);
    return found != words.end() ? std::optional(found->second) : std::nullopt;
}

void readEnd(const Table &table, Partition &partition)
{
    const auto sizeWord = table.string("size", Presence::Optional);
    partition.end = sectorPlace(table, "last", Presence::Optional, 1);
    if (sizeWord.has_value() == partition.end.has_value()) {
        table.complain("name", "needs either 'last' or 'size'");
    } else if (sizeWord == "esp") {
        partition.extends = Extends::ByEspSize;
    } else if (sizeWord == "root") {
        partition.extends = Extends::ByRootSize;
    } else if (sizeWord) {
        table.complain("size", "must be \"esp\" or \"root\"");
    }
    if (partition.begin && partition.end && *partition.end <= *partition.begin) {
        table.complain("last", "is before 'first'");
    }
}

Partition readPartition(const Table &table)
{
    Partition partition;
    partition.name = text(table, "name");
    const std::string holds = text(table, "holds");
    if (const auto known = holdsFrom(holds)) {
        partition.holds = *known;
    } else {
        table.complain("holds", "must be bl2, environment, factory, fip, esp or root");
    }
    partition.begin = sectorPlace(table, "first", Presence::Optional, 0);
    readEnd(table, partition);
    for (const std::uint64_t bit : table.numbers("attributes", Presence::Optional)) {
        if (bit > 63) {
            table.complain("attributes", "are bit numbers, 0 to 63");
        } else {
            partition.attributes |= std::uint64_t{1} << bit;
        }
    }
    return partition;
}

// Partitions come in ascending order and apart; an end that the recipe decides can only be checked by the plan.
void checkOrder(const Table &table, const DiskLayout &disk)
{
    ByteOffset reached;
    for (const Partition &partition : disk.partitions) {
        if (partition.begin && *partition.begin < reached) {
            table.complain("partitions", fmt::format("'{}' begins before the one before it ends", partition.name));
        }
        reached = partition.end.value_or(partition.begin.value_or(reached));
    }
    if (disk.partitions.empty()) {
        table.complain("partitions", "are none");
    }
}

// A zero area is cut out of one partition whose place the profile itself gives: anything else would be left as it is
// or take bytes from what belongs there.
void checkZeroArea(const Table &table, const DiskLayout &disk, const ZeroArea &area)
{
    const auto isAround = [&area](const Partition &partition) {
        return partition.begin && partition.end && *partition.begin <= area.range.begin &&
               area.range.end() <= *partition.end;
    };
    if (std::ranges::none_of(disk.partitions, isAround)) {
        table.complain("name",
                       fmt::format("'{}' must lie within one partition that has 'first' and 'last'", area.name));
    }
    for (const ZeroArea &before : disk.zeroAreas) {
        if (area.range.begin < before.range.end()) {
            table.complain("name", fmt::format("'{}' begins before '{}' ends", area.name, before.name));
        }
    }
}

DiskLayout readDisk(const Table &table)
{
    DiskLayout disk;
    disk.role = text(table, "role");
    disk.name = text(table, "name");
    if (const auto sector = table.number("sector-size", Presence::Optional)) {
        if (*sector == 512 || *sector == 4096) {
            disk.sectorSize = static_cast<SectorSize>(*sector);
        } else {
            table.complain("sector-size", "must be 512 or 4096");
        }
    }
    for (const Table &partition : table.tables("partitions", Presence::Required)) {
        disk.partitions.push_back(readPartition(partition));
    }
    for (const Table &area : table.tables("zero", Presence::Optional)) {
        const auto begin = sectorPlace(area, "first", Presence::Required, 0);
        const auto end = sectorPlace(area, "last", Presence::Required, 1);
        const std::string name = text(area, "name");
        if (begin && end && *begin < *end) {
            const ZeroArea zeros{name, rangeBetween(*begin, *end)};
            checkZeroArea(area, disk, zeros);
            disk.zeroAreas.push_back(zeros);
        } else if (begin && end) {
            area.complain("last", "is before 'first'");
        }
    }
    checkOrder(table, disk);
    return disk;
}

// One 0 or 1 for each switch that the board has.
std::string readSwitches(const Table &table, std::size_t count)
{
    const std::string switches = table.string("switches", Presence::Optional).value_or("");
    if (!switches.empty() && switches.size() != count) {
        table.complain("switches", fmt::format("are {}, but 'switch-names' names {}", switches.size(), count));
    }
    if (switches.find_first_not_of("01") != std::string::npos) {
        table.complain("switches", "must be 1 (up) and 0 (down), like \"1010\"");
    }
    return switches;
}

// Every root file system of ours is ext4 in a GPT; the rest is of the board.
std::vector<Driver> readDrivers(const Table &medium)
{
    std::vector<Driver> drivers;
    for (const Table &table : medium.tables("drivers", Presence::Optional)) {
        Driver driver{text(table, "name"), text(table, "option")};
        const bool isOption =
            driver.option.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") == std::string::npos;
        if (!isOption || driver.option.empty() || driver.option.starts_with("CONFIG_")) {
            table.complain("option", "must be an option of Linux without CONFIG_, like \"MMC_BLOCK\"");
        }
        drivers.push_back(std::move(driver));
    }
    drivers.push_back({"partition table (GPT)", "EFI_PARTITION"});
    drivers.push_back({"ext4 file system", "EXT4_FS"});
    return drivers;
}

Medium readMedium(const Table &table, const std::string &id, std::size_t switchCount)
{
    Medium medium;
    medium.id = id;
    medium.name = text(table, "name");
    medium.bl2Medium = text(table, "bl2");
    medium.overlays = table.strings("overlays", Presence::Optional);
    medium.switches = readSwitches(table, switchCount);
    medium.needs = table.strings("needs", Presence::Optional);
    medium.drivers = readDrivers(table);
    for (const Table &disk : table.tables("disks", Presence::Required)) {
        medium.disks.push_back(readDisk(disk));
    }
    const auto holds = [&medium](Holds what) {
        return std::ranges::any_of(medium.disks, [what](const DiskLayout &disk) {
            return std::ranges::any_of(disk.partitions, [what](const Partition &p) { return p.holds == what; });
        });
    };
    if (!holds(Holds::Bl2) || !holds(Holds::Fip) || !holds(Holds::Esp) || !holds(Holds::Root)) {
        table.complain("disks", "need a partition for each of bl2, fip, esp and root");
    }
    return medium;
}

std::string fileName(const Table &table, const std::string &key)
{
    std::string name = text(table, key);
    if (name.contains('/')) {
        table.complain(key, "must be the name of a file alone");
    }
    return name;
}

Board readBoard(const Table &root)
{
    Board board;
    if (root.number("format", Presence::Required).value_or(1) != 1) {
        root.complain("format", "is of a newer Bootlace: this one reads format 1");
    }
    board.id = text(root, "id");
    board.name = text(root, "name");
    board.soc = text(root, "soc");
    board.compatible = text(root, "compatible");
    board.deviceTree = fileName(root, "device-tree");
    board.console = text(root, "console");
    board.switchNames = root.strings("switch-names", Presence::Optional);
    if (const auto bl2 = root.table("bl2", Presence::Required)) {
        const std::uint64_t address = bl2->number("load-address", Presence::Required).value_or(0);
        if (address > 0xFFFFFFFFU) {
            bl2->complain("load-address", "must fit in 32 bits");
        }
        board.bl2LoadAddress = static_cast<std::uint32_t>(address);
        board.bl2MaxSize = size(*bl2, "max-size");
        if (address < 0x300 || board.bl2MaxSize > ByteCount(0xFFFFFFFFU - address)) {
            bl2->complain("max-size", "and 'load-address' must name 32-bit memory");
        }
    }
    if (const auto fip = root.table("fip", Presence::Required)) {
        board.fipMaxSize = size(*fip, "max-size");
    }
    if (const auto kernel = root.table("kernel", Presence::Required)) {
        board.kernelMaxSize = size(*kernel, "max-size");
        board.initrdMaxSize = size(*kernel, "max-initrd");
    }
    if (const auto media = root.table("media", Presence::Required)) {
        for (const std::string &id : media->keys()) {
            if (const auto medium = media->table(id, Presence::Required)) {
                board.media.push_back(readMedium(*medium, id, board.switchNames.size()));
            }
        }
    }
    return board;
}

} // namespace

const Medium *Board::medium(std::string_view mediumId) const
{
    const auto found = std::ranges::find(media, mediumId, &Medium::id);
    return found != media.end() ? &*found : nullptr;
}

Result<Board> parse(std::string_view profile, const std::string &name)
{
    findings::List findings(name);
    const auto root = tomlfile::parse(profile, findings);
    Board board;
    if (root) {
        board = readBoard(*root);
        root->finish();
    }
    if (findings.hasErrors()) {
        return std::unexpected(findings.toError());
    }
    return board;
}

Result<std::vector<Board>> loadAll(const std::vector<std::filesystem::path> &folders)
{
    std::map<std::string, Board> byId;
    for (const ShippedProfile &profile : shippedProfiles()) {
        TRY_ASSIGN(Board board, parse(profile.text, std::string(profile.name)));
        byId.insert_or_assign(board.id, std::move(board));
    }
    for (const std::filesystem::path &folder : folders) {
        std::set<std::filesystem::path> files; // by name, whatever order the folder has
        std::error_code absent;
        for (std::filesystem::directory_iterator at(folder, absent), end; !absent && at != end; at.increment(absent)) {
            if (at->path().extension() == ".toml") {
                files.insert(at->path());
            }
        }
        for (const std::filesystem::path &file : files) {
            TRY_ASSIGN(const Bytes content, readSmallFile(file, 1_MiB));
            TRY_ASSIGN(Board board, parse(asText(content), file.string()));
            byId.insert_or_assign(board.id, std::move(board));
        }
    }
    std::vector<Board> boards;
    for (auto &entry : byId) {
        boards.push_back(std::move(entry.second));
    }
    return boards;
}

} // namespace bootlace::board
