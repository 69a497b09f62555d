// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "dtb/nodes.h"
#include "dtb/overlay.h"
#include "findings/list.h"
#include "look/build_cache.h"
#include "recipe/recipe.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace bootlace::app {

enum class OverlayProblem : std::uint8_t {
    None,
    NotInBuild, ///< the build has no overlay of this name
    Unreadable, ///< the file can't be read, or dtc refuses its source
    NoOverlay,  ///< it is a device tree, or nothing of the kind
    OtherBoard,
    DoesNotFit, ///< it refers to something that the device tree does not have
};

/// An overlay, and all that is known of it.
struct OverlayFinding
{
    recipe::Input input;
    OverlayProblem problem = OverlayProblem::None;
    std::optional<Error> error;            ///< what the engine says of the problem
    std::vector<dtb::Effect> effects;      ///< what it sets
    std::vector<std::string> addedNodes;   ///< paths that the base does not have
    std::optional<dtb::Conflict> conflict; ///< with one of the chosen ones
};

/// All that is known of the overlays that there are, with the chosen ones applied.
struct OverlayFindings
{
    std::vector<OverlayFinding> overlays;  ///< as asked for, then the build's others
    std::shared_ptr<const dtb::Node> tree; ///< merged, with what changed; nullptr when it can't be merged
    std::optional<Error> error;            ///< why it can't be merged
    findings::List findings;               ///< what writing the card would say of the chosen ones

    [[nodiscard]] static OverlayFindings failed(Error error) { return {{}, {}, std::move(error), {}}; }
};

struct OverlayQuestion
{
    recipe::Recipe recipe;
    board::Board board;
    KnownBuildPtr build; ///< a usable one
    std::vector<recipe::Input> chosen;
    std::vector<recipe::Input> others; ///< files that are not chosen
};

/// Reads the files, compiles sources, merges. For any thread but that of the GUI.
[[nodiscard]] OverlayFindings examineOverlays(const OverlayQuestion &question, const std::stop_token &stop);

} // namespace bootlace::app
