// SPDX-License-Identifier: GPL-3.0-or-later
// What the console of a board said about one start of it.
#pragma once

#include "findings/finding.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::bootlog {

/// How far a start got, in the order in which boards start. Not every board has every stage.
enum class Stage : std::uint8_t {
    Nothing,
    BootRom,
    LoaderCalled, ///< the BootROM started what it had loaded
    FirstLoader,  ///< BL2 or SPL
    Bl31,
    OpTee,
    UBoot,
    KernelCalled, ///< U-Boot started the kernel
    Kernel,
    Initramfs,
    UserSpace, ///< the init of the root file system
    Login,
};

/// "boot-rom", "u-boot", "user-space", ...
[[nodiscard]] std::string_view stageId(Stage stage);

/// Something that the board said of itself.
struct Fact
{
    std::string_view key; ///< "bl2", "u-boot", "kernel", "memory", ...
    std::string value;
    unsigned line = 0;

    bool operator==(const Fact &) const = default;
};

/// A finding and the line that shows it; its number is the finding's.
struct Sighting
{
    findings::Finding finding;
    std::string text;
    Stage stage = Stage::Nothing; ///< how far the start was
    unsigned times = 1;           ///< the first is told
    /// Findings by which Bootlace sees the same mistake before a card is written: one of them may be the cause.
    std::vector<findings::Id> causes;

    bool operator==(const Sighting &) const = default;
};

struct Report
{
    bool isLog = false; ///< otherwise nothing in it is of a board's start, and the rest is empty
    unsigned starts = 0;
    unsigned firstLine = 0; ///< of the start that this is about: the last that tells something
    Stage reached = Stage::Nothing;
    std::vector<Fact> facts;         ///< one for each key
    std::vector<Sighting> sightings; ///< the cause first, then errors, warnings and notes, each in the order of lines
    std::vector<Sighting> overcome;  ///< errors behind which the start went on

    /// The start ended with an error.
    [[nodiscard]] bool failed() const;

    bool operator==(const Report &) const = default;
};

} // namespace bootlace::bootlog
