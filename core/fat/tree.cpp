// SPDX-License-Identifier: GPL-3.0-or-later
#include "fat/tree.h"

#include "base/result.h"
#include "fat/names.h"
#include "fat/volume.h"

#include <cstddef>
#include <fmt/core.h>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace bootlace::fat {
namespace {

Result<> checkPath(std::string_view path)
{
    std::string_view rest = path;
    while (true) {
        const std::size_t slash = rest.find('/');
        const std::string_view name = rest.substr(0, slash);
        if (auto refusal = refusalOf(name, path)) {
            return fail(Cause::BadInput, *std::move(refusal));
        }
        if (slash == std::string_view::npos) {
            return {};
        }
        rest.remove_prefix(slash + 1);
    }
}

std::pair<std::string, std::string> parentAndName(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos) {
        return {"", path};
    }
    return {path.substr(0, slash), path.substr(slash + 1)};
}

/// Adds the directory and those above it, as far as they are not there yet. "" always is.
Result<> addDirectory(Tree &tree, const std::string &path)
{
    for (std::size_t end = path.empty() ? std::string::npos : 0; end != std::string::npos;) {
        end = path.find('/', end + 1);
        const std::string upper = path.substr(0, end);
        if (!tree.try_emplace(upper).second) {
            continue;
        }
        auto [parent, name] = parentAndName(upper);
        if (!tree[parent].children.try_emplace(std::move(name)).second) {
            return fail(Cause::BadInput, fmt::format("the path \"{}\" is both a file and a directory", upper));
        }
    }
    return {};
}

Result<> addFile(Tree &tree, const std::string &path, std::size_t number)
{
    auto [parent, name] = parentAndName(path);
    TRY(addDirectory(tree, parent));
    if (!tree[parent].children.try_emplace(std::move(name), Child{.file = number}).second) {
        return fail(Cause::BadInput, fmt::format("the path \"{}\" is there twice", path));
    }
    return {};
}

/// Gives every child its names. Those with an 8.3 form have it whatever else there is; the others get what is left.
Result<> nameChildren(const std::string &path, Directory &directory)
{
    ShortNames shortNames;
    std::map<std::u16string, std::string_view> seen;
    for (auto &[name, child] : directory.children) {
        const std::u16string longName = utf16FromUtf8(name).value_or(std::u16string());
        const auto [other, fresh] = seen.try_emplace(upperCase(longName), name);
        if (!fresh) {
            return fail(Cause::BadInput, fmt::format("the paths \"{}\" and \"{}\" are the same to FAT, which ignores "
                                                     "case",
                                                     pathOf(path, std::string(other->second)), pathOf(path, name)));
        }
        if (const auto form = shortFormOf(name)) {
            child.shortForm = *form;
            shortNames.take(form->name);
        }
        if (!child.shortForm.exact) {
            child.longName = longName;
        }
    }
    for (auto &[name, child] : directory.children) {
        if (child.shortForm.name == ShortName{}) {
            child.shortForm.name = shortNames.make(child.longName);
        }
    }
    return {};
}

} // namespace

std::string pathOf(const std::string &directory, const std::string &name)
{
    return directory.empty() ? name : directory + '/' + name;
}

Result<Tree> growTree(std::span<const File> files, std::span<const std::string> directories)
{
    Tree tree;
    tree[""];
    for (const std::string &path : directories) {
        TRY(checkPath(path));
        TRY(addDirectory(tree, path));
    }
    for (std::size_t i = 0; i < files.size(); ++i) {
        TRY(checkPath(files[i].path));
        TRY(addFile(tree, files[i].path, i));
    }
    for (auto &[path, directory] : tree) {
        TRY(nameChildren(path, directory));
    }
    return tree;
}

} // namespace bootlace::fat
