// SPDX-License-Identifier: GPL-3.0-or-later
// modules.dep and its kin, by the program depmod(8), for modules that stream by. Not for other rooms.
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace bootlace::catalog {

struct IndexFile
{
    std::string name; ///< "modules.dep"
    Bytes bytes;
};

/// A folder of its own below TMPDIR, or /var/tmp, which goes with the object. Of a module it holds only what depmod
/// reads: what it imports, exports and says of itself, a tenth of its bytes.
class ModuleIndex
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ModuleIndex>> create();
    ~ModuleIndex();
    ModuleIndex(const ModuleIndex &) = delete;
    ModuleIndex &operator=(const ModuleIndex &) = delete;
    ModuleIndex(ModuleIndex &&) = delete;
    ModuleIndex &operator=(ModuleIndex &&) = delete;

    /// Whether the file below the version's folder matters to depmod: modules, and the lists that the kernel's build
    /// makes (modules.order, modules.builtin).
    [[nodiscard]] static bool wants(const std::string &path);
    /// One of these, packed or not.
    [[nodiscard]] Result<> add(const std::string &path, ByteView bytes);
    /// Another name for one of them, relative to the version's folder.
    void link(const std::string &path, const std::string &target);

    /// Runs depmod: NotFound when it is not installed, BadInput with its first message when it fails.
    [[nodiscard]] Result<std::vector<IndexFile>> finish();

private:
    explicit ModuleIndex(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {}

    [[nodiscard]] std::filesystem::path modules() const;

    std::filesystem::path m_folder;
    std::vector<std::string> m_given; ///< names of lists that are no result
};

} // namespace bootlace::catalog
