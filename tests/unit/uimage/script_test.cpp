// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "support/result.h"
#include "uimage/header.h"
#include "uimage/script.h"

#include <functional>
#include <string>
#include <string_view>

namespace bootlace::uimage {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

// SOURCE_DATE_EPOCH=1700000000 mkimage -A arm -T script -C none -n "boot script" -d FILE ("echo hi\n").
constexpr std::string_view bootScript = "27051956f7b0dc0e6553f100000000100000000000000000d934016205020600"
                                        "626f6f7420736372697074000000000000000000000000000000000000000000"
                                        "00000008000000006563686f2068690a";

Bytes withHeader(Bytes bytes, const std::function<void(Header &)> &change)
{
    Header header = *load<Header>(bytes, 0);
    change(header);
    header.dataSize = static_cast<std::uint32_t>(bytes.size() - sizeof(Header));
    header.dataCrc = crc32(ByteView(bytes).subspan(sizeof(Header)));
    header.headerCrc = 0;
    header.headerCrc = crc32(bytesOfValue(header));
    store(MutableBytes(bytes), 0, header);
    return bytes;
}

TEST(Script, IsMadeAsMkimageMakesIt)
{
    ASSERT_OK_ASSIGN(const Bytes bytes,
                     packScript("echo hi\n", {.arch = arch::arm, .time = 1700000000, .name = "boot script"}));
    EXPECT_EQ(toHex(bytes), bootScript);
}

TEST(Script, IsReadAgain)
{
    for (const std::string_view text : {"a", "ab", "abc", "abcd", "echo 1\n\techo 2"}) {
        ASSERT_OK_ASSIGN(const Bytes bytes, packScript(text, {.name = std::string(32, 'n')}));
        ASSERT_OK_ASSIGN(const Script script, scriptIn(bytes));
        EXPECT_EQ(script.text, text);
        EXPECT_EQ(script.fields, (Fields{.type = type::script, .name = std::string(32, 'n')}));
        EXPECT_THAT(script.notes, IsEmpty());
    }
}

TEST(Script, WhatIsNoneIsRefused)
{
    EXPECT_FAILS(packScript("", {}), Cause::BadInput, "empty");
    EXPECT_FAILS(packScript(std::string_view("a\0b", 3), {}), Cause::BadInput, "zero byte at offset 1");
    EXPECT_FAILS(packScript(asText(*fromHex(bootScript)), {}), Cause::BadInput, "not the text of a script");
    EXPECT_FAILS(packScript(std::string((16U << 20U) + 1, 'a'), {}), Cause::BadInput,
                 "16777217 bytes: 16 MiB are the most");
    for (const std::string &name : {std::string(33, 'n'), std::string("a\n"), std::string("\xC3\xA9")}) {
        EXPECT_FAILS(packScript("a", {.name = name}), Cause::BadInput, "at most 32 printable");
    }
}

TEST(Script, OfAnImageThatUBootRefusesIsNotShown)
{
    Bytes bytes = *fromHex(bootScript);
    EXPECT_FAILS(scriptIn(ByteView(bytes).first(bytes.size() - 1)), Cause::BadInput, "bytes long");
    EXPECT_FAILS(scriptIn(withHeader(bytes, [](Header &header) { header.type = type::kernel; })), Cause::BadInput,
                 "its type is kernel");
    bytes.back() ^= std::byte{1};
    EXPECT_FAILS(scriptIn(bytes), Cause::BadInput, "CRC of the image's data");
    EXPECT_FAILS(scriptIn({}), Cause::BadInput, "not a uImage");
}

TEST(Script, WhatIsOddIsNoted)
{
    const Bytes plain = *fromHex(bootScript);
    const Bytes unnamed = withHeader(plain, [](Header &header) { header.name[0] = '\x07'; });
    ASSERT_OK_ASSIGN(const Script first, scriptIn(unnamed));
    EXPECT_THAT(first.notes, ElementsAre(HasSubstr("name is not printable")));
    Bytes two = plain;
    for (const char byte : std::string_view("\0\0\0\4\0\0\0\4\0\0\0\0ab\r\ncd\n", 19)) {
        two.push_back(static_cast<std::byte>(byte));
    }
    two.erase(two.begin() + sizeof(Header), two.begin() + sizeof(Header) + 16);
    two.push_back(std::byte{'\n'});
    two = withHeader(two, [](Header &) {});
    ASSERT_OK_ASSIGN(const Script second, scriptIn(two));
    EXPECT_EQ(second.text, "ab\r\n");
    EXPECT_THAT(second.notes, ElementsAre(HasSubstr("CR and LF"), HasSubstr("2 scripts")));
}

} // namespace
} // namespace bootlace::uimage
