// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "fat/volume.h"
#include "flash/producer.h"
#include "manifest/manifest.h"
#include "parts/parts.h"
#include "plan/plan.h"
#include "produce/rootfs.h"
#include "recipe/recipe.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bootlace::produce {

/// The boot files' file system. Its large files are written before the root comes, so that they need not stay in memory
/// until the manifest is known; the rest follows behind the root. Two producers share it.
class BootFiles
{
public:
    /// `recipe` and `plan` must outlive it; `root` is known when the rest is written. Fails when the files don't fit
    /// with all the room that the plan sets aside for the manifest and the list of the root's files.
    [[nodiscard]] static Result<std::shared_ptr<BootFiles>> create(const recipe::Recipe &recipe, const plan::Plan &plan,
                                                                   const parts::Parts &parts,
                                                                   std::shared_ptr<const WrittenRoot> root);

    /// Kernel, device tree and initrd.
    [[nodiscard]] static std::unique_ptr<flash::Producer> parts(std::shared_ptr<BootFiles> files);
    /// The file system itself, the boot menu, and the manifest; once it has written them, manifest() is known.
    [[nodiscard]] static std::unique_ptr<flash::Producer> rest(std::shared_ptr<BootFiles> files);

    [[nodiscard]] const std::string &manifest() const { return m_manifest; }

private:
    template <Result<> (BootFiles::*write)(sink::RegionWriter &, const flash::Record &), ByteCount BootFiles::*expected>
    class Half;

    struct File
    {
        std::string path;
        std::shared_ptr<const Bytes> bytes;
        bool isPart = false; ///< written with the parts
    };

    BootFiles(const recipe::Recipe &recipe, const plan::Plan &plan, std::shared_ptr<const WrittenRoot> root)
        : m_recipe(recipe)
        , m_plan(plan)
        , m_root(std::move(root))
    {}

    void add(std::string path, std::shared_ptr<const Bytes> bytes, bool isPart);
    /// All files with the places that they have when the manifest and the list are so long; behind them the manifest,
    /// its digest, and the list unless it has no bytes.
    [[nodiscard]] Result<fat::Volume> layOut(ByteCount manifestSize, ByteCount listSize) const;
    [[nodiscard]] Result<> writeParts(sink::RegionWriter &region, const flash::Record &soFar);
    [[nodiscard]] Result<> writeRest(sink::RegionWriter &region, const flash::Record &soFar);

    const recipe::Recipe &m_recipe;
    const plan::Plan &m_plan;
    std::shared_ptr<const WrittenRoot> m_root;
    std::vector<File> m_files;
    std::vector<ByteCount> m_sizes;
    std::vector<manifest::Item> m_parts; ///< for the manifest: what went in
    std::vector<manifest::Item> m_items; ///< for the manifest: the files
    std::vector<ByteRange> m_places;     ///< of the parts, as they were written
    ByteCount m_partBytes;
    ByteCount m_restBytes;
    std::string m_manifest;
};

} // namespace bootlace::produce
