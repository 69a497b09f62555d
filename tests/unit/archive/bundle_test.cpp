// SPDX-License-Identifier: GPL-3.0-or-later
// Bundles made byte by byte, so that each can lie in one place.
#include "archive/bundle.h"
#include "base/bytes.h"
#include "base/digest.h"
#include "base/disk_int.h"
#include "base/result.h"
#include "base/units.h"
#include "support/files.h"
#include "support/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <fmt/format.h>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace bootlace::archive {
namespace {

constexpr std::string_view ArMagic = "!<arch>\n";

std::string arMember(std::string_view name, std::string_view data, std::string_view size = {})
{
    const std::string length = size.empty() ? std::to_string(data.size()) : std::string(size);
    return fmt::format("{:<16}{:<12}{:<6}{:<6}{:<8}{:<10}`\n{}{}", name, 0, 0, 0, "100644", length, data,
                       data.size() % 2 != 0 ? "\n" : "");
}

template <typename T>
std::string raw(T value)
{
    return std::string(asText(bytesOfValue(value)));
}

/// One stored member; what its two headers say of size and CRC can be false.
struct ZipMember
{
    std::string name;
    std::string data;
    std::uint32_t size = static_cast<std::uint32_t>(data.size());
    std::uint32_t crc = crc32(asBytes(data));
    std::uint16_t method = 0;
};

std::string zipOf(const ZipMember &member)
{
    const std::string common = raw(le16(20)) + raw(le16(0)) + raw(le16(member.method)) + raw(le32(0)) +
                               raw(le32(member.crc)) + raw(le32(static_cast<std::uint32_t>(member.data.size()))) +
                               raw(le32(member.size)) + raw(le16(static_cast<std::uint16_t>(member.name.size()))) +
                               raw(le16(0));
    const std::string local = "PK\x03\x04" + common + member.name + member.data;
    const std::string central = "PK\x01\x02" + raw(le16(0x031E)) + common + raw(le16(0)) + raw(le16(0)) + raw(le16(0)) +
                                raw(le32(0100644U << 16U)) + raw(le32(0)) + member.name;
    return local + central + "PK\x05\x06" + raw(le32(0)) + raw(le16(1)) + raw(le16(1)) +
           raw(le32(static_cast<std::uint32_t>(central.size()))) + raw(le32(static_cast<std::uint32_t>(local.size()))) +
           raw(le16(0));
}

class BundleTest : public ::testing::Test
{
protected:
    Result<std::unique_ptr<Bundle>> open(std::string_view bytes)
    {
        test::writeFile(m_folder / "bundle", asBytes(bytes));
        return Bundle::open(m_folder / "bundle");
    }

    static Result<std::string> read(const Bundle &bundle, std::size_t index)
    {
        TRY_ASSIGN(const auto stream, bundle.openMember(index));
        TRY_ASSIGN(const Bytes bytes, source::readAll(*stream, 1_MiB));
        return std::string(asText(bytes));
    }

