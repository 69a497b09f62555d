// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/board.h"

#include "base/small_file.h"
#include "base/text.h"
#include "board/shipped.h"
#include "tomlfile/table.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <ranges>
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
        table.complain(key, "is larger than any disk");
        return std::nullopt;
    }
    return ByteOffset((*sector + add) * profileSector);
}

template <typename T>
std::optional<T> oneOf(const Table &table, std::string_view key, const std::map<std::string_view, T> &words)
{
    const auto word = table.string(key, Presence::Required);
    if (!word) {
        return std::nullopt;
    }
    const auto found = words.find(*word);
    if (found != words.end()) {
        return found->second;
    }
    table.complain(key, fmt::format("is '{}' but must be one of: {}", *word, joined(std::views::keys(words))));
    return std::nullopt;
}

FirmwareSlot readSlot(const Table &table, const std::string &id)
{
    static const std::map<std::string_view, FirmwareKind> kinds{{"mediatek-bl2", FirmwareKind::MediatekBl2},
                                                                {"fip", FirmwareKind::Fip},
                                                                {"allwinner", FirmwareKind::Allwinner},
                                                                {"fit", FirmwareKind::Fit},
                                                                {"code", FirmwareKind::Code}};
    FirmwareSlot slot;
    slot.id = id;
    slot.name = text(table, "name");
    slot.kind = oneOf(table, "kind", kinds).value_or(FirmwareKind::Code);
    slot.most = size(table, "max-size");
    const auto limit = [&table](std::string_view key) -> std::optional<ByteCount> {
        const auto bytes = table.number(key, Presence::Optional);
        return bytes ? std::optional(ByteCount(*bytes)) : std::nullopt;
    };
    if (slot.kind == FirmwareKind::Fip) {
        slot.mostStored = limit("max-stored");
        slot.mostBl31 = limit("max-bl31");
        slot.mostBl33 = limit("max-bl33");
    }
    slot.package = table.string("package", Presence::Optional).value_or("");
    slot.file = table.string("file", Presence::Optional).value_or("");
    if (slot.kind == FirmwareKind::MediatekBl2) {
        const std::uint64_t address = table.number("load-address", Presence::Required).value_or(0);
        slot.loadAddress = static_cast<std::uint32_t>(address);
        if (address < 0x300 || address > 0xFFFFFFFFU || slot.most > ByteCount(0xFFFFFFFFU - address)) {
            table.complain("max-size", "and 'load-address' must name 32-bit memory");
        }
    }
    return slot;
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
    static const std::map<std::string_view, Holds> words{{"firmware", Holds::Firmware},
                                                         {"environment", Holds::Environment},
                                                         {"factory", Holds::DeviceData},
                                                         {"esp", Holds::BootFiles},
                                                         {"root", Holds::Root}};
    Partition partition;
    partition.name = text(table, "name");
    partition.holds = oneOf(table, "holds", words).value_or(Holds::Root);
    if (partition.holds == Holds::Firmware) {
        partition.slot = text(table, "firmware");
        partition.variant = table.string("as", Presence::Optional).value_or("");
        partition.isForBootRom = table.boolean("boot-rom", Presence::Optional).value_or(false);
    }
    if (const auto type = table.string("type", Presence::Optional)) {
        partition.type = guidFromText(*type);
        if (!partition.type) {
            table.complain("type", "must be a GUID");
        }
    }
    partition.begin = sectorPlace(table, "first", Presence::Optional, 0);
    readEnd(table, partition);
    for (const std::uint64_t bit : table.numbers("attributes", Presence::Optional)) {
        if (bit > 63) {
            table.complain("attributes", "must be bit numbers, 0 to 63");
        } else {
            partition.attributes |= std::uint64_t{1} << bit;
        }
    }
    return partition;
}

// A range of sectors with a name.
std::optional<ZeroArea> readArea(const Table &table)
{
    const auto begin = sectorPlace(table, "first", Presence::Required, 0);
    const auto end = sectorPlace(table, "last", Presence::Required, 1);
    std::string name = text(table, "name");
    if (begin && end && *begin < *end) {
        return ZeroArea{std::move(name), rangeBetween(*begin, *end)};
    }
    if (begin && end) {
        table.complain("last", "is before 'first'");
    }
    return std::nullopt;
}

// Raw images and partitions come in ascending order and apart; an end that the recipe decides can only be checked by
// the plan.
void checkOrder(const Table &table, const DiskLayout &disk)
{
    ByteOffset reached;
    for (const RawImage &image : disk.raw) {
        if (image.range.begin < reached) {
            table.complain("raw", fmt::format("'{}' begins before the one before it ends", image.name));
        }
        reached = image.range.end();
    }
    for (const Partition &partition : disk.partitions) {
        if (partition.begin && *partition.begin < reached) {
            table.complain("partitions", fmt::format("'{}' begins before the one before it ends", partition.name));
        }
        reached = partition.end.value_or(partition.begin.value_or(reached));
    }
    if (disk.partitions.empty()) {
        table.complain("partitions", "must not be empty");
    }
}

