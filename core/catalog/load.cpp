// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/load.h"

#include "archive/bundle.h"
#include "base/bytes.h"
#include "base/file_entry.h"
#include "base/result.h"
#include "base/text.h"
#include "catalog/entry_stream.h"
#include "catalog/kernel_build.h"
#include "catalog/library.h"
#include "catalog/nixos.h"
#include "catalog/scan.h"
#include "source/file.h"
#include "source/folder.h"
#include "source/stoppable.h"
#include "source/stream.h"
#include "source/tar.h"
#include "source/tree.h"
#include "source/unpack.h"

#include <array>
#include <cstddef>
#include <expected>
#include <filesystem>
#include <fmt/format.h>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace bootlace::catalog {

namespace {

using TreePtr = std::unique_ptr<source::Tree>;

/// One tree after another.
class JoinedTree : public source::Tree
{
public:
    explicit JoinedTree(std::vector<TreePtr> trees)
        : m_trees(std::move(trees))
    {}

    [[nodiscard]] Result<std::optional<FileEntry>> next() override
    {
        for (; m_present < m_trees.size(); ++m_present) {
            TRY_ASSIGN(auto entry, m_trees[m_present]->next());
            if (entry) {
                return entry;
            }
            m_trees[m_present].reset();
        }
        return std::nullopt;
    }

    [[nodiscard]] Result<std::size_t> read(MutableBytes buffer) override { return m_trees[m_present]->read(buffer); }

private:
    std::vector<TreePtr> m_trees;
    std::size_t m_present = 0;
};

/// A folder of this computer: a link that names a place in it from the computer's root names one from the folder's.
class FolderOfBuild : public source::Tree
{
public:
    FolderOfBuild(TreePtr files, std::string prefix)
        : m_files(std::move(files))
        , m_prefix(std::move(prefix))
    {}

    [[nodiscard]] Result<std::optional<FileEntry>> next() override
    {
        TRY_ASSIGN(auto entry, m_files->next());
        if (entry && entry->kind == FileKind::Symlink && entry->target.starts_with(m_prefix)) {
            entry->target.erase(0, m_prefix.size() - 1);
        }
        return entry;
    }

    [[nodiscard]] Result<std::size_t> read(MutableBytes buffer) override { return m_files->read(buffer); }

private:
    TreePtr m_files;
    std::string m_prefix; ///< with a '/' at its end
};

Result<TreePtr> openTarIn(std::unique_ptr<source::Stream> packed, const std::stop_token &stop)
{
    TRY_ASSIGN(auto unpacked, source::unpack(std::move(packed)));
    return source::openTar(source::stoppable(std::move(unpacked), stop)); // what is skipped takes its time, too
}

/// The files that a .deb installs: its member data.tar, whatever it is packed with (deb(5)).
Result<TreePtr> openDeb(const archive::Bundle &bundle, const std::stop_token &stop)
{
    for (std::size_t i = 0; i < bundle.members().size(); ++i) {
        const std::string &name = bundle.members()[i].name;
        if (name == "data.tar" || name.starts_with("data.tar.")) {
            TRY_ASSIGN(auto packed, bundle.openMember(i));
            return openTarIn(std::move(packed), stop);
        }
    }
    return fail(Cause::BadInput, "it is an ar archive, but not a .deb: it has no data.tar");
}

Result<TreePtr> openArchive(const std::filesystem::path &path, const std::stop_token &stop)
{
    std::array<std::byte, 8> beginning{};
    TRY_ASSIGN(auto file, source::openFile(path));
    TRY_ASSIGN(const std::size_t got, source::readFully(*file, beginning));
    const auto format = archive::formatOf(ByteView(beginning).first(got));
    if (!format) {
        TRY_ASSIGN(file, source::openFile(path));
        return openTarIn(std::move(file), stop);
    }
    TRY_ASSIGN(auto bundle, archive::Bundle::open(path));
    if (*format == archive::Format::Ar) {
        return openDeb(*bundle, stop);
    }
    return archive::treeOf(std::move(bundle));
}

Result<TreePtr> openOne(const std::filesystem::path &path, const std::stop_token &stop)
{
    std::error_code ignored;
    if (!std::filesystem::is_directory(path, ignored)) {
        return openArchive(path, stop);
    }
    if (isNixosSystem(path)) {
        return openNixosSystem(path);
    }
    TRY_ASSIGN(TreePtr folder, source::openFolder(path));
    const std::filesystem::path absolute = std::filesystem::absolute(path, ignored).lexically_normal();
    return std::make_unique<FolderOfBuild>(std::move(folder), (absolute / "").string());
}

std::string nameOf(const Sources &sources)
{
    return joined(sources, [](const std::filesystem::path &path) { return path.string(); });
}

} // namespace

