// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "rootfs/recognise.h"

#include <array>
#include <string>

namespace bootlace::rootfs {
namespace {

std::vector<ext4::DirectoryEntry> listing(const ext4::Reader &image, std::string_view folder)
{
    const auto inode = image.lookup(folder);
    return inode ? image.list(*inode).value_or(std::vector<ext4::DirectoryEntry>())
                 : std::vector<ext4::DirectoryEntry>();
}

bool isFolder(const ext4::Reader &image, ext4::InodeNumber inode)
{
    const auto stat = image.stat(inode);
    return stat && stat->kind == FileKind::Directory;
}

void findName(const ext4::Reader &image, Facts &facts)
{
    for (const char *path : {"etc/os-release", "usr/lib/os-release"}) {
        if (const auto text = image.readAll(path, longestOsRelease); text && facts.name.empty()) {
            facts.name = nameIn(asText(*text));
        }
    }
}

// Where the kernel looks; links of folders are followed, the last one is told.
void findInit(const ext4::Reader &image, Facts &facts)
{
    for (const char *folder : {"sbin", "etc", "bin"}) {
        for (const ext4::DirectoryEntry &entry : listing(image, folder)) {
            if (entry.name != "init" || !facts.init.empty() || isFolder(image, entry.inode)) {
                continue;
            }
            facts.init = std::string(folder) + "/init";
            if (const auto target = image.readLink(entry.inode)) {
                facts.initProgram = plainText(fileName(*target));
            }
        }
    }
}

void findOtherInit(const ext4::Reader &image, Facts &facts)
{
    for (const char *path : {"init", "usr/lib/systemd/systemd"}) {
        facts.hasOtherInit = facts.hasOtherInit || image.lookup(path).has_value();
    }
}

void findTop(const ext4::Reader &image, Facts &facts)
{
    constexpr ext4::InodeNumber top{2};
    if (const auto stat = image.stat(top)) {
        facts.permissions = stat->permissions;
    }
    const auto entries = image.list(top);
    std::string only;
    for (const ext4::DirectoryEntry &entry : entries.value_or(std::vector<ext4::DirectoryEntry>())) {
        if (entry.name == "lost+found") {
            continue;
        }
        if (!only.empty() || !isFolder(image, entry.inode)) {
            return;
        }
        only = entry.name;
    }
    facts.onlyFolder = plainText(only);
}

void findArchitecture(const ext4::Reader &image, Facts &facts)
{
    for (const char *path : {"sbin/init", "bin/sh", "usr/bin/env", "bin/busybox", "usr/lib/systemd/systemd"}) {
        const auto inode = image.lookup(path);
        std::array<std::byte, elfHeaderSize> header{};
        if (!inode || facts.architecture != Architecture::Unknown || !image.read(*inode, 0, header)) {
            continue;
        }
        facts.architecture = architectureOf(header).value_or(Architecture::Unknown);
    }
}

void findKernels(const ext4::Reader &image, Facts &facts)
{
    for (const char *folder : {"lib/modules", "usr/lib/modules"}) {
        for (const ext4::DirectoryEntry &entry : listing(image, folder)) {
            if (isFolder(image, entry.inode)) {
                note(facts.modules, entry.name);
            }
        }
    }
    for (const ext4::DirectoryEntry &entry : listing(image, "boot")) {
        if (isKernelName(entry.name) && !isFolder(image, entry.inode)) {
            note(facts.kernels, entry.name);
        }
    }
}

void findOwner(const ext4::Reader &image, Facts &facts)
{
    const auto root = image.lookup("etc");
    const auto stat = root ? image.stat(*root) : image.stat(ext4::InodeNumber{2});
    facts.hasRootsFiles = stat && stat->uid == 0;
}

} // namespace

Facts recognise(const ext4::Reader &image, const std::stop_token &stop)
{
    Facts facts;
    for (const auto find : {findName, findTop, findInit, findOtherInit, findArchitecture, findKernels, findOwner}) {
        if (stop.stop_requested()) {
            return facts;
        }
        find(image, facts);
    }
    facts.isWhole = !stop.stop_requested();
    return facts;
}

Architecture processorOf(const ext4::Reader &image)
{
    Facts facts;
    findArchitecture(image, facts);
    return facts.architecture;
}

} // namespace bootlace::rootfs
