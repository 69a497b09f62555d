// SPDX-License-Identifier: GPL-3.0-or-later
// The files that a small recipe names, and the program that makes a card of them.
#pragma once

#include "support/files.h"
#include "support/tool.h"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace bootlace::loop {

namespace fs = std::filesystem;
using test::runOk;

struct Outcome
{
    int status = -1;
    std::string out;
    std::string err;

    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out); }
};

inline Outcome capture(std::vector<std::string> command)
{
    const test::TempDir folder;
    const std::string err = folder / "stderr";
    command.insert(command.begin(), {"sh", "-c", "f=$1; shift; exec \"$@\" 2>\"$f\"", "sh", err});
    const test::ToolRun run = test::run(command);
    return {run.status, run.output, std::string(asText(test::readFile(err)))};
}

inline Outcome bootlaceCli(std::vector<std::string> arguments)
{
    arguments.insert(arguments.begin(), BOOTLACE_CLI);
    return capture(std::move(arguments));
}

inline void append(Bytes &bytes, const Bytes &more)
{
    bytes.insert(bytes.end(), more.begin(), more.end());
}

/// A folder with firmware, kernel, root folder and recipe; the same bytes in every one.
class CardFiles
{
public:
    CardFiles()
    {
        const std::string instructions("\xa1\x00\x38\xd5\xf4\x03\x00\xaa\x02\x00\x00\x14\x1f\x20\x03\xd5", 16);
        std::string bl2;
        for (int i = 0; i < 2000; ++i) {
            bl2 += instructions;
        }
        write("bl2.bin", asBytes(bl2));
        write("bl31.bin", test::pseudoRandom(30'001, 1));
        write("bl33.bin", test::pseudoRandom(200'001, 2));
        write("kernel/Image", kernelImage());
        write("kernel.dts", asBytes("/dts-v1/;\n/ { compatible = \"bananapi,bpi-r3\"; };\n"));
        runOk({"dtc", "-q", "-@", "-O", "dtb", "-o", path("kernel/mt7986a-bananapi-bpi-r3.dtb"), path("kernel.dts")});
        runOk({"sh", "-ec",
               "mkdir -p \"$1/etc\" \"$1/usr/lib\" \"$1/srv/deep\"; cd \"$1\"; echo nothing >etc/fstab; "
               "ln -s usr/lib lib; : >etc/empty; ln etc/fstab etc/again; chmod 4755 etc/empty; chown 5:6 etc/again; "
               "truncate -s 5M srv/sparse; mknod srv/null c 1 3; mkfifo srv/fifo; setfattr -n user.x -v y etc/fstab",
               "sh", path("root")});
        write("root/srv/deep/big", test::pseudoRandom(3'000'001, 3));
        setRoot("root");
    }

    [[nodiscard]] std::string path(std::string_view name) const { return m_folder / name; }

    [[nodiscard]] std::string recipe() const { return path("card.toml"); }

    void write(std::string_view name, ByteView bytes) const
    {
        fs::create_directories(fs::path(path(name)).parent_path());
        test::writeFile(path(name), bytes);
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
        fs::resize_file(path(name), size.value());
        return path(name);
    }

private:
    /// As much of an arm64 Image as is looked at: the header and the banner.
    static Bytes kernelImage()
    {
        Bytes image = test::pseudoRandom(1'600'123, 4);
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

    test::TempDir m_folder;
};

/// Where the pieces of that recipe begin.
inline constexpr ByteOffset espBegin{17408 * 512};
inline constexpr ByteOffset rootBegin{73 * 1024 * 1024};

} // namespace bootlace::loop
