// SPDX-License-Identifier: GPL-3.0-or-later
// Media whose firmware lies in a flash chip: the files that the board writes there, beside the disk with the rest.
#include "card_files.h"
#include "mtk/boot_image.h"
#include "support/result.h"
#include "ubi/image.h"

#include <fmt/format.h>

namespace bootlace::loop {
namespace {

class FlashChips : public testing::Test
{
protected:
    FlashChips() { fs::create_directory(files.path("out")); }

    void setMedium(const std::string &medium) const
    {
        runOk({"sed", "-i", "s/^medium = .*/medium = \"" + medium + "\"/", files.recipe()});
    }

    Outcome build(const std::string &medium, std::vector<std::string> more = {})
    {
        setMedium(medium);
        std::vector<std::string> words{"build", files.recipe(), "-o", files.path("out"), "--size", "300 MiB"};
        words.insert(words.end(), more.begin(), more.end());
        return bootlaceCli(std::move(words));
    }

    [[nodiscard]] std::string out(std::string_view name) const { return files.path("out/" + std::string(name)); }

    [[nodiscard]] Bytes packedFip() const
    {
        runOk({BOOTLACE_CLI, "fip", "pack", "--bl31", files.path("bl31.bin"), "--bl33", files.path("bl33.bin"), "-o",
               files.path("fip.bin"), "--force"});
        return test::readFile(files.path("fip.bin"));
    }

