// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/place.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
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

/// Endings that say how a kernel or initrd is packed.
constexpr std::array<std::string_view, 16> packings{".gz",   ".bz2",    ".xz",    ".zst",   ".lz4", ".lzma",
                                                    ".lzo",  ".igz",    ".img",   ".efi",   ".bin", ".elf",
                                                    ".cpio", ".u-boot", ".uboot", ".signed"};
/// Endings of what holds a kernel, and is none.
constexpr std::array<std::string_view, 12> containers{".tar", ".tgz", ".txz", ".tzst", ".deb", ".rpm",
                                                      ".apk", ".zip", ".7z",  ".itb",  ".txt", ".conf"};

template <std::size_t Count>
std::string_view endingOf(std::string_view name, const std::array<std::string_view, Count> &endings)
{
    const auto found =
        std::ranges::find_if(endings, [name](std::string_view ending) { return name.ends_with(ending); });
    return found == endings.end() ? std::string_view() : *found;
}

std::string_view withoutPackings(std::string_view name)
{
    for (std::string_view ending = endingOf(name, packings); !ending.empty(); ending = endingOf(name, packings)) {
        name.remove_suffix(ending.size());
    }
    return name;
}

struct Stem
{
    std::string name; ///< without what makes it a backup
    bool isBackup = false;
};

/// installkernel, dpkg and rpm keep files as .old and so on; so do people. mkinitcpio's "fallback" and Fedora's
/// "rescue" are not for every day, either.
Stem stemOf(std::string_view name)
{
    constexpr std::array<std::string_view, 16> marks{".old",     "-old",    "_old",     ".bak",     "-bak",  ".backup",
                                                     "-backup",  ".orig",   ".save",    ".prev",    "-prev", "~",
                                                     ".rpmsave", ".rpmnew", ".rpmorig", "-fallback"};
    if (const std::size_t dpkg = name.find(".dpkg-"); dpkg != std::string_view::npos) {
        return {std::string(name.substr(0, dpkg)), true};
    }
    const std::string_view bare = withoutPackings(name);
    for (const auto &[inside, packed] :
         {std::pair(name, name.substr(name.size())), std::pair(bare, name.substr(bare.size()))}) {
        if (const std::string_view mark = endingOf(inside, marks); !mark.empty()) {
            return {std::string(inside.substr(0, inside.size() - mark.size())) + std::string(packed), true};
        }
    }
    return {std::string(name), name.contains("-rescue")};
}

bool isOneOf(char c, std::string_view all)
{
    return all.contains(c);
}

/// What follows the word in "vmlinuz-V.gz", without separators and packing; nothing when the name is another one.
std::optional<std::string> tagAfter(std::string_view name, std::string_view word)
{
    auto rest = after(name, word);
    if (!rest || (!rest->empty() && !isOneOf(rest->front(), ".-_"))) {
        return std::nullopt;
    }
    if (const auto versioned = after(*rest, ".img-")) {
        return std::string(withoutPackings(*versioned));
    }
    std::string_view tag = withoutPackings(*rest);
    if (!tag.empty() && tag.front() == '.') {
        return std::nullopt; // "Image.txt"
    }
    tag.remove_prefix(std::min(tag.size(), tag.find_first_not_of("-_")));
    return std::string(tag);
}

/// Which of the roles the name has that need no folder to be told.
std::optional<Place> roleOfName(std::string_view whole)
{
    constexpr std::array<std::pair<std::string_view, Role>, 14> words{{{"vmlinuz", Role::Image},
                                                                       {"vmlinux", Role::Image},
                                                                       {"Image", Role::Image},
                                                                       {"zImage", Role::Image},
                                                                       {"uImage", Role::Image},
                                                                       {"fitImage", Role::Image},
                                                                       {"kernel", Role::Image},
                                                                       {"initrd", Role::Initrd},
                                                                       {"initramfs", Role::Initrd},
                                                                       {"uInitrd", Role::Initrd},
                                                                       {"uInitramfs", Role::Initrd},
                                                                       {"rootfs.cpio", Role::Initrd},
                                                                       {"config", Role::Config},
                                                                       {".config", Role::Config}}};
    if (!endingOf(whole, containers).empty() || whole.contains(".tar.")) {
        return std::nullopt;
    }
    const Stem stem = stemOf(whole);
    for (const auto &[word, role] : words) {
        if (const auto tag = tagAfter(stem.name, word)) {
            return Place{.role = role, .tag = *tag, .modulesPath = {}, .isBackup = stem.isBackup};
        }
    }
    return std::nullopt;
}

