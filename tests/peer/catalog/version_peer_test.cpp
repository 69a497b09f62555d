// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/version.h"
#include "support/tool.h"

#include <array>
#include <gtest/gtest.h>
#include <string>

namespace bootlace::catalog {
namespace {

TEST(CompareVersionsPeer, AgreesWithDpkg)
{
    const std::array versions{"6.1.0", "6.1.0+a", "6.1.0~rc1", "6.1.0-rc1", "6.12",           "6.12.0",       "6.1a",
                              "6.1.a", "6.1+",    "06.1.0",    "7",         "6.1.0-10-arm64", "6.1.0-9-arm64"};
    for (const std::string a : versions) {
        for (const std::string b : versions) {
            const std::string relation = compareVersions(a, b) < 0 ? "lt" : compareVersions(a, b) > 0 ? "gt" : "eq";
            // "-0" behind keeps dpkg from taking a part as the revision
            EXPECT_EQ(test::run({"dpkg", "--compare-versions", a + "-0", relation, b + "-0"}).status, 0)
                << a << " " << relation << " " << b;
        }
    }
}

} // namespace
} // namespace bootlace::catalog
