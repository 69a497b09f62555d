// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the boot chain of a card as the hardware does, whoever made it: BootROM, first loader, partition table, the
// rest of the firmware, U-Boot's boot partition and menu, kernel, device tree, initrd, root file system. What can't be
// looked into is said to be so, and is never an error.
#pragma once

#include "base/result.h"
#include "base/units.h"
#include "board/board.h"
#include "findings/list.h"
#include "sink/sink.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::doctor {

enum class LinkKind : std::uint8_t {
    FirstLoader, ///< what the BootROM starts
    Table,
    Firmware, ///< what the first loader loads
    UBoot,
    Environment,
    BootPartition,
    Menu,
    Kernel,
    DeviceTree,
    Initrd,
    Root,
};

enum class LinkState : std::uint8_t {
    Good,
    Doubtful, ///< with a warning
    Broken,   ///< the start ends here
    Unknown,  ///< it was not looked into: a fact says why
};

/// Something that was found: "version", "v2.12.0(release)".
struct Fact
{
    std::string_view key; ///< for programs: words with hyphens
    std::string value;

    bool operator==(const Fact &) const = default;
};

struct Link
{
    LinkKind kind = LinkKind::FirstLoader;
    std::string name = {};                         ///< a title, a partition or a file: "First boot loader (BL2)"
    std::optional<ByteRange> place = std::nullopt; ///< on the card
    LinkState state = LinkState::Good;
    std::vector<Fact> facts = {};
    findings::List findings = {};

    bool operator==(const Link &) const = default;
};

struct Walk
{
    std::string board;  ///< id
    std::string medium; ///< id
    std::vector<Link> links;

    /// The card will not start.
    [[nodiscard]] bool isBroken() const;
    /// Of all links, in their order.
    [[nodiscard]] findings::List findings() const;
};

/// Words for programs: "first-loader", "ok".
[[nodiscard]] std::string_view wordOf(LinkKind kind);
[[nodiscard]] std::string_view wordOf(LinkState state);

/// The card of a medium of that board: its first disk. Fails only when reading does, and when it is stopped.
[[nodiscard]] Result<Walk> walk(sink::Medium &card, const board::Board &board, const board::Medium &medium,
                                const std::stop_token &stop);

/// The same by the ids that a manifest has; nothing when none of the boards has that medium.
[[nodiscard]] Result<std::optional<Walk>> walkNamed(sink::Medium &card, const std::vector<board::Board> &boards,
                                                    std::string_view board, std::string_view medium,
                                                    const std::stop_token &stop);

/// The same for a card of which nothing is known: of the boards whose BootROM finds something on it the one whose chain
/// gets furthest. NotFound when there is none.
[[nodiscard]] Result<Walk> walkAny(sink::Medium &card, const std::vector<board::Board> &boards,
                                   const std::stop_token &stop);

} // namespace bootlace::doctor