    test::TempDir m_folder;
};

TEST_F(BundleTest, ListsArMembersInTheOrderOfTheirData)
{
    ASSERT_OK_ASSIGN(const auto bundle, open(std::string(ArMagic) + arMember("debian-binary", "2.0\n") +
                                             arMember("z", "odd") + arMember("a/", "")));
    EXPECT_EQ(bundle->format(), Format::Ar);
    ASSERT_EQ(bundle->members().size(), 3U);
    EXPECT_EQ(bundle->members()[0].name, "debian-binary");
    EXPECT_EQ(bundle->members()[1].name, "z");
    EXPECT_EQ(bundle->members()[1].size, 3_B);
    EXPECT_EQ(bundle->members()[1].permissions, 0644U);
    EXPECT_EQ(bundle->find("a"), 2U);
    EXPECT_EQ(bundle->find("b"), std::nullopt);
    EXPECT_EQ(read(*bundle, 0), "2.0\n");
    EXPECT_EQ(read(*bundle, 1), "odd");
    EXPECT_EQ(read(*bundle, 2), "");
}

TEST_F(BundleTest, AnOlderStreamCanNoLongerBeReadAndANewOneOutlivesTheBundle)
{
    ASSERT_OK_ASSIGN(auto bundle, open(std::string(ArMagic) + arMember("a", "aaaa") + arMember("b", "bbbb")));
    ASSERT_OK_ASSIGN(const auto first, bundle->openMember(0));
    ASSERT_OK_ASSIGN(const auto second, bundle->openMember(1));
    bundle.reset();
    EXPECT_FAILS(source::readAll(*first, 1_KiB), Cause::Internal, "after another member");
    ASSERT_OK_ASSIGN(const Bytes bytes, source::readAll(*second, 1_KiB));
    EXPECT_EQ(asText(bytes), "bbbb");
}

TEST_F(BundleTest, RefusesAnArThatWasCutOff)
{
    const std::string whole = std::string(ArMagic) + arMember("data.tar", std::string(1000, 'x'));
    EXPECT_FAILS(open(whole.substr(0, 900)), Cause::BadInput,
                 "member data.tar takes 1000 bytes at offset 68, but the file ends at 900");
}

TEST_F(BundleTest, RefusesArSizesThatLie)
{
    for (const std::string_view size : {"9999999999", "2147483615", "-4", "0", "12x", "0x4"}) {
        EXPECT_FAILS(open(std::string(ArMagic) + arMember("a", "aaaa", size) + arMember("b", "bbbb")), Cause::BadInput,
                     "");
    }
}

TEST_F(BundleTest, RefusesWhatIsNoBundle)
{
    EXPECT_FAILS(open(""), Cause::BadInput, "neither");
    EXPECT_FAILS(open("hello, this is text"), Cause::BadInput, "neither");
    EXPECT_FAILS(Bundle::open(m_folder / "missing"), Cause::NotFound, "missing");
    EXPECT_FAILS(Bundle::open(m_folder.path()), Cause::BadInput, "is not a file");
}

TEST_F(BundleTest, ReadsAStoredZipMember)
{
    ASSERT_OK_ASSIGN(const auto bundle, open(zipOf({.name = "./boot//Image", .data = "MZ kernel"})));
    EXPECT_EQ(bundle->format(), Format::Zip);
    ASSERT_EQ(bundle->members().size(), 1U);
    EXPECT_EQ(bundle->members()[0].name, "boot/Image");
    EXPECT_EQ(read(*bundle, 0), "MZ kernel");
}

TEST_F(BundleTest, RefusesNamesThatClimbOut)
{
    for (const std::string_view name : {"../etc/passwd", "a/../../b", "..", "x/.."}) {
        const auto bundle = open(zipOf({.name = std::string(name), .data = "x"}));
        EXPECT_FALSE(bundle.has_value()) << name;
    }
}

TEST_F(BundleTest, RefusesAZipMemberWhoseSizeOrChecksumLies)
{
    const std::string data(5000, 'x');
    ASSERT_OK_ASSIGN(const auto longer, open(zipOf({.name = "a", .data = data, .size = 5400})));
    EXPECT_FAILS(read(*longer, 0), Cause::BadInput, "400 bytes before its end");
    ASSERT_OK_ASSIGN(const auto shorter, open(zipOf({.name = "a", .data = data, .size = 4999})));
    EXPECT_FAILS(read(*shorter, 0), Cause::BadInput, "more than its 4999 bytes");
    ASSERT_OK_ASSIGN(const auto wrong, open(zipOf({.name = "a", .data = "four", .crc = 1})));
    EXPECT_FAILS(read(*wrong, 0), Cause::BadInput, "the bundle says 00000001");
    ASSERT_OK_ASSIGN(const auto strange, open(zipOf({.name = "a", .data = "four", .method = 93})));
    EXPECT_FAILS(read(*strange, 0), Cause::Unsupported, "only deflate");
}

TEST_F(BundleTest, ATreeHasTheMembersAndTheirData)
{
    ASSERT_OK_ASSIGN(auto bundle, open(std::string(ArMagic) + arMember("a", "aaaa") + arMember("b", "bbbb")));
    const auto tree = treeOf(std::move(bundle));
    std::string seen;
    for (;;) {
        ASSERT_OK_ASSIGN(const auto entry, tree->next());
        if (!entry) {
            break;
        }
        std::array<std::byte, 8> buffer{};
        ASSERT_OK_ASSIGN(const std::size_t got, tree->read(buffer));
        seen += entry->path + "=" + std::string(asText(ByteView(buffer).first(got))) + " ";
    }
    EXPECT_EQ(seen, "a=aaaa b=bbbb ");
}

} // namespace
} // namespace bootlace::archive
