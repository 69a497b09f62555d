// SPDX-License-Identifier: GPL-3.0-or-later
// U-Boot's mkimage makes the same bytes as pack(), and parse() finds nothing wrong with what it makes.
#include "mtk/boot_image.h"
#include "support/files.h"
#include "support/result.h"
#include "support/tool.h"

#include <gmock/gmock.h>

namespace bootlace::mtk {

using test::pseudoRandom;
using test::readFile;
using test::runOk;
using test::TempDir;
using test::writeFile;

Bytes mkimage(ByteView bl2, const std::string &name)
{
    const TempDir dir;
    writeFile(dir / "bl2.bin", bl2);
    runOk({"mkimage", "-T", "mtk_image", "-a", "0x201000", "-e", "0x201000", "-n", name, "-d", dir / "bl2.bin",
           dir / "bl2.img"});
    return readFile(dir / "bl2.img");
}

struct Pair
{
    Medium medium;
    const char *name;
};

constexpr std::array media{
    Pair{Medium::Sd, "media=sdmmc"},
    Pair{Medium::Emmc, "media=emmc"},
    Pair{Medium::Nor, "media=nor"},
    Pair{Medium::SpiNand2k64, "media=spim-nand;nandinfo=spim:2k+64"},
    Pair{Medium::SpiNand2k128, "media=spim-nand;nandinfo=spim:2k+128"},
    Pair{Medium::SpiNand4k256, "media=spim-nand;nandinfo=spim:4k+256"},
};

TEST(Mkimage, MakesTheSameBytesForEveryMediumAndSize)
{
    for (const std::size_t size : {1U, 31U, 4096U, 65'537U, 196'552U, 519'904U}) {
        const Bytes bl2 = pseudoRandom(size, static_cast<std::uint32_t>(size));
        for (const Pair &pair : media) {
            ASSERT_OK_ASSIGN(const Bytes ours, pack(bl2, pair.medium));
            EXPECT_TRUE(ours == mkimage(bl2, std::string("arm64=1;") + pair.name)) << pair.name << ' ' << size;
            ASSERT_OK_ASSIGN(const Bytes ours32, pack(bl2, pair.medium, {.arm64 = false}));
            EXPECT_TRUE(ours32 == mkimage(bl2, pair.name)) << pair.name << " 32-bit " << size;
        }
    }
}

TEST(Mkimage, MakesImagesWithAnOffsetThatAreReadable)
{
    ASSERT_OK_ASSIGN(const Image read, parse(mkimage(pseudoRandom(5000), "arm64=1;media=sdmmc;hdroffset=0x4400")));
    EXPECT_THAT(read.defects, ::testing::IsEmpty());
    EXPECT_EQ(read.headerOffset, 0x4400U);
}

TEST(Mkimage, MakesNandImagesOfOtherControllersThatAreReadable)
{
    for (const char *info : {"hsm:2k+64", "hsm20:2k+64"}) {
        const Bytes bl2 = pseudoRandom(5000);
        ASSERT_OK_ASSIGN(const Image read, parse(mkimage(bl2, std::string("arm64=1;media=snand;nandinfo=") + info)));
        EXPECT_THAT(read.defects, ::testing::IsEmpty()) << info;
        EXPECT_EQ(read.identity, Identity::SnfiNand);
        EXPECT_EQ(read.code.size, ByteCount(5000));
    }
}

} // namespace bootlace::mtk
