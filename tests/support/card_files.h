// SPDX-License-Identifier: GPL-3.0-or-later
// The files that a small recipe names: a whole card of 160 MiB or more.
#pragma once

#include "base/units.h"
#include "support/files.h"
#include "support/tool.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <string>

namespace bootlace::test {

/// A folder with firmware, kernel, root folder and recipe; the same bytes in every one.
class CardFiles
{
public:
    enum class Root : std::uint8_t {
        Special, ///< with a device, a fifo and other owners: only root can make it
        Plain,
    };

    explicit CardFiles(Root root = Root::Special)
    {
        const std::string instructions("\xa1\x00\x38\xd5\xf4\x03\x00\xaa\x02\x00\x00\x14\x1f\x20\x03\xd5", 16);
        std::string bl2;
        for (int i = 0; i < 2000; ++i) {
            bl2 += instructions;
        }
        write("bl2.bin", asBytes(bl2));
        write("bl31.bin", pseudoRandom(30'001, 1));
        write("bl33.bin", pseudoRandom(200'001, 2));
        write("kernel/Image", kernelImage());
        write("kernel.dts", asBytes("/dts-v1/;\n/ { compatible = \"bananapi,bpi-r3\"; };\n"));
        runOk({"dtc", "-q", "-@", "-O", "dtb", "-o", path("kernel/mt7986a-bananapi-bpi-r3.dtb"), path("kernel.dts")});
        write("root/etc/fstab", asBytes("nothing\n"));
        if (root == Root::Special) {
            makeSpecialFiles();
        }
        write("root/srv/deep/big", pseudoRandom(3'000'001, 3));
        setRoot("root");
    }

    [[nodiscard]] std::string path(std::string_view name) const { return m_folder / name; }

    [[nodiscard]] std::string recipe() const { return path("card.toml"); }

    void write(std::string_view name, ByteView bytes) const
    {
        std::filesystem::create_directories(std::filesystem::path(path(name)).parent_path());
        writeFile(path(name), bytes);
    }

    void setRoot(const std::string &source, const std::string &more = {}) const
    {
        write("card.toml", asBytes("format = 1\nboard = \"bananapi-bpi-r3\"\nmedium = \"sd\"\n[firmware]\n"
                                   "bl2 = \"bl2.bin\"\nfip = { bl31 = \"bl31.bin\", bl33 = \"bl33.bin\" }\n"
                                   "[kernel]\nbuild = \"kernel\"\n[esp]\nsize = \"64 MiB\"\n[root]\nsource = \"" +
                                   source + "\"\n" + more));
    }

    /// A sparse file for a disk.
    [[nodiscard]] std::string disk(const std::string &name, ByteCount size) const
    {
        write(name, {});
        std::filesystem::resize_file(path(name), size.value());
        return path(name);
    }

private:
    void makeSpecialFiles() const
    {
        runOk({"sh", "-ec",
               "mkdir -p \"$1/etc\" \"$1/usr/lib\" \"$1/srv/deep\"; cd \"$1\"; "
               "ln -s usr/lib lib; : >etc/empty; ln etc/fstab etc/again; chmod 4755 etc/empty; chown 5:6 etc/again; "
               "truncate -s 5M srv/sparse; mknod srv/null c 1 3; mkfifo srv/fifo; setfattr -n user.x -v y etc/fstab",
               "sh", path("root")});
    }

    /// As much of an arm64 Image as is looked at: the header and the banner.
    static Bytes kernelImage()
    {
        Bytes image = pseudoRandom(1'600'123, 4);
        std::fill_n(image.begin(), 64, std::byte{});
        const auto put = [&image](std::size_t at, std::string_view text) {
            std::ranges::copy(asBytes(text), image.begin() + static_cast<std::ptrdiff_t>(at));
        };
        put(0, "MZ");
        image[0x12] = std::byte{0x20}; // image_size: 2 MiB
        put(0x38, "ARM\x64");
        put(1000, std::string_view("Linux version 6.12.1 (somebody@somewhere)\0", 42));
        return image;
    }

    TempDir m_folder;
};

} // namespace bootlace::test
