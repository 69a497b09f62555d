// SPDX-License-Identifier: GPL-3.0-or-later
// What mkenvimage makes is made, byte for byte, and read; what is made, fw_printenv reads as it is read here.
#include "support/files.h"
#include "support/result.h"
#include "support/tool.h"
#include "ubootenv/copies.h"
#include "ubootenv/layout.h"
#include "ubootenv/pack.h"

#include <fmt/format.h>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::ubootenv {
namespace {

class EnvironmentPeer : public ::testing::Test
{
protected:
    test::ToolRun mkenvimage(std::string_view text, const Area &area)
    {
        test::writeFile(dir / "text", asBytes(text));
        std::vector<std::string> command{"mkenvimage", "-s",           fmt::format("{:#x}", area.size.value()),
                                         "-o",         dir / "theirs", dir / "text"};
        if (area.isOneOfTwo) {
            command.insert(command.begin() + 1, "-r");
        }
        return test::run(command);
    }

    // Of one or two copies that lie behind each other in the bytes.
    std::string fwPrintenv(ByteView bytes, ByteCount size)
    {
        test::writeFile(dir / "flash", bytes);
        std::string config;
        for (std::uint64_t at = 0; at < bytes.size(); at += size.value()) {
            config += fmt::format("{} {:#x} {:#x}\n", (dir / "flash").string(), at, size.value());
        }
        test::writeFile(dir / "config", asBytes(config));
        return test::runOk({"fw_printenv", "-c", dir / "config", "-f", dir / "none"});
    }

    test::TempDir dir;
};

std::string printed(ByteView bytes)
{
    const auto saved = findSaved(bytes);
    std::string text;
    for (const auto &[name, value] : saved.value().copies.at(saved->current).environment.value().variables) {
        text += fmt::format("{}={}\n", name, value);
    }
    return text;
}

constexpr std::string_view texts[] = {
    "a=1\n",
    "a=1",
    "\n\n# comment\nbootcmd=run one; run two\n#\n\nbootdelay=2\nempty=\nopt=a=b # no comment\n",
    "a=1\nb=2\na=3\n",
    "a=one\\\ntwo\\\n three\nb=\\\\\n\\x\nc=last\\",
    "z=1\\\n",
    "#comment that ends in a backslash\\\na=1\n# last, without a newline",
    "a=1\r\nb=2\r\n",
    "umlaut=\xC3\xA4 \xFF\n",
};

TEST_F(EnvironmentPeer, IsMadeAsMkenvimageMakesIt)
{
    for (const std::string_view text : texts) {
        for (const std::uint64_t size : {0x80U, 0x1000U, 0x4001U, 0x80000U, 0x100000U}) {
            for (const bool isOneOfTwo : {false, true}) {
                const Area area{.size = ByteCount(size), .isOneOfTwo = isOneOfTwo};
                ASSERT_EQ(mkenvimage(text, area).status, 0);
                ASSERT_OK_ASSIGN(const Packed ours, pack(text, area));
                EXPECT_TRUE(ours.bytes == test::readFile(dir / "theirs")) << text << size << isOneOfTwo;
            }
        }
    }
}

TEST_F(EnvironmentPeer, FitsWhereMkenvimageSaysThatItFits)
{
    for (const std::string_view text :
         {"a=123\nb=45\n", "a=123\nb=45", "a=123\nb=45\n\n# comment\n", "a=1\\\n23\nb=45\n"}) {
        for (std::uint64_t size = 10; size < 24; ++size) {
            for (const bool isOneOfTwo : {false, true}) {
                const Area area{.size = ByteCount(size), .isOneOfTwo = isOneOfTwo};
                const auto ours = pack(text, area);
                ASSERT_EQ(mkenvimage(text, area).status == 0, ours.has_value()) << text << size << isOneOfTwo;
                EXPECT_TRUE(!ours || ours->bytes == test::readFile(dir / "theirs")) << text << size;
            }
        }
    }
}

TEST_F(EnvironmentPeer, OfMkenvimageIsRead)
{
    for (const bool isOneOfTwo : {false, true}) {
        const Area area{.size = 0x4000_B, .isOneOfTwo = isOneOfTwo};
        ASSERT_EQ(mkenvimage("b=2\na=1\\\n2\nb=3\n", area).status, 0);
        const Bytes theirs = test::readFile(dir / "theirs");
        EXPECT_EQ(printed(theirs), "a=1\n2\nb=3\n");
        EXPECT_EQ(findSaved(theirs)->copies.at(0).environment->flags.has_value(), isOneOfTwo);
    }
}

TEST_F(EnvironmentPeer, IsReadByFwPrintenv)
{
    for (const std::string_view text : texts) {
        ASSERT_OK_ASSIGN(const Packed ours, pack(text, {.size = 64_KiB}));
        EXPECT_EQ(fwPrintenv(ours.bytes, 64_KiB), printed(ours.bytes));
    }
}

TEST_F(EnvironmentPeer, TheCurrentOfTwoCopiesIsThatOfFwPrintenv)
{
    constexpr Area area{.size = 16_KiB, .isOneOfTwo = true};
    for (const auto &[first, second] :
         {std::pair{1, 1}, {1, 2}, {2, 1}, {254, 255}, {255, 0}, {0, 255}, {255, 1}, {0, 0}, {7, 200}}) {
        for (const int damaged : {0, 1, 2}) { // none, the first, the second
            Bytes both = pack("from=first\n", area).value().bytes;
            const Bytes other = pack("from=second\n", area).value().bytes;
            both.insert(both.end(), other.begin(), other.end());
            both[crcSize] = static_cast<std::byte>(first);
            both[0x4000 + crcSize] = static_cast<std::byte>(second);
            if (damaged != 0) {
                both[static_cast<std::size_t>(damaged) * 0x4000 - 1] ^= std::byte{1};
            }
            EXPECT_EQ(fwPrintenv(both, area.size), printed(both)) << first << ' ' << second << ' ' << damaged;
        }
    }
}

} // namespace
} // namespace bootlace::ubootenv
