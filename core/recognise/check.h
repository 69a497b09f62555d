// SPDX-License-Identifier: GPL-3.0-or-later
// Whether files can be used as the firmware that they were chosen as. Everything about a board comes as an argument;
// what is wrong goes to the findings, and the slot that the caller names in `where` is that of the file.
#pragma once

#include "base/bytes.h"
#include "base/units.h"
#include "findings/list.h"
#include "fip/known_images.h"
#include "fip/package.h"
#include "mtk/boot_image.h"
#include "recognise/what.h"

#include <optional>
#include <string>

namespace bootlace::recognise {

/// A file that a person chose.
struct Chosen
{
    ByteView bytes;
    std::string name = {};      ///< as the person wrote it
    findings::Where where = {}; ///< its slot and line; file and range may be empty
};

struct Bl2Rules
{
    mtk::Medium medium = mtk::Medium::Sd;
    mtk::PackOptions pack = {};                   ///< where the board loads it to, and how much fits there
    mtk::FindsFip finds = mtk::FindsFip::Unknown; ///< where the FIP is in flash; Unknown: it is not looked at
};

/// What BL2 can load; a limit that is not there is not checked.
struct FipRules
{
    std::optional<mtk::Medium> medium = std::nullopt; ///< that U-Boot has to read
    std::optional<ByteCount> place = std::nullopt;    ///< for the whole package
    std::optional<ByteCount> stored = std::nullopt;   ///< of one image in it, as it lies there
    std::optional<ByteCount> bl31 = std::nullopt;     ///< unpacked
    std::optional<ByteCount> bl33 = std::nullopt;     ///< unpacked
};

/// The image that the BootROM starts: a finished one that was checked and cut to its own size, since a dump of its
/// partition has more behind it; or a bare BL2 with its header put before it. Nothing when a finding is an error.
[[nodiscard]] std::optional<Bytes> bootImageOf(const Chosen &file, const Bl2Rules &rules, findings::List &findings);

/// A finished FIP that was checked and cut to its own size. Nothing when a finding is an error.
[[nodiscard]] std::optional<Bytes> fipOf(const Chosen &file, const FipRules &rules, findings::List &findings);

/// The FIP of the two, with the images compressed if the options say so. Nothing when a finding is an error.
[[nodiscard]] std::optional<Bytes> fipOf(const Chosen &bl31, const Chosen &bl33, const FipRules &rules,
                                         const fip::BuildOptions &options, findings::List &findings);

/// One image that is to be packed: `uuid` is fip::bl31() or fip::bl33(). True when no finding is an error.
bool checkMember(const Chosen &file, const fip::Uuid &uuid, const FipRules &rules, findings::List &findings);

/// What is wrong with the images of a FIP, and with its size; not what fip::parse() finds.
void checkMembers(const Package &package, const Chosen &file, const FipRules &rules, findings::List &findings);

/// The finding that says what a file is that is no firmware for its place.
[[nodiscard]] findings::Id wrongKind(Kind kind, armimage::Kind image = armimage::Kind::Unknown);

/// The names of media, in every language: "SD", "eMMC", "SPI-NOR", "SPI-NAND"; empty for None and Arm64Code.
[[nodiscard]] std::string_view nameOf(mtk::Identity medium);

} // namespace bootlace::recognise
