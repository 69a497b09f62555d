// SPDX-License-Identifier: GPL-3.0-or-later
#include "gpt/gpt.h"
#include "support/files.h"
#include "support/result.h"
#include "unit/gpt/board_table.h"

namespace bootlace::gpt {
namespace {

// The two places in slot 0 of the protective MBR that programs fill in differently.
void clearChs(Bytes &mbr)
{
    for (const std::size_t i : {447U, 448U, 449U, 451U, 452U, 453U}) {
        mbr.at(i) = {};
    }
}

TEST(GoldenGpt, TheBoardsTableIsByteForByteThatOfSgdisk)
{
    const Bytes golden = test::readFile(test::inProject("tests/golden/gpt/bpi-r3-8gb.gpt"));
    ASSERT_EQ(golden.size(), 3 * 512 + 128 * 128);
    const auto part = [&](std::size_t at, std::size_t size) {
        return Bytes(golden.begin() + static_cast<std::ptrdiff_t>(at),
                     golden.begin() + static_cast<std::ptrdiff_t>(at + size));
    };
    Bytes primary = part(0, 1024);
    const Bytes entries = part(1536, 16384);
    primary.insert(primary.end(), entries.begin(), entries.end());
    Bytes backup = entries;
    const Bytes backupHeader = part(1024, 512);
    backup.insert(backup.end(), backupHeader.begin(), backupHeader.end());

    ASSERT_OK_ASSIGN(auto ours, encode(test::boardTable(), test::boardCard()));
    clearChs(ours.primary.bytes);
    clearChs(primary);
    EXPECT_TRUE(ours.primary.bytes == primary);
    EXPECT_TRUE(ours.backup.bytes == backup);
    EXPECT_EQ(ours.backup.range.end(), ByteOffset(15523840ULL * 512));
}

} // namespace
} // namespace bootlace::gpt
