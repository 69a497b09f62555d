// SPDX-License-Identifier: GPL-3.0-or-later
// Firmware out of somebody's card is the same as from the files that went there.
#include "allwinner/egon.h"
#include "base/disk_int.h"
#include "board/board.h"
#include "fip/package.h"
#include "gpt/gpt.h"
#include "mtk/boot_image.h"
#include "parts/card.h"
#include "support/files.h"
#include "support/result.h"
#include "support/tool.h"
#include "uimage/script.h"

#include <algorithm>
#include <array>
#include <gmock/gmock.h>
#include <string>
#include <vector>

namespace bootlace::parts {
namespace {

using gpt::type::linuxFilesystem;
using ::testing::HasSubstr;

board::Board boardCalled(const std::string &id)
{
    const std::vector<board::Board> boards = board::loadAll({}).value();
    return *std::ranges::find(boards, id, &board::Board::id);
}

Bytes bl2Image(mtk::Medium medium = mtk::Medium::Sd)
{
    return mtk::pack(test::pseudoRandom(50'001, 1), medium).value();
}

Bytes package()
{
    const Bytes bl31 = test::pseudoRandom(30'001, 2);
    const Bytes bl33 = test::pseudoRandom(90'001, 3);
    return fip::build(std::array{fip::Part{fip::bl31(), bl31}, fip::Part{fip::bl33(), bl33}}).value();
}

/// An SPL with a right sum, and a legacy image behind it.
Bytes splWithUBoot()
{
    Bytes image(32UL * 1024);
    store(MutableBytes(image), 0, le32(0xEA000016)); // b 0x60
    std::ranges::copy(asBytes("eGON.BT0"), image.begin() + 4);
    store(MutableBytes(image), 0x0C, le32(0x5F0A6C39));
    store(MutableBytes(image), 0x10, le32(0x2000));
    std::uint32_t sum = 0;
    for (std::size_t at = 0; at < 0x2000; at += 4) {
        sum += *load<le32>(image, at);
    }
    store(MutableBytes(image), 0x0C, le32(sum));
    const Bytes behind = uimage::packScript("echo not a U-Boot, but as long as its header says", {}).value();
    image.insert(image.end(), behind.begin(), behind.end());
    return image;
}

gpt::Partition partition(std::uint8_t number, std::uint64_t first, std::uint64_t last, const std::string &name)
{
    Guid id = gpt::guidOf(0x11111111, 0x1111, 0x4111, 0x8111111111111100);
    id.bytes[15] = std::byte{number};
    return {linuxFilesystem, id, Lba(first), Lba(last), 0, name};
}

/// A card of 12 MiB.
class SomebodysCard : public ::testing::Test
{
protected:
    void put(std::uint64_t sector, const Bytes &bytes)
    {
        std::ranges::copy(bytes, m_card.begin() + static_cast<std::ptrdiff_t>(sector * 512));
    }

    void partitions(const std::vector<gpt::Partition> &list)
    {
        const gpt::Table table{.diskId = gpt::guidOf(1, 2, 3, 4), .partitions = list};
        const auto encoded = gpt::encode(table, {SectorSize::Bytes512, m_card.size() / 512}).value();
        for (const Extent &extent : {encoded.primary, encoded.backup}) {
            put(extent.range.begin.value() / 512, extent.bytes);
        }
    }

    std::filesystem::path written()
    {
        test::writeFile(m_folder / "card.img", m_card);
        return m_folder / "card.img";
    }

    /// The slot's firmware on the card; a mistake is in m_findings.
    std::optional<Bytes> taken(const std::string &slot, const std::filesystem::path &path)
    {
        const auto card = Card::open(path, {});
        EXPECT_TRUE(card.has_value());
        const auto bytes =
            card->firmware(*m_board.slot(slot), m_board.media.front(), {"card.img", path, 7}, m_findings);
        EXPECT_TRUE(bytes.has_value());
        EXPECT_EQ(bytes->has_value(), !m_findings.hasErrors());
        return *bytes;
    }

    std::string mistake(const std::string &slot)
    {
        EXPECT_EQ(taken(slot, written()), std::nullopt);
        EXPECT_TRUE(m_findings.hasErrorOn(7) && m_findings.hasErrorIn("firmware." + slot));
        const std::string text = m_findings.hasErrors() ? m_findings.toError().message() : "";
        m_findings = findings::List();
        return text;
    }

    test::TempDir m_folder;
    Bytes m_card = Bytes(12UL * 1024 * 1024);
    board::Board m_board = boardCalled("bananapi-bpi-r3");
    findings::List m_findings;
};

TEST_F(SomebodysCard, HasFirmwareInPartitionsByTheirNames)
{
    partitions(
        {partition(1, 1024, 3071, "bl2"), partition(2, 13312, 14335, "data"), partition(3, 16384, 20479, "fip")});
    put(1024, bl2Image());
    put(13312, Bytes(1000, std::byte{0x55}));
    put(16384, package());
    put(16384 + package().size() / 512 + 1, Bytes(512, std::byte{0xEE})); // left from something longer
    EXPECT_EQ(taken("bl2", written()), bl2Image());
    EXPECT_EQ(taken("fip", written()), package());
}

TEST_F(SomebodysCard, HasFirmwareWhereTheProfileSaysWhenNoPartitionIsNamedSo)
{
    partitions({partition(1, 34, 8191, "loader"), partition(2, 13312, 17407, "fip2")});
    put(34, bl2Image());
    put(13312, package());
    EXPECT_EQ(taken("bl2", written()), bl2Image());
    EXPECT_EQ(taken("fip", written()), package());
}

TEST_F(SomebodysCard, HasFirmwareAtTheProfilesPlaceAlsoWithoutATableOrWithAnEmptyPartition)
{
    put(13312, package());
    EXPECT_EQ(taken("fip", written()), package());
    partitions({partition(1, 18432, 20479, "fip")});
    EXPECT_EQ(taken("fip", written()), package());
}

TEST_F(SomebodysCard, MayBePackedOrCutOffBehindItsFirmware)
{
    partitions({partition(1, 34, 8191, "bl2"), partition(2, 16384, 20479, "fip")});
    put(34, bl2Image());
    put(16384, package());
    m_card.resize(16384UL * 512 + package().size());
    const std::string image = written();
    EXPECT_EQ(taken("fip", image), package());
    test::runOk({"xz", "-1", "--keep", image});
    EXPECT_EQ(taken("bl2", image + ".xz"), bl2Image());
    EXPECT_EQ(taken("fip", image + ".xz"), package());
}

TEST_F(SomebodysCard, HasAnSplAsLongAsItAndWhatLiesBehindIt)
{
    m_board = boardCalled("orangepi-pc-plus");
    const std::string slot = m_board.firmware.front().id;
    put(16, splWithUBoot());
    put(16 + splWithUBoot().size() / 512 + 1, Bytes(512, std::byte{0xEE}));
    EXPECT_EQ(taken(slot, written()), splWithUBoot());
    m_card[16 * 512 + 100] = std::byte{1};
    EXPECT_THAT(mistake(slot), HasSubstr("'card.img, sectors 16 to 8191': the sum of"));
}

TEST_F(SomebodysCard, IsToldWithWhatIsThereInstead)
{
    partitions({partition(1, 34, 8191, "bl2"), partition(2, 16384, 20479, "fip")});
    put(34, package());
    put(16384, bl2Image(mtk::Medium::Emmc));
    EXPECT_THAT(mistake("bl2"),
                HasSubstr("'First boot loader (BL2)' was not found in 'card.img'; what is there: a FIP in "
                          "partition 'bl2'"));
    EXPECT_THAT(mistake("fip"), HasSubstr("a BL2 with its header in partition 'fip', zeros in sectors 13312 to 17407"));
    put(34, bl2Image(mtk::Medium::Emmc));
    EXPECT_THAT(mistake("bl2"), HasSubstr("“card.img, partition 'bl2'”"));
    Bytes noUBoot = fip::build(std::array{fip::Part{fip::bl31(), m_card}}).value();
    noUBoot.resize(3'000'000);
    put(16384, noUBoot);
    EXPECT_THAT(mistake("fip"), HasSubstr("“card.img, partition 'fip'”"));
    m_card.resize(1'000'000);
    EXPECT_THAT(mistake("fip"), HasSubstr("nothing in partition 'fip', nothing in sectors 13312 to 17407"));
}

TEST_F(SomebodysCard, HasToBeReadable)
{
    EXPECT_FAILS(Card::open(m_folder / "absent.img", {}), Cause::NotFound, "absent.img");
    EXPECT_FAILS(Card::open(m_folder.path(), {}), Cause::BadInput, "");
    m_board.firmware.front().kind = board::FirmwareKind::Code;
    EXPECT_THAT(mistake("bl2"), HasSubstr("nothing in it says how long it is"));
    m_board = boardCalled("bananapi-bpi-r3");
    m_board.media.front().disks.front().partitions.clear();
    EXPECT_THAT(mistake("bl2"), HasSubstr("has no place for it"));
}

} // namespace
} // namespace bootlace::parts
