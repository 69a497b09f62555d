// SPDX-License-Identifier: GPL-3.0-or-later
#include "rootfs/scan.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace bootlace::rootfs {
namespace {

// One of these is enough to be sure.
constexpr int decisive = 16;

std::string_view folderOf(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

bool isProgram(std::string_view path)
{
    const std::string_view folder = fileName(folderOf(path));
    const std::string_view name = fileName(path);
    const bool isLoader = name.starts_with("ld-linux") || name.starts_with("ld-musl");
    return folder == "bin" || folder == "sbin" || isLoader || path.ends_with("lib/systemd/systemd");
}

// Where the system's own programs are, and not those of another system that lies in a folder of this one.
bool isInOwnPlace(std::string_view path)
{
    const std::size_t below = path.starts_with("usr/") ? 4 : 0;
    const std::string_view top = path.substr(below, path.find('/', below) - below);
    return top == "lib" || top == "lib64" || folderOf(path.substr(below)) == top;
}

// How much a program says of the system that it lies in. Emulators of other processors say nothing.
int weightOf(std::string_view path)
{
    constexpr std::array known{"sh", "bash", "dash", "busybox", "init", "systemd", "procd", "env"};
    const std::string_view name = fileName(path);
    if (name.starts_with("qemu-")) {
        return 0;
    }
    return std::ranges::find(known, name) != known.end() ? decisive : 1;
}

bool isSystemd(std::string_view path)
{
    return path == "lib/systemd/systemd" || path == "usr/lib/systemd/systemd";
}

bool isOsRelease(std::string_view path)
{
    return path == "etc/os-release" || path == "usr/lib/os-release";
}

// "6.12.1" of "usr/lib/modules/6.12.1/kernel/fs/ext4.ko".
std::optional<std::string_view> modulesVersion(std::string_view path)
{
    for (const std::string_view folder : {"lib/modules/", "usr/lib/modules/"}) {
        const std::size_t end = path.find('/', folder.size());
        if (path.starts_with(folder) && end != std::string_view::npos && end > folder.size()) {
            return path.substr(folder.size(), end - folder.size());
        }
    }
    return std::nullopt;
}

bool isBelow(std::string_view path, std::string_view folder)
{
    return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

} // namespace

std::size_t Scan::wants(const FileEntry &entry) const
{
    if (entry.kind != FileKind::Regular) {
        return 0;
    }
    if (isOsRelease(entry.path)) {
        return longestOsRelease;
    }
    return isProgram(entry.path) && !isSureOfArchitecture() ? elfHeaderSize : 0;
}

void Scan::add(const FileEntry &entry, ByteView beginning)
{
    follow(entry);
    noteInit(entry);
    noteContainers(entry);
    if (entry.path.empty()) {
        m_facts.permissions = entry.permissions;
    }
    m_facts.hasRootsFiles = m_facts.hasRootsFiles || entry.uid == 0;
    if (const auto version = modulesVersion(entry.path)) {
        note(m_facts.modules, *version);
    }
    if (folderOf(entry.path) == "boot" && entry.kind != FileKind::Directory && isKernelName(fileName(entry.path))) {
        note(m_facts.kernels, fileName(entry.path));
    }
    if (isOsRelease(entry.path) && entry.kind == FileKind::Regular) {
        m_facts.name = nameIn(asText(beginning));
    } else if (const auto architecture = architectureOf(beginning)) {
        (isInOwnPlace(entry.path) ? m_votes : m_votesBelow)[*architecture] += weightOf(entry.path);
    }
}

void Scan::follow(const FileEntry &entry)
{
    for (Watched &folder : m_watched) {
        const bool inside = isBelow(entry.path, folder.path);
        folder.left = folder.left || (folder.entered && !inside);
        folder.entered = folder.entered || inside;
        // /lib is mostly a link to usr/lib.
        folder.left = folder.left || (entry.path == folder.path && entry.kind == FileKind::Symlink);
    }
    const std::string_view top = std::string_view(entry.path).substr(0, entry.path.find('/'));
    if (!top.empty() && m_facts.onlyFolder.empty() && !m_mixed) {
        m_facts.onlyFolder = top;
    }
    const bool another = !top.empty() && top != m_facts.onlyFolder;
    const bool isFile = top == entry.path && entry.kind != FileKind::Directory;
    if (another || isFile) {
        m_mixed = true;
        m_facts.onlyFolder.clear();
    }
}

// The places where the kernel looks (kernel_init() in init/main.c), and those behind the links of a merged /usr.
void Scan::noteInit(const FileEntry &entry)
{
    constexpr std::array<std::string_view, 5> places{"sbin/init", "usr/sbin/init", "etc/init", "bin/init",
                                                     "usr/bin/init"};
    const bool runs =
        entry.kind == FileKind::Regular || entry.kind == FileKind::Symlink || entry.kind == FileKind::HardLink;
    m_facts.hasOtherInit = m_facts.hasOtherInit || (runs && (entry.path == "init" || isSystemd(entry.path)));
    if (!runs || std::ranges::find(places, entry.path) == places.end()) {
        return;
    }
    m_facts.init = entry.path;
    m_facts.initProgram = entry.kind == FileKind::Regular ? std::string() : plainText(fileName(entry.target));
}

// OCI Image Layout Specification; docker save before it had a manifest.json and NAME/layer.tar. Whiteouts: OCI Image
// Layer Filesystem Changeset.
void Scan::noteContainers(const FileEntry &entry)
{
    m_hasOciLayout = m_hasOciLayout || entry.path == "oci-layout";
    m_hasManifest = m_hasManifest || entry.path == "manifest.json";
    m_hasLayers = m_hasLayers || entry.path.starts_with("blobs/sha256/") || entry.path.ends_with("/layer.tar");
    m_facts.isContainerImage = m_hasLayers && (m_hasOciLayout || m_hasManifest);
    m_facts.hasWhiteouts = m_facts.hasWhiteouts || fileName(entry.path).starts_with(".wh.");
}

Architecture Scan::likeliest() const
{
    const auto &votes = m_votes.empty() ? m_votesBelow : m_votes;
    const auto most = std::ranges::max_element(votes, {}, [](const auto &vote) { return vote.second; });
    return most == votes.end() || most->second == 0 ? Architecture::Unknown : most->first;
}

bool Scan::isSureOfArchitecture() const
{
    return std::ranges::any_of(m_votes, [](const auto &vote) { return vote.second >= decisive; });
}

bool Scan::knowsAll() const
{
    return !m_facts.name.empty() && !m_facts.init.empty() && isSureOfArchitecture() &&
           std::ranges::all_of(m_watched, &Watched::left);
}

Facts Scan::finish()
{
    m_facts.architecture = likeliest();
    m_facts.onlyFolder = plainText(m_facts.onlyFolder);
    return std::move(m_facts);
}

} // namespace bootlace::rootfs
