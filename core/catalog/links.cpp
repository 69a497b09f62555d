// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/links.h"

#include "base/file_entry.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::catalog {

namespace {

constexpr std::size_t mostLinks = 100'000;
constexpr int mostSteps = 40; // Linux's own limit

/// The parts of a path, the last one first.
std::vector<std::string> reversedParts(std::string_view path)
{
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin < path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        if (end > begin) {
            parts.emplace_back(path.substr(begin, end - begin));
        }
        begin = end + 1;
    }
    std::ranges::reverse(parts);
    return parts;
}

/// The path of what has the name in the folder; an empty folder is the tree's root.
std::string pathIn(const std::string &folder, const std::string &name)
{
    if (folder.empty()) {
        return name;
    }
    std::string path = folder;
    path += '/';
    path += name;
    return path;
}

/// Makes the path that of its folder; false at the tree's root, which has none.
bool goUp(std::string &path)
{
    if (path.empty()) {
        return false;
    }
    path.erase(path.contains('/') ? path.rfind('/') : 0);
    return true;
}

} // namespace

void Links::add(const FileEntry &entry)
{
    if (m_links.size() == mostLinks || entry.target.empty()) {
        return;
    }
    if (entry.kind == FileKind::Symlink) {
        m_links.insert_or_assign(entry.path, entry.target);
    } else if (entry.kind == FileKind::HardLink) {
        m_links.insert_or_assign(entry.path, "/" + entry.target);
    }
}

std::optional<std::string> Links::resolve(std::string_view path) const
{
    std::vector<std::string> left = reversedParts(path);
    std::string reached;
    for (int steps = 0; !left.empty();) {
        const std::string part = std::move(left.back());
        left.pop_back();
        if (part == ".") {
            continue;
        }
        if (part == "..") {
            if (!goUp(reached)) {
                return std::nullopt;
            }
            continue;
        }
        const std::string next = pathIn(reached, part);
        const auto link = m_links.find(next);
        if (link == m_links.end()) {
            reached = next;
            continue;
        }
        if (++steps > mostSteps) {
            return std::nullopt;
        }
        if (link->second.starts_with('/')) {
            reached.clear();
        }
        std::vector<std::string> target = reversedParts(link->second);
        left.insert(left.end(), target.begin(), target.end());
    }
    return reached;
}

} // namespace bootlace::catalog
