// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/place.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bootlace::catalog {

namespace {

using Parts = std::vector<std::string_view>;

Parts split(std::string_view path)
{
    Parts parts;
    for (std::size_t begin = 0; begin <= path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        parts.push_back(path.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

std::optional<std::string_view> after(std::string_view text, std::string_view prefix)
{
    return text.starts_with(prefix) ? std::optional(text.substr(prefix.size())) : std::nullopt;
}

bool looksLikeVersion(std::string_view text)
{
    return !text.empty() && text.front() >= '0' && text.front() <= '9';
}

/// The version in the folders' names: lib/modules/V, linux-image-V, dtbs/V, dtb-V.
std::string_view versionOfFolders(const Parts &parts)
{
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        if (const auto version = after(parts[i], "linux-image-"); version && looksLikeVersion(*version)) {
            return *version;
        }
        if (const auto version = after(parts[i], "dtb-"); version && looksLikeVersion(*version)) {
            return *version;
        }
        const bool counted = parts[i] == "dtbs" || (i > 0 && parts[i - 1] == "lib" && parts[i] == "modules");
        if (counted && i + 2 < parts.size() && looksLikeVersion(parts[i + 1])) {
            return parts[i + 1];
        }
    }
    return {};
}

/// "…/lib/modules/V" when the path lies below it.
std::string_view modulesFolder(std::string_view path)
{
    constexpr std::string_view folder = "lib/modules/";
    const std::size_t at = path.starts_with(folder) ? 0 : path.find("/lib/modules/");
    if (at == std::string_view::npos) {
        return {};
    }
    const std::size_t version = path.find(folder, at) + folder.size();
    const std::size_t end = path.find('/', version);
    return end == std::string_view::npos ? std::string_view() : path.substr(0, end);
}

/// What stands for itself without a version: "Image.gz", "initrd".
Role roleOfName(std::string_view name)
{
    constexpr std::array images{"Image", "Image.gz", "Image.bz2", "Image.xz", "Image.zst", "vmlinuz", "kernel"};
    constexpr std::array initrds{
        "initrd", "initrd.img", "initramfs.img", "initramfs.cpio.gz", "initramfs.cpio.zst", "initramfs.cpio.xz"};
    constexpr std::array configs{"config", ".config"};
    if (std::ranges::find(images, name) != images.end()) {
        return Role::Image;
    }
    if (std::ranges::find(initrds, name) != initrds.end()) {
        return Role::Initrd;
    }
    return std::ranges::find(configs, name) != configs.end() ? Role::Config : Role::Other;
}

/// "vmlinuz-V" and its kin.
std::optional<Place> versionedName(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, Role>, 5> prefixes{{{"vmlinuz-", Role::Image},
                                                                         {"Image-", Role::Image},
                                                                         {"initrd.img-", Role::Initrd},
                                                                         {"initramfs-", Role::Initrd},
                                                                         {"config-", Role::Config}}};
    for (const auto &[prefix, role] : prefixes) {
        auto version = after(name, prefix);
        if (version && looksLikeVersion(*version)) {
            if (role == Role::Initrd && version->ends_with(".img")) {
                version->remove_suffix(4);
            }
            return Place{.role = role, .version = std::string(*version), .modulesPath = {}};
        }
    }
    return std::nullopt;
}

/// Whether a name without a version can mean a kernel's file here: a root file system has files named "config" and
/// "kernel" in all sorts of folders.
bool mayBeBare(const Parts &parts)
{
    if (parts.size() == 1 || parts[parts.size() - 2] == "boot") {
        return true;
    }
    const std::string_view name = parts.back();
    return parts.size() == 2 && name != "kernel" && name != "config" && name != ".config";
}

bool isModule(std::string_view name)
{
    return name.ends_with(".ko") || name.ends_with(".ko.xz") || name.ends_with(".ko.zst") || name.ends_with(".ko.gz");
}

} // namespace

Place placeOf(std::string_view path)
{
    const Parts parts = split(path);
    const std::string_view name = parts.back();
    if (auto place = versionedName(name)) {
        return *place;
    }
    Place place{.version = std::string(versionOfFolders(parts)), .modulesPath = std::string(modulesFolder(path))};
    const bool direct = place.modulesPath.empty() || place.modulesPath.size() + 1 + name.size() == path.size();
    if (name.ends_with(".dtb")) {
        place.role = Role::Tree;
    } else if (name.ends_with(".dtbo")) {
        place.role = Role::Overlay;
    } else if (!place.modulesPath.empty() && isModule(name)) {
        place.role = Role::Module;
    } else if (direct && !place.modulesPath.empty() && name == "modules.dep") {
        place.role = Role::ModuleIndex;
    } else if (!place.modulesPath.empty() ? direct : mayBeBare(parts)) {
        place.role = roleOfName(name);
        place.rank = name == "Image" ? 1 : 0;
    }
    return place;
}

} // namespace bootlace::catalog
