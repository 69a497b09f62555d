// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "base/guid.h"

#include <gtest/gtest.h>

namespace bootlace {
namespace {

TEST(Guid, TextAndDiskOrderAreThoseOfTheEspType)
{
    const auto esp = guidFromText("C12A7328-F81F-11D2-BA4B-00A0C93EC93B");
    ASSERT_TRUE(esp);
    EXPECT_EQ(toHex(esp->bytes), "28732ac11ff8d211ba4b00a0c93ec93b");
    EXPECT_EQ(toText(*esp), "c12a7328-f81f-11d2-ba4b-00a0c93ec93b");
    EXPECT_EQ(toHex(uuidBytes(*esp)), "c12a7328f81f11d2ba4b00a0c93ec93b");
}

TEST(Guid, RefusesWhatIsNotOne)
{
    EXPECT_FALSE(guidFromText(""));
    EXPECT_FALSE(guidFromText("c12a7328-f81f-11d2-ba4b-00a0c93ec93"));
    EXPECT_FALSE(guidFromText("c12a7328xf81f-11d2-ba4b-00a0c93ec93b"));
    EXPECT_FALSE(guidFromText("c12a7328-f81f-11d2-ba4b-00a0c93ec9-b"));
}

TEST(Guid, DerivedOnesAreVersion4AndDependOnSeedAndRole)
{
    const Guid a = deriveGuid(asBytes("router-1"), "disk");
    EXPECT_EQ(a, deriveGuid(asBytes("router-1"), "disk"));
    EXPECT_NE(a, deriveGuid(asBytes("router-2"), "disk"));
    EXPECT_NE(a, deriveGuid(asBytes("router-1"), "partition/boot"));
    EXPECT_EQ(toText(a).at(14), '4');
    EXPECT_NE(std::string("89ab").find(toText(a).at(19)), std::string::npos);
}

} // namespace
} // namespace bootlace
