// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a card when it is used: by a kernel, by the programs that mend and tune file systems, by whoever puts
// its image on a larger disk.
#include "card_files.h"
#include "support/loop_device.h"
#include "support/result.h"

#include <fmt/format.h>

namespace bootlace::loop {
namespace {

constexpr ByteCount diskSize = 200_MiB;

class UsedCard : public testing::Test
{
protected:
    void SetUp() override
    {
        for (unsigned i = 0; i < 20; ++i) {
            files.write(fmt::format("root/usr/file-{}", i), test::pseudoRandom(5'000, 100U + i));
        }
        runOk({"tar", "--sort=name", "-C", files.path("root"), "-cf", files.path("root.tar"), "."});
        files.setRoot("root.tar");
        const Outcome built = bootlaceCli({"build", files.recipe(), "-o", card, "--size", "200 MiB"});
        ASSERT_EQ(built.status, 0) << built.err;
    }

    /// A script that works on the device of the root, $1, and has an empty folder, $2.
    void onRoot(const std::string &script)
    {
        runOk({"sh", "-ec",
               "mkdir -p \"$2\"; d=$(losetup --show -f -o $3 --sizelimit $4 \"$1\"); "
               "trap 'umount \"$2\" 2>/dev/null || :; losetup -d $d' EXIT; set -- $d \"$2\"; " +
                   script,
               "sh", card, files.path("mnt"), fmt::format("{}", rootBegin.value()),
               fmt::format("{}", rootSize().value())});
    }

    [[nodiscard]] ByteCount rootSize() const
    {
        const std::string text(asText(test::readFile(card + ".manifest.json")));
        const auto manifest = nlohmann::json::parse(text);
        for (const auto &region : manifest.at("disks").at(0).at("regions")) {
            if (region.at("name") == "root") {
                return ByteCount(region.at("range").at(1).get<std::uint64_t>());
            }
        }
        return {};
    }

    /// Changes a byte of the file's contents behind the file system's back.
    void damage(ByteView contents)
    {
        Bytes all = test::readFile(card);
        const auto found = std::ranges::search(all, contents);
        ASSERT_FALSE(found.empty());
        const MutableBytes place(found.begin(), found.end());
        place[contents.size() / 2] ^= std::byte{4};
        test::writeFile(card, all);
    }

    void use()
    {
        onRoot("mount -t ext4 $1 \"$2\"; cd \"$2\"; echo new >new; echo more >>usr/file-3; rm usr/file-4; "
               "mv usr/file-5 usr/moved; chmod 700 usr/file-6; cp -a usr/file-7 x; mv x usr/file-7; cat usr/file-8 "
               ">/dev/null; "
               "cd /; umount \"$2\"");
    }

    CardFiles files;
    std::string card = files.path("card.img");
    // etc/fstab, etc/empty, lib, srv/sparse, srv/deep/big and those of SetUp(); etc/again is another name.
    static constexpr int count = 25;
};

TEST_F(UsedCard, ThatASystemUsedIsGoodAndItsFilesAreCounted)
{
    use();
    const Outcome text = bootlaceCli({"verify", card});
    EXPECT_EQ(text.status, 0) << text.out;
    EXPECT_THAT(text.out, testing::HasSubstr(fmt::format("{} files as they were written; 5 changed since (the system "
                                                         "was used); 0 damaged",
                                                         count - 5)));
    EXPECT_THAT(text.out, testing::Not(testing::ContainsRegex("file-|inode|bitmap|differs")));
    const Outcome names = bootlaceCli({"verify", card, "--files"});
    for (const int changed : {3, 4, 5, 6, 7}) {
        EXPECT_THAT(names.out, testing::HasSubstr(fmt::format("changed-in-use: /usr/file-{}\n", changed)));
    }
    EXPECT_THAT(names.out, testing::Not(testing::HasSubstr("file-8\n")));
}

TEST_F(UsedCard, ThatLostABlockOfAFileIsDamagedAndNamesIt)
{
    use();
    damage(test::pseudoRandom(5'000, 110));
    const Outcome outcome = bootlaceCli({"verify", card});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.out, testing::HasSubstr("; 1 damaged"));
    EXPECT_THAT(outcome.out, testing::HasSubstr("damaged: /usr/file-10\n"));
    const auto json = bootlaceCli({"verify", card, "--json"}).json();
    EXPECT_EQ(json.at("ok"), false);
}

TEST_F(UsedCard, ThatWasMendedOrTunedIsGood)
{
    const std::string intact = fmt::format("{} files as they were written; 0 changed since; 0 damaged", count);
    for (const char *work :
         {"e2fsck -f -y $1", "tune2fs -L other $1", "tune2fs -c 5 $1", "e2fsck -f -y -D $1 || [ $? = 1 ]"}) {
        onRoot(work);
        const Outcome outcome = bootlaceCli({"verify", card});
        EXPECT_EQ(outcome.status, 0) << work << outcome.out;
        EXPECT_THAT(outcome.out, testing::HasSubstr(intact)) << work;
    }
    use();
    onRoot("e2fsck -f -y $1");
    EXPECT_EQ(bootlaceCli({"verify", card}).status, 0);
}

TEST_F(UsedCard, ThatWasNeverMountedAndLacksAFileIsDamaged)
{
    onRoot("debugfs -w -R 'rm usr/file-4' $1");
    const Outcome outcome = bootlaceCli({"verify", card});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.out, testing::HasSubstr("damaged: /usr/file-4\n"));
}

TEST_F(UsedCard, ThatIsOnALargerDiskWithItsTableMovedIsGood)
{
    fs::resize_file(card, (diskSize + 64_MiB).value());
    const Outcome before = bootlaceCli({"verify", card});
    EXPECT_EQ(before.status, 0) << before.out;
    EXPECT_THAT(before.out, testing::HasSubstr("sgdisk -e"));
    runOk({"sgdisk", "-e", card});
    const Outcome moved = bootlaceCli({"verify", card});
    EXPECT_EQ(moved.status, 0) << moved.out;
    EXPECT_THAT(moved.out, testing::HasSubstr("rewritten by another program. It describes the same partitions"));
    runOk({"sgdisk", "-c", "1:other", card});
    EXPECT_EQ(bootlaceCli({"verify", card}).status, 1);
}

TEST_F(UsedCard, OfAnImageIsToldByItsBytes)
{
    runOk({"mke2fs", "-q", "-t", "ext4", "-d", files.path("root"), files.path("root.ext4"), "40M"});
    files.setRoot("root.ext4");
    ASSERT_EQ(bootlaceCli({"build", files.recipe(), "-o", card, "--size", "200 MiB", "--force"}).status, 0);
    EXPECT_THAT(bootlaceCli({"verify", card}).out,
                testing::HasSubstr("Everything that was compared is as it was written"));
    use();
    const Outcome outcome = bootlaceCli({"verify", card});
    EXPECT_EQ(outcome.status, 0) << outcome.out;
    EXPECT_THAT(outcome.out, testing::ContainsRegex("[0-9,]+ bytes as they were written; [0-9,]+ changed since .the "
                                                    "system was used."));
    EXPECT_THAT(outcome.out, testing::Not(testing::ContainsRegex("inode|bitmap|differs|more")));
}

} // namespace
} // namespace bootlace::loop
