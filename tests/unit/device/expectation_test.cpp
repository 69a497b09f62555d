// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/claim.h"
#include "support/result.h"

namespace bootlace::device {
namespace {

Disk card()
{
    Disk disk;
    disk.path = "/dev/sdb";
    disk.serial = "000000001206";
    disk.size = ByteCount(1 << 20);
    disk.diskseq = 7;
    return disk;
}

TEST(Expectation, IsOfOneDiskAlone)
{
    const Expectation expected = expectationOf(card());
    ASSERT_OK(isExpected(card(), expected));
    Disk other = card();
    other.size += 512_B;
    EXPECT_FAILS(isExpected(other, expected), Cause::Refused, "it holds 1049088 bytes, not 1048576");
    other = card();
    other.serial = "000000001207";
    EXPECT_FAILS(isExpected(other, expected), Cause::Refused, "its serial is \"000000001207\", not \"000000001206\"");
    other = card();
    other.diskseq = 8;
    EXPECT_FAILS(isExpected(other, expected), Cause::Refused, "taken out or changed");
    other.diskseq.reset(); // a kernel that does not count
    ASSERT_OK(isExpected(other, expected));
}

TEST(Expectation, ASerialThatNobodyTellsIsNotTheExpectedOne)
{
    ASSERT_OK(hasSerial(card(), "000000001206"));
    EXPECT_FAILS(hasSerial(card(), ""), Cause::Refused, "its serial is \"000000001206\", not \"\"");
    Disk silent = card();
    silent.serial.clear();
    EXPECT_FAILS(hasSerial(silent, "000000001206"), Cause::Refused, "reports no serial number, but \"000000001206\"");
    ASSERT_OK(hasSerial(silent, ""));
}

} // namespace
} // namespace bootlace::device
