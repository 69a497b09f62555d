// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/board.h"
#include "support/files.h"
#include "support/result.h"

#include <algorithm>
#include <fmt/format.h>

namespace bootlace::board {
namespace {

std::string profile(std::string_view partitions)
{
    return fmt::format("format=2\nid='b'\nname='B'\nsoc='S'\narch='arm64'\ncompatible='c,b'\ndevice-tree='t'\nconsole='"
                       "console=ttyS0'\n"
                       "[firmware.bl2]\nname='BL2'\nkind='mediatek-bl2'\nload-address=0x201000\nmax-size=1\n"
                       "[firmware.fip]\nname='FIP'\nkind='fip'\nmax-size=1\n[kernel]\nmax-size=1\nmax-initrd=1\n"
                       "[media.sd]\nname='SD'\n[[media.sd.disks]]\nrole='card'\nname='card'\npartitions=[{}]\n",
                       partitions);
}

constexpr std::string_view good =
    "{name='bl2',first=34,last=99,holds='firmware',firmware='bl2',as='sdmmc',boot-rom=true,attributes=[2]},"
    "{name='fip',first=100,last=199,holds='firmware',firmware='fip'},"
    "{name='boot',first=200,size='esp',holds='esp'},{name='root',size='root',holds='root'}";

TEST(Board, TheShippedBpiR3HasTheSdTableOfItsVendor)
{
    ASSERT_OK_ASSIGN(const std::vector<Board> boards, loadAll({}));
    ASSERT_FALSE(boards.empty());
    const Board &r3 = boards.front();
    EXPECT_EQ(r3.id, "bananapi-bpi-r3");
    ASSERT_NE(r3.medium("sd"), nullptr);
    const auto &partitions = r3.medium("sd")->disks.at(0).partitions;
    ASSERT_EQ(partitions.size(), 6U);
    EXPECT_EQ(partitions[0].begin, ByteOffset(0x4400));
    EXPECT_EQ(partitions[0].attributes, 4U);
    EXPECT_EQ(partitions[3].name, "fip");
    EXPECT_EQ(partitions[3].begin, ByteOffset(0x680000));
    EXPECT_EQ(partitions[3].end, ByteOffset(0x880000));
    EXPECT_EQ(r3.medium("nvme")->disks.size(), 2U);
    EXPECT_EQ(r3.switchNames, (std::vector<std::string>{"A", "B", "C", "D"}));
    for (const char *card : {"sd", "nvme"}) {
        EXPECT_EQ(r3.medium(card)->switches, "1111");
    }
    for (const Medium &medium : r3.media) {
        EXPECT_FALSE(medium.meaning.empty() || medium.needs.empty() || medium.switchesText.empty());
    }
    EXPECT_EQ(r3.medium("floppy"), nullptr);
}

TEST(Board, FlashOfTheShippedBpiR3IsThatOfItsChips)
{
    ASSERT_OK_ASSIGN(const std::vector<Board> boards, loadAll({}));
    const Medium *nand = boards.front().medium("nand");
    ASSERT_NE(nand, nullptr);
    ASSERT_EQ(nand->disks.size(), 3U);
    EXPECT_FALSE(nand->disks[0].flash);
    ASSERT_TRUE(nand->disks[1].flash && nand->disks[2].flash);
    EXPECT_EQ(nand->disks[1].raw.size(), 4U);
    EXPECT_EQ(nand->disks[1].raw.at(3).range, (ByteRange{ByteOffset(0xC0000), ByteCount(0x40000)}));
    const FlashPart &ubi = *nand->disks[2].flash;
    EXPECT_EQ(ubi.range, (ByteRange{ByteOffset(0x200000), ByteCount(0x7e00000)}));
    EXPECT_EQ(ubi.chip, 128_MiB);
    EXPECT_TRUE(ubi.canHaveBadBlocks);
    ASSERT_EQ(ubi.ubi.size(), 3U);
    EXPECT_EQ(ubi.ubi[0].slot, "fip");
    EXPECT_TRUE(ubi.ubi[0].isStatic); // TF-A's io_ubi reads no other
    EXPECT_EQ(nand->disks[2].firmwareSlots(), std::vector<std::string>{"fip"});
    EXPECT_FALSE(nand->procedure.empty());
    EXPECT_TRUE(nand->isUnproven);
}

// Behind the disk of profile(), a part of a chip.
std::string withFlash(std::string_view flash, std::string_view raw = {})
{
    return profile(good) + fmt::format("[[media.sd.disks]]\nrole='f'\nname='flash'\nflash={{{}}}\n{}\n", flash, raw);
}

TEST(Board, APartOfAFlashChipHasRawImagesOrAUbi)
{
    constexpr std::string_view part = "begin=0,size=0x80000,chip-size=0x100000,erase-block=0x20000,page=2048";
    constexpr std::string_view raw = "raw=[{name='a',first=0,last=511,firmware='bl2'}]";
    ASSERT_OK(parse(withFlash(part, raw), "b.toml"));
    ASSERT_OK(parse(withFlash(fmt::format("{},ubi=[{{name='fip',firmware='fip',static=true}}]", part)), "b.toml"));
    const auto refused = [&](const std::string &text, const char *why) {
        EXPECT_FAILS(parse(text, "b.toml"), Cause::BadInput, why);
    };
    refused(withFlash(part), "needs either raw images or 'ubi'");
    refused(withFlash(part, "raw=[{name='a',first=1,last=511,firmware='bl2'}]"), "must begin where the one before it");
    refused(withFlash(part, "raw=[{name='a',first=0,last=1024,firmware='bl2'}]"), "ends behind the part of the flash");
    refused(withFlash(part, fmt::format("{}\nsector-size=512", raw)), "has no sectors");
    refused(withFlash(part, fmt::format("{}\npartitions=[{}]", raw, good)), "must be empty: 'flash' has no table");
    refused(withFlash("begin=0,size=0x80000,chip-size=0x100000,erase-block=0x20001", raw), "must be powers of two");
    refused(withFlash("begin=0x100000,size=0x20000,chip-size=0x100000,erase-block=0x20000", raw),
            "must be whole erase blocks within the chip");
    refused(withFlash("begin=0x20000,size=0x7ffffffffffe0000,chip-size=0x100000,erase-block=0x20000", raw),
            "must be whole erase blocks within the chip");
    refused(withFlash(fmt::format("{},ubi=[{{name='a'}}]", part)), "needs either 'firmware' or 'size'");
    refused(withFlash(fmt::format("{},ubi=[{{name='a',size=1,static=true}}]", part)), "a static volume is never empty");
    refused(withFlash(fmt::format("{},ubi=[{{name='a',firmware='x'}}]", part)), "there is no [firmware.x]");
    refused(profile(fmt::format("{}]\n[[media.sd.disks]]\nrole='f'\nname='f'\nflash={{{}}}\n{}\n"
                                "[[media.sd.disks]]\nrole='g'\nname='g'\npartitions=[{{name='x',first=34,last=40,"
                                "holds='environment'}}",
                                good, part, raw)),
            "must come before the parts of the flash");
}

TEST(Board, HasAPositionForEachSwitch)
{
    const auto with = [](std::string_view names, std::string_view switches) {
        std::string text = "switch-names=[" + std::string(names) + "]\n" + profile(good);
        text.insert(text.find("[[media.sd.disks]]"),
                    "switches='" + std::string(switches) + "'\nswitches-text='Set them.'\n");
        return parse(text, "b.toml");
    };
    ASSERT_OK(parse(profile(good), "b.toml"));
    ASSERT_OK_ASSIGN(const Board board, with("'A','B'", "10"));
    EXPECT_EQ(board.media.front().switches, "10");
    EXPECT_FAILS(with("'A','B'", "101"), Cause::BadInput, "'media.sd.switches': are 3, but 'switch-names' names 2");
    EXPECT_FAILS(with("'A','B'", "1x"), Cause::BadInput, "must be 1 (up) and 0 (down)");
}

TEST(Board, SaysInWordsWhatItsSwitchesAndItsPictureShow)
{
    std::string text = "switch-names=['A']\n" + profile(good);
    text.insert(text.find("[[media.sd.disks]]"), "switches='1'\n");
    EXPECT_FAILS(parse(text, "b.toml"), Cause::BadInput, "'media.sd.switches-text' is missing");
    EXPECT_FAILS(parse("picture='b.svg'\n" + profile(good), "b.toml"), Cause::BadInput, "'picture-text' is missing");
    EXPECT_FAILS(parse("picture='../b.svg'\npicture-text='It.'\n" + profile(good), "b.toml"), Cause::BadInput,
                 "'picture': must be a file name without a folder");
    ASSERT_OK_ASSIGN(const Board board, parse("picture='b.svg'\npicture-text='It.'\n" + profile(good), "b.toml"));
    EXPECT_EQ(board.picture, "b.svg");
    EXPECT_TRUE(board.folder.empty());
}

TEST(Board, SaysWhatOverlaysAreFor)
{
    ASSERT_OK_ASSIGN(const Board board, parse(profile(good) + "[overlay-titles]\nb-sd='card slot'\n", "b.toml"));
    EXPECT_EQ(board.overlayTitles, (std::map<std::string, std::string, std::less<>>{{"b-sd", "card slot"}}));
    EXPECT_FAILS(parse(profile(good) + "[overlay-titles]\nb-sd=1\n", "b.toml"), Cause::BadInput, "overlay-titles.b-sd");
}

TEST(Board, NamesTheDriversOfAMediumWithoutTheirPrefix)
{
    const auto with = [](std::string_view option) {
        std::string text = profile(good);
        text.insert(text.find("[[media.sd.disks]]"), fmt::format("drivers=[{{name='cards',option='{}'}}]\n", option));
        return parse(text, "b.toml");
    };
    ASSERT_OK_ASSIGN(const Board board, with("MMC_BLOCK"));
    std::vector<std::string> options;
    for (const Driver &driver : board.media.front().drivers) {
        options.push_back(driver.option);
    }
    EXPECT_EQ(options, (std::vector<std::string>{"MMC_BLOCK", "EFI_PARTITION", "EXT4_FS"}));
    EXPECT_FAILS(with("CONFIG_MMC_BLOCK"), Cause::BadInput, "without CONFIG_");
    EXPECT_FAILS(with("mmc block"), Cause::BadInput, "without CONFIG_");
}

TEST(Board, AreasOfTheKernelHaveOptionsAndWhatHappensWithout)
{
    const auto with = [](const std::string &options) {
        std::string text = profile(good);
        text.insert(text.find("[media.sd]"), "[[kernel.areas]]\ntitle='USB'\noptions=[" + options + "]\n");
        return parse(text, "b.toml");
    };
    ASSERT_OK_ASSIGN(const Board board, with("{option='USB_XHCI_MTK',without='It is dead.'}"));
    ASSERT_EQ(board.kernelAreas.size(), 1U);
    EXPECT_EQ(board.kernelAreas[0].title, "USB");
    EXPECT_EQ(board.kernelAreas[0].options.at(0).option, "USB_XHCI_MTK");
    EXPECT_EQ(board.kernelAreas[0].options.at(0).without, "It is dead.");
    EXPECT_FAILS(with("{option='usb',without='It is dead.'}"), Cause::BadInput, "must be an option of Linux");
    EXPECT_FAILS(with("{option='USB'}"), Cause::BadInput, "without' is missing");
}

TEST(Board, SaysHowItIsLoadedOverItsSerialLine)
{
    const auto with = [](std::string_view code, std::string_view address, std::string_view protocol = "mediatek") {
        return parse(fmt::format("{}[uart]\nprotocol='{}'\ncode={}\nload-address={}\nmax-size=0x1000\n", profile(good),
                                 protocol, code, address),
                     "b.toml");
    };
    ASSERT_OK_ASSIGN(const Board board, with("0x7986", "0x201000"));
    ASSERT_TRUE(board.serialLoading.has_value());
    EXPECT_EQ(board.serialLoading->code, 0x7986);
    EXPECT_EQ(board.serialLoading->loadAddress, 0x201000U);
    EXPECT_EQ(board.serialLoading->most, ByteCount(0x1000));
    EXPECT_FAILS(with("0x17986", "0"), Cause::BadInput, "'uart.code': must be a number of 16 bits");
    EXPECT_FAILS(with("1", "0xfffff000"), Cause::BadInput, "must name 32-bit memory");
    EXPECT_FAILS(with("1", "0", "other"), Cause::BadInput, "must be one of: mediatek");
    ASSERT_OK_ASSIGN(const Board without, parse(profile(good), "b.toml"));
    EXPECT_FALSE(without.serialLoading.has_value());
}

TEST(Board, ALaterFolderReplacesAProfile)
{
    const test::TempDir user;
    std::string text = profile(good);
    text.replace(text.find("id='b'"), 6, "id='bananapi-bpi-r3'");
    test::writeFile(user / "mine.toml", asBytes(text));
    ASSERT_OK_ASSIGN(const std::vector<Board> boards, loadAll({user.path(), user / "absent"}));
    ASSERT_OK_ASSIGN(const std::vector<Board> shipped, loadAll({}));
    EXPECT_EQ(boards.size(), shipped.size());
    EXPECT_EQ(std::ranges::find(boards, "bananapi-bpi-r3", &Board::id)->name, "B");
}

TEST(Board, APersonsOwnIsNeverTheFirst)
{
    const test::TempDir user;
    std::string text = profile(good);
    text.replace(text.find("id='b'"), 6, "id='a'");
    test::writeFile(user / "a.toml", asBytes(text));
    ASSERT_OK_ASSIGN(const std::vector<Board> boards, loadAll({user.path()}));
    EXPECT_EQ(boards.front().id, "bananapi-bpi-r3");
    EXPECT_FALSE(boards.front().isUnproven);
    EXPECT_EQ(boards.back().id, "a");
}

TEST(Board, EveryMistakeIsNamedWithItsLine)
{
    ASSERT_OK(parse(profile(good), "b.toml"));
    const auto refused = [](std::string_view partitions) { return parse(profile(partitions), "b.toml"); };
    EXPECT_FAILS(refused("{name='x',holds='cheese',last=1}"), Cause::BadInput, "b.toml:26: ");
    EXPECT_FAILS(refused("{name='x',holds='cheese',last=1}"), Cause::BadInput,
                 "must be one of: environment, esp, factory, firmware, root");
    EXPECT_FAILS(refused("{name='x',holds='factory',first=5,last=4}"), Cause::BadInput, "is before 'first'");
    EXPECT_FAILS(refused("{name='x',holds='factory',first=5}"), Cause::BadInput, "needs either 'last' or 'size'");
    EXPECT_FAILS(refused("{name='x',holds='factory',first=9223372036854775807,last=4}"), Cause::BadInput,
                 "larger than any disk");
    EXPECT_FAILS(refused("{name='x',holds='factory',first=34,last=40,attributes=[64]}"), Cause::BadInput, "0 to 63");
    EXPECT_FAILS(
        refused("{name='a',holds='factory',first=34,last=99},{name='b',holds='environment',first=99,last=120}"),
        Cause::BadInput, "'b' begins before the one before it ends");
    EXPECT_FAILS(refused("{name='a',holds='factory',first=34,last=99}"), Cause::BadInput,
                 "need one partition that holds");
}

TEST(Board, FirmwareMayLieOutsideOfAllPartitions)
{
    const std::string base = "{name='boot',first=8192,size='esp',holds='esp'},{name='root',size='root',holds='root'}";
    const auto with = [&](const std::string &more) { return parse(profile(base) + more, "b.toml"); };
    ASSERT_OK_ASSIGN(const Board board, with("raw=[{name='spl',first=16,last=8191,firmware='bl2'}]\n"
                                             "table={kind='gpt',entries=56}\n"));
    const DiskLayout &disk = board.media.front().disks.front();
    EXPECT_EQ(disk.raw.at(0).range, rangeBetween(ByteOffset(16 * 512), ByteOffset(8192 * 512)));
    EXPECT_TRUE(disk.raw.at(0).isForBootRom);
    EXPECT_EQ(disk.tableEntries, 56U);
    EXPECT_FAILS(with("raw=[{name='spl',first=16,last=8192,firmware='bl2'}]\n"), Cause::BadInput,
                 "'boot' begins before the one before it ends");
    EXPECT_FAILS(with("raw=[{name='spl',first=16,last=99,firmware='u-boot'}]\n"), Cause::BadInput,
                 "name the firmware 'u-boot', but there is no [firmware.u-boot]");
    EXPECT_FAILS(with("table={kind='apm'}\n"), Cause::BadInput, "must be one of: gpt, mbr");
    EXPECT_FAILS(with("table={kind='gpt',entries=0}\n"), Cause::BadInput, "must be 1 to 1024");
}

TEST(Board, ItsDeviceTreeLiesInNoFolder)
{
    std::string text = profile(good);
    const std::string key = "device-tree='";
    ASSERT_NE(text.find(key), std::string::npos);
    text.insert(text.find(key) + key.size(), "../");
    EXPECT_FAILS(parse(text, "b.toml"), Cause::BadInput, "must be a file name without a folder");
}

TEST(Board, AZeroAreaLiesWithinOnePartition)
{
    const auto with = [](std::string_view areas) {
        return parse(profile(good) + fmt::format("zero=[{}]\n", areas), "b.toml");
    };
    ASSERT_OK(with("{name='a',first=34,last=40},{name='b',first=41,last=99}"));
    EXPECT_FAILS(with("{name='saved',first=90,last=100}"), Cause::BadInput, "b.toml:27: 'media.sd.disks.zero.name'");
    for (const char *places : {"first=90,last=100", "first=1,last=40", "first=199,last=300", "first=9000,last=9001"}) {
        EXPECT_FAILS(
            with(fmt::format("{{name='saved',{}}}", places)), Cause::BadInput,
            "'saved' must be within one partition that has 'first' and 'last', or before all those that don't");
    }
    EXPECT_FAILS(with("{name='b',first=41,last=99},{name='a',first=34,last=41}"), Cause::BadInput,
                 "'a' begins before 'b' ends");
}

} // namespace
} // namespace bootlace::board
