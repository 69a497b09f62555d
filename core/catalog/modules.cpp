// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/file_entry.h"
#include "base/result.h"
#include "catalog/kernel_build.h"
#include "catalog/load.h"
#include "catalog/module_index.h"
#include "catalog/program.h"
#include "source/tree.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <iterator>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bootlace::catalog {

namespace {

constexpr std::size_t LargestModule = std::size_t{256} << 20U;

class ModulesTree : public source::Tree
{
public:
    ModulesTree(std::string from, std::unique_ptr<source::Tree> files, const ModulesPlace &place,
                std::unique_ptr<ModuleIndex> index)
        : m_files(std::move(files))
        , m_index(std::move(index))
        , m_from(std::move(from))
        , m_to(place.folder + "/" + m_from.substr(m_from.rfind('/') + 1))
        , m_mtime(place.mtime)
    {}

    [[nodiscard]] Result<std::optional<FileEntry>> next() override
    {
        TRY(finishFile());
        while (m_ready.empty() && m_files != nullptr) {
            TRY_ASSIGN(std::optional<FileEntry> entry, m_files->next());
            if (!entry) {
                TRY(finishModules());
            } else if (belongs(entry->path)) {
                take(std::move(*entry));
            }
        }
        if (!m_ready.empty()) {
            FileEntry entry = std::move(m_ready.front());
            m_ready.pop_front();
            return begin(std::move(entry));
        }
        return nextOfIndex();
    }

    [[nodiscard]] Result<std::size_t> read(MutableBytes buffer) override
    {
        if (m_files == nullptr) {
            const ByteView left = m_made.empty() ? ByteView() : ByteView(m_made.front().bytes).subspan(m_read);
            const std::size_t count = std::min(left.size(), buffer.size());
            std::ranges::copy(left.first(count), buffer.begin());
            m_read += count;
            return count;
        }
        TRY_ASSIGN(const std::size_t got, m_files->read(buffer));
        collect(buffer.first(got));
        return got;
    }

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

    /// What goes into the index is kept while it streams by.
    FileEntry begin(FileEntry entry)
    {
        if (m_index != nullptr && entry.path.size() > m_to.size()) {
            const std::string inside = entry.path.substr(m_to.size() + 1);
            if (entry.kind == FileKind::Regular && entry.size <= LargestModule && ModuleIndex::wants(inside)) {
                m_collected = inside;
                m_bytes.assign(static_cast<std::size_t>(entry.size), std::byte{0});
                m_parts = {entry.data.begin(), entry.data.end()};
            } else if (entry.kind == FileKind::Symlink) {
                m_index->link(inside, entry.target);
            } else if (entry.kind == FileKind::HardLink && entry.target.size() > m_to.size()) {
                const std::size_t depth = static_cast<std::size_t>(std::ranges::count(inside, '/'));
                std::string up;
                for (std::size_t i = 0; i < depth; ++i) {
                    up += "../";
                }
                m_index->link(inside, up + entry.target.substr(m_to.size() + 1));
            }
        }
        return entry;
    }

    /// The next bytes of the present file; between its parts are zeros already.
    void collect(ByteView bytes)
    {
        while (!m_collected.empty() && !bytes.empty() && !m_parts.empty()) {
            DataPart &part = m_parts.front();
            const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(bytes.size(), part.size));
            std::ranges::copy(bytes.first(count), m_bytes.begin() + static_cast<std::ptrdiff_t>(part.offset));
            bytes = bytes.subspan(count);
            part.offset += count;
            part.size -= count;
            if (part.size == 0) {
                m_parts.pop_front();
            }
        }
    }

    /// The present file is done with: what was not read of it is read now.
    Result<> finishFile()
    {
        if (m_collected.empty()) {
            return {};
        }
        Bytes buffer(65536);
        for (std::size_t got = 1; got > 0;) {
            TRY_ASSIGN(got, read(buffer));
        }
        const std::string path = std::exchange(m_collected, {});
        const Bytes bytes = std::exchange(m_bytes, {});
        return m_index->add(path, bytes);
    }

    Result<> finishModules()
    {
        m_files.reset();
        if (m_index != nullptr && !m_folders.empty()) {
            TRY_DURING("index the kernel's modules", makeIndex());
        }
        return {};
    }

    Result<> makeIndex()
    {
        TRY_ASSIGN(std::vector<IndexFile> files, m_index->finish());
        m_index.reset();
        m_made.assign(std::make_move_iterator(files.begin()), std::make_move_iterator(files.end()));
        m_made.push_front({}); // nextOfIndex() drops the one before
        return {};
    }

    Result<std::optional<FileEntry>> nextOfIndex()
    {
        m_read = 0;
        if (!m_made.empty()) {
            m_made.pop_front();
        }
        if (m_made.empty()) {
            return std::nullopt;
        }
        FileEntry entry;
        entry.path = m_to + "/" + m_made.front().name;
        entry.permissions = 0644;
        entry.mtime = m_mtime;
        entry.size = m_made.front().bytes.size();
        if (entry.size > 0) {
            entry.data.push_back({0, entry.size});
        }
        return entry;
    }

    std::unique_ptr<source::Tree> m_files; ///< until its end
    std::unique_ptr<ModuleIndex> m_index;  ///< or nullptr
    std::string m_from;
    std::string m_to;
    Timestamp m_mtime;
    std::string m_collected;      ///< the present file, when it goes into the index, below the version's folder
    Bytes m_bytes;                ///< of it, as far as it was read
    std::deque<DataPart> m_parts; ///< of it, that are still to be read
    std::deque<IndexFile> m_made;
    std::size_t m_read = 0;        ///< of the first of them
    std::deque<FileEntry> m_ready; // folders that have to come first, and at its end the entry that `m_files` is at
    std::set<std::string> m_folders;
};

} // namespace

bool canIndexModules()
{
    return !findProgram("depmod").empty();
}

Result<std::unique_ptr<source::Tree>> modulesOf(const KernelBuild &build, std::unique_ptr<source::Tree> files,
                                                const ModulesPlace &place)
{
    std::unique_ptr<ModuleIndex> index;
    if (!build.modulesPath.empty() && !build.modulesIndexed && canIndexModules()) {
        TRY_ASSIGN(index, ModuleIndex::create());
    }
    return std::make_unique<ModulesTree>(build.modulesPath, std::move(files), place, std::move(index));
}

} // namespace bootlace::catalog
