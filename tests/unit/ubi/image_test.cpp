// SPDX-License-Identifier: GPL-3.0-or-later
// What the headers of erase blocks say.
#include "made_image.h"
#include "support/result.h"
#include "support/ubi_image.h"

namespace bootlace::ubi {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(Ubi, ListsItsVolumes)
{
    constexpr std::array volumes{test::UbiVolume{"fip", true}, test::UbiVolume{"rootfs", false}};
    const Bytes bytes = test::ubiImage(volumes);
    EXPECT_TRUE(isUbi(bytes));
    ASSERT_OK_ASSIGN(const Image image, readImage(readFrom(bytes), ByteCount(bytes.size())));
    EXPECT_EQ(image.eraseBlock, 128U * 1024);
    EXPECT_EQ(image.volumeHeaderOffset, 2048U);
    EXPECT_EQ(image.dataOffset, 4096U);
    EXPECT_EQ(image.blocks, 4U);
    EXPECT_EQ(image.sequence, 7U);
    EXPECT_THAT(image.defects, IsEmpty());
    ASSERT_EQ(image.volumes.size(), 2U);
    const Volume &fip = image.volumes[0];
    EXPECT_TRUE(fip.isStatic);
    EXPECT_EQ(fip.used, 1U);
    EXPECT_EQ(fip.size(), ByteCount(1000));
    EXPECT_EQ(image.find("fip"), &fip);
    EXPECT_EQ(image.find("FIP"), nullptr);
    const Volume &rootfs = image.volumes[1];
    EXPECT_EQ(rootfs.id, 1U);
    EXPECT_FALSE(rootfs.isStatic);
    EXPECT_EQ(rootfs.size(), ByteCount(0x1F000));
    EXPECT_THAT(rootfs.blocks, ElementsAre(Block{.data = ByteOffset(3 * 131072 + 4096), .dataSize = 0x1F000}));
}

TEST(Ubi, TakesOnlyWhatBeginsWithASoundHeader)
{
    MadeImage made;
    EXPECT_FAILS(readImage(readFrom(ByteView(made.bytes).first(63)), ByteCount(63)), Cause::BadInput,
                 "not a UBI image");
    EXPECT_FAILS(readImage(readFrom(made.bytes), 5_GiB), Cause::BadInput, "not a UBI image");
    made.bytes[40] ^= std::byte{1};
    EXPECT_FALSE(isUbi(made.bytes));
    EXPECT_FAILS(made.read(), Cause::BadInput, "not a UBI image");
    const ReadAt broken = [](ByteOffset, MutableBytes) -> Result<> { return fail(Cause::ReadFailed, "no answer"); };
    EXPECT_FAILS(readImage(broken, 1_MiB), Cause::ReadFailed, "no answer");
}

TEST(Ubi, FindsTheSizeOfEraseBlocksBehindBadOnes)
{
    MadeImage made;
    made.append(1);
    for (const std::size_t bad : {1U, 2U, 4U, 6U}) {
        std::ranges::fill(made.blockAt(bad), std::byte{0});
    }
    ASSERT_OK_ASSIGN(const Image image, made.read());
    EXPECT_EQ(image.eraseBlock, 4096U);
    EXPECT_TRUE(image.has(DefectKind::BlockHeaders));
}

TEST(Ubi, TellsBlocksOfAnotherImage)
{
    MadeImage made;
    made.change<EraseHeader>(3, 0, [](EraseHeader &header) { header.sequence = 0; }); // of a time before there were any
    ASSERT_OK_ASSIGN(const Image old, made.read());
    EXPECT_THAT(old.defects, IsEmpty());
    made.change<EraseHeader>(3, 0, [](EraseHeader &header) { header.sequence = 8; });
    made.change<EraseHeader>(4, 0, [](EraseHeader &header) { header.sequence = 8; });
    ASSERT_OK_ASSIGN(const Image image, made.read());
    EXPECT_THAT(kindsOf(image), ElementsAre(DefectKind::Mixed));
    EXPECT_EQ(image.defects[0].offset, ByteOffset(3 * 4096));
}

TEST(Ubi, TellsDamagedHeadersAndStillFindsTheBlocks)
{
    MadeImage made;
    made.blockAt(2)[0] = std::byte{'X'};
    made.blockAt(3)[0] = std::byte{'X'};
    made.erase(made.append(6)); // an erased block is no damage
    ASSERT_OK_ASSIGN(const Image image, made.read());
    EXPECT_EQ(image.blocks, 8U);
    EXPECT_THAT(kindsOf(image), ElementsAre(DefectKind::BlockHeaders));
    EXPECT_THAT(image.defects[0].sentence, ::testing::StartsWith("2 erase blocks"));
    EXPECT_EQ(contentsOf(readFrom(made.bytes), image.volumes[0], 1_MiB), made.fip);
}

TEST(Ubi, TellsLaterVersionsAndOtherLayouts)
{
    MadeImage made;
    made.change<EraseHeader>(3, 0, [](EraseHeader &header) { header.version = 2; });
    made.changeVolumeHeader(6, [](VolumeHeader &header) { header.version = 3; });
    made.change<EraseHeader>(4, 0, [](EraseHeader &header) { header.dataOffset = 256; });
    ASSERT_OK_ASSIGN(const Image image, made.read());
    EXPECT_THAT(kindsOf(image), ElementsAre(DefectKind::Version, DefectKind::Layout, DefectKind::Version));
    EXPECT_EQ(image.volumes[1].blocks.size(), 2U);
}

TEST(Ubi, SurvivesOffsetsThatCannotBe)
{
    constexpr std::array<std::array<std::uint32_t, 2>, 6> places{
        {{0, 128}, {63, 128}, {64, 127}, {64, 4000}, {0xFFFF'FFFF, 128}, {0xFFFF'FFF0, 0xFFFF'FFFF}}};
    for (const auto &[header, data] : places) {
        MadeImage made;
        made.change<EraseHeader>(0, 0, [&](EraseHeader &first) {
            first.volumeHeaderOffset = header;
            first.dataOffset = data;
        });
        ASSERT_OK_ASSIGN(const Image image, made.read());
        EXPECT_THAT(kindsOf(image), ElementsAre(DefectKind::Layout)) << header << ' ' << data;
        EXPECT_THAT(image.volumes, IsEmpty());
    }
}

TEST(Ubi, EndsAtAMark)
{
    MadeImage marked;
    marked.append(0);
    marked.change<EraseHeader>(7, 0, [](EraseHeader &header) { header.padding = {'E', 'O', 'F'}; });
    ASSERT_OK_ASSIGN(const Image first, marked.read());
    EXPECT_EQ(first.blocks, 7U);
    EXPECT_THAT(first.defects, IsEmpty());
    MadeImage stamped;
    const std::size_t last = stamped.append(0);
    stamped.erase(last);
    store(stamped.blockAt(last), 0, be32(0xDEADC0DE));
    ASSERT_OK_ASSIGN(const Image second, stamped.read());
    EXPECT_EQ(second.blocks, 7U);
    EXPECT_THAT(second.defects, IsEmpty());
}

TEST(Ubi, SurvivesBeingCutOff)
{
    const MadeImage made;
    for (std::size_t size = 64; size < made.bytes.size(); size += 61) {
        const ByteView part = ByteView(made.bytes).first(size);
        ASSERT_OK_ASSIGN(const Image image, readImage(readFrom(part), ByteCount(size)));
        for (const Volume &volume : image.volumes) {
            (void)contentsOf(readFrom(part), volume, 1_MiB);
        }
        EXPECT_THAT(image.defects, ::testing::Not(IsEmpty())) << size;
    }
    const ByteView part = ByteView(made.bytes).first(made.bytes.size() - 1);
    ASSERT_OK_ASSIGN(const Image image, readImage(readFrom(part), ByteCount(part.size())));
    EXPECT_TRUE(image.has(DefectKind::Truncated));
    EXPECT_FAILS(contentsOf(readFrom(part), image.volumes[1], 1_MiB), Cause::BadInput, "ends before it should");
}

} // namespace bootlace::ubi
