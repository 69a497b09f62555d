// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/version.h"

#include <gtest/gtest.h>

namespace bootlace::catalog {
namespace {

TEST(CompareVersions, OrdersThemAsPeopleMeanThem)
{
    EXPECT_TRUE(compareVersions("6.2.9-arm64", "6.12.1-arm64") < 0);
    EXPECT_TRUE(compareVersions("6.12.0-rc1", "6.12.0-rc10") < 0);
    EXPECT_TRUE(compareVersions("6.12~rc1", "6.12") < 0);
    EXPECT_TRUE(compareVersions("6.12.95+deb12-arm64", "6.12.107+deb13-arm64") < 0);
    EXPECT_TRUE(compareVersions("6.012", "6.12") == 0);
    EXPECT_TRUE(compareVersions("6.1", "") > 0);
    EXPECT_TRUE(compareVersions("", "") == 0);
    EXPECT_TRUE(compareVersions("1.99999999999999999999998", "1.99999999999999999999999") < 0);
}

} // namespace
} // namespace bootlace::catalog
