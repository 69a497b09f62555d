// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/digest.h"
#include "base/result.h"
#include "base/units.h"
#include "board/board.h"
#include "findings/list.h"
#include "fip/package.h"
#include "mtk/boot_image.h"
#include "recognise/kind.h"

#include <compare>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace bootlace::app {

/// What a file was chosen as: the format that its place takes.
enum class FirmwareRole : std::uint8_t {
    Bl2,
    Fip,
    Bl31,
    Bl33,
    Whole, ///< for a slot whose file is written as it is
};

/// Where a file goes: a slot of the board's profile, or one of the images that a FIP is packed from.
struct FirmwarePlace
{
    std::string slot;
    FirmwareRole role = FirmwareRole::Whole;

    auto operator<=>(const FirmwarePlace &) const = default;
};

/// All places of the board, in the order of its profile.
[[nodiscard]] std::vector<FirmwarePlace> firmwarePlaces(const board::Board &board);

/// A file that was chosen as firmware, and all that is known of it.
struct FirmwareFile
{
    FirmwarePlace place;
    recognise::Kind kind = recognise::Kind::Unknown; ///< of a program that is compressed with XZ, the program's
    ByteCount size;
    Sha256 sha256{};     ///< of the file as it is
    std::string version; ///< "v2.9(release): sdmmc", "U-Boot 2024.01"; empty when it does not say
    mtk::Identity medium = mtk::Identity::None; ///< of a BootImage: what it was made for
    std::vector<mtk::Defect> bl2Defects;        ///< of a BootImage
    std::vector<fip::Defect> fipDefects;        ///< of a Fip
    std::vector<fip::Entry> images;             ///< of a Fip
    findings::List findings;                    ///< about it in its place
    /// Why it can't be used: it can't be read, or the findings have an error. It can be used when there is none.
    std::optional<Error> error;

    [[nodiscard]] static FirmwareFile failed(Error error);

    /// It is a good one for another role.
    [[nodiscard]] std::optional<FirmwareRole> properRole() const;
    /// It is what its place takes, and it can be used there.
    [[nodiscard]] bool isAtHome() const;
};

/// Reads the file and says what it is and whether it can be used in its place. Takes as long as reading 8 MiB at most.
[[nodiscard]] FirmwareFile lookAtFirmware(const std::filesystem::path &path, const FirmwarePlace &place,
                                          const board::Board &board, const board::Medium &medium);

} // namespace bootlace::app
