// SPDX-License-Identifier: GPL-3.0-or-later
// The table of volumes, which blocks are theirs, and their contents.
#include "made_image.h"
#include "support/result.h"

namespace bootlace::ubi {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(UbiVolumes, HaveTheirContentsWhateverTheOrderOfTheirBlocks)
{
    MadeImage made;
    for (const std::size_t block : {2U, 3U, 4U}) {
        std::ranges::swap_ranges(made.blockAt(block - 2), made.blockAt(block + 2));
    }
    ASSERT_OK_ASSIGN(const Image image, made.read());
    EXPECT_THAT(image.defects, IsEmpty());
    EXPECT_EQ(contentsOf(readFrom(made.bytes), image.volumes[0], ByteCount(5000)), made.fip);
    EXPECT_EQ(contentsOf(readFrom(made.bytes), image.volumes[1], 1_MiB), made.rootfs);
    EXPECT_FAILS(contentsOf(readFrom(made.bytes), image.volumes[0], ByteCount(4999)), Cause::BadInput,
                 "“fip” has 5000 bytes: at most 4999");
}

TEST(UbiVolumes, AreErasedWhereADynamicOneHasNoBlock)
{
    MadeImage made;
    made.erase(5);
    ASSERT_OK_ASSIGN(const Image image, made.read());
    EXPECT_THAT(image.defects, IsEmpty());
    Bytes expected = made.rootfs;
    std::ranges::fill(MutableBytes(expected).subspan(MadeImage::dataSize, MadeImage::dataSize), std::byte{0xFF});
    EXPECT_EQ(contentsOf(readFrom(made.bytes), image.volumes[1], 1_MiB), expected);
    made.erase(4);
    made.erase(6);
    ASSERT_OK_ASSIGN(const Image empty, made.read());
    EXPECT_EQ(contentsOf(readFrom(made.bytes), empty.volumes[1], 1_MiB), Bytes());
}

TEST(UbiVolumes, AreIncompleteWhereAStaticOneHasNoBlock)
{
    for (const std::size_t lost : {2U, 3U}) {
        MadeImage made;
        made.erase(lost);
        ASSERT_OK_ASSIGN(const Image image, made.read());
        EXPECT_THAT(kindsOf(image), ElementsAre(DefectKind::Incomplete)) << lost;
        EXPECT_FAILS(contentsOf(readFrom(made.bytes), image.volumes[0], 1_MiB), Cause::BadInput,
                     "“fip” has 2 blocks, and only 1 of them");
    }
    MadeImage made; // Linux takes one without any block for one that was never written
    made.erase(2);
    made.erase(3);
    ASSERT_OK_ASSIGN(const Image image, made.read());
    EXPECT_THAT(image.defects, IsEmpty());
    EXPECT_EQ(contentsOf(readFrom(made.bytes), image.volumes[0], 1_MiB), Bytes());
}

TEST(UbiVolumes, AreComparedWithTheirChecksum)
{
    MadeImage made;
    ASSERT_OK_ASSIGN(const Image image, made.read());
    made.blockAt(3).back() ^= std::byte{1}; // behind the contents
    ASSERT_OK(contentsOf(readFrom(made.bytes), image.volumes[0], 1_MiB));
    made.blockAt(3)[MadeImage::data + 1031] ^= std::byte{1}; // the last of 5000 bytes
    EXPECT_FAILS(contentsOf(readFrom(made.bytes), image.volumes[0], 1_MiB), Cause::BadInput,
                 "block 1 of the volume “fip”, at offset 12416 of the image");
    EXPECT_FAILS(readVolume(readFrom(made.bytes), image.volumes[1],
                            [](ByteOffset, ByteView) -> Result<> { return fail(Cause::WriteFailed, "full"); }),
                 Cause::WriteFailed, "full");
}

/// An image with block 0 of “rootfs” twice, the second time with other contents.
MadeImage withTwo(std::uint64_t firstWritten, std::uint64_t secondWritten)
{
    MadeImage made;
    made.changeVolumeHeader(4, [&](VolumeHeader &header) { header.written = firstWritten; });
    const std::size_t other = made.append(4);
    made.blockAt(other)[MadeImage::data] ^= std::byte{1};
    made.changeVolumeHeader(other, [&](VolumeHeader &header) { header.written = secondWritten; });
    return made;
}

/// The erase block that block 0 of “rootfs” is taken from.
std::uint64_t takenFrom(const MadeImage &made)
{
    const auto image = made.read();
    EXPECT_THAT(image.value().defects, IsEmpty());
    return image.value().volumes.at(1).blocks.at(0).data.value() / MadeImage::block;
}

TEST(UbiVolumes, TakeTheLaterOfTwoBlocks)
{
    EXPECT_EQ(takenFrom(withTwo(1, 2)), 7U);
    EXPECT_EQ(takenFrom(withTwo(2, 1)), 4U);
    EXPECT_EQ(takenFrom(withTwo(0x1'0000'0000, 2)), 4U);
    ASSERT_OK_ASSIGN(const Image image, withTwo(3, 3).read());
    EXPECT_THAT(kindsOf(image), ElementsAre(DefectKind::SameSequence));
    EXPECT_EQ(image.defects[0].offset, ByteOffset(7 * MadeImage::block));
}

TEST(UbiVolumes, TakeTheOlderOfTwoBlocksWhenTheLaterIsACopyThatIsNotWhole)
{
    const auto copied = [](std::size_t block, std::uint32_t size, std::uint32_t wrong) {
        MadeImage made = block == 7 ? withTwo(1, 2) : withTwo(2, 1);
        const std::uint32_t crc = crcOf(made.blockAt(block).subspan(MadeImage::data, MadeImage::dataSize));
        made.changeVolumeHeader(block, [&](VolumeHeader &header) {
            header.copy = 1;
            header.dataSize = size;
            header.dataCrc = crc ^ wrong;
        });
        return takenFrom(made);
    };
    EXPECT_EQ(copied(7, MadeImage::dataSize, 0), 7U);
    EXPECT_EQ(copied(7, MadeImage::dataSize, 1), 4U);
    EXPECT_EQ(copied(4, MadeImage::dataSize, 0), 4U);
    EXPECT_EQ(copied(4, MadeImage::dataSize, 1), 7U);
    EXPECT_EQ(copied(7, MadeImage::dataSize + 1, 0), 4U);
    EXPECT_EQ(copied(7, 0xFFFF'FFFF, 0), 4U);
}

TEST(UbiVolumes, ComeFromTheOtherCopyOfADamagedTable)
{
    MadeImage made;
    made.blockAt(0)[MadeImage::data] ^= std::byte{1};
    ASSERT_OK_ASSIGN(const Image image, made.read());
    EXPECT_EQ(image.volumes.size(), 2U);
    EXPECT_THAT(kindsOf(image), ElementsAre(DefectKind::TableCopy));
    EXPECT_THAT(image.defects[0].sentence, ::testing::StartsWith("copy 1 of the volume table"));
    made.erase(1);
    ASSERT_OK_ASSIGN(const Image none, made.read());
    EXPECT_THAT(kindsOf(none), ElementsAre(DefectKind::NoTable));
    EXPECT_THAT(none.volumes, IsEmpty());
}

TEST(UbiVolumes, ComeFromTheFirstOfTwoTablesThatDiffer)
{
    MadeImage made;
    made.change<Record>(1, MadeImage::data, [](Record &record) { record.name[0] = 'z'; });
    ASSERT_OK_ASSIGN(const Image image, made.read());
    EXPECT_EQ(image.volumes.at(0).name, "fip");
    EXPECT_THAT(kindsOf(image), ElementsAre(DefectKind::TableCopy));
}

template <typename Change>
std::vector<DefectKind> withRecord(Change change)
{
    MadeImage made;
    made.changeRecord(1, change);
    const auto image = made.read();
    return kindsOf(image.value());
}

TEST(UbiVolumes, AreRefusedWhereLinuxRefusesThem)
{
    const auto refused = ElementsAre(DefectKind::Record);
    EXPECT_THAT(withRecord([](Record &) {}), IsEmpty());
    EXPECT_THAT(withRecord([](Record &record) { record.type = 3; }), refused);
    EXPECT_THAT(withRecord([](Record &record) { record.reserved = 0x8000'0000; }), refused);
    EXPECT_THAT(withRecord([](Record &record) { record.alignment = 0; }), refused);
    EXPECT_THAT(withRecord([](Record &record) { record.alignment = 3969; }), refused);
    EXPECT_THAT(withRecord([](Record &record) { record.dataPadding = 1; }), refused);
    EXPECT_THAT(withRecord([](Record &record) { record.nameSize = 0; }), refused);
    EXPECT_THAT(withRecord([](Record &record) { record.nameSize = 5; }), refused);
    EXPECT_THAT(withRecord([](Record &record) { record.nameSize = 7; }), refused);
    EXPECT_THAT(withRecord([](Record &record) { record.nameSize = 128; }), refused);
    EXPECT_THAT(withRecord([](Record &record) { record.name[0] = '\0'; }), refused);
    EXPECT_THAT(withRecord([](Record &record) {
                    record.name = {'f', 'i', 'p'};
                    record.nameSize = 3;
                }),
                refused);
    EXPECT_THAT(withRecord([](Record &record) { record.updating = 1; }), ElementsAre(DefectKind::Updating));
    MadeImage made;
    made.changeRecord(0, [](Record &record) { record.flags = autoResizeFlag; });
    made.changeRecord(1, [](Record &record) { record.flags = autoResizeFlag; });
    ASSERT_OK_ASSIGN(const Image image, made.read());
    EXPECT_THAT(kindsOf(image), refused);
}

template <typename Change>
std::vector<DefectKind> withHeader(std::size_t block, Change change)
{
    MadeImage made;
    made.changeVolumeHeader(block, change);
    const auto image = made.read();
    return kindsOf(image.value());
}

TEST(UbiVolumes, DontTakeBlocksThatContradictTheTable)
{
    const auto alone = ElementsAre(DefectKind::VolumeBlock);
    const auto withRest = ElementsAre(DefectKind::VolumeBlock, DefectKind::Incomplete);
    EXPECT_THAT(withHeader(4, [](VolumeHeader &header) { header.type = staticType; }), alone);
    EXPECT_THAT(withHeader(4, [](VolumeHeader &header) { header.dataPadding = 1; }), alone);
    EXPECT_THAT(withHeader(4, [](VolumeHeader &header) { header.number = 4; }), alone);
    EXPECT_THAT(withHeader(4, [](VolumeHeader &header) { header.number = 0xFFFF'FFFF; }), alone);
    EXPECT_THAT(withHeader(2, [](VolumeHeader &header) { header.dataSize = 3967; }), withRest);
    EXPECT_THAT(withHeader(2, [](VolumeHeader &header) { header.dataSize = 0xFFFF'FFFF; }), withRest);
    EXPECT_THAT(withHeader(3, [](VolumeHeader &header) { header.dataSize = 0; }), withRest);
    EXPECT_THAT(withHeader(3, [](VolumeHeader &header) { header.dataSize = 3969; }), withRest);
    EXPECT_THAT(withHeader(3, [](VolumeHeader &header) { header.usedBlocks = 3; }), withRest);
    EXPECT_THAT(withHeader(3, [](VolumeHeader &header) { header.usedBlocks = 1; }), withRest);
    // Blocks of a volume that the table does not have, or of an index of later versions, are of no concern.
    EXPECT_THAT(withHeader(4, [](VolumeHeader &header) { header.volume = 5; }), IsEmpty());
    EXPECT_THAT(withHeader(4, [](VolumeHeader &header) { header.volume = tableVolume + 1; }), IsEmpty());
}

TEST(UbiVolumes, TellNoMoreThanAHundredDefects)
{
    MadeImage made;
    for (int i = 0; i < 150; ++i) {
        made.append(4);
    }
    ASSERT_OK_ASSIGN(const Image image, made.read());
    EXPECT_EQ(image.defects.size(), 100U);
    EXPECT_EQ(image.volumes.size(), 2U);
}

} // namespace bootlace::ubi
