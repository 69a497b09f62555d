// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "fip/xz.h"
#include "support/files.h"

#include <gtest/gtest.h>

namespace bootlace::fip {

// 300 zeros by xz 5.4: head -c 300 /dev/zero | xz --check=... | xxd -p
constexpr std::string_view withCrc32 =
    "fd377a585a0000016922de360200210116000000742fe5a3e0012b00085d00006ffdf7c10d200000d28f34b5000120ac0200"
    "0000f76b27db3e300d8b020000000001595a";
constexpr std::string_view withoutCheck =
    "fd377a585a000000ff12d9410200210116000000742fe5a3e0012b00085d00006ffdf7c10d20000000011cac0200000021ac"
    "9fa8a8000afc020000000000595a";
constexpr std::string_view withCrc64 =
    "fd377a585a000004e6d6b4460200210116000000742fe5a3e0012b00085d00006ffdf7c10d200000c1843a3b7d605b940001"
    "24ac02000000e129b640b1c467fb020000000004595a";
// --check=crc32 --x86 --lzma2
constexpr std::string_view withBcjFilter =
    "fd377a585a0000016922de3602010400210116000d86351fe0012b00085d00006ffdf7c10d200000d28f34b5000120ac0200"
    "0000f76b27db3e300d8b020000000001595a";
// --check=crc32 of no bytes
constexpr std::string_view ofNothing = "fd377a585a0000016922de36000000001cdf44219042990d010000000001595a";

Packing packingOfDigits(std::string_view digits)
{
    return packingOf(fromHex(digits).value());
}

constexpr ByteCount threeHundred{300};

TEST(Xz, IsUnpackedWithCrc32OrNoCheck)
{
    EXPECT_EQ(packingOfDigits(withCrc32), (Packing{Compression::XzCrc32, threeHundred}));
    EXPECT_EQ(packingOfDigits(withoutCheck), (Packing{Compression::XzNone, threeHundred}));
    EXPECT_EQ(packingOfDigits(ofNothing), (Packing{Compression::XzCrc32, ByteCount(0)}));
}

TEST(Xz, IsNotUnpackedWithAnotherCheckOrFilter)
{
    EXPECT_EQ(packingOfDigits(withCrc64), (Packing{Compression::XzUnsupportedCheck, threeHundred}));
    EXPECT_EQ(packingOfDigits(withBcjFilter), (Packing{Compression::XzUnsupportedFilter, threeHundred}));
}

TEST(Xz, IsBrokenWhenCutOffOrChangedInHeaderOrIndex)
{
    const Bytes whole = fromHex(withCrc32).value();
    for (std::size_t size = 6; size < whole.size(); ++size) {
        EXPECT_EQ(packingOf(ByteView(whole).first(size)).compression, Compression::XzBroken) << size;
    }
    for (const std::size_t at : {7U, 8U}) {
        Bytes changed = whole;
        changed[at] ^= std::byte{1};
        EXPECT_EQ(packingOf(changed).compression, Compression::XzBroken) << at;
    }
    for (std::size_t back = 1; back <= 20; ++back) {
        Bytes changed = whole;
        changed[changed.size() - back] ^= std::byte{0x10};
        EXPECT_EQ(packingOf(changed).compression, Compression::XzBroken) << back;
    }
}

TEST(Xz, IsToldFromPlainBytes)
{
    EXPECT_EQ(packingOf({}), Packing{});
    EXPECT_EQ(packingOf(test::pseudoRandom(1000)), Packing{});
}

} // namespace bootlace::fip
