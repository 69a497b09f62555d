// SPDX-License-Identifier: GPL-3.0-or-later
#include "mtkuart/sums.h"

#include <array>
#include <gtest/gtest.h>
#include <vector>

namespace bootlace::mtkuart {
namespace {

Bytes bytesOf(std::initializer_list<int> values)
{
    Bytes bytes;
    for (const int value : values) {
        bytes.push_back(static_cast<std::byte>(value));
    }
    return bytes;
}

TEST(Sums, OfAProgramXorsLittleEndianWords)
{
    EXPECT_EQ(payloadSum({}), 0U);
    EXPECT_EQ(payloadSum(bytesOf({0x34, 0x12})), 0x1234U);
    EXPECT_EQ(payloadSum(bytesOf({0x34, 0x12, 0xFF, 0x00, 0x01})), 0x12CAU);
}

TEST(Sums, OfAPacketAddsBigEndianWordsAndTheirCarries)
{
    EXPECT_EQ(packetSum({}), 0U);
    EXPECT_EQ(packetSum(bytesOf({0x12, 0x34, 0x00, 0x01})), 0x1235U);
    EXPECT_EQ(packetSum(bytesOf({0xFF, 0xFF, 0x00, 0x02})), 2U);
    EXPECT_EQ(packetSum(bytesOf({0x12, 0x34, 0x56})), 0x6834U) << "an odd byte is a high one";
    EXPECT_EQ(packetSum(Bytes(65536, std::byte{0xFF})), 0xFFFFU) << "many carries";
}

} // namespace
} // namespace bootlace::mtkuart
