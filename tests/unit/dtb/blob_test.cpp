// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "base/disk_int.h"
#include "dtb/blob.h"
#include "dtb/text.h"
#include "support/files.h"
#include "support/result.h"

#include <gmock/gmock.h>

namespace bootlace::dtb {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Bytes goldenBytes(const std::string &name)
{
    return test::readFile(std::string(GOLDEN_FOLDER "/") + name);
}

Blob golden(const std::string &name)
{
    return Blob::fromBytes(goldenBytes(name)).value();
}

TEST(Blob, SaysWhatItIs)
{
    const Blob base = golden("base.dtb");
    EXPECT_THAT(base.compatible(), ElementsAre("bananapi,bpi-r3", "mediatek,mt7986a"));
    EXPECT_EQ(base.model(), "Bananapi BPI-R3");
    EXPECT_TRUE(base.hasSymbols());
    EXPECT_FALSE(base.isOverlay());
    EXPECT_TRUE(golden("sd.dtbo").isOverlay());
    EXPECT_EQ(golden("sd.dtbo").model(), "");
}

TEST(Blob, FindsNodesByPathAndAlias)
{
    const Blob base = golden("base.dtb");
    EXPECT_TRUE(base.hasNode("/"));
    EXPECT_TRUE(base.hasNode("/soc/mmc@11230000"));
    EXPECT_TRUE(base.hasNode("serial0"));
    EXPECT_FALSE(base.hasNode("/soc/mmc@11240000"));
    EXPECT_FALSE(base.hasNode(""));
}

TEST(Blob, KnowsWhichDevicesAreOn)
{
    const Blob base = golden("base.dtb");
    EXPECT_TRUE(base.isEnabled("/soc/serial@11002000"));
    EXPECT_TRUE(base.isEnabled("/soc/spi@1100a000"));
    EXPECT_TRUE(base.isEnabled("/soc/pinctrl@1001f000"));
    EXPECT_FALSE(base.isEnabled("/soc/mmc@11230000"));
    EXPECT_FALSE(base.isEnabled("/nowhere"));
}

TEST(Blob, AnswersProperties)
{
    const Blob base = golden("base.dtb");
    EXPECT_EQ(base.cell("/soc/pinctrl@1001f000", "#gpio-cells"), 2U);
    EXPECT_EQ(base.cell("/soc/pinctrl@1001f000", "reg"), std::nullopt);
    EXPECT_EQ(base.cell("/", "nothing"), std::nullopt);
    EXPECT_THAT(base.strings("/soc/spi@1100a000", "local-mac"), IsEmpty());
    ASSERT_TRUE(base.property("/soc/pinctrl@1001f000", "gpio-controller"));
    EXPECT_TRUE(base.property("/soc/pinctrl@1001f000", "gpio-controller")->empty());
}

TEST(Blob, LeavesOutWhatFollowsTheTree)
{
    Bytes bytes = goldenBytes("base.dtb");
    const std::size_t size = bytes.size();
    bytes.resize(size + 100, std::byte{0xFF});
    ASSERT_OK_ASSIGN(const Blob blob, Blob::fromBytes(bytes));
    EXPECT_EQ(blob.bytes().size(), size);
}

TEST(Blob, RefusesWhatIsNoWholeTree)
{
    const Bytes bytes = goldenBytes("base.dtb");
    EXPECT_FAILS(Blob::fromBytes({}), Cause::BadInput, "not a device tree");
    EXPECT_FAILS(Blob::fromBytes(Bytes(4096)), Cause::BadInput, "0xd00dfeed");
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        EXPECT_FALSE(Blob::fromBytes(ByteView(bytes).first(size)).has_value()) << size;
    }
    Bytes old = bytes;
    store(MutableBytes(old), 20, be32(16));
    EXPECT_FAILS(Blob::fromBytes(old), Cause::Unsupported, "version 16");
    Bytes broken = bytes;
    store(MutableBytes(broken), 8, be32(0xFFFFFFF0)); // the structure's offset
    EXPECT_FAILS(Blob::fromBytes(broken), Cause::BadInput, "broken");
    Bytes huge(5 * 1024 * 1024);
    store(MutableBytes(huge), 0, std::array{be32(0xD00DFEED), be32(5 * 1024 * 1024)});
    EXPECT_FAILS(Blob::fromBytes(huge), Cause::Unsupported, "more than 4194304");
}

TEST(Text, GuessesTheTypeOfAValueLikeDtc)
{
    EXPECT_EQ(valueText({}), "");
    EXPECT_EQ(valueText(asBytes(std::string_view("okay\0", 5))), "\"okay\"");
    EXPECT_EQ(valueText(asBytes(std::string_view("a\0b\"\\\0", 6))), R"("a", "b\"\\")");
    EXPECT_EQ(valueText(fromHex("0000000801000000").value()), "<0x8 0x1000000>");
    EXPECT_EQ(valueText(fromHex("000ce70001").value()), "[00 0c e7 00 01]");
    EXPECT_EQ(valueText(asBytes("abc")), "[61 62 63]");
    EXPECT_EQ(valueText(asBytes(std::string_view("\0", 1))), "[00]");
}

} // namespace bootlace::dtb
