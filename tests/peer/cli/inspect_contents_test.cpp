// SPDX-License-Identifier: GPL-3.0-or-later
// What `inspect` says of what is in files that other programs made: FIT images, MBR disks, packages of a kernel.
#include "program.h"
#include "support/files.h"

#include <filesystem>
#include <gmock/gmock.h>
#include <string>

namespace bootlace::cli {

using test::pseudoRandom;
using test::readFile;
using test::runOk;
using test::TempDir;
using test::writeFile;
using ::testing::HasSubstr;

static Json fileIn(const Answer &answer)
{
    return answer.document.at("files").at(0);
}

/// A kernel with two hashes, a tree with one, and a configuration of both.
static void makeFit(const TempDir &dir, const std::string &name, const std::vector<std::string> &options = {})
{
    writeFile(dir / "kernel", pseudoRandom(100'000));
    writeFile(dir / "tree", pseudoRandom(3'000, 2));
    writeFile(dir / "fit.its", asBytes(R"(/dts-v1/;
/ { description = "a router"; #address-cells = <1>;
    images {
        kernel-1 { description = "Linux"; data = /incbin/("kernel"); type = "kernel"; arch = "arm64"; os = "linux";
                   compression = "none"; load = <0x48000000>; entry = <0x48000040>;
                   hash-1 { algo = "sha256"; }; hash-2 { algo = "crc32"; }; };
        fdt-1 { data = /incbin/("tree"); type = "flat_dt"; arch = "arm64"; compression = "none";
                hash-1 { algo = "sha1"; }; };
    };
    configurations {
        default = "router";
        router { description = "r"; kernel = "kernel-1"; fdt = "fdt-1"; compatible = "bananapi,bpi-r3"; };
    };
};
)"));
    std::vector<std::string> command{"mkimage"};
    command.insert(command.end(), options.begin(), options.end());
    command.insert(command.end(), {"-f", dir / "fit.its", dir / name});
    runOk(command);
}

TEST(InspectContents, AFitsImagesAndConfigurations)
{
    const TempDir dir;
    for (const bool isOutside : {false, true}) { // of the tree
        makeFit(dir, "fit.itb", isOutside ? std::vector<std::string>{"-E"} : std::vector<std::string>{});
        const Answer answer = ask({"inspect", dir / "fit.itb"});
        EXPECT_EQ(answer.status, 0) << answer.document;
        const Json fields = fileIn(answer).at("fields");
        EXPECT_EQ(fields.at("description"), "a router");
        EXPECT_EQ(fields.at("size"), std::filesystem::file_size(dir / "fit.itb"));
        EXPECT_EQ(fields.at("default"), "router");
        const Json kernel = fields.at("images").at(0);
        EXPECT_EQ(kernel.at("name"), "kernel-1");
        EXPECT_EQ(kernel.at("type"), "kernel");
        EXPECT_EQ(kernel.at("arch"), "arm64");
        EXPECT_EQ(kernel.at("os"), "linux");
        EXPECT_EQ(kernel.at("compression"), "none");
        EXPECT_EQ(kernel.at("size"), 100'000);
        EXPECT_EQ(kernel.at("load"), 0x48000000);
        EXPECT_EQ(kernel.at("entry"), 0x48000040);
        EXPECT_EQ(kernel.at("hashes"),
                  Json({{{"algorithm", "sha256"}, {"state", "right"}}, {{"algorithm", "crc32"}, {"state", "right"}}}));
        EXPECT_EQ(fields.at("images").at(1).at("load"), nullptr);
        const Json configuration = fields.at("configurations").at(0);
        EXPECT_EQ(configuration.at("kernel"), "kernel-1");
        EXPECT_EQ(configuration.at("fdt"), Json({"fdt-1"}));
        EXPECT_EQ(configuration.at("compatible"), Json({"bananapi,bpi-r3"}));
        EXPECT_EQ(configuration.at("signed"), false);
        const std::string text = cli({"inspect", dir / "fit.itb"}).output;
        EXPECT_THAT(text, HasSubstr("load 0x48000000, entry 0x48000040, sha256 right, crc32 right"));
        EXPECT_THAT(text, HasSubstr("router: kernel kernel-1, fdt fdt-1, compatible bananapi,bpi-r3, the default"));
    }
}

TEST(InspectContents, AFitsWrongHashAndWhatIsNotThere)
{
    const TempDir dir;
    makeFit(dir, "fit.itb", {"-E"});
    const Bytes whole = readFile(dir / "fit.itb");
    Bytes damaged = whole;
    damaged.back() ^= std::byte{1};
    writeFile(dir / "damaged.itb", damaged);
    const Answer wrong = ask({"inspect", dir / "damaged.itb"});
    EXPECT_EQ(wrong.status, 1);
    EXPECT_EQ(fileIn(wrong).at("fields").at("images").at(1).at("hashes").at(0).at("state"), "wrong");
    EXPECT_EQ(fileIn(wrong).at("defects").at(0).at("kind"), "hash");
    writeFile(dir / "cut.itb", ByteView(whole).first(whole.size() - 1'000));
    const Answer cut = ask({"inspect", dir / "cut.itb"});
    EXPECT_EQ(cut.status, 1);
    EXPECT_EQ(fileIn(cut).at("fields").at("images").at(1).at("size"), nullptr);
    EXPECT_EQ(fileIn(cut).at("defects").at(0).at("kind"), "truncated");
}

/// A FAT volume and a partition of zeros, listed by sfdisk.
static void makeMbrDisk(const TempDir &dir)
{
    runOk({"truncate", "-s", "64M", dir / "card.img"});
    runOk({"sh", "-c", "printf 'label: dos\\nlabel-id: 0x1badcafe\\n2048,32768,c,*\\n34816,,83\\n' | sfdisk -q \"$1\"",
           "sh", dir / "card.img"});
    runOk({"truncate", "-s", "16M", dir / "boot.img"});
    runOk({"mkfs.fat", "-F", "16", "-n", "BOOT", dir / "boot.img"});
    runOk({"dd", "bs=512", "seek=2048", "conv=notrunc", "status=none", "if=" + (dir / "boot.img").string(),
           "of=" + (dir / "card.img").string()});
}

TEST(InspectContents, ThePartitionsOfAnMbr)
{
    const TempDir dir;
    makeMbrDisk(dir);
    const Answer answer = ask({"inspect", dir / "card.img"});
    EXPECT_EQ(answer.status, 0) << answer.document;
    EXPECT_EQ(fileIn(answer).at("kind"), "disk-image");
    const Json partitions = fileIn(answer).at("fields").at("partitions");
    ASSERT_EQ(partitions.size(), 2U);
    const Json boot = partitions.at(0);
    EXPECT_EQ(boot.at("number"), 1);
    EXPECT_EQ(boot.at("type"), "0x0c");
    EXPECT_EQ(boot.at("id"), "1badcafe-01");
    EXPECT_EQ(boot.at("active"), true);
    EXPECT_EQ(boot.at("first"), 2048);
    EXPECT_EQ(boot.at("last"), 34'815);
    EXPECT_EQ(boot.at("kind"), "fat16");
    EXPECT_EQ(boot.at("fields").at("label"), "BOOT");
    EXPECT_EQ(partitions.at(1).at("active"), false);
    EXPECT_EQ(partitions.at(1).at("size"), (64 << 20U) - 34'816 * 512);
    EXPECT_THAT(cli({"inspect", dir / "card.img"}).output, HasSubstr("FAT32 (0x0c), bootable  a FAT16 volume"));

    std::filesystem::resize_file(dir / "card.img", 20UL << 20U);
    const Answer cut = ask({"inspect", dir / "card.img"});
    EXPECT_EQ(cut.status, 1);
    EXPECT_EQ(fileIn(cut).at("fields").at("partitions").at(0).at("kind"), "fat16");
    EXPECT_EQ(fileIn(cut).at("fields").at("partitions").at(1).at("kind"), "cut-off");
    EXPECT_THAT(fileIn(cut).at("defects").at(0).at("sentence"),
                "partition 2 ends at byte 67108863, but there are only 20971520");
}

TEST(InspectContents, TypesAndAttributesOfAGpt)
{
    const TempDir dir;
    runOk({"truncate", "-s", "64M", dir / "card.img"});
    runOk({"sgdisk", "-n", "1:2048:8191", "-t", "1:ef00", "-A", "1:set:2", "-n", "2:8192:0", "-t", "2:8305", "-A",
           "2:set:0", "-A", "2:set:50", "-A", "2:set:63", dir / "card.img"});
    const std::string text = cli({"inspect", dir / "card.img"}).output;
    EXPECT_THAT(text, HasSubstr("EFI system, bootable (bit 2)  "));
    EXPECT_THAT(text, HasSubstr("Linux root, required (bit 0), bit 50, not mounted automatically (bit 63)  "));
}

/// Packs the folders of tree/ as a package; `tree` has a kernel of 6.1.2, its device tree and a module.
static void pack(const TempDir &dir, const std::string &name, const std::string &folders)
{
    std::filesystem::create_directories(dir / "tree/boot");
    std::string image(4096, '\0');
    image.replace(56, 4, "ARM\x64");
    writeFile(dir / "tree/boot/vmlinuz-6.1.2", asBytes(image + "Linux version 6.1.2 (a@b) #1 SMP\n"));
    std::filesystem::create_directories(dir / "tree/boot/dtb-6.1.2");
    writeFile(dir / "board.dts", asBytes("/dts-v1/;\n/ { compatible = \"bananapi,bpi-r3\"; };\n"));
    runOk({"dtc", "-q", "-o", dir / "tree/boot/dtb-6.1.2/mt7986a-bananapi-bpi-r3.dtb", dir / "board.dts"});
    std::filesystem::create_directories(dir / "tree/lib/modules/6.1.2/kernel");
    writeFile(dir / "tree/lib/modules/6.1.2/kernel/a.ko", asBytes("a module"));
    runOk({"sh", "-ec",
           "cd \"$1/tree\"; mkdir -p ../deb/DEBIAN; cp -r --parents " + folders +
               " ../deb; printf 'Package: a\\nVersion: 1\\nArchitecture: all\\nMaintainer: a <a@b>\\nDescription: "
               "a\\n' >../deb/DEBIAN/control; dpkg-deb --root-owner-group -b ../deb ../" +
               name + "; rm -r ../deb",
           "sh", dir.path()});
}

TEST(InspectContents, WhatAKernelPackageLeavesToAnother)
{
    const TempDir dir;
    pack(dir, "linux-image-6.1.2_1_arm64.deb", "boot/vmlinuz-6.1.2");
    const std::string image = dir / "linux-image-6.1.2_1_arm64.deb";
    EXPECT_EQ(fileIn(ask({"inspect", image})).at("fields").at("missing"), "device tree");
    EXPECT_THAT(cli({"inspect", image}).output, HasSubstr("device tree: in another package of Linux 6.1.2"));

    pack(dir, "linux-dtb-6.1.2_1_arm64.deb", "boot/dtb-6.1.2"); // beside it
    const Json fields = fileIn(ask({"inspect", image})).at("fields");
    EXPECT_EQ(fields.at("missing"), "modules");
    EXPECT_EQ(fields.at("kernel-build").at("version"), "6.1.2");
    EXPECT_EQ(fields.at("kernel-build").at("packages"),
              Json({"linux-dtb-6.1.2_1_arm64.deb", "linux-image-6.1.2_1_arm64.deb"}));

    pack(dir, "linux-modules-6.1.2_1_arm64.deb", "lib");
    EXPECT_FALSE(fileIn(ask({"inspect", image})).at("fields").contains("missing"));
}

} // namespace bootlace::cli
