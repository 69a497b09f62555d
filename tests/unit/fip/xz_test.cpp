// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"
#include "fip/xz.h"
#include "support/files.h"
#include "support/result.h"

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

/// Compressible, and not the same everywhere.
Bytes text(std::size_t size)
{
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i) {
        bytes[i] = static_cast<std::byte>((i * i) >> 9U);
    }
    return bytes;
}

TEST(Xz, OfOursIsWhatBl2UnpacksAndUnpacksToTheSame)
{
    for (const std::size_t size : {1U, 300U, 5000U, 200'001U}) {
        for (const Bytes &image : {text(size), test::pseudoRandom(size)}) {
            ASSERT_OK_ASSIGN(const Bytes packed, compress(image));
            EXPECT_EQ(packingOf(packed), (Packing{Compression::XzCrc32, ByteCount(size)})) << size;
            EXPECT_EQ(decompress(packed, ByteCount(size)).value(), image) << size;
            EXPECT_EQ(compress(image).value(), packed) << size;
        }
    }
    EXPECT_LT(compress(text(200'001)).value().size(), 50'000U);
}

// The block header's fields up to the dictionary: its size, flags, the two sizes of the block, filter 0x21 with one
// byte of properties: 2^(12 + n / 2) for an even n ("The .xz File Format", 5.3.1).
TEST(Xz, OfOursHasADictionaryAsLargeAsTheImage)
{
    const auto dictionaryOf = [](std::size_t size) {
        const Bytes packed = compress(text(size)).value();
        const auto filter = std::ranges::search(packed, std::array{std::byte{0x21}, std::byte{1}});
        return std::to_integer<unsigned>(filter.end()[0]);
    };
    EXPECT_EQ(dictionaryOf(1), 0U);          // 4 KiB, the smallest
    EXPECT_EQ(dictionaryOf(4096), 0U);       // 4 KiB
    EXPECT_EQ(dictionaryOf(4097), 2U);       // 8 KiB
    EXPECT_EQ(dictionaryOf(1'000'000), 16U); // 1 MiB
}

TEST(Xz, IsUnpackedOnlyWhenItIsWholeAndNotTooLarge)
{
    for (const std::string_view digits : {withCrc32, withoutCheck, withCrc64, withBcjFilter}) {
        EXPECT_EQ(decompress(fromHex(digits).value(), threeHundred).value(), Bytes(300));
    }
    const Bytes whole = fromHex(withCrc32).value();
    EXPECT_FAILS(decompress(whole, ByteCount(299)), Cause::BadInput, "it unpacks to 300 bytes; at most 299");
    EXPECT_FAILS(decompress(ByteView(whole).first(60), threeHundred), Cause::BadInput, "header or index");
    EXPECT_FAILS(decompress({}, threeHundred), Cause::BadInput, "header or index");
    Bytes changed = whole;
    changed[40] ^= std::byte{1}; // in the data
    EXPECT_FAILS(decompress(changed, threeHundred), Cause::BadInput, "checksum or a code");
    Bytes twice = whole;
    twice.insert(twice.end(), whole.begin(), whole.end());
    EXPECT_FAILS(decompress(twice, ByteCount(600)), Cause::BadInput, "checksum or a code");
}

TEST(Xz, IsToldFromPlainBytes)
{
    EXPECT_EQ(packingOf({}), Packing{});
    EXPECT_EQ(packingOf(test::pseudoRandom(1000)), Packing{});
}

} // namespace bootlace::fip
