// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/file_entry.h"
#include "base/result.h"
#include "catalog/kernel_build.h"
#include "catalog/load.h"
#include "source/tree.h"

#include <cstddef>
#include <deque>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace bootlace::catalog {

namespace {

class ModulesTree : public source::Tree
{
public:
    ModulesTree(std::string from, std::unique_ptr<source::Tree> files, const ModulesPlace &place)
        : m_files(std::move(files))
        , m_from(std::move(from))
        , m_to(place.folder + "/" + m_from.substr(m_from.rfind('/') + 1))
        , m_mtime(place.mtime)
    {}

    [[nodiscard]] Result<std::optional<FileEntry>> next() override
    {
        while (m_ready.empty()) {
            TRY_ASSIGN(std::optional<FileEntry> entry, m_files->next());
            if (!entry) {
                return std::nullopt;
            }
            if (belongs(entry->path)) {
                take(std::move(*entry));
            }
        }
        FileEntry entry = std::move(m_ready.front());
        m_ready.pop_front();
        return entry;
    }

    [[nodiscard]] Result<std::size_t> read(MutableBytes buffer) override { return m_files->read(buffer); }

private:
    [[nodiscard]] bool belongs(std::string_view path) const
    {
        if (m_from.empty() || !path.starts_with(m_from)) {
            return false;
        }
        const std::string_view rest = path.substr(m_from.size());
        return rest.empty() || (rest.starts_with('/') && rest != "/build" && rest != "/source");
    }

    [[nodiscard]] std::string moved(std::string_view path) const
    {
        return m_to + std::string(path.substr(m_from.size()));
    }

    void take(FileEntry entry)
    {
        entry.path = moved(entry.path);
        entry.uid = 0;
        entry.gid = 0;
        entry.mtime = m_mtime;
        entry.attributes.clear();
        if (entry.kind == FileKind::HardLink) {
            if (!belongs(entry.target)) {
                return; // more names for a file outside: there is none in a kernel build
            }
            entry.target = moved(entry.target);
        }
        addFolders(entry.path.substr(0, entry.path.rfind('/')));
        if (entry.kind != FileKind::Directory || m_folders.insert(entry.path).second) {
            m_ready.push_back(std::move(entry));
        }
    }

    /// The folder and those above it, up to the version's own, that did not come yet: bundles list files only.
    void addFolders(const std::string &folder)
    {
        if (folder.size() < m_to.size()) {
            return; // above the version's own: the root has it
        }
        for (std::size_t end = m_to.size();; end = folder.find('/', end + 1)) {
            std::string path = folder.substr(0, end);
            if (m_folders.insert(path).second) {
                FileEntry entry;
                entry.path = std::move(path);
                entry.kind = FileKind::Directory;
                entry.permissions = 0755;
                entry.mtime = m_mtime;
                m_ready.push_back(std::move(entry));
            }
            if (end >= folder.size()) {
                return;
            }
        }
    }

    std::unique_ptr<source::Tree> m_files;
    std::string m_from;
    std::string m_to;
    Timestamp m_mtime;
    std::deque<FileEntry> m_ready; // folders that have to come first, and at its end the entry that `m_files` is at
    std::set<std::string> m_folders;
};

} // namespace

std::unique_ptr<source::Tree> modulesOf(const KernelBuild &build, std::unique_ptr<source::Tree> files,
                                        const ModulesPlace &place)
{
    return std::make_unique<ModulesTree>(build.modulesPath, std::move(files), place);
}

} // namespace bootlace::catalog
