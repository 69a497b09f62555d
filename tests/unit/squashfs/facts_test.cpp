// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "squashfs/facts.h"
#include "support/result.h"

#include <gtest/gtest.h>

namespace bootlace::squashfs {

// A superblock as mksquashfs -comp xz makes it of one file.
Bytes superblock()
{
    return fromHex("6873717302000000b0c1d265000002000000000004001100c00001000400000020000000000000005c01000000000000"
                   "5401000000000000ffffffffffffffff0e010000000000003f01000000000000ffffffffffffffff4601000000000000")
        .value();
}

Bytes changed(std::size_t at, unsigned value)
{
    Bytes bytes = superblock();
    bytes.at(at) = static_cast<std::byte>(value);
    return bytes;
}

TEST(Squashfs, SaysItsSizeAndCompression)
{
    const Bytes bytes = changed(0, 'h');
    ASSERT_TRUE(isSquashfs(bytes));
    ASSERT_OK_ASSIGN(const Facts facts, peek(bytes));
    EXPECT_EQ(facts.size, ByteCount(0x15C));
    EXPECT_EQ(facts.blockSize, 131072U);
    EXPECT_EQ(facts.inodes, 2U);
    EXPECT_EQ(facts.compression, "xz");
    ASSERT_OK_ASSIGN(const Facts other, peek(changed(20, 9)));
    EXPECT_EQ(other.compression, "unknown");
}

TEST(Squashfs, RefusesNumbersThatContradictEachOther)
{
    EXPECT_FAILS(peek(changed(22, 16)), Cause::BadInput, "contradict");
    EXPECT_FAILS(peek(changed(41, 0)), Cause::BadInput, "contradict");
    EXPECT_FAILS(peek(changed(28, 3)), Cause::Unsupported, "4.0");
    EXPECT_FAILS(peek(changed(0, 'x')), Cause::BadInput, "no squashfs");
    EXPECT_FAILS(peek(ByteView(superblock()).first(40)), Cause::BadInput, "no squashfs");
}

} // namespace bootlace::squashfs
