// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/tree_rules.h"

#include "base/text.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <string>
#include <string_view>

namespace bootlace::source {

namespace {

constexpr std::size_t longestPath = 4096;
constexpr std::size_t longestComponent = 255;
constexpr std::uint64_t largestSize = 1ULL << 60U;
constexpr std::size_t mostEntries = 1U << 23U; // what stands between an endless archive and all of the memory

Result<> checkComponent(std::string_view component, std::string_view path)
{
    if (component == "..") {
        return fail(Cause::BadInput, fmt::format("the entry {} leaves the tree with \"..\"", shown(path)));
    }
    if (component.size() > longestComponent) {
        return fail(Cause::BadInput, fmt::format("the entry {} has a name of {} bytes; {} are possible", shown(path),
                                                 component.size(), longestComponent));
    }
    return {};
}

} // namespace

std::string shown(std::string_view name)
{
    std::string text = "\"";
    for (const char c : name) {
        if (isPrintable(c) && c != '\\' && c != '"') {
            text += c;
        } else {
            fmt::format_to(std::back_inserter(text), "\\{:03o}", static_cast<unsigned char>(c));
        }
    }
    return text + '"';
}

Result<std::string> normalised(std::string_view path)
{
    if (path.empty()) {
        return fail(Cause::BadInput, "an entry has an empty name");
    }
    std::string result;
    for (std::size_t begin = 0; begin < path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        const std::string_view component = path.substr(begin, end - begin);
        begin = end + 1;
        if (component.empty() || component == ".") {
            continue;
        }
        TRY(checkComponent(component, path));
        if (!result.empty()) {
            result += '/';
        }
        result += component;
    }
    if (result.size() > longestPath) {
        return fail(Cause::BadInput, fmt::format("the entry {}... has a path of {} bytes; {} are possible",
                                                 shown(result.substr(0, 64)), result.size(), longestPath));
    }
    return result;
}

void tidyAttributes(std::vector<ExtendedAttribute> &attributes)
{
    std::erase_if(attributes, [](const ExtendedAttribute &attribute) {
        return attribute.name.starts_with("system.") && attribute.name != "system.posix_acl_access" &&
               attribute.name != "system.posix_acl_default";
    });
    std::ranges::stable_sort(attributes, {}, &ExtendedAttribute::name);
    const auto twice = std::ranges::unique(attributes, {}, &ExtendedAttribute::name);
    attributes.erase(twice.begin(), twice.end());
}

Result<> SeenEntries::add(FileEntry &entry)
{
    if (entry.path.empty() && entry.kind != FileKind::Directory) {
        return fail(Cause::BadInput, "the root of the tree is not a directory");
    }
    if (m_nodes.size() >= mostEntries) {
        return fail(Cause::Unsupported, fmt::format("there are more than {} entries", mostEntries));
    }
    if (entry.size > largestSize || m_bytes > largestSize - entry.size) {
        return fail(Cause::BadInput,
                    fmt::format("the entry {} says that it has {} bytes, which brings the tree beyond 2^60",
                                shown(entry.path), entry.size));
    }
    m_bytes += entry.size;
    if (entry.path.empty()) {
        return {};
    }
    TRY_ASSIGN(entry.path, placeOf(entry.path));
    if (entry.kind == FileKind::HardLink) {
        TRY_ASSIGN(entry.target, placeOf(entry.target));
    }
    TRY_ASSIGN(const FileKind kind, kindOf(entry));
    const Xxh128 place = xxh3(asBytes(entry.path));
    const auto before = m_nodes.find(place);
    if (before == m_nodes.end()) {
        addChild(entry.path);
        m_nodes.emplace(place, Node{.kind = kind, .children = 0});
    } else if (before->second.children != 0 && kind != FileKind::Directory) {
        return fail(Cause::BadInput, fmt::format("the entry {} would take the place of a directory with files in it",
                                                 shown(entry.path)));
    } else {
        before->second.kind = kind;
    }
    if (entry.kind == FileKind::Symlink) {
        m_links[place] = entry.target;
    }
    return {};
}

static std::string joined(std::string_view folder, std::string_view name)
{
    std::string path(folder);
    path += folder.empty() ? "" : "/";
    path += name;
    return path;
}

/// Where ".." leads, and where "." and an empty name stay.
static std::string folderAfter(const std::string &folder, std::string_view name)
{
    if (name != "..") {
        return folder;
    }
    return folder.substr(0, folder.contains('/') ? folder.rfind('/') : 0);
}

// A part of a path that is no entry of its own.
static bool namesNothing(std::string_view name)
{
    return name.empty() || name == "." || name == "..";
}

/// The directories above the path are there from now on, and the lowest of them has one more child.
void SeenEntries::addChild(std::string_view path)
{
    for (std::size_t end = path.rfind('/'); end != std::string_view::npos; end = path.rfind('/')) {
        path = path.substr(0, end);
        const auto [parent, isNew] = m_nodes.try_emplace(xxh3(asBytes(path)));
        ++parent->second.children;
        if (!isNew) {
            return;
        }
    }
}

/// The path without symbolic links, but for its last name.
Result<std::string> SeenEntries::placeOf(std::string_view path) const
{
    constexpr int mostLinks = 40;
    std::string here;
    std::string rest(path);
    for (int links = 0;;) {
        const std::size_t slash = rest.find('/');
        const std::string name = rest.substr(0, slash);
        if (slash == std::string::npos) {
            return normalised(joined(here, name));
        }
        rest.erase(0, slash + 1);
        if (namesNothing(name)) {
            here = folderAfter(here, name); // ".." is of a link
            continue;
        }
        std::string next = joined(here, name);
        const auto node = m_nodes.find(xxh3(asBytes(next)));
        if (node == m_nodes.end() || node->second.kind == FileKind::Directory) {
            here = std::move(next);
            continue;
        }
        if (node->second.kind != FileKind::Symlink || ++links > mostLinks) {
            return fail(Cause::BadInput,
                        fmt::format("the entry {} lies below {}, which is not a directory", shown(path), shown(next)));
        }
        const std::string &target = m_links.at(node->first);
        here = target.starts_with('/') ? "" : here;
        rest = joined(target, rest);
    }
}

/// What the name stands for; what a symbolic link points to is remembered for its other name as well.
Result<FileKind> SeenEntries::kindOf(const FileEntry &entry)
{
    if (entry.kind != FileKind::HardLink) {
        return entry.kind;
    }
    const Xxh128 place = xxh3(asBytes(entry.target));
    const auto target = m_nodes.find(place);
    if (target == m_nodes.end()) {
        return fail(Cause::BadInput, fmt::format("the entry {} is a hard link to {}, which did not come before it",
                                                 shown(entry.path), shown(entry.target)));
    }
    if (target->second.kind == FileKind::Directory) {
        return fail(Cause::BadInput, fmt::format("the entry {} is a hard link to {}, which can't be linked to",
                                                 shown(entry.path), shown(entry.target)));
    }
    if (const auto link = m_links.find(place); target->second.kind == FileKind::Symlink && link != m_links.end()) {
        m_links[xxh3(asBytes(entry.path))] = std::string(link->second);
    }
    return target->second.kind;
}

} // namespace bootlace::source
