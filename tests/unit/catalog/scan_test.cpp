// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/result.h"
#include "catalog/load.h"
#include "kernel_parts.h"
#include "support/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bootlace::catalog {
namespace {

using namespace std::string_view_literals;

const Bytes Base = makeTree("bananapi,bpi-r3\0mediatek,mt7986a"sv);

Result<KernelBuild> load(MemoryTree &&files, const std::string &version = {})
{
    return loadKernel(files, R3, "the test", version);
}

std::vector<std::string> names(const std::vector<DeviceTree> &trees)
{
    std::vector<std::string> all;
    for (const DeviceTree &tree : trees) {
        all.push_back(tree.name);
    }
    return all;
}

TEST(KernelScan, FindsDebiansLayout)
{
    MemoryTree files;
    files.add("boot/config-6.12.1",
              bytesOf("# comment\nCONFIG_MMC_MTK=m\n# CONFIG_X is not set\nCONFIG_CMDLINE=\"\"\n"));
    files.add("boot/vmlinuz-6.12.1", makeImage("6.12.1"));
    files.add("boot/initrd.img-6.12.1", bytesOf("initrd"));
    files.add("usr/lib/linux-image-6.12.1/mediatek/mt7986a-bananapi-bpi-r3.dtb", Base);
    files.add("usr/lib/modules/6.12.1/kernel/a.ko.xz", bytesOf("module"));
    ASSERT_OK_ASSIGN(const KernelBuild build, load(std::move(files)));
    EXPECT_EQ(build.version, "6.12.1");
    EXPECT_EQ(build.image, makeImage("6.12.1"));
    EXPECT_EQ(build.imagePath, "boot/vmlinuz-6.12.1");
    EXPECT_EQ(build.initrd, bytesOf("initrd"));
    ASSERT_TRUE(build.config.has_value());
    EXPECT_EQ(build.config->option("MMC_MTK"), "m");
    EXPECT_EQ(build.config->option("X"), "n");
    ASSERT_EQ(build.trees.size(), 1U);
    EXPECT_EQ(build.trees[0].bytes, Base);
    EXPECT_EQ(build.modulesPath, "usr/lib/modules/6.12.1");
    EXPECT_FALSE(build.modulesIndexed);
    EXPECT_EQ(build.origin, "the test");
}

TEST(KernelScan, TakesTheTreesAndOverlaysOfTheBoardOnly)
{
    MemoryTree files;
    files.add("Image", makeImage("6.12.1"));
    files.add("mt7986a-bananapi-bpi-r3-sd-nand.dtb", Base);
    files.add("mt7986a-bananapi-bpi-r3.dtb", Base);
    files.add("mt7986a-bananapi-bpi-r3-mini.dtb", makeTree("bananapi,bpi-r3mini\0mediatek,mt7986a"sv));
    files.add("mt7986a-rfb.dtb", makeTree("mediatek,mt7986a-rfb\0mediatek,mt7986a"sv));
    files.add("mt7986a-bananapi-bpi-r3-sd.dtbo", Base);
    files.add("mt7986a-bananapi-bpi-r3-sata.dtbo", makeTree(""));
    files.add("mt7986a-bananapi-bpi-r3-mini-x.dtbo", makeTree("bananapi,bpi-r3mini"));
    files.add("my-fan.dtbo", makeTree("bananapi,bpi-r3"));
    files.add("other.dtbo", makeTree(""));
    ASSERT_OK_ASSIGN(const KernelBuild build, load(std::move(files)));
    EXPECT_THAT(names(build.trees),
                ::testing::ElementsAre("mt7986a-bananapi-bpi-r3", "mt7986a-bananapi-bpi-r3-sd-nand"));
    EXPECT_THAT(names(build.overlays),
                ::testing::ElementsAre("mt7986a-bananapi-bpi-r3-sata", "mt7986a-bananapi-bpi-r3-sd", "my-fan"));
}

Result<KernelBuild> loadFromTwo(bool newestFirst, const std::string &wanted = {})
{
    MemoryTree files;
    for (const std::string version : {newestFirst ? "6.12.1" : "6.9.1", newestFirst ? "6.9.1" : "6.12.1"}) {
        files.add("lib/modules/" + version + "/dtb/mt7986a-bananapi-bpi-r3.dtb", Base);
        files.add("lib/modules/" + version + "/vmlinuz", makeImage(version));
        files.add("lib/modules/" + version + "/config", bytesOf("CONFIG_VERSION=" + version));
        files.add("lib/modules/" + version + "/modules.dep", {});
    }
    return load(std::move(files), wanted);
}

TEST(KernelScan, TakesTheNewestUnlessAskedForAnother)
{
    for (const bool newestFirst : {false, true}) {
        ASSERT_OK_ASSIGN(const KernelBuild newest, loadFromTwo(newestFirst));
        EXPECT_EQ(newest.version, "6.12.1");
        ASSERT_TRUE(newest.config.has_value());
        EXPECT_EQ(newest.config->option("VERSION"), "6.12.1");
        EXPECT_TRUE(newest.modulesIndexed);
        ASSERT_OK_ASSIGN(const KernelBuild older, loadFromTwo(newestFirst, "6.9.1"));
        EXPECT_EQ(older.image, makeImage("6.9.1"));
        EXPECT_EQ(older.modulesPath, "lib/modules/6.9.1");
        EXPECT_EQ(older.trees.size(), 1U);
        EXPECT_FAILS(loadFromTwo(newestFirst, "6.10"), Cause::NotFound, "no kernel 6.10 in it; there is 6.12.1, 6.9.1");
    }
}

TEST(KernelScan, TheBannerTellsTheVersionOfALooseImage)
{
    MemoryTree files;
    files.add("lib/modules/6.12.1-mine/modules.dep", {});
    files.add("Image", makeImage("6.12.1-mine"));
    files.add("Image.gz", makeImage("6.12.1-mine"));
    files.add("dtbs/6.12.1-mine/mt7986a-bananapi-bpi-r3.dtb", Base);
    files.add("initrd", bytesOf("loose"));
    ASSERT_OK_ASSIGN(const KernelBuild build, load(std::move(files)));
    EXPECT_EQ(build.version, "6.12.1-mine");
    EXPECT_EQ(build.imagePath, "Image");
    EXPECT_EQ(build.initrd, bytesOf("loose"));
    EXPECT_EQ(build.trees.size(), 1U);
    EXPECT_EQ(build.modulesPath, "lib/modules/6.12.1-mine");
}

TEST(KernelScan, AKernelWithoutATreeForTheBoardIsRefusedWithWhatWasLookedFor)
{
    MemoryTree files;
    files.add("boot/vmlinuz-6.1.0", makeImage("6.1.0"));
    files.add("usr/lib/linux-image-6.1.0/rockchip/a.dtb", makeTree("other,board"));
    EXPECT_FAILS(load(std::move(files)), Cause::NotFound,
                 "kernel 6.1.0 has no device tree for this board: looked for mt7986a-bananapi-bpi-r3.dtb, or any whose "
                 "root node is compatible with \"bananapi,bpi-r3\", among 1 device trees (the first is in "
                 "usr/lib/linux-image-6.1.0/rockchip)");
}

TEST(KernelScan, ABuildWithoutAKernelIsRefused)
{
    MemoryTree files;
    files.add("usr/lib/modules/6.1/kernel/a.ko", {});
    EXPECT_FAILS(load(std::move(files)), Cause::NotFound, "it has other files of 6.1");
    EXPECT_FAILS(load(MemoryTree()), Cause::NotFound, "no kernel in it");
}

TEST(KernelScan, KernelsThatUBootDoesNotStartAreRefusedWithASentence)
{
    const auto with = [](std::string_view beginning) {
        MemoryTree files;
        Bytes image = makeImage("6.12.1");
        std::ranges::copy(asBytes(beginning), image.begin());
        image[0x38] = {};
        files.add("Image", std::move(image));
        return load(std::move(files));
    };
    EXPECT_FAILS(with("MZ\0\0zimg"sv), Cause::Unsupported, "CONFIG_EFI_ZBOOT");
    EXPECT_FAILS(with("\x27\x05\x19\x56"), Cause::Unsupported, "uImage");
    EXPECT_FAILS(with("\x7F"
                      "ELF"),
                 Cause::Unsupported, "ELF");
    EXPECT_FAILS(with("\xD0\x0D\xFE\xED"), Cause::Unsupported, "FIT");
    EXPECT_FAILS(with("MZ"), Cause::BadInput, "no arm64 Image");
    MemoryTree empty;
    empty.add("Image", {});
    EXPECT_FAILS(load(std::move(empty)), Cause::BadInput, "no arm64 Image");
}

TEST(KernelScan, FilesThatAreTooLongAreNotHeld)
{
    MemoryTree files;
    files.add("a.dtb", Bytes((2U << 20U) + 1));
    EXPECT_FAILS(load(std::move(files)), Cause::TooSmall, "");
}

TEST(KernelScan, DamagedTreesBelongToNoBoard)
{
    MemoryTree files;
    files.add("Image", makeImage("6.12.1"));
    for (std::size_t size = 0; size < Base.size(); size += 7) {
        files.add("mt7986a-bananapi-bpi-r3.dtb", Bytes(Base.begin(), Base.begin() + static_cast<std::ptrdiff_t>(size)));
    }
    EXPECT_FAILS(load(std::move(files)), Cause::NotFound, "no device tree for this board");
}

} // namespace
} // namespace bootlace::catalog
