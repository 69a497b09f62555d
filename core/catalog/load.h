// SPDX-License-Identifier: GPL-3.0-or-later
// From what the person pointed at to a kernel build, and to its modules in a second pass.
#pragma once

#include "base/file_entry.h"
#include "base/result.h"
#include "catalog/kernel_build.h"
#include "source/tree.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace bootlace::catalog {

class KernelScan;

/// One path, or several that are one build together (Debian's packages since Linux 7.x): each a .deb, a tar (plain, gz,
/// bz2, xz, zst), a .zip, a .7z, a folder, or a NixOS system folder.
using Sources = std::vector<std::filesystem::path>;

/// The files of the sources, one source after another. Links are entries, but for a NixOS system's own, which are
/// followed. After a stop request reading them is Cancelled.
[[nodiscard]] Result<std::unique_ptr<source::Tree>> openFiles(const Sources &sources, const std::stop_token &stop = {});

/// The newest kernel in the sources, or the one whose version is given, with what it has for the board. Links that stay
/// in the source are followed. NotFound when there is none, or none for this board; the message says what was looked
/// for.
[[nodiscard]] Result<KernelBuild> loadKernel(const Sources &sources, const Board &board,
                                             const std::string &version = {}, const std::stop_token &stop = {});

/// Opens the same files from their beginning; `also` are paths of files that matter though they lie where no kernel
/// build is, for those who open only a part.
using OpenFiles = std::function<Result<std::unique_ptr<source::Tree>>(const std::vector<std::string> &also)>;

/// The same out of other files: a root file system's own kernel. They are read to their end, and a second time when a
/// link leads to a file that was passed over. `origin` becomes KernelBuild::origin. Stopped, it answers with the cause
/// Cancelled before the next file.
[[nodiscard]] Result<KernelBuild> loadKernel(const OpenFiles &open, KernelScan &scan, std::string origin,
                                             const std::stop_token &stop = {});

/// The same out of a tree that is open already, in one pass. Reads the tree to its end.
[[nodiscard]] Result<KernelBuild> loadKernel(source::Tree &files, const Board &board, std::string origin,
                                             const std::string &version = {});

/// The same with a scan of the caller's, who may ask it for the version afterwards. Stopped, they answer with the cause
/// Cancelled before the next file.
[[nodiscard]] Result<KernelBuild> loadKernel(const Sources &sources, KernelScan &scan,
                                             const std::stop_token &stop = {});
[[nodiscard]] Result<KernelBuild> loadKernel(source::Tree &files, KernelScan &scan, std::string origin,
                                             const std::stop_token &stop = {});

/// Where modules go and how old they look.
struct ModulesPlace
{
    std::string folder = "usr/lib/modules"; ///< of the root file system; where /lib is no link: "lib/modules"
    Timestamp mtime;                        ///< of every entry
};

/// Whether depmod is here, which makes modules.dep for modules that come without it.
[[nodiscard]] bool canIndexModules();

/// The build's modules, folder/VERSION and everything below it, owned by root, parents before what is in them, in the
/// order of `files`, which is what openFiles() answers for the same sources. The links `build` and `source`, which lead
/// to the computer where the kernel was built, are left out. Modules that come without modules.dep get what depmod
/// makes of them as the last entries, if canIndexModules(): it is BadInput when depmod refuses them. WriteFailed when
/// the folder can't be made that it needs for that.
[[nodiscard]] Result<std::unique_ptr<source::Tree>>
modulesOf(const KernelBuild &build, std::unique_ptr<source::Tree> files, const ModulesPlace &place);

} // namespace bootlace::catalog
