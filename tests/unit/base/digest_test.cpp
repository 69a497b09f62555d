// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"

#include <gtest/gtest.h>

namespace bootlace {
namespace {

TEST(Digest, Sha256OfAbcIsTheStandardsVector) // FIPS 180-4, example 1
{
    const std::string expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    EXPECT_EQ(toHex(sha256(asBytes("abc"))), expected);
    Sha256Hasher hasher;
    hasher.add(asBytes("a"));
    hasher.add(asBytes("bc"));
    EXPECT_EQ(toHex(hasher.finish()), expected);
    hasher.add(asBytes("abc"));
    EXPECT_EQ(toHex(hasher.finish()), expected) << "finish() begins anew";
}

TEST(Digest, Xxh3OfPartsIsThatOfTheWhole)
{
    const Bytes bytes(1'000'000, std::byte{7});
    const ByteView whole(bytes);
    Xxh3Hasher hasher;
    EXPECT_EQ(hasher.finish(), xxh3({}));
    hasher.add(whole.first(3));
    hasher.add(whole.subspan(3));
    EXPECT_EQ(hasher.finish(), xxh3(whole));
    hasher.add(whole.first(10));
    EXPECT_EQ(hasher.finish(), xxh3(whole.first(10))) << "finish() begins anew";
}

TEST(Digest, HmacIsTheStandardsVector) // RFC 4231, test case 2
{
    EXPECT_EQ(toHex(hmacSha256(asBytes("Jefe"), asBytes("what do ya want for nothing?"))),
              "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
}

TEST(Digest, Crc32IsTheCheckValueAndGoesOnWhereItStopped)
{
    EXPECT_EQ(crc32(asBytes("123456789")), 0xCBF43926U);
    EXPECT_EQ(crc32(asBytes("6789"), crc32(asBytes("12345"))), 0xCBF43926U);
}

TEST(Digest, Xxh3OfNothingIsTheReferenceValue) // xxhash 0.8, XXH3_128bits of an empty input
{
    EXPECT_EQ(toHex(xxh3({})), "99aa06d3014798d86001c324468d497f");
}

TEST(Digest, HexadecimalBothWays)
{
    const auto bytes = fromHex("00fFa5");
    ASSERT_TRUE(bytes);
    EXPECT_EQ(toHex(*bytes), "00ffa5");
    EXPECT_FALSE(fromHex("0"));
    EXPECT_FALSE(fromHex("0g"));
}

TEST(Bytes, SliceNeverReachesBeyondTheEnd)
{
    const Bytes bytes(8);
    EXPECT_TRUE(slice(bytes, 8, 0));
    EXPECT_FALSE(slice(bytes, 9, 0));
    EXPECT_FALSE(slice(bytes, 4, ~std::uint64_t{0}));
    EXPECT_FALSE(slice(bytes, ~std::uint64_t{0}, 2));
}

} // namespace
} // namespace bootlace
