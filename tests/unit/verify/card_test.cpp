// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/disk_int.h"
#include "verify/card.h"
#include "written_card.h"

namespace bootlace::verify {
namespace {

class CheckCard : public WrittenCard
{};

TEST_F(CheckCard, AGoodCardIsGood)
{
    ASSERT_OK_ASSIGN(const CardReport report, check());
    EXPECT_TRUE(report.good());
    EXPECT_EQ(report.manifest, manifest);
    ASSERT_EQ(report.disks.size(), 1U);
    EXPECT_TRUE(bad(report).empty());
    std::uint64_t compared = 0;
    for (const CheckedRegion &checked : report.disks[0].regions) {
        EXPECT_NE(checked.compared, 0_B) << checked.name;
        EXPECT_EQ(checked.files, checked.name == "boot" ? 5U : 0U);
        compared += checked.compared.value();
    }
    EXPECT_EQ(report.read.value(), compared);
}

TEST_F(CheckCard, ABlankCardHasNoTable)
{
    test::MemorySink blank(16_MiB);
    EXPECT_FAILS(check(blank), Cause::NotFound, "no partition table");
}

TEST_F(CheckCard, TheBackupTableIsEnoughToFindTheManifest)
{
    medium.flipBit(ByteOffset(512));
    ASSERT_OK_ASSIGN(const CardReport report, check());
    EXPECT_THAT(bad(report), testing::ElementsAre(std::pair("partition table", Verdict::Damaged)));
}

TEST_F(CheckCard, AManifestThatWasRemovedIsNotFound)
{
    const ByteRange esp = region("boot");
    const Bytes all = medium.contents(esp);
    const auto shortName = std::ranges::search(all, asBytes("MANIFE~1JSO"));
    ASSERT_FALSE(shortName.empty());
    const auto at = static_cast<std::uint64_t>(shortName.begin() - all.begin());
    for (const std::uint64_t entry : {at, at - 32, at - 64}) { // with its long name
        put(esp.begin + ByteCount(entry), test::bytesOfText("\xe5"));
    }
    EXPECT_FAILS(check(), Cause::NotFound, "there is no manifest (/bootlace/manifest.json)");
}

TEST_F(CheckCard, AChangedManifestIsDamage)
{
    medium.flipBit(bootFile(manifest::fileName) + 100_B);
    EXPECT_FAILS(check(), Cause::Mismatch, "the manifest is damaged");
}

TEST_F(CheckCard, AChangedDigestIsDamage)
{
    medium.flipBit(bootFile(manifest::digestName) + 10_B);
    EXPECT_FAILS(check(), Cause::Mismatch, "the manifest is damaged: /bootlace/manifest.json.sha256 is not its digest");
}

TEST_F(CheckCard, AnEspThatCannotBeReadIsDamageAndNamed)
{
    const ByteRange esp = region("boot");
    for (const ByteOffset at : {esp.begin + 510_B, esp.begin + 512_B * 6 + 510_B}) {
        medium.flipBit(at);
    }
    EXPECT_FAILS(check(), Cause::Mismatch, "'boot'");
}

TEST_F(CheckCard, ACopyOnALargerDiskIsJudgedByWhatItHolds)
{
    test::MemorySink larger(card.disks[0].size + 1_MiB);
    copyTo(larger);
    ASSERT_OK_ASSIGN(const CardReport report, check(larger));
    EXPECT_TRUE(bad(report).empty());
    EXPECT_THAT(report.findings.all(),
                testing::Contains(testing::Field(&findings::Finding::id, findings::Id::CardDiskLarger)));
    EXPECT_TRUE(report.good());
}

TEST_F(CheckCard, ADiskThatIsCutShortIsDamaged)
{
    test::MemorySink smaller(card.disks[0].size - 1_MiB);
    copyTo(smaller);
    EXPECT_FAILS(check(smaller), Cause::Mismatch, "the end of this one is missing");
    test::MemorySink withoutBackup(card.disks[0].size - 4_KiB);
    copyTo(withoutBackup);
    ASSERT_OK_ASSIGN(const CardReport report, check(withoutBackup));
    EXPECT_THAT(bad(report), testing::ElementsAre(std::pair("backup partition table", Verdict::Damaged)));
    EXPECT_THAT(report.findings.all(),
                testing::Contains(testing::Field(&findings::Finding::id, findings::Id::CardDiskSmaller)));
}

TEST_F(CheckCard, ABootFileWithOtherContentsIsDamagedUnlessItWasWrittenSince)
{
    medium.flipBit(bootFile("Image") + 1_MiB);
    ASSERT_OK_ASSIGN(const CardReport damaged, check());
    EXPECT_THAT(bad(damaged), testing::ElementsAre(std::pair("boot", Verdict::Damaged)));
    EXPECT_EQ(std::ranges::find(damaged.disks[0].regions, "boot", &CheckedRegion::name)->changed,
              (std::vector<ChangedFile>{{"Image", Verdict::Damaged}}));
    EXPECT_THAT(told(damaged), testing::Contains("“boot” is damaged. Damaged files: 1 of 5."));
    // The entry of "IMAGE" in the root directory; a new time, as every system writes it with new contents.
    const ByteRange boot = region("boot");
    const Bytes all = medium.contents(boot);
    const auto entry = std::ranges::search(all, asBytes("IMAGE      "));
    ASSERT_FALSE(entry.empty());
    Bytes stamp(4);
    store(stamp, 0, le16(0x6000));
    store(stamp, 2, le16(0x5c8f));
    const auto at = static_cast<std::uint64_t>(entry.begin() - all.begin());
    put(boot.begin + ByteCount(at + 22), stamp);
    ASSERT_OK_ASSIGN(const CardReport used, check());
    EXPECT_TRUE(used.good());
    EXPECT_THAT(bad(used), testing::ElementsAre(std::pair("boot", Verdict::ChangedInUse)));
    EXPECT_THAT(told(used), testing::Contains("“boot” has changed in use. Changed files: 1 of 5."));
}

TEST_F(CheckCard, WhatAComputerLeavesAroundTheBootFilesIsNoDamage)
{
    const ByteRange boot = region("boot");
    medium.flipBit(boot.begin + 0x41_B);          // BS_Reserved1: Windows' dirty bit
    medium.flipBit(boot.begin + 512_B + 0x1e8_B); // FSI_Free_Count
    medium.flipBit(boot.end() - 4_KiB);           // a cluster that no file of ours has
    ASSERT_OK_ASSIGN(const CardReport report, check());
    EXPECT_TRUE(bad(report).empty());
}

TEST_F(CheckCard, AReadErrorIsAReadError)
{
    int retried = 0;
    for (std::uint64_t n = 1; n <= 30; ++n) {
        test::FaultySink faulty(medium, {.read = n});
        const auto report = check(faulty);
        if (report) { // ext4 asks once more, for less
            ++retried;
            EXPECT_TRUE(report->complete());
        } else {
            EXPECT_EQ(report.error().cause(), Cause::ReadFailed) << report.error().describe();
        }
    }
    EXPECT_LE(retried, 1);
}

TEST_F(CheckCard, AnEnvironmentThatUBootSavedIsNoDamage)
{
    const ByteOffset place(8192 * 512);
    Bytes environment = test::pseudoRandom(512U * 1024);
    store(environment, 0, le32(crc32(ByteView(environment).subspan(4))));
    put(place, environment);
    ASSERT_OK_ASSIGN(const CardReport saved, check());
    EXPECT_TRUE(saved.good());
    EXPECT_THAT(bad(saved), testing::ElementsAre(std::pair("u-boot-env", Verdict::ChangedInUse)));
    EXPECT_THAT(told(saved), testing::Contains(testing::HasSubstr("“u-boot-env” has changed in use. Changed bytes: ")));
    medium.flipBit(place + 4_KiB);
    ASSERT_OK_ASSIGN(const CardReport damaged, check());
    EXPECT_THAT(bad(damaged), testing::ElementsAre(std::pair("u-boot-env", Verdict::Damaged)));
    EXPECT_THAT(told(damaged), testing::Contains(testing::AllOf(testing::HasSubstr("“u-boot-env” is damaged: "),
                                                                testing::HasSubstr("first at byte 4194304 of the"))));
}

TEST_F(CheckCard, ASuperblockThatOnlyLooksMountedIsDamage)
{
    const ByteOffset superblock = region("root").begin + 1024_B;
    for (const std::uint64_t field : {0x2cU, 0x34U}) { // s_mtime, s_mnt_count
        medium.flipBit(superblock + ByteCount(field));
        ASSERT_OK_ASSIGN(const CardReport report, check());
        EXPECT_THAT(bad(report), testing::ElementsAre(std::pair("root", Verdict::Damaged))) << field;
        medium.flipBit(superblock + ByteCount(field));
    }
}

} // namespace
} // namespace bootlace::verify
