// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/digest.h"
#include "base/disk_int.h"
#include "base/result.h"
#include "catalog/load.h"
#include "catalog/scan.h"
#include "kernel_parts.h"
#include "support/result.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
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
        EXPECT_TRUE(older.kernelsNotUsed.empty());
        EXPECT_FAILS(loadFromTwo(newestFirst, "6.10"), Cause::NotFound,
                     "no kernel 6.10 in it, only files of 6.12.1, 6.9.1");
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
                 "root node is compatible with \"bananapi,bpi-r3\", among 1 device trees, the first of them in "
                 "usr/lib/linux-image-6.1.0/rockchip");
}

TEST(KernelScan, ABuildWithoutAKernelIsRefused)
{
    MemoryTree files;
    files.add("usr/lib/modules/6.1/kernel/a.ko", {});
    EXPECT_FAILS(load(std::move(files)), Cause::NotFound, "there is no kernel in it, only files of 6.1");
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
    EXPECT_FAILS(with("MZ"), Cause::BadInput, "not an arm64 Image");
    MemoryTree empty;
    empty.add("Image", {});
    EXPECT_FAILS(load(std::move(empty)), Cause::BadInput, "not an arm64 Image");
}

TEST(KernelScan, TheReasonIsThatOfTheKernelThatWasMeant)
{
    MemoryTree files;
    files.add("boot/vmlinux-6.12.1", bytesOf("\x7F"
                                             "ELF"));
    files.add("boot/vmlinuz-6.12.1", bytesOf("\x27\x05\x19\x56"));
    EXPECT_FAILS(load(std::move(files)), Cause::Unsupported, "uImage");
}

TEST(KernelScan, ModulesTellTheVersionOfAKernelWithoutABanner)
{
    Bytes image = makeImage("");
    std::ranges::fill(image.begin() + 1000, image.end(), std::byte{0});
    MemoryTree files;
    files.add("boot/Image", std::move(image));
    files.add("lib/modules/6.12.1-mine/kernel/a.ko", bytesOf("module"));
    files.add("a.dtb", Base);
    ASSERT_OK_ASSIGN(const KernelBuild build, load(std::move(files)));
    EXPECT_EQ(build.version, "6.12.1-mine");
    EXPECT_EQ(build.modulesPath, "lib/modules/6.12.1-mine");
}

const Bytes Cpio = bytesOf("070701 and so on");
const Bytes Packed = bytesOf("\x1f\x8b\x08 whatever that is");

TEST(KernelScan, AFlavourTellsWhatBelongsToAKernelWhoseBannerHasItsVersion)
{
    MemoryTree files;
    files.add("boot/initramfs-lts", Packed);
    files.add("boot/initramfs-virt", Packed);
    files.add("boot/vmlinuz-lts", makeImage("6.12.30-0-lts"));
    files.add("boot/config-6.12.30-0-lts", bytesOf("CONFIG_MMC_MTK=m\n"));
    files.add("boot/dtbs-lts/mediatek/mt7986a-bananapi-bpi-r3.dtb", Base);
    files.add("usr/lib/modules/6.12.30-0-lts/modules.dep", {});
    ASSERT_OK_ASSIGN(const KernelBuild build, load(std::move(files)));
    EXPECT_EQ(build.version, "6.12.30-0-lts");
    EXPECT_EQ(build.initrdPath, "boot/initramfs-lts");
    EXPECT_TRUE(build.config.has_value());
    EXPECT_EQ(build.trees.size(), 1U);
    EXPECT_EQ(build.modulesPath, "usr/lib/modules/6.12.30-0-lts");
}

TEST(KernelScan, TwoFlavoursOfOneRootAreNotMixed)
{
    MemoryTree files;
    for (const std::string flavour : {"lts", "stable"}) {
        const std::string version = (flavour == "lts" ? "6.12.30-" : "6.18.1-") + flavour;
        files.add("boot/vmlinuz-" + flavour, makeImage(version));
        files.add("boot/initramfs-" + flavour, bytesOf("070701" + flavour));
        files.add("boot/dtbs-" + flavour + "/mt7986a-bananapi-bpi-r3.dtb", Base);
    }
    ASSERT_OK_ASSIGN(const KernelBuild build, load(std::move(files)));
    EXPECT_EQ(build.version, "6.18.1-stable");
    EXPECT_EQ(build.initrd, bytesOf("070701stable"));
    ASSERT_EQ(build.trees.size(), 1U);
    EXPECT_EQ(build.trees[0].path, "boot/dtbs-stable/mt7986a-bananapi-bpi-r3.dtb");
    EXPECT_TRUE(build.initrdsNotUsed.empty());
}

