// SPDX-License-Identifier: GPL-3.0-or-later
// A board profile: everything that Bootlace knows of a board, as data. Profiles are TOML files (resources/boards), so
// that a sibling of a known board needs no new code.
#pragma once

#include "base/guid.h"
#include "base/kernel_arch.h"
#include "base/result.h"
#include "base/units.h"
#include "board/flash_part.h"
#include "board/kernel_areas.h"
#include "board/serial_loading.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::board {

/// Profiles count in sectors of 512 bytes, whatever the disk has.
inline constexpr std::uint64_t profileSector = 512;

/// The format of a piece of firmware: each is a room of its own that packs, checks or recognises it.
enum class FirmwareKind : std::uint8_t {
    MediatekBl2, ///< "mediatek-bl2": behind a BootROM header, which a bare one gets (room mtk)
    Fip,         ///< "fip": a package of TF-A's images, packed here when the recipe gives the images (room fip)
    Allwinner,   ///< "allwinner": an eGON image with U-Boot behind it (room allwinner)
    Fit,         ///< "fit": a FIT image, whose hashes are checked (room fit)
    Code,        ///< "code": bytes without a header
};

/// A piece of firmware that the board needs.
struct FirmwareSlot
{
    std::string id;   ///< the key in [firmware] of a recipe: "bl2"
    std::string name; ///< a title: "First boot loader (BL2)"
    FirmwareKind kind = FirmwareKind::Code;
    ByteCount most;                ///< no larger one works
    std::uint32_t loadAddress = 0; ///< of MediatekBl2: where the code runs
    // Of a Fip, what loads it can take of each image; nothing: that is not known.
    std::optional<ByteCount> mostStored; ///< as it lies in the package
    std::optional<ByteCount> mostBl31;   ///< unpacked
    std::optional<ByteCount> mostBl33;   ///< unpacked
    std::string package; ///< of Debian that has it, with its architecture: "u-boot-sunxi:armhf"; or empty
    std::string file;    ///< in that package
};

/// What a partition is for.
enum class Holds : std::uint8_t {
    Firmware,    ///< of a slot
    Environment, ///< U-Boot's: zeros, until it saves one
    DeviceData,  ///< the device's own, which is kept: zeros, when there is none
    BootFiles,   ///< the kernel and what is loaded with it: FAT
    Root,
};

/// How a partition's end is found.
enum class Extends : std::uint8_t {
    ToLast,     ///< `last` says
    ByEspSize,  ///< the recipe's [esp] size
    ByRootSize, ///< the recipe's [root] size; "fill" is up to the last usable sector
};

struct Partition
{
    std::string name; ///< in the partition table
    Holds holds = Holds::Root;
    std::string slot;          ///< of the firmware
    std::string variant;       ///< of MediatekBl2: the medium in its header, mkimage's word: "sdmmc"
    bool isForBootRom = false; ///< the BootROM reads this firmware: its beginning is written last
    std::optional<Guid> type;  ///< of the GPT entry; nothing: what is usual for its content
    /// The first byte; nothing: right behind the partition before, at the next MiB.
    std::optional<ByteOffset> begin;
    Extends extends = Extends::ToLast;
    std::optional<ByteOffset> end; ///< behind the last byte, for ToLast
    std::uint64_t attributes = 0;  ///< of the GPT entry
};

/// Firmware outside of all partitions.
struct RawImage
{
    std::string name;
    std::string slot;
    std::string variant; ///< as of a Partition
    ByteRange range;
    bool isForBootRom = true;
};

enum class TableKind : std::uint8_t { None, Gpt, Mbr };

/// A range that must read as zero, because something would take stale bytes there for its own.
struct ZeroArea
{
    std::string name;
    ByteRange range;
};

struct DiskLayout
{
    std::string role;                     ///< "card", "root": what the command line and the manifest call the disk
    std::string name;                     ///< a title: "microSD card"
    std::optional<SectorSize> sectorSize; ///< the only size that works; nothing: any
    TableKind table = TableKind::Gpt;
    std::optional<FlashPart> flash;    ///< then there is neither a table nor a partition
    std::uint32_t tableEntries = 128;  ///< of a GPT
    std::uint64_t tableEntriesAt = 2;  ///< the sector of the first copy's entries
    std::vector<RawImage> raw;         ///< ascending, before the partitions
    std::vector<Partition> partitions; ///< in the order of the table
    std::vector<ZeroArea> zeroAreas;   ///< ascending

