// SPDX-License-Identifier: GPL-3.0-or-later
// What a recipe names, found: firmware packed, kernel unpacked, overlays merged into the device tree. All that is small
// is in memory; the root file system is a source that is opened when its turn comes and streams by.
#pragma once

#include "base/busy_time.h"
#include "base/bytes.h"
#include "base/result.h"
#include "board/board.h"
#include "parts/open_disk.h"
#include "plan/plan.h"
#include "recipe/recipe.h"
#include "source/stream.h"
#include "source/tree.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace bootlace::parts {

/// How much of the sources of the root, the kernel's modules among them, was read; set by the thread that reads it,
/// asked by any.
struct RootMeter
{
    std::atomic<std::uint64_t> done = 0;
    std::uint64_t total =
        0;            ///< bytes of the file as it lies there, or of a folder's files, and of the modules; 0: not known
    BusyTime reading; ///< a thread waited for the file or the folder
};

struct Parts
{
    std::map<std::string, Bytes, std::less<>> firmware; ///< by slot, as it is written: checked, packed, with its header
    Bytes deviceTree;                                   ///< with the overlays applied
    /// The two large ones, shared so that whoever is done with them can let go of them.
    std::shared_ptr<const Bytes> kernel; ///< uncompressed; there is one
    std::shared_ptr<const Bytes> initrd; ///< or nullptr
    plan::Facts facts;

    std::shared_ptr<RootMeter> rootMeter;

    /// Opens the root from its beginning: a tree for a tar or a folder, a stream (unpacked) for an ext4 image. Each
    /// call begins anew.
    std::function<Result<std::unique_ptr<source::Tree>>()> openRootTree;
    std::function<Result<std::unique_ptr<source::Stream>>()> openRootImage;

    /// Opens the modules of the kernel build as entries below a folder ("usr/lib/modules"); empty when there are none
    /// to be added.
    std::function<Result<std::unique_ptr<source::Tree>>(const std::string &folder)> openModules;
    std::string modulesVersion; ///< the folder's name below lib/modules
};

/// What gathering needs of whoever asks for it.
struct Means
{
    std::stop_token stop = {};
    OpenDisk openDisk = {}; ///< for a card that firmware is taken from; without it, only image files are opened
};

/// Opens and checks everything that the recipe names. All that is found goes to the findings, which may have those of
/// reading the recipe already: an input that has an error there is not looked at again. The error is that of
/// findings.toError(). After a stop request it is Cancelled; what was gathered does not depend on the token any more.
[[nodiscard]] Result<Parts> gather(const recipe::Recipe &recipe, const board::Board &board, findings::List &findings,
                                   const Means &means = {});

} // namespace bootlace::parts