TEST(KernelScan, ABackupLosesWhateverItsVersion)
{
    for (const std::string backup : {".old", ".bak", ".dpkg-bak", "-old", "-old.efi", "~"}) {
        for (const std::string version : {"6.12.30", "6.13.0"}) {
            MemoryTree files;
            files.add("boot/vmlinuz-6.12.30" + backup, makeImage(version));
            files.add("boot/initrd.img-6.12.30", Packed);
            files.add("boot/vmlinuz-6.12.30", makeImage("6.12.30"));
            files.add("boot/dtbs/mediatek/mt7986a-bananapi-bpi-r3.dtb", Base);
            ASSERT_OK_ASSIGN(const KernelBuild build, load(std::move(files)));
            EXPECT_EQ(build.imagePath, "boot/vmlinuz-6.12.30") << backup;
            EXPECT_EQ(build.initrd, Packed) << backup;
        }
    }
    MemoryTree alone;
    alone.add("boot/vmlinuz-6.12.30.old", makeImage("6.12.30"));
    alone.add("a.dtb", Base);
    ASSERT_OK_ASSIGN(const KernelBuild build, load(std::move(alone)));
    EXPECT_EQ(build.imagePath, "boot/vmlinuz-6.12.30.old") << "there is no other";
}

TEST(KernelScan, ANewerKernelThatLacksWhatItNeedsIsSaidNotUsed)
{
    MemoryTree files;
    files.add("boot/vmlinuz-6.13.0", makeImage("6.13.0"));
    files.add("boot/vmlinuz-6.12.1", makeImage("6.12.1"));
    files.add("usr/lib/linux-image-6.12.1/a.dtb", Base);
    files.add("usr/lib/modules/6.12.1/kernel/a.ko", bytesOf("module"));
    ASSERT_OK_ASSIGN(const KernelBuild build, load(std::move(files)));
    EXPECT_EQ(build.version, "6.12.1");
    ASSERT_EQ(build.kernelsNotUsed.size(), 1U);
    EXPECT_EQ(build.kernelsNotUsed[0].path, "boot/vmlinuz-6.13.0");
    EXPECT_EQ(build.kernelsNotUsed[0].reason, NotUsed::Reason::NoDeviceTree);
}

TEST(KernelScan, KernelsAndInitrdsAreFoundByWhatIsInThem)
{
    MemoryTree files;
    files.add("boot/System.map", bytesOf("0 T _text"));
    files.add("boot/some-kernel.bin", makeImage("6.12.1"));
    files.add("boot/my-ramdisk", Cpio);
    files.add("boot/a.dtb", Base);
    ASSERT_OK_ASSIGN(const KernelBuild build, load(std::move(files)));
    EXPECT_EQ(build.imagePath, "boot/some-kernel.bin");
    EXPECT_EQ(build.initrdPath, "boot/my-ramdisk");
    EXPECT_TRUE(build.isInitrdByContent);
}

TEST(KernelScan, NamesOfInitrdsOfAllKinds)
{
    for (const std::string name :
         {"boot/initramfs-linux.img", "boot/initrd-6.12.1", "boot/initrd.gz", "initrd.zst", "rootfs.cpio.gz",
          "boot/initramfs-genkernel-arm64-6.12.1", "boot/initrd.img-6.12.1"}) {
        MemoryTree files;
        files.add("boot/Image", makeImage("6.12.1"));
        files.add("boot/initrd-notes.txt", bytesOf("notes"));
        files.add(name, Packed);
        files.add("boot/a.dtb", Base);
        ASSERT_OK_ASSIGN(const KernelBuild build, load(std::move(files)));
        EXPECT_EQ(build.initrdPath, name);
        EXPECT_FALSE(build.isInitrdByContent);
        EXPECT_TRUE(build.initrdsNotUsed.empty());
    }
}

/// What mkimage -T ramdisk puts before it.
Bytes wrapped(const Bytes &inside, std::uint32_t crc)
{
    Bytes file(64);
    const auto put = [&file](std::size_t at, std::uint32_t value) { store(file, at, be32(value)); };
    put(0, 0x27051956);
    put(12, static_cast<std::uint32_t>(inside.size()));
    put(24, crc);
    file[30] = std::byte{3};
    file.insert(file.end(), inside.begin(), inside.end());
    return file;
}

