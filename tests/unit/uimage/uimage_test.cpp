// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "support/result.h"
#include "uimage/header.h"
#include "uimage/uimage.h"

#include <functional>

namespace bootlace::uimage {
namespace {

// SOURCE_DATE_EPOCH=1700000000 mkimage -A arm -T script -C none -n "boot script" -d FILE ("echo hi\n").
constexpr std::string_view bootScript = "27051956f7b0dc0e6553f100000000100000000000000000d934016205020600"
                                        "626f6f7420736372697074000000000000000000000000000000000000000000"
                                        "00000008000000006563686f2068690a";

Bytes scriptWith(const std::function<void(Bytes &)> &change, bool seal = false)
{
    Bytes bytes = *fromHex(bootScript);
    change(bytes);
    if (seal) {
        Header header = *load<Header>(bytes, 0);
        header.dataCrc = crc32(ByteView(bytes).subspan(sizeof(Header)));
        header.headerCrc = 0;
        header.headerCrc = crc32(bytesOfValue(header));
        store(MutableBytes(bytes), 0, header);
    }
    return bytes;
}

std::vector<DefectKind> kindsOf(ByteView bytes)
{
    std::vector<DefectKind> kinds;
    const auto image = parse(bytes);
    for (const Defect &defect : image.value().defects) {
        EXPECT_FALSE(defect.sentence.empty());
        kinds.push_back(defect.kind);
    }
    return kinds;
}

using Kinds = std::vector<DefectKind>;

TEST(UImage, AScriptsTextIsItsOnlyPart)
{
    const Bytes bytes = *fromHex(bootScript);
    ASSERT_OK_ASSIGN(const Image image, parse(bytes));
    EXPECT_EQ(image.defects, std::vector<Defect>());
    EXPECT_EQ(image.fields,
              (Fields{.type = type::script, .arch = arch::arm, .time = 1700000000, .name = "boot script"}));
    ASSERT_EQ(image.parts.size(), 1U);
    EXPECT_EQ(asText(*slice(bytes, image.parts[0].begin.value(), image.parts[0].size.value())), "echo hi\n");
}

TEST(UImage, EachDefectIsToldApart)
{
    using enum DefectKind;
    EXPECT_EQ(kindsOf(scriptWith([](Bytes &b) { b.back() ^= std::byte{1}; })), Kinds{DataCrc});
    EXPECT_EQ(kindsOf(scriptWith([](Bytes &b) { b[8] ^= std::byte{1}; })), Kinds{HeaderCrc});
    EXPECT_EQ(kindsOf(scriptWith([](Bytes &b) { b.pop_back(); })), (Kinds{Truncated, Parts}));
    EXPECT_EQ(kindsOf(scriptWith([](Bytes &b) { b[32] = std::byte{7}; }, true)), Kinds{Name});
    EXPECT_EQ(kindsOf(scriptWith([](Bytes &b) { b[67] = std::byte{9}; }, true)), Kinds{Parts});
    EXPECT_EQ(kindsOf(scriptWith([](Bytes &b) { b[67] = std::byte{0}; }, true)), Kinds{Parts});
    EXPECT_EQ(kindsOf(scriptWith([](Bytes &b) { std::fill(b.begin() + 64, b.end(), std::byte{1}); }, true)),
              Kinds{Parts});
}

TEST(UImage, MayBeFollowedByOtherBytes)
{
    EXPECT_EQ(kindsOf(scriptWith([](Bytes &b) { b.resize(100000); })), Kinds{});
}

TEST(UImage, OtherFilesAreNone)
{
    EXPECT_FAILS(parse({}), Cause::BadInput, "not a uImage");
    EXPECT_FAILS(parse(ByteView(*fromHex(bootScript)).first(63)), Cause::BadInput, "not a uImage");
}

TEST(UImage, NumbersWithoutAWordStayNumbers)
{
    EXPECT_EQ(typeWord(type::script), "script");
    EXPECT_EQ(archWord(200), "200");
    EXPECT_EQ(osWord(os::uBoot), "u-boot");
    EXPECT_EQ(compressionWord(6), "zstd");
}

} // namespace
} // namespace bootlace::uimage
