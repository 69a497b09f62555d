// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/peek.h"
#include "support/files.h"
#include "support/result.h"
#include "support/tool.h"

namespace bootlace::source {
namespace {

using test::TempDir;

TEST(Peek, AnswersAnyPlaceOfAPlainAndOfAPackedFile)
{
    const TempDir folder;
    // More than is remembered, so that going back begins anew.
    Bytes bytes = test::pseudoRandom(3'000'000);
    bytes.resize(std::size_t{70} << 20);
    const Bytes tail = test::pseudoRandom(100'003, 2);
    bytes.insert(bytes.end(), tail.begin(), tail.end());
    const std::string plain = (folder / "image").string();
    test::writeFile(plain, bytes);
    test::runOk({"zstd", "-q", plain, "-o", plain + ".zst"});

    for (const std::string &file : {plain, plain + ".zst"}) {
        ASSERT_OK_ASSIGN(const Peek peek, peekInto(file));
        EXPECT_EQ(peek.size.has_value(), file == plain);
        for (const std::size_t at :
             {1024UZ, bytes.size() - 200'000, 0UZ, 262'143UZ, bytes.size() - 100'000, 2'900'000UZ, 65UZ << 20, 1UZ}) {
            Bytes out(100'000);
            ASSERT_OK(peek.read(ByteOffset(at), out));
            EXPECT_TRUE(std::ranges::equal(out, ByteView(bytes).subspan(at, out.size()))) << at << " of " << file;
        }
        Bytes out(10);
        ASSERT_OK(peek.read(ByteOffset(bytes.size() - 10), out));
        ASSERT_OK(peek.read(ByteOffset(bytes.size()), MutableBytes()));
        EXPECT_FAILS(peek.read(ByteOffset(bytes.size() - 9), out), Cause::BadInput, "ends");
        EXPECT_FAILS(peek.read(ByteOffset(bytes.size() * 3), out), Cause::BadInput, "ends");
        EXPECT_FAILS(peek.read(ByteOffset(UINT64_MAX - 3), out), Cause::BadInput, "ends");
        ASSERT_OK(peek.read(ByteOffset(0), out));
    }
}

TEST(Peek, DamageIsAnErrorWhereItIsReached)
{
    const TempDir folder;
    const std::string plain = (folder / "image").string();
    test::writeFile(plain, test::pseudoRandom(5'000'000));
    test::runOk({"zstd", "-q", plain, "-o", plain + ".zst"});
    std::filesystem::resize_file(plain + ".zst", 3'000'000);
    ASSERT_OK_ASSIGN(const Peek peek, peekInto(plain + ".zst"));
    Bytes out(1000);
    ASSERT_OK(peek.read(ByteOffset(100'000), out));
    EXPECT_FAILS(peek.read(ByteOffset(4'000'000), out), Cause::BadInput, "zstd");
    EXPECT_FAILS(peek.read(ByteOffset(4'000'000), out), Cause::BadInput, "zstd");
    EXPECT_FAILS(peekInto(folder / "none"), Cause::NotFound, "none");
}

} // namespace
} // namespace bootlace::source
