// SPDX-License-Identifier: GPL-3.0-or-later
// What would not start is an error, what probably does not do what the person wants a warning. The programs are made
// with the texts that real ones have.
#include "fip/package.h"
#include "recognise/check.h"
#include "support/files.h"
#include "support/uboot_image.h"

#include <gmock/gmock.h>
#include <lzma.h>

namespace bootlace::recognise {
namespace {

using findings::Id;
using test::UBootImage;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

// 64-bit Arm code in which the text stands.
Bytes code(std::string_view text, std::size_t size = 5000)
{
    Bytes bytes = test::pseudoRandom(size, 7);
    store(MutableBytes(bytes), 0, std::array{le32(0xD503201F), le32(0xD503201F)});
    std::ranges::copy(asBytes(text), bytes.begin() + 100);
    return bytes;
}

Bytes bl2(std::string_view version = "v2.9(release): sdmmc")
{
    return code(std::string("BL2: %s\n") + '\0' + std::string(version) + '\0');
}

Bytes bl31(std::size_t size = 5000)
{
    return code("BL31: %s\n", size);
}

Bytes xz(const Bytes &bytes, lzma_check check = LZMA_CHECK_CRC32)
{
    Bytes packed(lzma_stream_buffer_bound(bytes.size()));
    std::size_t size = 0;
    EXPECT_EQ(lzma_easy_buffer_encode(1, check, nullptr, reinterpret_cast<const std::uint8_t *>(bytes.data()),
                                      bytes.size(), reinterpret_cast<std::uint8_t *>(packed.data()), &size,
                                      packed.size()),
              LZMA_OK);
    packed.resize(size);
    return packed;
}

Bytes package(const Bytes &first, const Bytes &second)
{
    return fip::build(std::array{fip::Part{fip::bl31(), first}, fip::Part{fip::bl33(), second}}).value();
}

Chosen chosen(ByteView bytes)
{
    return {.bytes = bytes, .name = "file", .where = {{}, 0, "firmware", {}, {}}};
}

std::vector<Id> idsOf(const findings::List &list)
{
    std::vector<Id> ids;
    for (const findings::Finding &finding : list.all()) {
        EXPECT_EQ(finding.where.slot, "firmware");
        ids.push_back(finding.id);
    }
    return ids;
}

// The findings, and that there is an image exactly when none is an error.
std::vector<Id> bl2Ids(const Bytes &bytes, mtk::Medium medium = mtk::Medium::Sd)
{
    findings::List list;
    const auto image = bootImageOf(chosen(bytes), {.medium = medium}, list);
    EXPECT_EQ(image.has_value(), !list.hasErrors());
    return idsOf(list);
}

const FipRules limits{
    .medium = mtk::Medium::Sd, .place = 2_MiB, .stored = 4_MiB, .bl31 = ByteCount(0x2F000), .bl33 = 2_MiB};

std::vector<Id> fipIds(const Bytes &bytes, const FipRules &rules = limits)
{
    findings::List list;
    const auto image = fipOf(chosen(bytes), rules, list);
    EXPECT_EQ(image.has_value(), !list.hasErrors());
    return idsOf(list);
}

std::vector<Id> memberIds(const Bytes &bytes, const fip::Uuid &uuid)
{
    findings::List list;
    const bool isUsable = checkMember(chosen(bytes), uuid, limits, list);
    EXPECT_EQ(isUsable, !list.hasErrors());
    return idsOf(list);
}

} // namespace

TEST(Bl2, GetsItsHeaderWhenItIsBare)
{
    findings::List list;
    EXPECT_EQ(bootImageOf(chosen(bl2()), {}, list), mtk::pack(bl2(), mtk::Medium::Sd).value());
    EXPECT_THAT(list.all(), IsEmpty());
    EXPECT_THAT(bl2Ids(code("no name")), ElementsAre(Id::FileNotNamed));
}

TEST(Bl2, IsNotBl31NorUBootNorAnythingElse)
{
    EXPECT_THAT(bl2Ids(bl31()), ElementsAre(Id::FileIsBl31));
    EXPECT_THAT(bl2Ids(UBootImage().bytes()), ElementsAre(Id::FileIsUBoot));
    EXPECT_THAT(bl2Ids(package(bl31(), UBootImage().bytes())), ElementsAre(Id::FileIsFip));
    EXPECT_THAT(bl2Ids(xz(bl2())), ElementsAre(Id::FileIsCompressed));
    EXPECT_THAT(bl2Ids({}), ElementsAre(Id::FileEmpty));
    EXPECT_THAT(bl2Ids(test::pseudoRandom(5000)), ElementsAre(Id::FileIsOther));
    EXPECT_THAT(bl2Ids(UBootImage().tree()), ElementsAre(Id::FileIsDeviceTree));
    const ByteView page = asBytes("<!DOCTYPE html>\n<title>Not found</title>\n");
    EXPECT_THAT(bl2Ids(Bytes(page.begin(), page.end())), ElementsAre(Id::FileIsText));
}

TEST(Bl2, LooksForTheFipWhereTheFlashHasIt)
{
    using mtk::FindsFip;
    const auto idsFor = [](const Bytes &bytes, FindsFip place) {
        findings::List list;
        (void)bootImageOf(chosen(bytes), {mtk::Medium::SpiNand2k64, {}, place}, list);
        return idsOf(list);
    };
    const Bytes raw = bl2("v2.9(release): spim-nand");
    Bytes ubi = raw;
    const ByteView search = asBytes("No volume named %s");
    ubi.insert(ubi.end(), search.begin(), search.end());
    Bytes nmbm = raw;
    const ByteView remaps = asBytes("NMBM");
    nmbm.insert(nmbm.end(), remaps.begin(), remaps.end());
    EXPECT_THAT(idsFor(raw, FindsFip::AtFixedPlace), IsEmpty());
    EXPECT_THAT(idsFor(raw, FindsFip::InUbiVolume), ElementsAre(Id::Bl2ForRawFlash));
    EXPECT_THAT(idsFor(ubi, FindsFip::InUbiVolume), IsEmpty());
    EXPECT_THAT(idsFor(ubi, FindsFip::AtFixedPlace), ElementsAre(Id::Bl2ForUbi));
    EXPECT_THAT(idsFor(nmbm, FindsFip::AtFixedPlace), ElementsAre(Id::Bl2ForNmbm));
    EXPECT_THAT(idsFor(nmbm, FindsFip::Unknown), IsEmpty());
    EXPECT_THAT(idsFor(mtk::pack(raw, mtk::Medium::SpiNand2k64).value(), FindsFip::InUbiVolume),
                ElementsAre(Id::Bl2ForRawFlash));
}

TEST(Bl2, IsForItsMediumByHeaderAndByCode)
{
    EXPECT_THAT(bl2Ids(bl2("v2.9(release): ram")), ElementsAre(Id::Bl2FromRam));
    EXPECT_THAT(bl2Ids(mtk::pack(bl2("v2.9(release): ram"), mtk::Medium::Sd).value()), ElementsAre(Id::Bl2FromRam));
    EXPECT_THAT(bl2Ids(bl2("v2.9(release): emmc")), ElementsAre(Id::Bl2OtherMedium));
    EXPECT_THAT(bl2Ids(bl2("v2.9(release): emmc"), mtk::Medium::Emmc), IsEmpty());
    EXPECT_THAT(bl2Ids(mtk::pack(bl2("v2.9(release): emmc"), mtk::Medium::Emmc).value()),
                ElementsAre(Id::Bl2OtherMedium));
    EXPECT_THAT(bl2Ids(mtk::pack(bl2("v2.9(release): emmc"), mtk::Medium::Sd).value()), ElementsAre(Id::Bl2Damaged));
}

TEST(Bl2, IsCutToItsOwnSize)
{
    const Bytes image = mtk::pack(bl2(), mtk::Medium::Sd).value();
    Bytes dump = image;
    dump.resize(3'128'320, std::byte{0x55});
    findings::List list;
    EXPECT_EQ(bootImageOf(chosen(dump), {}, list), image);
    EXPECT_THAT(list.all(), IsEmpty());
}

TEST(Bl2, OfMediaTeksV26IsTaken)
{
    Bytes image = mtk::pack(bl2(), mtk::Medium::Sd).value();
    const auto total = le32(static_cast<std::uint32_t>(image.size()) + 0x4400);
    store(MutableBytes(image), 0x20C, le32(0x4A00));
    store(MutableBytes(image), 0x210, total);
    store(MutableBytes(image), 0x220, total);
    EXPECT_THAT(bl2Ids(image), IsEmpty());
}

TEST(Bl2, HasALimitAndAChecksum)
{
    findings::List list;
    const Bl2Rules small{.medium = mtk::Medium::Sd, .pack = {.memoryEnd = 0x201100}};
    EXPECT_FALSE(bootImageOf(chosen(bl2()), small, list));
    EXPECT_THAT(idsOf(list), ElementsAre(Id::Bl2TooLarge));
    EXPECT_EQ(list.toError().cause(), Cause::TooSmall);
    Bytes torn = mtk::pack(bl2(), mtk::Medium::Sd).value();
    torn[3000] ^= std::byte{1};
    EXPECT_THAT(bl2Ids(torn), ElementsAre(Id::Bl2Damaged));
}

TEST(Fip, IsTakenWithoutWhatComesBehindIt)
{
    const Bytes good = package(bl31(), xz(UBootImage().bytes()));
    Bytes dump = good;
    dump.resize(3'000'000, std::byte{0xFF});
    findings::List list;
    EXPECT_EQ(fipOf(chosen(dump), limits, list), good);
    EXPECT_THAT(list.all(), IsEmpty());
}

TEST(Fip, WithSwappedImagesIsTold)
{
    EXPECT_THAT(fipIds(package(UBootImage().bytes(), bl31())), ElementsAre(Id::FipMemberIsOther, Id::FipMemberIsOther));
    EXPECT_THAT(fipIds(package(xz(UBootImage().bytes()), bl31())),
                ElementsAre(Id::FipMemberIsOther, Id::FipMemberIsOther));
    EXPECT_THAT(fipIds(package(bl2(), UBootImage().bytes())), ElementsAre(Id::FipMemberIsOther));
}

TEST(Fip, MustFitWhenItIsUnpacked)
{
    EXPECT_THAT(fipIds(package(bl31(0x2F000), UBootImage().bytes())), IsEmpty());
    EXPECT_THAT(fipIds(package(bl31(0x2F001), UBootImage().bytes())), ElementsAre(Id::FipMemberTooLarge));
    // It takes a fraction of that in the package.
    Bytes large = UBootImage().bytes();
    large.resize(2 * 1024 * 1024);
    EXPECT_THAT(fipIds(package(bl31(), xz(large))), IsEmpty());
    large.resize(large.size() + 1);
    EXPECT_THAT(fipIds(package(bl31(), xz(large))), ElementsAre(Id::FipMemberTooLarge));
    const FipRules small{.place = ByteCount(10'000), .stored = ByteCount(6'000)};
    EXPECT_THAT(fipIds(package(bl31(), UBootImage().bytes()), small),
                ElementsAre(Id::FipMemberStoredTooLarge, Id::FipTooLarge));
}

TEST(Fip, MustBeUnpackedByBl2)
{
    EXPECT_THAT(fipIds(package(bl31(), xz(UBootImage().bytes(), LZMA_CHECK_CRC64))), ElementsAre(Id::FipDamaged));
    Bytes torn = xz(UBootImage().bytes());
    torn[torn.size() / 2] ^= std::byte{1};
    EXPECT_THAT(fipIds(package(bl31(), torn)), ElementsAre(Id::FipMemberDamaged));
    Bytes cut = package(bl31(), UBootImage().bytes());
    cut.resize(cut.size() - 100);
    EXPECT_THAT(fipIds(cut), ::testing::Contains(Id::FipDamaged));
    EXPECT_THAT(fipIds(bl31()), ElementsAre(Id::FileIsBl31));
}

TEST(UBoot, ForAnotherDiskIsAWarning)
{
    EXPECT_THAT(fipIds(package(bl31(), UBootImage{.busWidth = 8, .nonRemovable = true}.bytes())),
                ElementsAre(Id::UBootOtherMedium));
    EXPECT_THAT(fipIds(package(bl31(), UBootImage{.busWidth = 8, .mmcDriver = false, .norDriver = true}.bytes())),
                ElementsAre(Id::UBootOtherMedium));
    EXPECT_THAT(fipIds(package(bl31(), UBootImage{.norDriver = true}.bytes())), IsEmpty());
    EXPECT_THAT(fipIds(package(bl31(), UBootImage{.mmcDriver = false}.bytes())), IsEmpty()) << "nothing is known";
    FipRules emmc = limits;
    emmc.medium = mtk::Medium::Emmc;
    EXPECT_THAT(fipIds(package(bl31(), UBootImage().bytes()), emmc), ElementsAre(Id::UBootOtherMedium));
}

TEST(UBoot, ThatStopsAtItsPromptIsAWarning)
{
    const Bytes stopping = UBootImage{.environment = "baudrate=115200\nloadaddr=0x46000000\n"}.bytes();
    EXPECT_THAT(fipIds(package(bl31(), stopping)), ElementsAre(Id::UBootStopsAtPrompt));
    EXPECT_THAT(fipIds(package(bl31(), xz(stopping))), ElementsAre(Id::UBootStopsAtPrompt));
    EXPECT_THAT(memberIds(stopping, fip::bl33()), ElementsAre(Id::UBootStopsAtPrompt));
}

TEST(Member, IsWhatItWasChosenAs)
{
    EXPECT_THAT(memberIds(bl31(), fip::bl31()), IsEmpty());
    EXPECT_THAT(memberIds(xz(UBootImage().bytes()), fip::bl33()), IsEmpty());
    EXPECT_THAT(memberIds(bl31(), fip::bl33()), ElementsAre(Id::FileIsBl31));
    EXPECT_THAT(memberIds(xz(bl31()), fip::bl33()), ElementsAre(Id::FileIsBl31));
    EXPECT_THAT(memberIds(UBootImage().bytes(), fip::bl31()), ElementsAre(Id::FileIsUBoot));
    EXPECT_THAT(memberIds(test::pseudoRandom(100), fip::bl31()), ElementsAre(Id::FileNotNamed));
    EXPECT_THAT(memberIds(fromHex("1f8b080000000000").value(), fip::bl33()), ElementsAre(Id::FileIsCompressed));
    EXPECT_THAT(memberIds(xz(UBootImage().bytes(), LZMA_CHECK_CRC64), fip::bl33()), ElementsAre(Id::FipDamaged));
    EXPECT_THAT(memberIds({}, fip::bl33()), ElementsAre(Id::FileEmpty));
}

TEST(Member, TwoOfThemBecomeAFip)
{
    const Bytes uBoot = UBootImage().bytes();
    findings::List list;
    EXPECT_EQ(fipOf(chosen(bl31()), chosen(uBoot), limits, {}, list), package(bl31(), uBoot));
    EXPECT_THAT(list.all(), IsEmpty());
    FipRules small = limits;
    small.place = ByteCount(uBoot.size());
    EXPECT_FALSE(fipOf(chosen(bl31()), chosen(uBoot), small, {}, list));
    EXPECT_THAT(idsOf(list), ElementsAre(Id::FipTooLarge));
    findings::List both;
    EXPECT_FALSE(fipOf(chosen(uBoot), chosen(bl31()), limits, {}, both));
    EXPECT_THAT(idsOf(both), ElementsAre(Id::FileIsUBoot, Id::FileIsBl31));
}

TEST(Fip, OfTwoImagesIsCheckedAsItLiesThereWhenItIsCompressed)
{
    const Bytes monitor = bl31();
    Bytes uBoot = UBootImage().bytes();
    uBoot.resize(500'000);
    const auto made = [&](const FipRules &rules, findings::List &list) {
        return fipOf(chosen(monitor), chosen(uBoot), rules, {.xz = true}, list);
    };
    findings::List list;
    const std::array parts{fip::Part{fip::bl31(), monitor}, fip::Part{fip::bl33(), uBoot}};
    EXPECT_EQ(made({.place = ByteCount(100'000), .stored = ByteCount(100'000)}, list),
              fip::build(parts, {.xz = true}).value());
    EXPECT_THAT(list.all(), IsEmpty());
    findings::List small;
    EXPECT_FALSE(made({.place = ByteCount(6'000), .stored = ByteCount(1'000)}, small));
    EXPECT_THAT(idsOf(small), ElementsAre(Id::FipMemberStoredTooLarge, Id::FipMemberStoredTooLarge, Id::FipTooLarge));
    findings::List unpacked;
    EXPECT_FALSE(made({.bl33 = ByteCount(499'999)}, unpacked));
    EXPECT_THAT(idsOf(unpacked), ElementsAre(Id::FipMemberTooLarge));
}

} // namespace bootlace::recognise
