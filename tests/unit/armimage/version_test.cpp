// SPDX-License-Identifier: GPL-3.0-or-later
#include "armimage/version.h"

#include <gtest/gtest.h>

namespace bootlace::armimage {
namespace {

TEST(KernelVersion, IsTheLineThatTheKernelPrints)
{
    const std::string_view banner = "Linux version 6.12.107+deb13-arm64 (debian-kernel@lists.debian.org) "
                                    "(gcc-14 14.2.0) #1 SMP Debian 6.12.107-1 (2026-06-01)";
    const std::string image = std::string(4000, '\x11') + "Linux version %s (%s)\n" + '\0' + "Linux version \xFF" +
                              std::string(banner) + "\n" + std::string(100, '\0');
    const auto version = findVersion(asBytes(image));
    ASSERT_TRUE(version);
    EXPECT_EQ(version->release, "6.12.107+deb13-arm64");
    EXPECT_EQ(version->banner, banner);
}

TEST(KernelVersion, MayEndWithTheFile)
{
    const auto version = findVersion(asBytes("Linux version 7.2"));
    ASSERT_TRUE(version);
    EXPECT_EQ(version->release, "7.2");
}

TEST(KernelVersion, NeedNotBeThere)
{
    EXPECT_FALSE(findVersion({}));
    EXPECT_FALSE(findVersion(asBytes("Linux version ")));
    EXPECT_FALSE(findVersion(asBytes("Linux version %s (%s)")));
    EXPECT_FALSE(findVersion(asBytes("Linux version 6" + std::string(64, 'x') + " ")));
}

} // namespace
} // namespace bootlace::armimage
