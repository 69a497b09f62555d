// SPDX-License-Identifier: GPL-3.0-or-later
// A NixOS system is a folder of links into /nix/store: kernel -> …-linux-6.12/Image, initrd -> …-initrd/initrd,
// dtbs -> …-device-tree-overlays/, kernel-modules -> …/ (with lib/modules/V in it), and the files init and
// kernel-params. What surprises: it does not boot without init=, because no file system holds a fixed /sbin/init.
#include "catalog/nixos.h"

#include "base/bytes.h"
#include "base/file_entry.h"
#include "base/result.h"
#include "base/units.h"
#include "source/file.h"
#include "source/stream.h"
#include "source/tree.h"

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <fmt/format.h>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace bootlace::catalog {

namespace fs = std::filesystem;

static constexpr std::string_view Store = "/nix/store/";

bool isNixosSystem(const fs::path &folder)
{
    std::error_code ignored;
    const auto present = [&](const char *name) {
        return fs::symlink_status(folder / name, ignored).type() != fs::file_type::not_found;
    };
    return present("kernel") && present("init") && present("kernel-params");
}

/// What the path leads to, link by link. A link to /nix/store is looked up below the root that the path itself lies in,
/// when that root has it.
static Result<fs::path> follow(fs::path path)
{
    constexpr int mostLinks = 16;
    for (int i = 0; i < mostLinks; ++i) {
        std::error_code error;
        const fs::file_status status = fs::symlink_status(path, error);
        if (status.type() == fs::file_type::not_found) {
            return fail(Cause::NotFound,
                        fmt::format("{} is missing: a link of the NixOS system leads there", path.string()));
        }
        if (error) {
            return failErrno(Cause::ReadFailed, "cannot look at " + path.string(), error.value());
        }
        if (status.type() != fs::file_type::symlink) {
            return path;
        }
        const fs::path target = fs::read_symlink(path, error);
        const std::string here = path.string();
        const std::size_t root = here.find(Store);
        if (target.string().starts_with(Store) && root != std::string::npos && root > 0 &&
            fs::symlink_status(here.substr(0, root) + target.string(), error).type() != fs::file_type::not_found) {
            path = here.substr(0, root) + target.string();
        } else {
            path = path.parent_path() / target; // an absolute one replaces it
        }
    }
    return fail(Cause::BadInput, fmt::format("{} is an endless chain of links", path.string()));
}

namespace {

struct Listed
{
    std::string name; ///< in the tree
    fs::path file;
};

/// Files of this computer under other names.
class ListedTree : public source::Tree
{
public:
    explicit ListedTree(std::vector<Listed> files)
        : m_files(std::move(files))
    {}

    [[nodiscard]] Result<std::optional<FileEntry>> next() override
    {
        if (m_next == m_files.size()) {
            return std::nullopt;
        }
        const Listed &listed = m_files[m_next++];
        TRY_ASSIGN(m_stream, source::openFile(listed.file));
        FileEntry entry;
        entry.path = listed.name;
        entry.permissions = 0644;
        entry.size = m_stream->size().value_or(ByteCount()).value();
        if (entry.size > 0) {
            entry.data.push_back({0, entry.size});
        }
        return entry;
    }

    [[nodiscard]] Result<std::size_t> read(MutableBytes buffer) override { return m_stream->read(buffer); }

private:
    std::vector<Listed> m_files;
    std::size_t m_next = 0;
    std::unique_ptr<source::Stream> m_stream;
};

/// Everything in the folder, links followed; the names begin with `prefix`.
Result<> listFolder(const fs::path &folder, const std::string &prefix, int depth, std::vector<Listed> &files)
{
    constexpr int deepest = 16;
    if (depth == deepest) {
        return fail(Cause::BadInput, fmt::format("{} is too deep in the NixOS system", folder.string()));
    }
    std::error_code error;
    std::vector<fs::path> inside;
    for (fs::directory_iterator at(folder, error); !error && at != fs::directory_iterator(); at.increment(error)) {
        inside.push_back(at->path());
    }
    if (error) {
        return failErrno(Cause::ReadFailed, "cannot list " + folder.string(), error.value());
    }
    std::ranges::sort(inside);
    for (const fs::path &path : inside) {
        const std::string name = path.filename().string();
        if (name == "build" || name == "source") {
            continue; // of modules: to the sources, which may be gone
        }
        TRY_ASSIGN(const fs::path real, follow(path));
        if (fs::is_directory(real, error)) {
            TRY(listFolder(real, prefix + name + "/", depth + 1, files));
        } else if (fs::is_regular_file(real, error)) {
            files.push_back({prefix + name, real});
        }
    }
    return {};
}

} // namespace

Result<std::unique_ptr<source::Tree>> openNixosSystem(const fs::path &folder)
{
    TRY_ASSIGN(const fs::path system, follow(folder));
    std::vector<Listed> files;
    const auto present = [](const fs::path &path) {
        std::error_code ignored;
        return fs::symlink_status(path, ignored).type() != fs::file_type::not_found;
    };
    for (const std::string name : {"kernel", "initrd"}) {
        if (present(system / name)) {
            TRY_ASSIGN(const fs::path file, follow(system / name));
            files.push_back({name, file});
        }
    }
    if (present(system / "dtbs")) {
        TRY_ASSIGN(const fs::path trees, follow(system / "dtbs"));
        TRY(listFolder(trees, "dtbs/", 0, files));
    }
    if (present(system / "kernel-modules")) {
        TRY_ASSIGN(const fs::path modules, follow(system / "kernel-modules"));
        TRY_ASSIGN(const fs::path lib, follow(modules / "lib"));
        TRY_ASSIGN(const fs::path versions, follow(lib / "modules"));
        TRY(listFolder(versions, "lib/modules/", 0, files));
    }
    return std::make_unique<ListedTree>(std::move(files));
}

Result<std::string> nixosCommandLine(const fs::path &folder)
{
    constexpr ByteCount longest = 4_KiB; // arm64's COMMAND_LINE_SIZE is 2048
    TRY_ASSIGN(const fs::path system, follow(folder));
    TRY_ASSIGN(const fs::path file, follow(system / "kernel-params"));
    TRY_ASSIGN(const auto stream, source::openFile(file));
    TRY_ASSIGN(const Bytes params, source::readAll(*stream, longest));
    std::error_code error;
    const std::string absolute = fs::absolute(system, error).lexically_normal().string();
    const std::size_t store = std::min(absolute.find(Store), absolute.size());
    std::string cmdline = store < absolute.size() ? "init=" + absolute.substr(store) + "/init " : "";
    cmdline += asText(params);
    while (!cmdline.empty() && (cmdline.back() == '\n' || cmdline.back() == ' ')) {
        cmdline.pop_back();
    }
    return cmdline;
}

} // namespace bootlace::catalog