Result<TreePtr> openFiles(const Sources &sources, const std::stop_token &stop)
{
    std::vector<TreePtr> trees;
    for (const auto &path : sources) {
        auto tree = openOne(path, stop);
        if (!tree) {
            return std::unexpected(std::move(tree).error().during("open the kernel build " + path.string()));
        }
        trees.push_back(*std::move(tree));
    }
    return source::stoppable(std::make_unique<JoinedTree>(std::move(trees)), stop);
}

Result<KernelBuild> loadKernel(const Sources &sources, const Board &board, const std::string &version,
                               const std::stop_token &stop)
{
    KernelScan scan(board, version);
    return loadKernel(sources, scan, stop);
}

Result<KernelBuild> loadKernel(source::Tree &files, const Board &board, std::string origin, const std::string &version)
{
    KernelScan scan(board, version);
    return loadKernel(files, scan, std::move(origin));
}

/// Packages of the same kernel that lie beside the only one that was named.
static std::string companionsOf(const Sources &sources)
{
    if (sources.size() != 1) {
        return {};
    }
    Sources others = buildWith(sources.front());
    std::erase(others, sources.front());
    return others.empty() ? "" : fmt::format(". These files in the same folder belong to it: {}", nameOf(others));
}

Result<KernelBuild> loadKernel(const Sources &sources, KernelScan &scan, const std::stop_token &stop)
{
    const OpenFiles open = [&](const std::vector<std::string> &) { return openFiles(sources, stop); };
    auto build = loadKernel(open, scan, nameOf(sources), stop);
    if (!build) {
        Error error = std::move(build).error();
        const std::string companions = error.cause() == Cause::NotFound ? companionsOf(sources) : "";
        return std::unexpected(companions.empty() ? std::move(error)
                                                  : Error(Cause::NotFound, error.message() + companions)
                                                        .during("look for a kernel in " + nameOf(sources)));
    }
    if (const auto versions = scan.versions(); sources.size() > 1 && versions.size() > 1) {
        return fail(Cause::BadInput, fmt::format("{} belong to several kernels, but a build is one kernel: found {}",
                                                 nameOf(sources), joined(versions)));
    }
    if (sources.size() == 1 && isNixosSystem(sources.front())) {
        TRY_ASSIGN(build->cmdline, nixosCommandLine(sources.front()));
    }
    return build;
}

/// Shows the scan what it wants of the files, to their end or to that of what it looks for.
static Result<> readFiles(source::Tree &files, KernelScan &scan, bool isSecond, const std::stop_token &stop)
{
    while (!isSecond || scan.hasLinkedFiles()) {
        if (stop.stop_requested()) {
            return fail(Cause::Cancelled, "looking for a kernel was cancelled");
        }
        TRY_ASSIGN(const auto entry, files.next());
        if (!entry) {
            break;
        }
        if (scan.wants(*entry)) {
            TRY(scan.add(*entry, streamOf(files, *entry)));
        }
    }
    return {};
}

static Result<KernelBuild> finish(KernelScan &scan, const std::string &step, std::string origin)
{
    auto build = scan.finish();
    if (!build) {
        return std::unexpected(std::move(build).error().during(step));
    }
    build->origin = std::move(origin);
    return build;
}

Result<KernelBuild> loadKernel(const OpenFiles &open, KernelScan &scan, std::string origin, const std::stop_token &stop)
{
    const std::string step = "look for a kernel in " + origin;
    {
        TRY_ASSIGN(const TreePtr files, open({}));
        TRY_DURING(step, readFiles(*files, scan, false, stop));
    }
    if (const auto linked = scan.beginLinkedFiles(); !linked.empty()) {
        TRY_ASSIGN(const TreePtr again, open(linked));
        TRY_DURING(step, readFiles(*again, scan, true, stop));
    }
    return finish(scan, step, std::move(origin));
}

Result<KernelBuild> loadKernel(source::Tree &files, KernelScan &scan, std::string origin, const std::stop_token &stop)
{
    const std::string step = "look for a kernel in " + origin;
    TRY_DURING(step, readFiles(files, scan, false, stop));
    return finish(scan, step, std::move(origin));
}

} // namespace bootlace::catalog