/// The version in the folders of a device tree: lib/modules/V, lib/firmware/V/device-tree, linux-image-V, dtbs/V,
/// dtb-V.
std::string_view versionOfFolders(const Parts &parts)
{
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        for (const std::string_view prefix : {"linux-image-", "dtb-", "dtbs-"}) {
            if (const auto version = after(parts[i], prefix); version && looksLikeVersion(*version)) {
                return *version;
            }
        }
        const bool inLib = i > 0 && parts[i - 1] == "lib";
        const bool isCounted =
            parts[i] == "dtbs" || parts[i] == "dtb" || (inLib && (parts[i] == "modules" || parts[i] == "firmware"));
        if (isCounted && i + 2 < parts.size() && looksLikeVersion(parts[i + 1])) {
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

bool isModule(std::string_view name)
{
    return name.ends_with(".ko") || name.ends_with(".ko.xz") || name.ends_with(".ko.zst") || name.ends_with(".ko.gz");
}

Place placeOfTree(const Parts &parts, Role role)
{
    const auto folders = std::span(parts).first(parts.size() - 1);
    return {.role = role,
            .tag = std::string(versionOfFolders(parts)),
            .modulesPath = {},
            .isBackup = std::ranges::any_of(folders, [](std::string_view part) { return stemOf(part).isBackup; })};
}

Place placeInModules(const std::string &folder, std::string_view path, std::string_view name)
{
    Place place;
    place.modulesPath = folder;
    if (isModule(name)) {
        place.role = Role::Module;
    } else if (folder.size() + 1 + name.size() != path.size()) {
        return place;
    } else if (name == "modules.dep") {
        place.role = Role::ModuleIndex;
    } else if (const auto known = roleOfName(name); known && known->tag.empty()) {
        place.role = known->role;
        place.isBackup = known->isBackup;
    }
    place.tag = folder.substr(folder.rfind('/') + 1);
    return place;
}

} // namespace

bool looksLikeVersion(std::string_view text)
{
    return !text.empty() && text.front() >= '0' && text.front() <= '9';
}

bool names(std::string_view part, std::string_view tag)
{
    return !tag.empty() && part.ends_with(tag) &&
           (part.size() == tag.size() || part[part.size() - tag.size() - 1] == '-');
}

bool foldersName(std::string_view path, std::string_view tag)
{
    const Parts parts = split(path);
    return std::any_of(parts.begin(), parts.end() - 1, [tag](std::string_view part) { return names(part, tag); });
}

Place placeOf(std::string_view path)
{
    const Parts parts = split(path);
    const std::string_view name = parts.back();
    if (name.ends_with(".dtb") || name.ends_with(".dtbo")) {
        return placeOfTree(parts, name.ends_with(".dtb") ? Role::Tree : Role::Overlay);
    }
    if (const std::string_view folder = modulesFolder(path); !folder.empty()) {
        return placeInModules(std::string(folder), path, name);
    }
    const bool isAtHome = parts.size() == 1 || parts[parts.size() - 2] == "boot";
    if (name.empty() || (!isAtHome && parts.size() != 2)) {
        return {};
    }
    auto known = roleOfName(name);
    // A root file system has files named "config" and "kernel" in all sorts of folders.
    const bool isVague = name.starts_with("kernel") || name.starts_with("config") || name == ".config";
    if (known && (isAtHome || !isVague)) {
        return *std::move(known);
    }
    Place place;
    place.role = isAtHome ? Role::Unknown : Role::Other;
    return place;
}

} // namespace bootlace::catalog
