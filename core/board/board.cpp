// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/board.h"

#include "board/layout.h"
#include "board/reading.h"
#include "tomlfile/table.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace bootlace::board {
namespace {

using tomlfile::Presence;
using tomlfile::Table;

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
        drivers.push_back(
            {text(table, "name"), readOption(table), table.string("module", Presence::Optional).value_or("")});
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

// The first disk has the boot files.
void checkContents(const Table &table, const Medium &medium, const Board &board)
{
    const auto count = [&medium](Holds what) {
        std::ptrdiff_t found = 0;
        for (const DiskLayout &disk : medium.disks) {
            found += std::ranges::count(disk.partitions, what, &Partition::holds);
        }
        return found;
    };
    if (count(Holds::BootFiles) != 1 || count(Holds::Root) != 1 || !medium.disks.front().carries(Holds::BootFiles)) {
        table.complain("disks",
                       "need one partition that holds \"esp\", on the first disk, and one that holds \"root\"");
    }
    if (!std::ranges::is_partitioned(medium.disks, [](const DiskLayout &disk) { return !disk.flash; })) {
        table.complain("disks", "must come before the parts of the flash");
    }
    const auto know = [&](const std::string &slot) {
        if (!slot.empty() && board.slot(slot) == nullptr) {
            table.complain("disks", fmt::format("name the firmware '{}', but there is no [firmware.{}]", slot, slot));
        }
    };
    for (const DiskLayout &disk : medium.disks) {
        std::ranges::for_each(disk.firmwareSlots(), know);
    }
}

// Linux needs the driver of the table that its root is in.
Driver tableDriver(const Medium &medium)
{
    const auto root =
        std::ranges::find_if(medium.disks, [](const DiskLayout &disk) { return disk.carries(Holds::Root); });
    const bool isGpt = root != medium.disks.end() && root->table == TableKind::Gpt;
    return isGpt ? Driver{"partition table (GPT)", "EFI_PARTITION", {}}
                 : Driver{"partition table (MBR)", "MSDOS_PARTITION", {}};
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
    medium.procedure = table.strings("procedure", Presence::Optional);
    medium.isUnproven = table.boolean("unproven", Presence::Optional).value_or(false);
    for (const Table &disk : table.tables("disks", Presence::Required)) {
        medium.disks.push_back(readDisk(disk));
    }
    checkContents(table, medium, board);
    // Every root file system of ours is ext4; the rest is of the board.
    medium.drivers.push_back(tableDriver(medium));
    medium.drivers.push_back({"ext4 file system", "EXT4_FS", "ext4"});
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

SerialLoading readSerialLoading(const Table &table)
{
    static const std::map<std::string_view, SerialProtocol> protocols{{"mediatek", SerialProtocol::Mediatek}};
    SerialLoading loading;
    loading.protocol = oneOf(table, "protocol", protocols).value_or(SerialProtocol::Mediatek);
    const std::uint64_t code = table.number("code", Presence::Required).value_or(0);
    loading.code = static_cast<std::uint16_t>(code);
    if (code > 0xFFFFU) {
        table.complain("code", "must be a number of 16 bits");
    }
    const std::uint64_t address = table.number("load-address", Presence::Required).value_or(0);
    loading.loadAddress = static_cast<std::uint32_t>(address);
    loading.most = size(table, "max-size");
    if (address > 0xFFFFFFFFU || loading.most > ByteCount(0xFFFFFFFFU - address)) {
        table.complain("max-size", "and 'load-address' must name 32-bit memory");
    }
    return loading;
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
    if (const auto uart = root.table("uart", Presence::Optional)) {
        board.serialLoading = readSerialLoading(*uart);
    }
    board.firmware = readSlots(root);
    if (const auto kernel = root.table("kernel", Presence::Required)) {
        board.kernelMaxSize = size(*kernel, "max-size");
        board.initrdMaxSize = size(*kernel, "max-initrd");
        board.kernelAreas = readKernelAreas(*kernel);
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

} // namespace bootlace::board
