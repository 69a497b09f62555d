// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "parts/parts.h"
#include "plan/plan.h"
#include "recipe/recipe.h"
#include "rootfs/facts.h"
#include "source/stream.h"
#include "source/tree.h"

#include <memory>
#include <optional>
#include <stop_token>

namespace bootlace::parts {

/// What the root's source is.
struct RootSource
{
    plan::RootKind kind = plan::RootKind::Tar;
    std::optional<ext4::Facts> image; ///< of an ext4 image
    std::uint64_t bytes = 0;          ///< of the file as it lies there, or of a folder's files
    Sha256 mark{};                    ///< stands for the source in the identity
    /// What a folder's programs are for: all of it is looked at anyway.
    rootfs::Architecture processor = rootfs::Architecture::Unknown;

    bool operator==(const RootSource &) const = default;
};

/// Looks at the source: a folder, a tar or an ext4 image, compressed or not. Reads only its beginning; of a folder
/// everything but what is in its files, so that one that can't be read is known now. Cancelled after a stop request.
[[nodiscard]] Result<RootSource> recogniseRoot(const recipe::Input &input, const std::stop_token &stop);

/// Looks at what the source holds, as far as it takes to know: a large compressed one takes a while. A tar that can't
/// be read fails; stopped, it answers what it knows by then.
[[nodiscard]] Result<rootfs::Facts> lookIntoRoot(const recipe::Input &input, plan::RootKind kind,
                                                 const std::stop_token &stop);

/// BadInput when what the source holds is for another processor than the board's. Looks only at its beginning (of a tar
/// 256 MiB, of a packed image 64 MiB, unpacked) and no further than to the first program that says it; what is not seen
/// there, or can't be read, is let pass. Cancelled after a stop request.
[[nodiscard]] Result<> checkProcessor(const recipe::Input &input, const RootSource &root, KernelArch board,
                                      const std::stop_token &stop);

/// The tree of a tar or a folder, from its beginning. The meter, when there is one, follows what is read. After a stop
/// request reading it is Cancelled.
[[nodiscard]] Result<std::unique_ptr<source::Tree>> openRootTree(const recipe::Input &input, plan::RootKind kind,
                                                                 std::shared_ptr<RootMeter> meter = {},
                                                                 const std::stop_token &stop = {});
/// The unpacked bytes of an image, from its beginning.
[[nodiscard]] Result<std::unique_ptr<source::Stream>> openRootImage(const recipe::Input &input,
                                                                    std::shared_ptr<RootMeter> meter = {});

/// Of an ext4 image: the files in which a kernel build can be ("boot", "lib/modules", ...).
/// After a stop request reading them is Cancelled.
[[nodiscard]] Result<std::unique_ptr<source::Tree>> openKernelFiles(const recipe::Input &image,
                                                                    const std::stop_token &stop);

} // namespace bootlace::parts
