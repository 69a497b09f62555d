// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/uboot_image.h"
#include "uboot/facts.h"

#include <gmock/gmock.h>

namespace bootlace::uboot {

using dtb::StorageKind;
using test::UBootImage;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Facts factsOf(const UBootImage &image)
{
    const auto facts = read(image.bytes());
    EXPECT_TRUE(facts);
    return facts.value_or(Facts());
}

TEST(UBoot, SaysItsVersionPlaceAndTree)
{
    const UBootImage image;
    const Facts facts = factsOf(image);
    EXPECT_EQ(facts.version, "U-Boot 2025.01-rc4");
    EXPECT_EQ(facts.textBase, 0x41E00000U);
    EXPECT_EQ(facts.controlTree.begin, ByteOffset(image.size));
    EXPECT_EQ(facts.controlTree.end(), ByteOffset(image.bytes().size()));
    Bytes padded = image.bytes();
    padded.resize(padded.size() + 100);
    ASSERT_TRUE(read(padded));
    EXPECT_EQ(read(padded)->controlTree, facts.controlTree);
}

TEST(UBoot, IsForTheDiskThatItsTreeDescribesAndItsCodeDrives)
{
    EXPECT_THAT(factsOf({}).reads, ElementsAre(StorageKind::SdCard));
    EXPECT_THAT(factsOf({.busWidth = 8, .nonRemovable = true}).reads, ElementsAre(StorageKind::Emmc));
    EXPECT_THAT(factsOf({.nonRemovable = true}).reads, ElementsAre(StorageKind::OtherMmc));
    EXPECT_THAT(factsOf({.busWidth = 8, .mmcDriver = false, .norDriver = true}).reads,
                ElementsAre(StorageKind::SpiNor));
    EXPECT_THAT(factsOf({.mmcDriver = false}).reads, IsEmpty());
}

TEST(UBoot, StartsByItselfWhenItsEnvironmentSaysHow)
{
    const Facts facts = factsOf({});
    EXPECT_EQ(facts.environment.at("bootcmd"), "bootflow scan -lb");
    EXPECT_EQ(facts.environment.size(), 3U);
    EXPECT_EQ(facts.startsByItself, true);
    EXPECT_EQ(factsOf({.environment = "baudrate=115200\nloadaddr=0x46000000\n"}).startsByItself, false);
    EXPECT_EQ(factsOf({.environment = "bootcmd=run a\nbootdelay=-1\n"}).startsByItself, false);
    EXPECT_EQ(factsOf({.environment = ""}).startsByItself, std::nullopt);
}

TEST(UBoot, IsNotItsSplAndNothingElse)
{
    EXPECT_FALSE(read(UBootImage{.version = "U-Boot SPL 2025.01"}.bytes()));
    EXPECT_FALSE(read(test::pseudoRandom(10'000)));
    EXPECT_FALSE(read({}));
}

TEST(UBoot, SurvivesABrokenTree)
{
    const UBootImage image;
    Bytes broken = image.bytes();
    broken.resize(broken.size() - 10);
    ASSERT_TRUE(read(broken));
    EXPECT_TRUE(read(broken)->controlTree.empty());
    EXPECT_THAT(read(broken)->reads, IsEmpty());
}

} // namespace bootlace::uboot