    CardFiles files;
};

bool isErased(ByteView bytes)
{
    return std::ranges::all_of(bytes, [](std::byte byte) { return byte == std::byte{0xFF}; });
}

TEST_F(FlashChips, NandGetsFourCopiesOfBl2AndAUbiAsUbinizeMakesIt)
{
    const Outcome made = build("nand");
    ASSERT_EQ(made.status, 0) << made.err;
    const Bytes bl2 = test::readFile(out("bl2.img"));
    ASSERT_EQ(bl2.size(), 4U * 0x40000);
    ASSERT_OK_ASSIGN(const mtk::Image image, mtk::parse(bl2));
    EXPECT_EQ(image.identity, mtk::Identity::SpiNand);
    EXPECT_THAT(image.defects, testing::IsEmpty());
    const ByteView first = ByteView(bl2).first(0x40000);
    for (std::size_t copy = 1; copy < 4; ++copy) {
        EXPECT_TRUE(std::ranges::equal(ByteView(bl2).subspan(copy * 0x40000, 0x40000), first)) << copy;
    }
    EXPECT_TRUE(isErased(first.subspan(static_cast<std::size_t>(image.size.value()))));

    const Bytes ours = test::readFile(out("ubi.img"));
    (void)packedFip();
    test::writeFile(
        files.path("ini"),
        asBytes(fmt::format("[fip]\nmode=ubi\nvol_id=0\nvol_name=fip\nvol_type=static\nimage={}\n"
                            "[a]\nmode=ubi\nvol_id=1\nvol_name=ubootenv\nvol_type=dynamic\nvol_size=126976\n"
                            "[b]\nmode=ubi\nvol_id=2\nvol_name=ubootenv2\nvol_type=dynamic\n"
                            "vol_size=126976\n",
                            files.path("fip.bin"))));
    ASSERT_OK_ASSIGN(const ubi::Image read, ubi::readImage(readFrom(ours), ByteCount(ours.size())));
    runOk({"ubinize", "-o", files.path("theirs.img"), "-p", "128KiB", "-m", "2048", "-Q", std::to_string(read.sequence),
           files.path("ini")});
    EXPECT_TRUE(ours == test::readFile(files.path("theirs.img")));

    EXPECT_THAT(made.out, testing::HasSubstr("To put it into the board:\n  1. "));
    EXPECT_THAT(made.out, testing::HasSubstr("has not been tried on a real board"));
    const Outcome verified = bootlaceCli({"verify", out("disk.img"), out("bl2.img"), out("ubi.img")});
    EXPECT_EQ(verified.status, 0) << verified.err;
    EXPECT_THAT(verified.out, testing::HasSubstr("Everything that was compared is as it was written."));
}

TEST_F(FlashChips, AWrongBitInAFileIsFoundLater)
{
    ASSERT_EQ(build("nand").status, 0);
    Bytes ubi = test::readFile(out("ubi.img"));
    ubi.at(3 * 0x20000 + 5000) ^= std::byte{4};
    test::writeFile(out("ubi.img"), ubi);
    const Outcome verified = bootlaceCli({"verify", out("disk.img"), out("bl2.img"), out("ubi.img")});
    EXPECT_EQ(verified.status, 1) << verified.out;
}

TEST_F(FlashChips, NorHasBl2AndTheFipInFilesOfTheirOwn)
{
    const Outcome made = build("nor");
    ASSERT_EQ(made.status, 0) << made.err;
    const Bytes bl2 = test::readFile(out("bl2.img"));
    EXPECT_EQ(bl2.size(), 0x40000U);
    ASSERT_OK_ASSIGN(const mtk::Image image, mtk::parse(bl2));
    EXPECT_EQ(image.identity, mtk::Identity::Nor);
    const Bytes fip = test::readFile(out("fip.img"));
    EXPECT_EQ(fip.size(), 0x80000U);
    const Bytes packed = packedFip();
    EXPECT_TRUE(std::ranges::equal(ByteView(fip).first(packed.size()), packed));
    EXPECT_TRUE(isErased(ByteView(fip).subspan(packed.size())));
    // What is too large for the chip is said before anything is made.
    files.write("bl33.bin", test::pseudoRandom(500'000, 2));
    const Outcome large = build("nor", {"--force"});
    EXPECT_EQ(large.status, 2);
    EXPECT_THAT(large.err, testing::HasSubstr("'fip' has 524288 bytes, but its contents need"));
}

TEST_F(FlashChips, EmmcHasItsBl2InTheBootPartition)
{
    const Outcome made = build("emmc");
    ASSERT_EQ(made.status, 0) << made.err;
    ASSERT_OK_ASSIGN(const mtk::Image image, mtk::parse(test::readFile(out("bl2.img"))));
    EXPECT_EQ(image.identity, mtk::Identity::Emmc);
    const std::string partitions = test::run({"sfdisk", "-d", out("emmc.img")}).output;
    EXPECT_THAT(partitions, testing::HasSubstr("start=       13312, size=        4096"));
    EXPECT_THAT(partitions, testing::Not(testing::HasSubstr("name=\"bl2\"")));
    EXPECT_EQ(fs::file_size(out("emmc.img")), (300_MiB).value());
}

TEST_F(FlashChips, AFlashWritesTheDiskAndMakesTheFiles)
{
    setMedium("nand");
    const std::string disk = files.disk("disk.img", 300_MiB);
    const std::vector<std::string> flash{"flash", files.recipe(), "--to", disk, "--yes"};
    const Outcome without = bootlaceCli(flash);
    EXPECT_EQ(without.status, 2);
    EXPECT_THAT(without.err, testing::HasSubstr("medium 'nand' needs 2 image file(s), or a folder for them (-o): BL2 "
                                                "in the SPI-NAND flash, then UBI in the SPI-NAND flash"));
    std::vector<std::string> with = flash;
    with.insert(with.end(), {"-o", out("a"), "-o", out("b")});
    const Outcome made = bootlaceCli(with);
    ASSERT_EQ(made.status, 0) << made.err;
    EXPECT_EQ(bootlaceCli({"verify", disk, out("a"), out("b")}).status, 0);
    const Outcome again = bootlaceCli(with);
    EXPECT_EQ(again.status, 2);
    EXPECT_THAT(again.err, testing::HasSubstr("already exists. --force replaces it"));
    setMedium("sd");
    const Outcome needless = bootlaceCli({"flash", files.recipe(), "--to", disk, "--yes", "-o", out("c")});
    EXPECT_EQ(needless.status, 2);
    EXPECT_THAT(needless.err, testing::HasSubstr("medium 'sd' makes no files: leave out -o"));
}

} // namespace
} // namespace bootlace::loop
