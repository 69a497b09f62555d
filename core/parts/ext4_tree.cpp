// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/ext4_tree.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace bootlace::parts {

// Deeper than any kernel build; a directory that contains itself is damage.
static constexpr std::size_t deepest = 32;

Result<> Ext4Tree::push(const std::string &folder, ext4::InodeNumber inode)
{
    if (std::cmp_greater(std::ranges::count(folder, '/'), deepest)) {
        return fail(Cause::BadInput, fmt::format("'{}' is deeper than a kernel build can be", folder));
    }
    TRY_ASSIGN(std::vector<ext4::DirectoryEntry> entries, m_reader.list(inode));
    std::ranges::sort(entries, std::ranges::greater{}, &ext4::DirectoryEntry::name);
    for (const ext4::DirectoryEntry &entry : entries) {
        m_pending.push_back({folder + "/" + entry.name, entry.inode});
    }
    return {};
}

Result<> Ext4Tree::begin()
{
    m_begun = true;
    std::vector<std::string> places = m_also;
    places.insert(places.end(), {"usr/lib/modules", "lib/modules", "boot"});
    for (const std::string &place : places) {
        if (const auto inode = m_reader.lookup(place)) {
            m_pending.push_back({place, *inode});
        }
    }
    TRY(beginFirmware());
    const auto lib = m_reader.lookup("usr/lib");
    if (!lib) {
        return {};
    }
    TRY_ASSIGN(const std::vector<ext4::DirectoryEntry> entries, m_reader.list(*lib));
    for (const ext4::DirectoryEntry &entry : entries) {
        if (entry.name.starts_with("linux-image-")) {
            m_pending.push_back({"usr/lib/" + entry.name, entry.inode});
        }
    }
    return {};
}

// Ubuntu's device trees are in lib/firmware/VERSION/device-tree.
Result<> Ext4Tree::beginFirmware()
{
    for (const std::string folder : {"lib/firmware", "usr/lib/firmware"}) {
        const auto firmware = m_reader.lookup(folder);
        if (!firmware) {
            continue;
        }
        TRY_ASSIGN(const std::vector<ext4::DirectoryEntry> entries, m_reader.list(*firmware));
        for (const ext4::DirectoryEntry &entry : entries) {
            const std::string trees = folder + "/" + entry.name + "/device-tree";
            if (entry.name.front() < '0' || entry.name.front() > '9') {
                continue; // firmware of devices
            }
            if (const auto inode = m_reader.lookup(trees)) {
                m_pending.push_back({trees, *inode});
            }
        }
    }
    return {};
}

Result<std::optional<FileEntry>> Ext4Tree::next()
{
    if (!m_begun) {
        TRY(begin());
    }
    while (!m_pending.empty()) {
        const Pending now = std::move(m_pending.back());
        m_pending.pop_back();
        TRY_ASSIGN(const ext4::Stat stat, m_reader.stat(now.inode));
        FileEntry entry;
        entry.path = now.path;
        entry.kind = stat.kind;
        entry.permissions = stat.permissions;
        entry.mtime = stat.mtime;
        if (stat.kind == FileKind::Directory) {
            TRY(push(now.path, now.inode));
        } else if (stat.kind == FileKind::Symlink) {
            TRY_ASSIGN(entry.target, m_reader.readLink(now.inode));
        } else if (stat.kind != FileKind::Regular) {
            continue;
        } else {
            entry.size = stat.size;
            if (entry.size > 0) {
                entry.data.push_back({0, entry.size});
            }
        }
        m_file = now.inode;
        m_size = entry.size;
        m_position = 0;
        return entry;
    }
    return std::nullopt;
}

Result<std::size_t> Ext4Tree::read(MutableBytes buffer)
{
    const std::size_t wanted = static_cast<std::size_t>(std::min<std::uint64_t>(buffer.size(), m_size - m_position));
    if (wanted == 0) {
        return 0;
    }
    TRY_ASSIGN(const std::size_t got, m_reader.read(m_file, m_position, buffer.first(wanted)));
    m_position += got;
    return got;
}

} // namespace bootlace::parts
