// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/files.h"
#include "support/result.h"
#include "ubi/build.h"
#include "ubi/image.h"

#include <algorithm>
#include <limits>

namespace bootlace::ubi {

constexpr Geometry nand{.eraseBlock = 128 * 1024, .minIo = 2048};
constexpr Geometry nor{.eraseBlock = 4096, .minIo = 1};
const Bytes someBytes = test::pseudoRandom(300'000);

NewVolume volumeOf(std::uint32_t id, std::string name, std::size_t size)
{
    return {.id = id,
            .name = std::move(name),
            .contentSize = ByteCount(size),
            .contents = readFrom(ByteView(someBytes).first(size))};
}

NewVolume emptyOf(std::uint32_t id, std::string name, ByteCount size)
{
    return {.id = id, .name = std::move(name), .size = size};
}

template <typename Change>
NewImage changed(Change change)
{
    NewImage image{.geometry = nand, .volumes = {volumeOf(0, "fip", 1000), emptyOf(1, "rootfs", 1_MiB)}};
    change(image);
    return image;
}

#define EXPECT_REFUSED(text, ...)                                                                                      \
    EXPECT_FAILS(check(changed([](NewImage &image) { __VA_ARGS__; })), Cause::BadInput, text)

TEST(UbiBuild, ComesBlockByBlock)
{
    const NewImage image{.geometry = nand, .sequence = 7, .volumes = {volumeOf(0, "fip", someBytes.size())}};
    ByteOffset next;
    ASSERT_OK(build(image, [&](ByteOffset at, ByteView block) -> Result<> {
        EXPECT_EQ(at, next);
        EXPECT_EQ(block.size(), nand.eraseBlock);
        next += ByteCount(block.size());
        return {};
    }));
    ASSERT_OK_ASSIGN(const ByteCount size, sizeOf(image));
    EXPECT_EQ(size, ByteCount(nand.eraseBlock) * 5); // two of the table, 300'000 bytes in 126'976 each
    EXPECT_EQ(next - ByteOffset(0), size);
}

TEST(UbiBuild, AsksForEveryByteOnceAndInOrder)
{
    NewVolume volume = volumeOf(0, "fip", someBytes.size());
    volume.isStatic = true;
    std::uint64_t next = 0;
    volume.contents = [&](ByteOffset at, MutableBytes out) -> Result<> {
        EXPECT_EQ(at.value(), next);
        next += out.size();
        return readFrom(someBytes)(at, out);
    };
    ASSERT_OK(build({.geometry = nand, .volumes = {volume}}));
    EXPECT_EQ(next, someBytes.size());
}

TEST(UbiBuild, TellsWhichVolumeCannotBeReadAndWhatTheTakerSays)
{
    NewVolume volume = volumeOf(0, "fip", 2000);
    volume.contents = readFrom(ByteView(someBytes).first(1999));
    const NewImage image{.geometry = nand, .volumes = {volume}};
    EXPECT_FAILS(build(image), Cause::BadInput, "the volume “fip”");
    int blocks = 0;
    EXPECT_FAILS(build(changed([](NewImage &) {}),
                       [&](ByteOffset, ByteView) -> Result<> {
                           ++blocks;
                           return fail(Cause::WriteFailed, "full");
                       }),
                 Cause::WriteFailed, "full");
    EXPECT_EQ(blocks, 1);
}

TEST(UbiBuild, MakesWhatTheReaderReads)
{
    NewImage image{.geometry = nor, .sequence = 9, .volumes = {volumeOf(3, "rootfs", 10'000)}};
    image.volumes[0].alignment = 512;
    image.volumes[0].autoResize = true;
    image.volumes[0].size = 20_KiB;
    image.volumes.push_back(volumeOf(0, std::string(127, 'n'), 3968));
    image.volumes[1].isStatic = true;
    image.volumes[1].skipCheck = true;
    image.volumes.push_back(emptyOf(22, "last", 1_B));
    ASSERT_OK_ASSIGN(const Bytes bytes, build(image));
    ASSERT_OK_ASSIGN(const Image read, readImage(readFrom(bytes), ByteCount(bytes.size())));
    EXPECT_THAT(read.defects, ::testing::IsEmpty());
    EXPECT_EQ(read.sequence, 9U);
    ASSERT_EQ(read.volumes.size(), 3U);
    const Volume &first = read.volumes[0];
    EXPECT_EQ(first.name, std::string(127, 'n'));
    EXPECT_TRUE(first.isStatic && first.skipCheck && !first.autoResize);
    EXPECT_EQ(first.blocks.size(), 1U);
    EXPECT_EQ(contentsOf(readFrom(bytes), first, 1_MiB), Bytes(someBytes.begin(), someBytes.begin() + 3968));
    const Volume &second = read.volumes[1];
    EXPECT_TRUE(!second.isStatic && !second.skipCheck && second.autoResize);
    EXPECT_EQ(second.reserved, 6U); // 20 KiB in blocks of 3968
    EXPECT_EQ(second.blockSize, 3584U);
    EXPECT_EQ(second.blocks.size(), 3U);
    ASSERT_OK_ASSIGN(const Bytes contents, contentsOf(readFrom(bytes), second, 1_MiB));
    EXPECT_TRUE(std::ranges::equal(ByteView(contents).first(10'000), ByteView(someBytes).first(10'000)));
    EXPECT_EQ(contents.size(), 3U * 3584);
    EXPECT_EQ(contents.back(), std::byte{0xFF});
    EXPECT_EQ(read.volumes[2].reserved, 1U);
    EXPECT_THAT(read.volumes[2].blocks, ::testing::IsEmpty());
}

TEST(UbiBuild, RefusesNamesAndIdsThatLinuxRefuses)
{
    ASSERT_OK(check(changed([](NewImage &) {})));
    EXPECT_REFUSED("ends at 127", image.volumes[0].id = 128);
    EXPECT_REFUSED("ends at 22", image.geometry = nor; image.volumes[0].id = 23);
    EXPECT_REFUSED("has 0 bytes", image.volumes[0].name.clear());
    EXPECT_REFUSED("has 128 bytes", image.volumes[0].name.assign(128, 'n'));
    EXPECT_REFUSED("without a zero", image.volumes[0].name[1] = '\0');
    EXPECT_REFUSED("two volumes have the id 1", image.volumes[0].id = 1);
    EXPECT_REFUSED("two volumes have the name “rootfs”", image.volumes[0].name = "rootfs");
    EXPECT_REFUSED("only one can", image.volumes[0].autoResize = image.volumes[1].autoResize = true);
    EXPECT_REFUSED("an erase block of 5 bytes", image.geometry.eraseBlock = 5);
}

TEST(UbiBuild, RefusesSizesAndKindsThatLinuxRefuses)
{
    EXPECT_REFUSED("static and empty", image.volumes[1].isStatic = true);
    EXPECT_REFUSED("no checksum whose check", image.volumes[1].skipCheck = true);
    EXPECT_REFUSED("an alignment of 0", image.volumes[0].alignment = 0);
    EXPECT_REFUSED("a multiple of 2048", image.volumes[0].alignment = 1024);
    EXPECT_REFUSED("below 126976", image.volumes[0].alignment = 126'976);
    EXPECT_REFUSED("neither a size nor contents", image.volumes[1].size = ByteCount(0));
    EXPECT_REFUSED("have 1000 bytes, and its size is 999", image.volumes[0].size = ByteCount(999));
    EXPECT_REFUSED("more than UBI can count",
                   image.volumes[1].size = ByteCount(std::numeric_limits<std::uint64_t>::max()));
    // One block of 126'976 bytes is reserved, and two of 65'536 would be needed: ubinize makes what Linux refuses.
    EXPECT_REFUSED("give it a size of 253952", image.volumes[0].alignment = 65536;
                   image.volumes[0].contentSize = ByteCount(65'537));
    ASSERT_OK(check(changed([](NewImage &image) {
        image.volumes[0].alignment = 65536;
        image.volumes[0].contentSize = ByteCount(65'537);
        image.volumes[0].size = ByteCount(253'952);
    })));
}

TEST(UbiBuild, TellsWhetherTheVolumesFit)
{
    const NewImage image = changed([](NewImage &made) { made.volumes[1].size = ByteCount(nand.dataSize()) * 983; });
    ASSERT_OK(checkRoom(image, {.blocks = 1008, .chipBlocks = 1024}));
    EXPECT_FAILS(
        checkRoom(image, {.blocks = 1007, .chipBlocks = 1024}), Cause::TooSmall,
        "the volumes reserve 984 erase blocks (“fip” 1, “rootfs” 983), and 983 are left for them: of 1007, UBI "
        "keeps 4 for itself and 20 for those that may go bad. That is 1 too many: make the volumes smaller");
    EXPECT_FAILS(checkRoom(changed([](NewImage &made) { made.volumes[0].id = 1; }), {.blocks = 1024}), Cause::BadInput,
                 "the id 1");
}

TEST(UbiBuild, DerivesASequenceThatIsNeverZero)
{
    EXPECT_EQ(deriveSequence(asBytes("router-1")), deriveSequence(asBytes("router-1")));
    EXPECT_NE(deriveSequence(asBytes("router-1")), deriveSequence(asBytes("router-2")));
    EXPECT_NE(deriveSequence({}), 0U);
}

} // namespace bootlace::ubi