// A zero area lies in something whose place the profile itself gives, or before the first partition: anything else
// would take bytes from what belongs there.
void checkZeroArea(const Table &table, const DiskLayout &disk, const ZeroArea &area)
{
    const auto isFree = [&area](const Partition &partition) {
        const bool isFixed = partition.begin && partition.end;
        return isFixed && (!area.range.overlaps(rangeBetween(*partition.begin, *partition.end)) ||
                           rangeBetween(*partition.begin, *partition.end).contains(area.range));
    };
    const auto fixedEnd = std::ranges::find_if(
        disk.partitions, [](const Partition &partition) { return !partition.begin || !partition.end; });
    const bool isBeforeTheRest =
        fixedEnd == disk.partitions.end() || (fixedEnd->begin && area.range.end() <= *fixedEnd->begin);
    if (!isBeforeTheRest || !std::all_of(disk.partitions.begin(), fixedEnd, isFree)) {
        table.complain("name", fmt::format("'{}' must be within one partition that has 'first' and 'last', or before "
                                           "all those that don't",
                                           area.name));
    }
    for (const ZeroArea &before : disk.zeroAreas) {
        if (area.range.begin < before.range.end()) {
            table.complain("name", fmt::format("'{}' begins before '{}' ends", area.name, before.name));
        }
    }
}

