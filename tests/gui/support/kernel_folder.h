// SPDX-License-Identifier: GPL-3.0-or-later
// Kernel builds as small as they can be, in folders.
#pragma once

#include "base/bytes.h"
#include "support/files.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>

namespace bootlace::test {

/// An arm64 Image with that banner in it.
inline Bytes kernelImage(const std::string &version)
{
    Bytes image(4096);
    const auto put = [&image](std::size_t at, std::string_view text) {
        std::ranges::copy(asBytes(text), image.begin() + static_cast<std::ptrdiff_t>(at));
    };
    put(0, "MZ");
    put(0x38, "ARM\x64");
    put(1000, "Linux version " + version + " (somebody@somewhere)");
    return image;
}

/// What a kernel build has, laid out as Debian does. Trees and overlays are those of tests/golden/dtb.
struct KernelFolder
{
    std::string version = "6.12.1";
    std::string config = "CONFIG_MMC_MTK=y\nCONFIG_MMC_BLOCK=y\nCONFIG_EFI_PARTITION=y\nCONFIG_EXT4_FS=y\n";
    bool hasTree = true;

    void write(const std::filesystem::path &folder) const
    {
        namespace fs = std::filesystem;
        const fs::path trees = folder / "usr/lib" / ("linux-image-" + version) / "mediatek";
        fs::create_directories(folder / "boot");
        fs::create_directories(trees);
        writeFile(folder / "boot" / ("vmlinuz-" + version), kernelImage(version));
        if (!config.empty()) {
            writeFile(folder / "boot" / ("config-" + version), asBytes(config));
        }
        if (!hasTree) {
            return;
        }
        const std::string board = "mt7986a-bananapi-bpi-r3";
        const fs::path golden = GOLDEN_DTB_FOLDER;
        fs::copy_file(golden / "base.dtb", trees / (board + ".dtb"));
        for (const std::string name : {"sd", "emmc", "nand", "nor", "sata"}) {
            fs::copy_file(golden / (name + ".dtbo"), trees / (board + "-" + name + ".dtbo"));
        }
    }
};

} // namespace bootlace::test
