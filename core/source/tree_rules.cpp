// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/tree_rules.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

namespace bootlace::source {

namespace {

constexpr std::size_t longestPath = 4096;
constexpr std::size_t longestComponent = 255;
constexpr std::uint64_t largestSize = 1ULL << 60U;
constexpr std::size_t mostEntries = 1U << 23U; // what stands between an endless archive and all of the memory

Result<> checkComponent(std::string_view component, std::string_view path)
{
    if (component == "..") {
        return fail(Cause::BadInput, fmt::format("the entry {} climbs out with \"..\"", shown(path)));
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
        if (c >= ' ' && c <= '~' && c != '\\' && c != '"') {
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

Result<> SeenEntries::add(const FileEntry &entry)
{
    if (entry.path.empty() && entry.kind != FileKind::Directory) {
        return fail(Cause::BadInput, "the root of the tree is not a directory");
    }
    if (m_kinds.size() == mostEntries) {
        return fail(Cause::Unsupported, fmt::format("there are more than {} entries", mostEntries));
    }
    if (entry.size > largestSize || m_bytes > largestSize - entry.size) {
        return fail(Cause::BadInput,
                    fmt::format("the entry {} says that it has {} bytes, which brings the tree beyond 2^60",
                                shown(entry.path), entry.size));
    }
    m_bytes += entry.size;
    TRY(checkParents(entry.path));
    TRY_ASSIGN(const FileKind kind, kindOf(entry));
    m_kinds.insert_or_assign(xxh3(asBytes(entry.path)), kind);
    return {};
}

Result<> SeenEntries::checkParents(std::string_view path) const
{
    for (std::size_t end = path.find('/'); end != std::string_view::npos; end = path.find('/', end + 1)) {
        const auto parent = m_kinds.find(xxh3(asBytes(path.substr(0, end))));
        if (parent != m_kinds.end() && parent->second != FileKind::Directory) {
            return fail(Cause::BadInput, fmt::format("the entry {} lies below {}, which is not a directory",
                                                     shown(path), shown(path.substr(0, end))));
        }
    }
    return {};
}

/// What the name stands for: a hard link is what its target is.
Result<FileKind> SeenEntries::kindOf(const FileEntry &entry) const
{
    if (entry.kind != FileKind::HardLink) {
        return entry.kind;
    }
    const auto target = m_kinds.find(xxh3(asBytes(entry.target)));
    if (target == m_kinds.end()) {
        return fail(Cause::BadInput, fmt::format("the entry {} is a hard link to {}, which did not come before it",
                                                 shown(entry.path), shown(entry.target)));
    }
    if (target->second == FileKind::Directory || entry.target == entry.path) {
        return fail(Cause::BadInput, fmt::format("the entry {} is a hard link to {}, which can't be linked to",
                                                 shown(entry.path), shown(entry.target)));
    }
    return target->second;
}

} // namespace bootlace::source
