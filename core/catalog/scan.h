// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_entry.h"
#include "base/result.h"
#include "catalog/kernel_build.h"
#include "catalog/links.h"
#include "catalog/place.h"
#include "source/stream.h"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::catalog {

/// Finds a kernel build among files that are shown to it one after another, in any order; where they come from (a tar,
/// a folder, an ext4 image) is not its business. What a kernel is, its own banner says, and lib/modules; names only
/// help to tell what belongs together. Memory: what is found, kernels and initrds up to 256 MiB each; beyond that the
/// older ones go.
class KernelScan
{
public:
    /// `version` is the one to be taken; when it is empty, the newest that is no backup and has what a kernel needs.
    explicit KernelScan(Board board, std::string version = {});

    /// Whether the file's bytes matter: then add() is to be called with them. Notes modules and links, which are not
    /// read.
    [[nodiscard]] bool wants(const FileEntry &entry);

    /// Reads the file as far as it is needed. Fails as the stream does, and TooSmall when the file is longer than one
    /// in its role can be.
    [[nodiscard]] Result<> add(const FileEntry &entry, std::unique_ptr<source::Stream> bytes);

    /// After all files: the paths of those that links with a kernel's names lead to, and that were not read. Another
    /// pass over the same files reads these alone, until hasLinkedFiles() is false.
    [[nodiscard]] std::vector<std::string> beginLinkedFiles();

    [[nodiscard]] bool hasLinkedFiles() const { return m_linked && !m_linked->empty(); }

    /// The build; the scan is used up. NotFound when there is no kernel, not the version that was asked for, or no
    /// device tree for the board, saying what was looked for. When all that look like kernels are of a kind that booti
    /// does not start, as checkKernel().
    [[nodiscard]] Result<KernelBuild> finish();

    /// After finish(): of the kernel that was taken, also when it has no device tree for the board; else empty.
    [[nodiscard]] const std::string &chosenVersion() const { return m_chosen; }

    /// All that files were seen of, in the order of their bytes.
    [[nodiscard]] std::vector<std::string> versions() const;

private:
    struct Image
    {
        std::string path;
        std::string version;        ///< of the banner; without one, of the name
        std::set<std::string> tags; ///< of its names, links' too
        bool isBackup = false;
        bool isNamed = false; ///< its name says that it is one
        Bytes bytes;
    };

    struct Initrd
    {
        std::string path;
        std::set<std::string> tags;
        bool isBackup = false;
        bool isNamed = false;
        bool isInitrd = false; ///< by its content
        bool isWrapped = false;
        Bytes bytes;
    };

    struct Tree
    {
        DeviceTree tree;
        Place place;
    };

    struct Config
    {
        std::string path;
        Place place;
        armimage::KernelConfig config;
    };

    struct Modules
    {
        std::string path;
        ByteCount size;
        bool isIndexed = false;
    };

    struct Unusable
    {
        std::string path;
        Place place;
        Error error;
    };

    /// A file by what a link to it is called.
    struct LinkedFile
    {
        Place place;
        std::string link;
    };

    [[nodiscard]] Place placeIn(const FileEntry &entry) const;
    void noteModule(const FileEntry &entry, const Place &place);
    Result<> addPlaced(const FileEntry &entry, const std::string &name, const Place &place,
                       std::unique_ptr<source::Stream> bytes);
    Result<> addUnknown(const FileEntry &entry, std::unique_ptr<source::Stream> bytes);
    Result<> addImage(const Place &place, bool isNamed, const std::string &path, std::unique_ptr<source::Stream> bytes);
    Result<> addInitrd(const Place &place, bool isNamed, const std::string &path, Bytes bytes);
    Result<> addTree(const Place &place, DeviceTree tree);
    void keepBestImages();
    void keepBestInitrds();
    void nameLinkedFiles();
    /// `path` is a link to the file.
    void addName(const std::string &file, const std::string &path, const Place &place);

    [[nodiscard]] bool isNewer(const Image &a, const Image &b) const;
    [[nodiscard]] static bool isOf(const Image &image, std::string_view tag);
    [[nodiscard]] bool isOfAnother(const Image &image, std::string_view tag) const;
    [[nodiscard]] int distance(const Tree &tree, const Image &image) const;
    [[nodiscard]] int distance(const std::set<std::string> &tags, const Image &image) const;
    [[nodiscard]] bool hasTree(const Image &image) const;
    [[nodiscard]] bool hasModules(const Image &image) const;
    [[nodiscard]] Result<Image *> chooseImage();
    [[nodiscard]] std::unexpected<Error> noKernel() const;
    [[nodiscard]] std::unexpected<Error> noTree(const std::string &version) const;
    void noteKernelsNotUsed(const Image &image, KernelBuild &build) const;
    void takeInitrd(const Image &image, KernelBuild &build);
    void takeTrees(const Image &image, KernelBuild &build);
    void takeConfig(const Image &image, KernelBuild &build);

    Board m_board;
    std::string m_version;
    std::string m_chosen;
    std::vector<Image> m_images;
    std::vector<Initrd> m_initrds;
    std::vector<Tree> m_trees;
    std::vector<Config> m_configs;
    std::map<std::string, Modules, std::less<>> m_modules; ///< by version
    std::vector<Unusable> m_unusable;
    Links m_links;
    std::optional<std::map<std::string, LinkedFile, std::less<>>> m_linked; ///< what the other pass has to read
    std::size_t m_treesSeen = 0;
    std::string m_treeFolder; ///< where the first of them was
};

} // namespace bootlace::catalog
