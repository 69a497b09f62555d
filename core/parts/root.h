// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ext4/needs.h"
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
    rootfs::Facts content;            ///< of a folder and a plain tar, all of which is looked at; else nothing is known
    ext4::Needs needs;                ///< of a folder and a tar: at least this has to have room
    /// The smallest file system that it can be: of an ext4 image its own size, else that in which `needs` have room.
    ByteCount atLeast;

    bool operator==(const RootSource &) const = default;
};

/// Looks at the source: a folder, a tar or an ext4 image, compressed or not. Of a folder and a tar that is not
/// compressed it reads everything but what is in the files, so that what can't be read or written is known now; of
/// others the beginning, and what they say of their size. BadInput names what it is instead. Cancelled after a stop
/// request.
[[nodiscard]] Result<RootSource> recogniseRoot(const recipe::Input &input, const std::stop_token &stop);

/// Looks at what the source holds, as far as it takes to know: a large compressed one takes a while. A tar that can't
/// be read fails; stopped, it answers what it knows by then.
[[nodiscard]] Result<rootfs::Facts> lookIntoRoot(const recipe::Input &input, plan::RootKind kind,
                                                 const std::stop_token &stop);

/// What is known of the content before anything is written: of a compressed source only its beginning is looked at (of
/// a tar 256 MiB, of an image 64 MiB, unpacked), and of a tar no further than to the program that tells its processor.
/// What is not seen there, or can't be read, is not known. Cancelled after a stop request.
[[nodiscard]] Result<rootfs::Facts> lookBeforeWriting(const recipe::Input &input, const RootSource &root,
                                                      const std::stop_token &stop);

/// The tree of a tar or a folder, from its beginning. The meter, when there is one, follows what is read. After a stop
/// request reading it is Cancelled.
[[nodiscard]] Result<std::unique_ptr<source::Tree>> openRootTree(const recipe::Input &input, plan::RootKind kind,
                                                                 std::shared_ptr<RootMeter> meter = {},
                                                                 const std::stop_token &stop = {});
/// The unpacked bytes of an image, from its beginning.
[[nodiscard]] Result<std::unique_ptr<source::Stream>> openRootImage(const recipe::Input &input,
                                                                    std::shared_ptr<RootMeter> meter = {});

/// Of an ext4 image: the files in which a kernel build can be ("boot", "lib/modules", ...), and those at the paths
/// `also`. After a stop request reading them is Cancelled.
[[nodiscard]] Result<std::unique_ptr<source::Tree>>
openKernelFiles(const recipe::Input &image, const std::stop_token &stop, const std::vector<std::string> &also = {});

} // namespace bootlace::parts
