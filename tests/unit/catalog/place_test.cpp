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
    std::string_view version;
};

class PlaceTest : public ::testing::TestWithParam<Case>
{};

TEST_P(PlaceTest, SaysWhatThePathMeans)
{
    const Place place = placeOf(GetParam().path);
    EXPECT_EQ(place.role, GetParam().role) << GetParam().path;
    if (place.role != Role::Other) {
        EXPECT_EQ(place.version, GetParam().version) << GetParam().path;
    }
}

INSTANTIATE_TEST_SUITE_P(
    Layouts, PlaceTest,
    ::testing::Values(Case{"boot/vmlinuz-6.12.1+deb13-arm64", Role::Image, "6.12.1+deb13-arm64"},
                      Case{"boot/initrd.img-6.12.1-arm64", Role::Initrd, "6.12.1-arm64"},
                      Case{"boot/initramfs-6.12.1.img", Role::Initrd, "6.12.1"},
                      Case{"boot/config-6.12.1", Role::Config, "6.12.1"},
                      Case{"boot/System.map-6.12.1", Role::Other, ""},
                      Case{"usr/lib/linux-image-6.12.1/mediatek/a.dtb", Role::Tree, "6.12.1"},
                      Case{"usr/lib/modules/7.2.12/vmlinuz", Role::Image, "7.2.12"},
                      Case{"usr/lib/modules/7.2.12/config", Role::Config, "7.2.12"},
                      Case{"usr/lib/modules/7.2.12/dtb/mediatek/a.dtbo", Role::Overlay, "7.2.12"},
                      Case{"lib/modules/6.1/kernel/fs/ext4.ko.xz", Role::Module, "6.1"},
                      Case{"lib/modules/6.1/modules.dep", Role::ModuleIndex, "6.1"},
                      Case{"lib/modules/6.1/kernel/config", Role::Other, ""},
                      Case{"out/boot/dtbs/6.1/a.dtb", Role::Tree, "6.1"}, Case{"dtbs/mediatek/a.dtb", Role::Tree, ""},
                      Case{"boot/dtb-6.1/mediatek/a.dtb", Role::Tree, "6.1"}, Case{"Image.gz", Role::Image, ""},
                      Case{"kernel", Role::Image, ""}, Case{"initrd", Role::Initrd, ""},
                      Case{"my-kernel/Image", Role::Image, ""}, Case{"linux/arch/arm64/boot/Image", Role::Image, ""},
                      Case{"root/.ssh/config", Role::Other, ""}, Case{"etc/config", Role::Other, ""},
                      Case{"usr/share/bug/kernel", Role::Other, ""}, Case{"Image.txt", Role::Other, ""},
                      Case{"", Role::Other, ""}, Case{"/", Role::Other, ""}, Case{"lib/modules/", Role::Other, ""}));

TEST(Place, ModulesAreBelowTheirVersion)
{
    EXPECT_EQ(placeOf("a/lib/modules/6.1/kernel/x.ko").modulesPath, "a/lib/modules/6.1");
    EXPECT_EQ(placeOf("lib/modules/6.1/kernel/x.ko").modulesPath, "lib/modules/6.1");
    EXPECT_GT(placeOf("Image").rank, placeOf("Image.gz").rank);
}

} // namespace
} // namespace bootlace::catalog
