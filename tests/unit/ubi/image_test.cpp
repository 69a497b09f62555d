// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/result.h"
#include "support/ubi_image.h"
#include "ubi/image.h"

#include <gmock/gmock.h>

namespace bootlace::ubi {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr std::array volumes{test::UbiVolume{"fip", true}, test::UbiVolume{"rootfs", false}};

Result<Image> read(ByteView bytes)
{
    return readImage(readFrom(bytes), ByteCount(bytes.size()));
}

TEST(Ubi, ListsItsVolumes)
{
    const test::UbiImage made(volumes);
    EXPECT_TRUE(isUbi(made.bytes));
    ASSERT_OK_ASSIGN(const Image image, read(made.bytes));
    EXPECT_EQ(image.eraseBlock, 128U * 1024);
    EXPECT_EQ(image.dataOffset, 4096U);
    EXPECT_EQ(image.blocks, 4U);
    EXPECT_EQ(image.badHeaders, 0U);
    EXPECT_EQ(image.sequence, 7U);
    EXPECT_FALSE(image.mixed);
    EXPECT_TRUE(image.hasTable);
    EXPECT_THAT(image.volumes,
                ElementsAre(Volume{.id = 0, .name = "fip", .isStatic = true, .reserved = 4, .blocksHere = 1},
                            Volume{.id = 1, .name = "rootfs", .isStatic = false, .reserved = 4, .blocksHere = 1}));
}

TEST(Ubi, TakesTheOtherCopyOfADamagedTable)
{
    test::UbiImage made(volumes);
    made.bytes[4096] ^= std::byte{1};
    ASSERT_OK_ASSIGN(const Image image, read(made.bytes));
    EXPECT_EQ(image.volumes.size(), 2U);
    made.bytes[128UL * 1024 + 4096] ^= std::byte{1};
    ASSERT_OK_ASSIGN(const Image none, read(made.bytes));
    EXPECT_FALSE(none.hasTable);
    EXPECT_THAT(none.volumes, IsEmpty());
}

TEST(Ubi, TellsBlocksOfAnotherImageAndDamagedOnes)
{
    test::UbiImage made(volumes);
    const std::size_t third = 2 * test::UbiImage::block;
    store(MutableBytes(made.bytes), third + 24, be32(8));
    made.seal(third, 64);
    made.bytes[third + test::UbiImage::block] = std::byte{'X'};
    made.bytes.resize(made.bytes.size() + test::UbiImage::block, std::byte{0xFF}); // an erased block is no damage
    ASSERT_OK_ASSIGN(const Image image, read(made.bytes));
    EXPECT_TRUE(image.mixed);
    EXPECT_EQ(image.badHeaders, 1U);
    EXPECT_EQ(image.blocks, 5U);
}

TEST(Ubi, SurvivesBeingCutOff)
{
    const test::UbiImage made(volumes);
    for (const std::size_t size : {64UL, 2050UL, 4100UL, 128UL * 1024, 128UL * 1024 + 5}) {
        ASSERT_OK_ASSIGN(const Image image, read(ByteView(made.bytes).first(size)));
        EXPECT_GE(image.blocks, 1U) << size;
    }
    EXPECT_FAILS(read(ByteView(made.bytes).first(63)), Cause::BadInput, "not a UBI image");
    EXPECT_FAILS(read(Bytes(4096)), Cause::BadInput, "not a UBI image");
}

} // namespace bootlace::ubi
