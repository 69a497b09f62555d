// SPDX-License-Identifier: GPL-3.0-or-later
// A plan says what will be on every byte of the disks before anything is written. It is a pure function of the recipe,
// the board's profile, what was found out about the sources and the sizes of the disks: the same arguments, the same
// plan.
#pragma once

#include "base/digest.h"
#include "base/guid.h"
#include "base/result.h"
#include "base/units.h"
#include "board/board.h"
#include "ext4/facts.h"
#include "ext4/needs.h"
#include "findings/list.h"
#include "model/volume.h"
#include "recipe/recipe.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::plan {

enum class RootKind : std::uint8_t { Tar, Folder, Ext4Image };

/// A file on the ESP, and how long it is.
struct BootFile
{
    std::string path; ///< "Image", "extlinux/extlinux.conf"
    ByteCount size;

    bool operator==(const BootFile &) const = default;
};

/// What was found out about the sources; facts, no contents.
struct Facts
{
    std::map<std::string, ByteCount, std::less<>> firmware; ///< by slot: as it will be written
    std::string kernelVersion;
    ByteCount kernel;         ///< unpacked
    ByteCount kernelInMemory; ///< image_size of its header: what it takes when it runs
    ByteCount deviceTree;     ///< merged
    std::optional<ByteCount> initrd;
    std::string kernelParameters; ///< that the build itself asks for (a NixOS system's init=...); may be empty
    RootKind rootKind = RootKind::Tar;
    std::optional<ext4::Facts> rootImage; ///< of an ext4 image
    ext4::Needs rootNeeds;                ///< of a root that is built: at least this has to have room
    ByteCount pageSize = 4_KiB;           ///< of the kernel
    Sha256 inputs{}; ///< stands for all inputs: every identity derives from it unless the recipe has a seed
};

/// What is known of a disk before it is opened.
struct DiskFacts
{
    ByteCount size;
    SectorSize sectorSize = SectorSize::Bytes512;
};

/// The numbers that make a file system itself and no other.
struct Identity
{
    Bytes seed;
    Guid ext4Uuid;
    Guid ext4HashSeed;
    std::uint32_t fatVolumeId = 0;
};

struct Plan
{
    std::string board; ///< id
    std::string boardName;
    KernelArch arch = KernelArch::Arm64;
    std::string medium; ///< id
    std::string mediumName;
    std::vector<model::Volume> volumes; ///< the first one carries the boot files; files for flash chips come last
    Identity identity;
    std::string espLabel;
    std::string rootLabel;
    RootKind rootKind = RootKind::Tar;
    std::optional<ext4::Facts> rootImage; ///< of an ext4 image
    std::string kernelVersion;
    std::string kernelFile;          ///< on the ESP
    std::string deviceTreeFile;      ///< on the ESP
    std::string extlinux;            ///< the text of extlinux.conf
    std::vector<BootFile> bootFiles; ///< without the manifest, whose length is known when the root is written
    ByteCount manifestRoom;          ///< so much of the boot files' region is set aside for it
    ByteCount fileListRoom;          ///< and for the list of a built root's files; 0: the card gets none

    /// The volume with a region of such a content, and the region: the first ones when there is none (of BootFiles and
    /// RootFs there is one).
    struct Place
    {
        std::size_t volume;
        std::size_t region; ///< its number in the volume
    };

    template <typename T>
    [[nodiscard]] Place place() const
    {
        for (std::size_t i = 0; i < volumes.size(); ++i) {
            if (const model::Region *region = volumes[i].find<T>()) {
                return {i, static_cast<std::size_t>(region - volumes[i].regions.data())};
            }
        }
        return {};
    }

    [[nodiscard]] const model::Region &at(Place place) const { return volumes[place.volume].regions[place.region]; }
};

/// Names on the ESP; the kernel is called as its build calls that form of it.
[[nodiscard]] std::string_view kernelFileOf(KernelArch arch);
inline constexpr std::string_view initrdFile = "initrd.img";
inline constexpr std::string_view extlinuxFile = "extlinux/extlinux.conf";

/// What is wrong with the recipe alone, whatever is in the files that it names and on the disks: its medium, the labels
/// and sizes, the kernel's parameters.
void check(const recipe::Recipe &recipe, const board::Board &board, findings::List &findings);

/// The plan. What keeps it from being made, and what a person should know, goes to the findings; the error is that of
/// findings.toError(): TooSmall when it is only that a disk is too small, otherwise BadInput. `disks` has one for each
/// disk of the board's medium, in its order.
[[nodiscard]] Result<Plan> make(const recipe::Recipe &recipe, const board::Board &board, const Facts &facts,
                                std::span<const DiskFacts> disks, findings::List &findings);

/// The plan in words and figures, for people; the same for the same plan.
[[nodiscard]] std::string explain(const Plan &plan);

} // namespace bootlace::plan
