// SPDX-License-Identifier: GPL-3.0-or-later
#include "image_support.h"

#include "support/tool.h"

#include <fmt/format.h>

namespace bootlace::test {

void makeTree(const std::filesystem::path &folder)
{
    namespace fs = std::filesystem;
    fs::create_directories(folder / "etc/deep/er");
    fs::create_directories(folder / "many");
    writeFile(folder / "etc/hostname", asBytes("bpi-r3\n"));
    writeFile(folder / "etc/empty", {});
    writeFile(folder / "etc/deep/er/big", pseudoRandom(5'000'001, 7));
    writeFile(folder / "etc/sparse", pseudoRandom(4096, 8));
    fs::resize_file(folder / "etc/sparse", 9'000'000);
    for (int i = 0; i < 400; ++i) {
        writeFile(folder / "many" / fmt::format("a-file-with-quite-a-long-name-{:04}", i),
                  asBytes(fmt::format("{}", i)));
    }
    fs::create_symlink("../etc/hostname", folder / "many/relative");
    fs::create_symlink("/etc/deep", folder / "absolute");
    fs::create_symlink(std::string(200, 'x'), folder / "etc/long-link");
    fs::create_symlink("loop", folder / "loop");
    fs::create_hard_link(folder / "etc/hostname", folder / "etc/hostname-too");
}

void makeImage(const std::filesystem::path &image, ByteCount size, const std::vector<std::string> &options,
               const std::filesystem::path &tree)
{
    writeFile(image, {});
    std::filesystem::resize_file(image, size.value());
    std::vector<std::string> command = {"mke2fs",
                                        "-q",
                                        "-F",
                                        "-t",
                                        "ext4",
                                        "-U",
                                        "44444444-4444-4444-8888-888888888888",
                                        "-E",
                                        "hash_seed=55555555-5555-4555-8555-555555555555",
                                        "-L",
                                        "BPI-ROOT"};
    command.insert(command.end(), options.begin(), options.end());
    if (!tree.empty()) {
        command.insert(command.end(), {"-d", tree.string()});
    }
    command.push_back(image.string());
    runOk(command);
}

} // namespace bootlace::test