void readTableShape(const Table &disk, DiskLayout &layout)
{
    static const std::map<std::string_view, TableKind> kinds{{"gpt", TableKind::Gpt}, {"mbr", TableKind::Mbr}};
    const auto table = disk.table("table", Presence::Optional);
    if (!table) {
        return;
    }
    layout.table = oneOf(*table, "kind", kinds).value_or(TableKind::Gpt);
    const std::uint64_t entries = table->number("entries", Presence::Optional).value_or(layout.tableEntries);
    layout.tableEntriesAt = table->number("entries-at", Presence::Optional).value_or(layout.tableEntriesAt);
    if (entries < 1 || entries > 1024) {
        table->complain("entries", "must be 1 to 1024");
    }
    if (layout.tableEntriesAt < 2 || layout.tableEntriesAt > mostSectors) {
        table->complain("entries-at", "must be a sector after the header: 2 or more");
    }
    layout.tableEntries = static_cast<std::uint32_t>(entries);
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
    readTableShape(table, disk);
    for (const Table &image : table.tables("raw", Presence::Optional)) {
        const bool isForBootRom = image.boolean("boot-rom", Presence::Optional).value_or(true);
        std::string slot = text(image, "firmware");
        if (const auto area = readArea(image)) {
            disk.raw.push_back({area->name, std::move(slot), area->range, isForBootRom});
        }
    }
    for (const Table &partition : table.tables("partitions", Presence::Required)) {
        disk.partitions.push_back(readPartition(partition));
    }
    for (const Table &zero : table.tables("zero", Presence::Optional)) {
        if (const auto area = readArea(zero)) {
            checkZeroArea(zero, disk, *area);
            disk.zeroAreas.push_back(*area);
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
    return drivers;
}

std::optional<Controller> readController(const Table &medium)
{
    const auto table = medium.table("controller", Presence::Optional);
    if (!table) {
        return std::nullopt;
    }
    const std::uint64_t width = table->number("bus-width", Presence::Optional).value_or(0);
    if (width > 64) {
        table->complain("bus-width", "must be a number of data lines, at most 64");
    }
    return Controller{text(*table, "device"), static_cast<std::uint32_t>(width)};
}

// The first disk is the one that the board starts from: it has the boot files; the last one has the root.
void checkContents(const Table &table, const Medium &medium, const Board &board)
{
    const auto count = [&medium](Holds what) {
        std::ptrdiff_t found = 0;
        for (const DiskLayout &disk : medium.disks) {
            found += std::ranges::count(disk.partitions, what, &Partition::holds);
        }
        return found;
    };
    if (count(Holds::BootFiles) != 1 || count(Holds::Root) != 1) {
        table.complain("disks", "need one partition that holds \"esp\" and one that holds \"root\"");
    }
    const auto know = [&](const std::string &slot) {
        if (!slot.empty() && board.slot(slot) == nullptr) {
            table.complain("disks", fmt::format("name the firmware '{}', but there is no [firmware.{}]", slot, slot));
        }
    };
    for (const DiskLayout &disk : medium.disks) {
        std::ranges::for_each(disk.raw, know, &RawImage::slot);
        std::ranges::for_each(disk.partitions, know, &Partition::slot);
    }
}

Medium readMedium(const Table &table, const std::string &id, const Board &board)
{
    Medium medium;
    medium.id = id;
    medium.name = text(table, "name");
    medium.meaning = table.string("meaning", Presence::Optional).value_or("");
    medium.needs = table.string("needs", Presence::Optional).value_or("");
    medium.overlays = table.strings("overlays", Presence::Optional);
    medium.controller = readController(table);
    medium.switches = readSwitches(table, board.switchNames.size());
    medium.switchesText = medium.switches.empty() ? "" : text(table, "switches-text");
    medium.drivers = readDrivers(table);
    for (const Table &disk : table.tables("disks", Presence::Required)) {
        medium.disks.push_back(readDisk(disk));
    }
    checkContents(table, medium, board);
    // Every root file system of ours is ext4; the rest is of the board.
    const bool isGpt = !medium.disks.empty() && medium.disks.back().table == TableKind::Gpt;
    medium.drivers.push_back(isGpt ? Driver{"partition table (GPT)", "EFI_PARTITION"}
                                   : Driver{"partition table (MBR)", "MSDOS_PARTITION"});
    medium.drivers.push_back({"ext4 file system", "EXT4_FS"});
    return medium;
}

std::string fileName(const Table &table, const std::string &key, Presence presence)
{
    std::string name = table.string(key, presence).value_or("");
    if (name.contains('/')) {
        table.complain(key, "must be a file name without a folder");
    }
    return name;
}

std::vector<FirmwareSlot> readSlots(const Table &root)
{
    std::vector<FirmwareSlot> slots;
    const auto firmware = root.table("firmware", Presence::Optional);
    for (const std::string &id : firmware ? firmware->keys() : std::vector<std::string>()) {
        if (const auto slot = firmware->table(id, Presence::Required)) {
            slots.push_back(readSlot(*slot, id));
        }
    }
    return slots;
}

Board readBoard(const Table &root)
{
    Board board;
    if (root.number("format", Presence::Required).value_or(2) != 2) {
        root.complain("format", "is for another version of Bootlace: this one reads format 2");
    }
    board.id = text(root, "id");
    board.name = text(root, "name");
    board.soc = text(root, "soc");
    board.compatible = text(root, "compatible");
    board.deviceTree = fileName(root, "device-tree", Presence::Required);
    board.console = text(root, "console");
    board.switchNames = root.strings("switch-names", Presence::Optional);
    board.picture = fileName(root, "picture", Presence::Optional);
    board.pictureText = board.picture.empty() ? "" : text(root, "picture-text");
    board.isUnproven = root.boolean("unproven", Presence::Optional).value_or(false);
    const std::string arch = text(root, "arch");
    if (const auto known = kernelArchFromWord(arch)) {
        board.arch = *known;
    } else if (!arch.empty()) {
        root.complain("arch", "must be arm64, armhf or riscv64");
    }
    board.firmware = readSlots(root);
    if (const auto kernel = root.table("kernel", Presence::Required)) {
        board.kernelMaxSize = size(*kernel, "max-size");
        board.initrdMaxSize = size(*kernel, "max-initrd");
    }
    if (const auto overlays = root.table("overlay-titles", Presence::Optional)) {
        for (const std::string &name : overlays->keys()) {
            board.overlayTitles.emplace(name, text(*overlays, name));
        }
    }
    if (const auto media = root.table("media", Presence::Required)) {
        for (const std::string &id : media->keys()) {
            if (const auto medium = media->table(id, Presence::Required)) {
                board.media.push_back(readMedium(*medium, id, board));
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

const FirmwareSlot *Board::slot(std::string_view slotId) const
{
    const auto found = std::ranges::find(firmware, slotId, &FirmwareSlot::id);
    return found != firmware.end() ? &*found : nullptr;
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
    struct Found
    {
        Board board;
        bool isOwn = false;
    };

    std::map<std::string, Found> byId;
    const auto take = [&byId](Board board, bool isOwn) {
        std::string id = board.id;
        byId.insert_or_assign(std::move(id), Found{std::move(board), isOwn});
    };
    for (const ShippedProfile &profile : shippedProfiles()) {
        TRY_ASSIGN(Board board, parse(profile.text, std::string(profile.name)));
        take(std::move(board), false);
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
            board.folder = folder;
            take(std::move(board), true);
        }
    }
    // The first one is what a new recipe is for.
    std::vector<Found> found;
    for (auto &entry : byId) {
        found.push_back(std::move(entry.second));
    }
    std::ranges::stable_sort(found, {}, [](const Found &one) { return std::pair(one.isOwn, one.board.isUnproven); });
    std::vector<Board> boards;
    for (Found &one : found) {
        boards.push_back(std::move(one.board));
    }
    return boards;
}

} // namespace bootlace::board