TEST(KernelScan, AnInitrdOfMkimageIsUsedWithoutItsHeader)
{
    const auto with = [](Bytes initrd) {
        MemoryTree files;
        files.add("boot/Image", makeImage("6.12.1"));
        files.add("boot/uInitrd", std::move(initrd));
        files.add("boot/a.dtb", Base);
        return load(std::move(files));
    };
    ASSERT_OK_ASSIGN(const KernelBuild build, with(wrapped(Cpio, crc32(Cpio))));
    EXPECT_EQ(build.initrd, Cpio);
    EXPECT_FAILS(with(wrapped(Cpio, 1)), Cause::BadInput, "damaged");
    Bytes cut = wrapped(Cpio, crc32(Cpio));
    cut.pop_back();
    EXPECT_FAILS(with(std::move(cut)), Cause::BadInput, "cut off");
}

TEST(KernelScan, OfSeveralInitrdsThoseThatAreNotUsedAreSaid)
{
    MemoryTree files;
    files.add("boot/Image", makeImage("6.12.1"));
    files.add("boot/initramfs-linux.img", Packed);
    files.add("boot/initramfs-linux-fallback.img", bytesOf("070701 fallback"));
    files.add("boot/rescue.cpio", Cpio);
    files.add("boot/copy.cpio", Packed);
    files.add("boot/initrd.img-6.9.1", bytesOf("070701 of another"));
    files.add("boot/a.dtb", Base);
    ASSERT_OK_ASSIGN(const KernelBuild build, load(std::move(files)));
    EXPECT_EQ(build.initrdPath, "boot/initramfs-linux.img");
    EXPECT_THAT(build.initrdsNotUsed, ::testing::ElementsAre("boot/rescue.cpio"));

    MemoryTree strange;
    strange.add("boot/Image", makeImage("6.12.1"));
    strange.add("boot/initrd.img-6.9.1", Packed);
    strange.add("boot/a.dtb", Base);
    ASSERT_OK_ASSIGN(const KernelBuild without, load(std::move(strange)));
    EXPECT_FALSE(without.initrd.has_value());
    EXPECT_THAT(without.initrdsNotUsed, ::testing::ElementsAre("boot/initrd.img-6.9.1"));
}

TEST(KernelScan, FilesAreWhatTheLinksToThemAreCalled)
{
    MemoryTree files;
    files.addLink("Image", "Image--6.6.21+git0-r0-20240501.bin");
    files.addLink("mt7986a-bananapi-bpi-r3.dtb", "./mt7986a-bananapi-bpi-r3--6.6.21-r0.dtb");
    files.addLink("boot/initrd.img", "/stuff/../ramdisk", FileKind::Symlink);
    files.add("Image--6.6.21+git0-r0-20240501.bin", makeImage("6.6.21-yocto"));
    files.add("mt7986a-bananapi-bpi-r3--6.6.21-r0.dtb", Base);
    files.add("ramdisk", Cpio);
    ASSERT_OK_ASSIGN(const KernelBuild build, load(std::move(files)));
    EXPECT_EQ(build.version, "6.6.21-yocto");
    EXPECT_THAT(names(build.trees), ::testing::ElementsAre("mt7986a-bananapi-bpi-r3"));
    EXPECT_EQ(build.initrdPath, "ramdisk");
    EXPECT_FALSE(build.isInitrdByContent) << "the link's name says it";
}

TEST(KernelScan, ALinkToAFileElsewhereIsReadInAnotherPass)
{
    const auto open = [passes =
                           0](const std::vector<std::string> &also) mutable -> Result<std::unique_ptr<source::Tree>> {
        EXPECT_EQ(also.empty(), ++passes == 1);
        auto files = std::make_unique<MemoryTree>();
        files->add("opt/kernels/today", makeImage("6.12.1"));
        files->add("opt/trees/r3.bin", Base);
        files->addLink("boot", "system/boot");
        files->addLink("system/boot/Image", "../../opt/kernels/newest");
        files->addLink("system/boot/initrd.img", "../../../outside");
        files->addLink("opt/kernels/newest", "today");
        files->addLink("system/boot/mt7986a-bananapi-bpi-r3.dtb", "/opt/trees/r3.bin");
        files->addLink("system/boot/vmlinuz", "vmlinuz");
        return files;
    };
    KernelScan scan(R3);
    ASSERT_OK_ASSIGN(const KernelBuild build, loadKernel(OpenFiles(open), scan, "the test"));
    EXPECT_EQ(build.version, "6.12.1");
    EXPECT_EQ(build.imagePath, "opt/kernels/today");
    EXPECT_THAT(names(build.trees), ::testing::ElementsAre("mt7986a-bananapi-bpi-r3"));
    EXPECT_FALSE(build.initrd.has_value());
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
