// SPDX-License-Identifier: GPL-3.0-or-later
// A medium of two disks: what is told of each of them later.
#include "card_files.h"
#include "support/result.h"

namespace bootlace::loop {
namespace {

class TwoImages : public testing::Test
{
protected:
    TwoImages()
    {
        runOk({"sed", "-i", "s/^medium = .*/medium = \"nvme\"/", files.recipe()});
        runOk(
            {BOOTLACE_CLI, "build", files.recipe(), "-o", card, "--size", "100 MiB", "-o", disk, "--size", "100 MiB"});
    }

    CardFiles files;
    std::string card = files.path("card.img");
    std::string disk = files.path("disk.img");
};

TEST_F(TwoImages, TheCardAloneIsCheckedAndTheOtherDisksRegionsAreNamed)
{
    const Outcome alone = bootlaceCli({"verify", card});
    EXPECT_EQ(alone.status, 0) << alone.err;
    EXPECT_THAT(alone.out, testing::HasSubstr("(“root”) was not given, so it was not checked. It holds: "));
    EXPECT_THAT(alone.out, testing::ContainsRegex("It holds: [^.]*root"));
    EXPECT_THAT(alone.out, testing::HasSubstr("No damage was found."));
    const auto document = bootlaceCli({"verify", card, "--json"}).json();
    EXPECT_EQ(document.at("complete"), false);
    EXPECT_EQ(document.at("findings").size(), 2U) << "factory, which nobody can compare, and the other disk";
}

TEST_F(TwoImages, AreCheckedTogether)
{
    const Outcome both = bootlaceCli({"verify", card, disk});
    EXPECT_EQ(both.status, 0) << both.err;
    EXPECT_THAT(both.out, testing::HasSubstr("Everything that was compared is as it was written."));
}

TEST_F(TwoImages, TheOtherDiskAloneHasNoManifest)
{
    const Outcome other = bootlaceCli({"verify", disk});
    EXPECT_EQ(other.status, 2);
    EXPECT_THAT(other.err,
                testing::HasSubstr("no EFI system partition, where the manifest would be. Of two disks of one "
                                   "card, give the one that the board starts from first"));
}

} // namespace
} // namespace bootlace::loop
