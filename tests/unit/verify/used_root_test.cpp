// SPDX-License-Identifier: GPL-3.0-or-later
// A root that was used is judged file by file. What a kernel does to files is shown on real mounts, in tests/loop.
#include "base/disk_int.h"
#include "manifest/file_list.h"
#include "written_card.h"

#include <ext2fs/ext2fs.h>

namespace bootlace::verify {
namespace {

class UsedRoot : public WrittenCard
{
protected:
    /// Changes bits of the superblock, as whoever wrote the file system anew would have.
    void setInSuperblock(std::size_t field, std::byte bits = std::byte{1})
    {
        const ByteOffset superblock = region("root").begin + 1024_B;
        Bytes super = medium.contents({superblock, 1024_B});
        super[field] ^= bits;
        const auto checksum = ext2fs_crc32c_le(~0U, reinterpret_cast<const unsigned char *>(super.data()), 1020);
        store(super, 1020, le32(checksum));
        put(superblock, super);
    }

    void mount() { setInSuperblock(mountCount); }

    CheckedRegion root()
    {
        const auto report = check();
        EXPECT_TRUE(report.has_value());
        return *std::ranges::find(report->disks.at(0).regions, "root", &CheckedRegion::name);
    }

    static constexpr std::size_t writeTime = 0x30;
    static constexpr std::size_t mountCount = 0x34;
    static constexpr std::size_t incompatFeatures = 0x60;
    // Those of test::exampleRoot() and a module: "lib" is a link.
    static constexpr std::size_t files = 6;
};

TEST_F(UsedRoot, TheManifestNamesTheListOfAllFiles)
{
    const auto &regions = manifest.disks[0].regions;
    const auto root = std::ranges::find(regions, "root", &manifest::Region::name);
    ASSERT_TRUE(root->fileList);
    EXPECT_EQ(root->fileList->name, manifest::fileListName);
    EXPECT_FALSE(root->runs.empty());
    const Bytes bytes = medium.contents({bootFile(manifest::fileListName), root->fileList->size});
    EXPECT_EQ(sha256(bytes), root->fileList->sha256);
    ASSERT_OK_ASSIGN(auto list, manifest::FileListReader::open(bytes));
    std::vector<std::string> paths;
    for (auto file = list.next(); file && *file; file = list.next()) {
        paths.push_back((*file)->path);
        EXPECT_EQ((*file)->isLink, (*file)->path == "lib");
    }
    EXPECT_THAT(paths, testing::ElementsAre("etc/empty", "etc/fstab", "lib", "srv/big", "srv/sparse",
                                            "usr/lib/modules/6.12.1/kernel/a.ko"));
}

TEST_F(UsedRoot, WithoutAUseEveryByteCounts)
{
    medium.flipBit(inRoot(test::bytesOfText("# nothing\n")));
    EXPECT_EQ(root().verdict, Verdict::Damaged);
    EXPECT_THAT(root().different.at(0).owners, testing::Contains("/etc/fstab"));
    EXPECT_EQ(root().files, 0U);
}

TEST_F(UsedRoot, FilesThatAreAsTheyWereAreCountedAndNothingElseIsShown)
{
    for (const std::size_t field : {mountCount, writeTime}) { // mounted; tune2fs or e2fsck
        setInSuperblock(field);
        const CheckedRegion checked = root();
        EXPECT_EQ(checked.verdict, Verdict::ChangedInUse);
        EXPECT_EQ(checked.files, files);
        EXPECT_THAT(checked.changed, testing::IsEmpty());
        EXPECT_THAT(checked.different, testing::IsEmpty());
        setInSuperblock(field);
    }
    EXPECT_EQ(root().verdict, Verdict::Intact);
}

TEST_F(UsedRoot, AFileWithOtherContentsAndItsOldInodeIsDamaged)
{
    mount();
    medium.flipBit(inRoot(ByteView(test::pseudoRandom(5'777, 3)).subspan(5'000, 700)) + 700_B); // of srv/sparse
    ASSERT_OK_ASSIGN(const CardReport report, check());
    EXPECT_FALSE(report.good());
    EXPECT_EQ(root().changed, (std::vector<ChangedFile>{{"srv/sparse", Verdict::Damaged}}));
    EXPECT_EQ(root().verdict, Verdict::Damaged);
}

TEST_F(UsedRoot, WhatIsNoFileIsNotLookedAt)
{
    mount();
    medium.flipBit(region("root").end() - 1_MiB);
    EXPECT_EQ(root().verdict, Verdict::ChangedInUse);
}

TEST_F(UsedRoot, FilesThatCantBeReachedAreDamaged)
{
    mount();
    const ByteOffset name = inRoot(test::bytesOfText("fstab")); // its directory's block has a checksum
    medium.flipBit(name);
    EXPECT_THAT(root().changed, testing::ElementsAre(ChangedFile{"etc/empty", Verdict::Damaged},
                                                     ChangedFile{"etc/fstab", Verdict::Damaged}));
}

TEST_F(UsedRoot, DamageOfOneThatWasNotUnmountedMayWaitInItsJournal)
{
    constexpr auto recover = static_cast<std::byte>(EXT3_FEATURE_INCOMPAT_RECOVER);
    const auto pending = testing::Contains(testing::Field(&findings::Finding::id, findings::Id::CardJournalPending));
    const ByteOffset text = inRoot(test::bytesOfText("# nothing\n"));
    mount();
    setInSuperblock(incompatFeatures, recover);
    ASSERT_OK_ASSIGN(const CardReport whole, check());
    EXPECT_TRUE(whole.good());
    EXPECT_THAT(whole.findings.all(), testing::Not(pending));
    medium.flipBit(text);
    ASSERT_OK_ASSIGN(const CardReport damaged, check());
    EXPECT_EQ(root().changed, (std::vector<ChangedFile>{{"etc/fstab", Verdict::Damaged}}));
    EXPECT_THAT(damaged.findings.all(), pending);
    setInSuperblock(incompatFeatures, recover);
    ASSERT_OK_ASSIGN(const CardReport unmounted, check());
    EXPECT_THAT(unmounted.findings.all(), testing::Not(pending));
}

TEST_F(UsedRoot, ThatNeverGotAListIsComparedByItsRuns)
{
    test::ExampleCard other;
    other.plan.fileListRoom = {};
    sink::Sink *disk = &medium;
    const test::Flashed flashed = test::flashExample(other, {&disk, 1});
    ASSERT_FALSE(flashed.outcome.error.has_value());
    ASSERT_OK_ASSIGN(manifest, manifest::fromJson(flashed.manifest));
    EXPECT_THAT(manifest.disks[0].regions, testing::Not(testing::Contains(testing::Field(&manifest::Region::fileList,
                                                                                         testing::Ne(std::nullopt)))));
    ASSERT_OK_ASSIGN(const CardReport unused, check());
    EXPECT_THAT(bad(unused), testing::IsEmpty());
    mount();
    EXPECT_EQ(root().verdict, Verdict::ChangedInUse);
    EXPECT_FALSE(root().different.empty());
}

TEST_F(UsedRoot, WithoutItsListItIsComparedByItsRuns)
{
    medium.flipBit(bootFile(manifest::fileListName) + 20_B);
    ASSERT_OK_ASSIGN(const CardReport unused, check());
    EXPECT_THAT(bad(unused), testing::ElementsAre(std::pair("boot", Verdict::Damaged)));
    mount();
    ASSERT_OK_ASSIGN(const CardReport used, check());
    EXPECT_THAT(bad(used),
                testing::ElementsAre(std::pair("boot", Verdict::Damaged), std::pair("root", Verdict::ChangedInUse)));
    EXPECT_EQ(root().files, 0U);
    EXPECT_FALSE(root().different.empty());
}

} // namespace
} // namespace bootlace::verify
