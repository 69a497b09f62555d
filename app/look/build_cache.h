// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/board.h"
#include "catalog/library.h"
#include "recipe/recipe.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>

namespace bootlace::app {

/// What is known of a kernel build once it was read.
struct KnownBuild
{
    catalog::FoundBuild found; ///< the kernel and the initrd left empty; device trees and overlays are there
    ByteCount imageSize;
    std::optional<ByteCount> initrdSize; ///< nothing: it has none

    [[nodiscard]] static KnownBuild failed(Error error);

    [[nodiscard]] bool isUsable() const { return found.build.has_value(); }

    [[nodiscard]] bool hasKernel() const { return !found.version.empty(); }

    /// It is whole, and something else than a kernel build. One that can't be read to its end may be one.
    [[nodiscard]] bool isSomethingElse() const
    {
        return !hasKernel() && !found.build && found.build.error().cause() == Cause::NotFound;
    }
};

using KnownBuildPtr = std::shared_ptr<const KnownBuild>;

/// Reads kernel builds, and remembers those that are files for as long as these stay the same: a big
/// package takes seconds. For any thread but that of the GUI.
class BuildCache
{
public:
    [[nodiscard]] KnownBuildPtr read(const catalog::Sources &sources, const board::Board &board,
                                     const std::stop_token &stop);

    /// The kernel that the root file system itself carries.
    [[nodiscard]] KnownBuildPtr readFromRoot(const recipe::Input &root, const board::Board &board,
                                             const std::stop_token &stop);

private:
    [[nodiscard]] KnownBuildPtr remembered(const std::string &key);
    [[nodiscard]] KnownBuildPtr remember(const std::string &key, catalog::FoundBuild found);

    std::mutex m_mutex;
    std::map<std::string, KnownBuildPtr> m_known;
};

} // namespace bootlace::app