    /// The slots of the firmware that it carries, each once.
    [[nodiscard]] std::vector<std::string> firmwareSlots() const;
    [[nodiscard]] bool carries(Holds what) const;
};

/// What Linux needs to be built with to find its root file system.
struct Driver
{
    std::string name;   ///< what it is for, a title: "card controller"
    std::string option; ///< of the kernel's configuration, without CONFIG_
    std::string module; ///< the file's name without ending, "mtk-sd"; empty when it is not known, or can't be one
};

/// The device through which Linux reaches its disk.
struct Controller
{
    std::string device;         ///< its node in the device tree: a path, an alias or a word of `compatible`
    std::uint32_t busWidth = 0; ///< data lines to the medium; 0: the device tree does not say

    /// A device tree that gives it this many data lines is right.
    [[nodiscard]] bool takes(std::uint32_t dataLines) const { return busWidth == 0 || dataLines == busWidth; }
};

/// One way to start the board.
struct Medium
{
    std::string id;
    std::string name;                     ///< a title: "microSD card"
    std::string meaning;                  ///< where everything will live, in whole sentences; may be empty
    std::string needs;                    ///< the hardware for it, in whole sentences; may be empty
    std::vector<std::string> overlays;    ///< device-tree overlays without which Linux does not see the medium
    std::optional<Controller> controller; ///< nothing: whether Linux sees the medium is not looked at
    /// The boot switches in their order on the board, '1' is up and '0' is down: "1111"; empty when it has none.
    std::string switches;
    std::string switchesText;           ///< the same in whole sentences
    std::vector<Driver> drivers;        ///< the medium's own, then those of every medium: of the GPT and of ext4
    std::vector<std::string> procedure; ///< how what was written gets into the board, a whole sentence each
    bool isUnproven = false;            ///< nobody is known to have started a real board so
    std::vector<DiskLayout> disks;      ///< the first one carries the boot files; parts of chips come last
};

struct Board
{
    std::string id;
    std::string name;
    std::string soc;
    std::string compatible;               ///< of the device tree's root node
    std::string deviceTree;               ///< file name of the base device tree, without .dtb
    std::string console;                  ///< kernel parameter for the serial console
    std::vector<std::string> switchNames; ///< what is printed beside the boot switches: "A", "B", ...
    std::string picture;                  ///< the name of an SVG file; empty when there is none
    std::string pictureText;              ///< what it shows, in whole sentences, for those who do not see it
    std::filesystem::path folder;         ///< of the profile and its picture; empty: they are shipped
    KernelArch arch = KernelArch::Arm64;
    bool isUnproven = false;                    ///< nobody is known to have started a real one from such a card
    std::optional<SerialLoading> serialLoading; ///< nothing: it can't be done, or nobody knows how
    std::vector<FirmwareSlot> firmware;
    ByteCount kernelMaxSize; ///< unpacked, between its load address and the initrd's
    ByteCount initrdMaxSize;
    std::vector<KernelArea> kernelAreas;
    /// Titles of overlays that kernels have for the board, by their names without .dtbo: "microSD slot".
    std::map<std::string, std::string, std::less<>> overlayTitles;
    std::vector<Medium> media;

    /// nullptr when the board has no such medium.
    [[nodiscard]] const Medium *medium(std::string_view mediumId) const;
    /// nullptr when the board has no such slot.
    [[nodiscard]] const FirmwareSlot *slot(std::string_view slotId) const;
};

/// Reads a profile; `name` is the file's name for messages. All mistakes at once, with their lines.
[[nodiscard]] Result<Board> parse(std::string_view profile, const std::string &name);

/// The shipped profiles, the proven ones first, and then those in the folders, each by id. A folder may be missing; of
/// two with the same id the one from the later folder, or later by name, counts. A profile that can't be read is an
/// error.
[[nodiscard]] Result<std::vector<Board>> loadAll(const std::vector<std::filesystem::path> &folders);

} // namespace bootlace::board
