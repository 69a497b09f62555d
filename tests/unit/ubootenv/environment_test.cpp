// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "base/disk_int.h"
#include "support/files.h"
#include "support/tool.h"
#include "ubootenv/environment.h"

#include <gmock/gmock.h>

namespace bootlace::ubootenv {

using ::testing::Pair;
using ::testing::UnorderedElementsAre;

constexpr std::string_view block("bootcmd=run a\0bootdelay=2\0\0", 27);

/// An area of `size` bytes as U-Boot saves it: the rest is 0xFF.
Bytes saved(std::size_t size, std::optional<std::uint8_t> flags = std::nullopt)
{
    Bytes area(size, std::byte{0xFF});
    const std::size_t before = flags ? 5 : 4;
    area[4] = std::byte{flags.value_or(0)};
    std::ranges::copy(asBytes(block), area.begin() + static_cast<std::ptrdiff_t>(before));
    store(MutableBytes(area), 0, le32(crc32(ByteView(area).subspan(before))));
    return area;
}

TEST(Environment, IsFoundWithTheSizeThatItsCrcCovers)
{
    for (const std::size_t size : {0x1000U, 0x1F000U, 0x40000U, 0x80000U, 5000U}) {
        const auto found = find(saved(size));
        ASSERT_TRUE(found) << size;
        EXPECT_EQ(found->size, ByteCount(size));
        EXPECT_EQ(found->flags, std::nullopt);
        EXPECT_THAT(found->variables, UnorderedElementsAre(Pair("bootcmd", "run a"), Pair("bootdelay", "2")));
    }
}

TEST(Environment, IsFoundAtTheBeginningOfALargerPartition)
{
    Bytes partition = saved(0x40000);
    partition.resize(0x80000, std::byte{0x55});
    ASSERT_TRUE(find(partition));
    EXPECT_EQ(find(partition)->size, ByteCount(0x40000));
}

TEST(Environment, OfTwoCopiesHasANumber)
{
    const auto found = find(saved(0x20000, 7));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->flags, 7);
    EXPECT_EQ(found->variables.size(), 2U);
}

TEST(Environment, IsNoneWithAWrongCrcOrWithoutVariables)
{
    Bytes wrong = saved(0x1000);
    wrong[0xFFF] ^= std::byte{1};
    EXPECT_FALSE(find(wrong));
    EXPECT_FALSE(find(Bytes(0x1000)));
    EXPECT_FALSE(find({}));
    EXPECT_FALSE(find(test::pseudoRandom(0x1000)));
}

TEST(Environment, IsReadAsMkenvimageMakesIt)
{
    const test::TempDir dir;
    test::writeFile(dir / "text", asBytes("bootcmd=run a\nbootdelay=2\n"));
    test::runOk({"mkenvimage", "-s", "0x4000", "-o", dir / "one", dir / "text"});
    test::runOk({"mkenvimage", "-r", "-s", "0x4000", "-o", dir / "two", dir / "text"});
    for (const char *name : {"one", "two"}) {
        const auto found = find(test::readFile(dir / name));
        ASSERT_TRUE(found) << name;
        EXPECT_THAT(found->variables, UnorderedElementsAre(Pair("bootcmd", "run a"), Pair("bootdelay", "2")));
        EXPECT_EQ(found->flags.has_value(), std::string_view(name) == "two");
    }
}

TEST(Text, HasVariablesCommentsAndMistakes)
{
    EXPECT_EQ(parseText("# mine\nis_bootcmd=yes\n\n  fdt=a b=c\n"),
              (Text{.variables = {{"is_bootcmd", "yes"}, {"fdt", "a b=c"}}}));
    const Text wrong = parseText("a=1\r\nno variable\r\n=x\r\n");
    EXPECT_TRUE(wrong.carriageReturns);
    EXPECT_EQ(wrong.firstBadLine, 2U);
    EXPECT_THAT(wrong.variables, UnorderedElementsAre(Pair("a", "1\r")));
}

} // namespace bootlace::ubootenv
