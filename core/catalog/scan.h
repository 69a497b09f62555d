// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_entry.h"
#include "base/result.h"
#include "catalog/kernel_build.h"
#include "source/stream.h"

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace bootlace::catalog {

struct Place;

/// Finds a kernel build among files that are shown to it one after another, in any order; where they come from (a tar,
/// a folder, an ext4 image) is not its business. Memory: the files of one version, and for a moment of two.
class KernelScan
{
public:
    /// `version` is the one to be taken; when it is empty, the newest that has a kernel.
    explicit KernelScan(Board board, std::string version = {});

    /// Whether the file's bytes matter: then add() is to be called with them. Notes modules, which are not read.
    [[nodiscard]] bool wants(const FileEntry &entry);

    /// Reads the file as far as it is needed. Fails as the stream does, TooSmall when the file is longer than one in
    /// its role can be, and as readKernelImage() does.
    [[nodiscard]] Result<> add(const FileEntry &entry, std::unique_ptr<source::Stream> bytes);

    /// The build; the scan is used up. NotFound when there is no kernel, not the version that was asked for, or no
    /// device tree for the board, saying what was looked for.
    [[nodiscard]] Result<KernelBuild> finish();

    /// After finish(): of the kernel that was taken, also when it has no device tree for the board; else empty.
    [[nodiscard]] const std::string &chosenVersion() const { return m_chosen; }

    /// All that files were seen of, in the order of their bytes.
    [[nodiscard]] std::vector<std::string> versions() const;

private:
    /// What was found of one version, or of none: files whose paths tell no version.
    struct Parts
    {
        KernelBuild build;
        bool hasImage = false;
        int imageRank = 0;
    };

    [[nodiscard]] bool isOutdated(const std::string &version) const;
    Result<> addImage(const Place &place, const std::string &path, std::unique_ptr<source::Stream> bytes);
    Result<> addTree(const Place &place, DeviceTree tree);
    [[nodiscard]] Result<std::string> chooseVersion();
    void takeUnversioned(KernelBuild &build);

    Board m_board;
    std::string m_version;
    std::map<std::string, Parts, std::less<>> m_parts; // by version; "" is none
    std::string m_newest;                              // that has a kernel
    std::string m_chosen;
    std::size_t m_treesSeen = 0;
    std::string m_treeFolder; // where the first of them was
};

} // namespace bootlace::catalog
