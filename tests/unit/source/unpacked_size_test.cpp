// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/unpacked_size.h"
#include "support/files.h"
#include "support/result.h"
#include "support/tool.h"

#include <string>

namespace bootlace::source {
namespace {

class UnpackedSize : public testing::Test
{
protected:
    UnpackedSize() { test::writeFile(folder / "plain", test::pseudoRandom(300'000)); }

    /// Of what the commands leave in "packed".
    [[nodiscard]] std::uint64_t after(const std::string &commands) const
    {
        test::runOk({"sh", "-ec", "cd " + folder.path().string() + "; " + commands});
        const auto size = unpackedAtLeast(folder / "packed");
        EXPECT_TRUE(size) << (size ? "" : size.error().describe());
        return size ? size->value() : 0;
    }

    test::TempDir folder;
};

TEST_F(UnpackedSize, IsWhatTheFileSaysItself)
{
    EXPECT_EQ(after("cp plain packed"), 300'000U);
    EXPECT_EQ(after("zstd -qf plain -o packed"), 300'000U);
    EXPECT_EQ(after("printf 'P*M\\030\\003\\000\\000\\000abc' >skip; zstd -qc plain | cat skip - >packed"), 300'000U);
    EXPECT_EQ(after("gzip -c plain >packed"), 300'000U);
    EXPECT_EQ(after("xz -0 -c plain >packed"), 300'000U);
    EXPECT_EQ(after("xz -0 --block-size=50000 -c plain >packed; head -c 8 /dev/zero >>packed"), 300'000U);
}

TEST_F(UnpackedSize, IsNeverMoreThanThereIs)
{
    EXPECT_EQ(after("zstd -qc <plain >packed"), 0U); // a pipe's length is not known
    EXPECT_EQ(after("bzip2 -c plain >packed"), 0U);
    EXPECT_EQ(after("head -c 1000 plain | gzip >packed; gzip -c plain >>packed"), 300'000U);
    EXPECT_EQ(after("xz -0 -c plain >packed; head -c 1000 plain | xz -0 >>packed"), 1000U);
    EXPECT_EQ(after("xz -0 -c plain | head -c 100000 >packed"), 0U); // cut off
    EXPECT_EQ(after("printf '\\037\\213\\010' >packed"), 0U);
    EXPECT_FAILS(unpackedAtLeast(folder / "none"), Cause::NotFound, "none");
}

} // namespace
} // namespace bootlace::source
