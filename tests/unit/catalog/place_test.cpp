// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/place.h"

#include <gtest/gtest.h>
#include <string_view>

namespace bootlace::catalog {
namespace {

struct Case
{
    std::string_view path;
    Role role;
    std::string_view tag;
};

class PlaceTest : public ::testing::TestWithParam<Case>
{};

TEST_P(PlaceTest, SaysWhatThePathMeans)
{
    const Place place = placeOf(GetParam().path);
    EXPECT_EQ(place.role, GetParam().role) << GetParam().path;
    if (place.role != Role::Other && place.role != Role::Unknown) {
        EXPECT_EQ(place.tag, GetParam().tag) << GetParam().path;
    }
}

INSTANTIATE_TEST_SUITE_P(
    Layouts, PlaceTest,
    ::testing::Values(
        Case{"boot/vmlinuz-6.12.1+deb13-arm64", Role::Image, "6.12.1+deb13-arm64"},
        Case{"boot/initrd.img-6.12.1-arm64", Role::Initrd, "6.12.1-arm64"},
        Case{"boot/initramfs-6.12.1.img", Role::Initrd, "6.12.1"}, Case{"boot/config-6.12.1", Role::Config, "6.12.1"},
        Case{"boot/System.map-6.12.1", Role::Unknown, ""},
        Case{"usr/lib/linux-image-6.12.1/mediatek/a.dtb", Role::Tree, "6.12.1"},
        Case{"usr/lib/modules/7.2.12/vmlinuz", Role::Image, "7.2.12"},
        Case{"usr/lib/modules/7.2.12/config", Role::Config, "7.2.12"},
        Case{"usr/lib/modules/7.2.12/dtb/mediatek/a.dtbo", Role::Overlay, "7.2.12"},
        Case{"lib/modules/6.1/kernel/fs/ext4.ko.xz", Role::Module, "6.1"},
        Case{"lib/modules/6.1/modules.dep", Role::ModuleIndex, "6.1"},
        Case{"lib/modules/6.1/kernel/config", Role::Other, ""}, Case{"out/boot/dtbs/6.1/a.dtb", Role::Tree, "6.1"},
        Case{"dtbs/mediatek/a.dtb", Role::Tree, ""}, Case{"boot/dtb-6.1/mediatek/a.dtb", Role::Tree, "6.1"},
        Case{"Image.gz", Role::Image, ""}, Case{"kernel", Role::Image, ""}, Case{"initrd", Role::Initrd, ""},
        Case{"my-kernel/Image", Role::Image, ""}, Case{"linux/arch/arm64/boot/Image", Role::Image, ""},
        Case{"root/.ssh/config", Role::Other, ""}, Case{"etc/config", Role::Other, ""},
        Case{"usr/share/bug/kernel", Role::Other, ""}, Case{"Image.txt", Role::Unknown, ""},
        Case{"kernel.tar.xz", Role::Unknown, ""}, Case{"boot/vmlinuz-lts", Role::Image, "lts"},
        Case{"boot/initramfs-lts", Role::Initrd, "lts"}, Case{"boot/initramfs-linux.img", Role::Initrd, "linux"},
        Case{"boot/uInitrd-6.1", Role::Initrd, "6.1"}, Case{"boot/initrd-6.1", Role::Initrd, "6.1"},
        Case{"initrd.gz", Role::Initrd, ""}, Case{"rootfs.cpio.gz", Role::Initrd, ""},
        Case{"boot/config-lts", Role::Config, "lts"},
        Case{"lib/firmware/6.8.0-31-generic/device-tree/mediatek/a.dtb", Role::Tree, "6.8.0-31-generic"},
        Case{"boot/dtbs-lts/mediatek/a.dtb", Role::Tree, ""}, Case{"boot/grub/initrd.img", Role::Other, ""},
        Case{"boot/cat.jpg", Role::Unknown, ""}, Case{"", Role::Other, ""}, Case{"/", Role::Other, ""},
        Case{"lib/modules/", Role::Other, ""}));

TEST(Place, ModulesAreBelowTheirVersion)
{
    EXPECT_EQ(placeOf("a/lib/modules/6.1/kernel/x.ko").modulesPath, "a/lib/modules/6.1");
    EXPECT_EQ(placeOf("lib/modules/6.1/kernel/x.ko").modulesPath, "lib/modules/6.1");
}

TEST(Place, ABackupIsOneWhateverToolMadeIt)
{
    for (const std::string_view path :
         {"boot/vmlinuz-6.1.old", "boot/vmlinuz-6.1.bak", "boot/vmlinuz-6.1.dpkg-bak", "boot/vmlinuz-6.1~",
          "boot/vmlinuz-6.1-old", "boot/vmlinuz-6.1-old.efi", "boot/vmlinuz-6.1.old.efi", "boot/vmlinuz-6.1.rpmsave"}) {
        EXPECT_EQ(placeOf(path).role, Role::Image) << path;
        EXPECT_EQ(placeOf(path).tag, "6.1") << path;
        EXPECT_TRUE(placeOf(path).isBackup) << path;
    }
    EXPECT_TRUE(placeOf("boot/config-6.1.old").isBackup);
    EXPECT_TRUE(placeOf("boot/initramfs-linux-fallback.img").isBackup);
    EXPECT_TRUE(placeOf("boot/vmlinuz-0-rescue-12ab").isBackup);
    EXPECT_TRUE(placeOf("boot/dtbs.old/a.dtb").isBackup);
    EXPECT_FALSE(placeOf("boot/vmlinuz-6.1-olds").isBackup);
}

TEST(Place, AFolderNamesAVersionAloneOrBehindADash)
{
    EXPECT_TRUE(foldersName("boot/dtbs-lts/a.dtb", "lts"));
    EXPECT_TRUE(foldersName("boot/dtb-6.1/x/a.dtb", "6.1"));
    EXPECT_FALSE(foldersName("boot/dtb-16.1/a.dtb", "6.1"));
    EXPECT_FALSE(foldersName("boot/6.1", "6.1")) << "that is the file";
    EXPECT_FALSE(foldersName("boot/a.dtb", ""));
}

} // namespace
} // namespace bootlace::catalog
