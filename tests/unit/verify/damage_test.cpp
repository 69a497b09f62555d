// SPDX-License-Identifier: GPL-3.0-or-later
#include "verify/damage.h"
#include "written_card.h"

#include <iterator>

namespace bootlace::verify {
namespace {

class NameDamage : public WrittenCard
{
protected:
    std::vector<Damage> nameAll(ByteRange range)
    {
        std::vector<Damage> all;
        for (const manifest::Region &each : manifest.disks[0].regions) {
            std::ranges::move(nameDamage(medium, each.name, each.range, std::span(&range, 1)), std::back_inserter(all));
        }
        return all;
    }

    Damage name(ByteRange range) { return nameAll(range).at(0); }
};

TEST_F(NameDamage, FirmwareIsNamedByItsPartition)
{
    const ByteRange fip = region("fip");
    EXPECT_EQ(name({fip.begin, 512_B}).describe(), "bytes 6815744 to 6816255 of 'fip'");
    EXPECT_EQ(name({ByteOffset(7168 * 512), 512_B}).region, "bl2, the rest");
}

TEST_F(NameDamage, ABootFileIsNamed)
{
    const Damage damage = name({bootFile("Image") + 1_MiB, 512_B});
    EXPECT_EQ(damage.region, "boot");
    EXPECT_THAT(damage.owners, testing::ElementsAre("Image"));
    EXPECT_THAT(damage.describe(), testing::EndsWith("of 'boot' (Image)"));
}

TEST_F(NameDamage, AFileOfTheRootIsNamed)
{
    const ByteOffset at = inRoot(ByteView(test::pseudoRandom(2'300'001, 4)).first(4096));
    const Damage damage = name({at, 4_KiB});
    EXPECT_EQ(damage.region, "root");
    EXPECT_THAT(damage.owners, testing::ElementsAre("/srv/big"));
}

TEST_F(NameDamage, ARangeOverSeveralRegionsIsOneDamageForEach)
{
    const ByteRange range = rangeBetween(ByteOffset(512), region("bl2").begin + 4_KiB);
    const auto damages = nameAll(range);
    ASSERT_EQ(damages.size(), 2U);
    EXPECT_EQ(damages[0].describe(), "bytes 512 to 17407 of 'partition table'");
    EXPECT_EQ(damages[1].describe(), "bytes 17408 to 21503 of 'bl2'");
}

TEST_F(NameDamage, NothingIsClaimedOfAFileSystemThatCannotBeRead)
{
    const ByteRange esp = region("boot");
    const ByteRange root = region("root");
    for (const ByteOffset at : {esp.begin + 510_B, esp.begin + 512_B * 6, root.begin + 1080_B}) {
        medium.flipBit(at);
    }
    EXPECT_EQ(name({root.begin, 4_KiB}).describe(), "bytes 76546048 to 76550143 of 'root'");
    (void)name({esp.begin, 4_KiB});
}

} // namespace
} // namespace bootlace::verify
