// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/unpack.h"
#include "support/files.h"
#include "support/memory_stream.h"
#include "support/result.h"
#include "support/tool.h"

#include <fstream>
#include <string>
#include <zstd.h>

namespace bootlace::source {
namespace {

using test::MemoryStream;
using test::TempDir;

/// Compressible, but not trivially.
Bytes sample(std::size_t size)
{
    Bytes bytes = test::pseudoRandom(size);
    for (std::size_t i = 0; i < size; ++i) {
        if (i % 4096 > 1500) {
            bytes[i] = static_cast<std::byte>(i / 4096);
        }
    }
    return bytes;
}

Result<Bytes> unpacked(Bytes packed, std::size_t step = SIZE_MAX)
{
    TRY_ASSIGN(const auto stream, unpack(std::make_unique<MemoryStream>(std::move(packed), step)));
    return readAll(*stream, 1_GiB);
}

Bytes packedBy(const std::vector<std::string> &tool, ByteView plain)
{
    const TempDir folder;
    test::writeFile(folder / "plain", plain);
    std::string line;
    for (const std::string &word : tool) {
        line += word + " ";
    }
    test::runOk({"sh", "-c", line + " <" + (folder / "plain").string() + " >" + (folder / "packed").string()});
    return test::readFile(folder / "packed");
}

Bytes joined(std::initializer_list<Bytes> parts)
{
    Bytes all;
    for (const Bytes &part : parts) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

Bytes bytesOfText(std::string_view text)
{
    const ByteView view = asBytes(text);
    return {view.begin(), view.end()};
}

struct Writer
{
    std::string name;
    std::vector<std::string> tool;
    Compression compression;
};

void PrintTo(const Writer &writer, std::ostream *out)
{
    *out << writer.name;
}

class EveryWriter : public testing::TestWithParam<Writer>
{};

TEST_P(EveryWriter, ComesBackByteForByteHoweverItIsFed)
{
    const Bytes plain = sample(3'000'000);
    const Bytes packed = packedBy(GetParam().tool, plain);
    EXPECT_EQ(compressionOf(packed), GetParam().compression);
    EXPECT_EQ(unpacked(packed), plain);
    EXPECT_EQ(unpacked(packed, 1021), plain);
}

TEST_P(EveryWriter, ComesBackOneByteAtATimeAndEmptyAndConcatenated)
{
    const Bytes plain = sample(20'000);
    const Bytes packed = packedBy(GetParam().tool, plain);
    const Bytes nothing = packedBy(GetParam().tool, {});
    EXPECT_EQ(unpacked(packed, 1), plain);
    EXPECT_EQ(unpacked(nothing), Bytes{});
    EXPECT_EQ(unpacked(joined({packed, nothing, packed}), 777), joined({plain, plain}));
}

TEST_P(EveryWriter, CutAnywhereIsAnError)
{
    const Bytes packed = packedBy(GetParam().tool, sample(1'000'000));
    for (std::size_t part = 1; part < 16; ++part) {
        const Bytes cut(packed.begin(), packed.begin() + static_cast<std::ptrdiff_t>(packed.size() * part / 16));
        EXPECT_FAILS(unpacked(cut), Cause::BadInput, nameOf(GetParam().compression));
    }
    for (std::size_t missing = 1; missing < 32; ++missing) {
        const Bytes cut(packed.begin(), packed.end() - static_cast<std::ptrdiff_t>(missing));
        EXPECT_FAILS(unpacked(cut), Cause::BadInput, "at byte");
    }
}

TEST_P(EveryWriter, AFlippedBitIsAnErrorOrDoesNotMatter)
{
    const Bytes plain = sample(60'000);
    const Bytes packed = packedBy(GetParam().tool, plain);
    int errors = 0;
    // Without its magic a file is a plain one: that is for its reader to notice.
    for (std::size_t at = 10; at < packed.size(); at += (at < 64 || at + 64 > packed.size()) ? 1UZ : 401UZ) {
        Bytes damaged = packed;
        damaged[at] ^= static_cast<std::byte>(1U << (at % 8));
        const Result<Bytes> result = unpacked(damaged);
        if (!result) {
            ++errors;
        } else {
            EXPECT_EQ(*result, plain) << "at byte " << at;
        }
    }
    EXPECT_GT(errors, 50);
}

TEST_P(EveryWriter, WhatFollowsTheEndIsAnError)
{
    const Bytes packed = packedBy(GetParam().tool, sample(5000));
    EXPECT_FAILS(unpacked(joined({packed, bytesOfText("and more of it")})), Cause::BadInput, "at byte");
    EXPECT_FAILS(unpacked(joined({packed, bytesOfText("x")})), Cause::BadInput, "at byte");
}

INSTANTIATE_TEST_SUITE_P(
    Unpack, EveryWriter,
    testing::Values(Writer{"gzip", {"gzip", "-c"}, Compression::Gzip},
                    Writer{"pigz", {"pigz", "-p2", "-b128", "-c"}, Compression::Gzip},
                    Writer{"bzip2", {"bzip2", "-c"}, Compression::Bzip2},
                    Writer{"bzip2_1", {"bzip2", "-1", "-c"}, Compression::Bzip2},
                    Writer{"xz_1_thread", {"xz", "-T1", "-c"}, Compression::Xz},
                    Writer{"xz_2_threads", {"xz", "-T2", "--block-size=262144", "-c"}, Compression::Xz},
                    Writer{"xz_sha256", {"xz", "--check=sha256", "-c"}, Compression::Xz},
                    Writer{"xz_crc64", {"xz", "-0", "--check=crc64", "-c"}, Compression::Xz},
                    Writer{"xz_big_dictionary", {"xz", "--lzma2=preset=1,dict=128MiB", "-c"}, Compression::Xz},
                    Writer{"xz_x86", {"xz", "--x86", "--lzma2", "-c"}, Compression::Xz},
                    Writer{"zstd", {"zstd", "-c"}, Compression::Zstd},
                    Writer{"zstd_19_long", {"zstd", "-19", "--long=27", "-c"}, Compression::Zstd},
                    Writer{"pzstd", {"pzstd", "-p2", "-c"}, Compression::Zstd}),
    [](const auto &writer) { return writer.param.name; });

TEST(Unpack, PlainBytesStayAsTheyAre)
{
    for (const std::size_t size : {0UZ, 1UZ, 9UZ, 10UZ, 100'000UZ}) {
        EXPECT_EQ(unpacked(sample(size), 3), sample(size));
    }
    EXPECT_EQ(unpacked(bytesOfText("BZh is not bzip2 by itself")), bytesOfText("BZh is not bzip2 by itself"));
}

TEST(Unpack, ZerosMayFollowGzipButNothingAfterThem)
{
    const Bytes plain = sample(5000);
    const Bytes packed = packedBy({"gzip", "-c"}, plain);
    EXPECT_EQ(unpacked(joined({packed, Bytes(1000)}), 300), plain);
    EXPECT_FAILS(unpacked(joined({packed, Bytes(1000), packed})), Cause::BadInput, "follows the zeros");
}

TEST(Unpack, SkippableZstdFramesAreSkippedWhereverTheyAre)
{
    const Bytes plain = sample(5000);
    const Bytes packed = packedBy({"zstd", "-c"}, plain);
    const Bytes skippable = bytesOfText(std::string_view("\x5f\x2a\x4d\x18\x05\0\0\0hello", 13));
    EXPECT_EQ(unpacked(joined({skippable, packed, skippable, skippable, packed, skippable}), 3),
              joined({plain, plain}));
    EXPECT_FAILS(unpacked(joined({packed, Bytes(skippable.begin(), skippable.end() - 1)})), Cause::BadInput, "missing");
}

TEST(Unpack, XzStreamPaddingIsPartOfTheFormat)
{
    const Bytes plain = sample(5000);
    const Bytes packed = packedBy({"xz", "-c"}, plain);
    EXPECT_EQ(unpacked(joined({packed, Bytes(8), packed, Bytes(4)})), joined({plain, plain}));
    EXPECT_FAILS(unpacked(joined({packed, Bytes(3)})), Cause::BadInput, "xz");
}

TEST(Unpack, WhatTakesTooMuchMemoryIsSaidSo)
{
    const Bytes plain = sample(5000);
    EXPECT_FAILS(unpacked(packedBy({"xz", "--lzma2=preset=0,dict=1GiB", "-c"}, plain)), Cause::Unsupported, "MiB");
    EXPECT_FAILS(unpacked(packedBy({"zstd", "-1", "--long=28", "-c"}, sample(100))), Cause::Unsupported, "128 MiB");
}

TEST(Unpack, AReadErrorBelowIsPassedOnAsItIs)
{
    const Bytes packed = packedBy({"zstd", "-c"}, sample(100'000));
    auto torn = std::make_unique<MemoryStream>(Bytes(packed.begin(), packed.begin() + 5000), 100,
                                               Error(Cause::DeviceGone, "pulled out"));
    ASSERT_OK_ASSIGN(const auto stream, unpack(std::move(torn)));
    EXPECT_FAILS(readAll(*stream, 1_MiB), Cause::DeviceGone, "pulled out");
}

std::size_t residentKiB()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmRSS:")) {
            return std::stoul(line.substr(6));
        }
    }
    return 0;
}

TEST(Unpack, ABombTakesNoMoreMemoryThanAnyOtherFile)
{
    Bytes packed(ZSTD_compressBound(0) + (std::size_t{8} << 20));
    ZSTD_CCtx *context = ZSTD_createCCtx();
    const Bytes zeros(std::size_t{64} << 20);
    ZSTD_outBuffer out{packed.data(), packed.size(), 0};
    for (int i = 0; i < 160; ++i) { // 10 GiB
        ZSTD_inBuffer in{zeros.data(), zeros.size(), 0};
        ZSTD_compressStream2(context, &out, &in, i == 159 ? ZSTD_e_end : ZSTD_e_continue);
    }
    ZSTD_freeCCtx(context);
    packed.resize(out.pos);
    ASSERT_LT(packed.size(), 2U << 20);

    ASSERT_OK_ASSIGN(const auto stream, unpack(std::make_unique<MemoryStream>(packed)));
    Bytes buffer(1 << 20);
    ASSERT_OK(readFully(*stream, buffer));
    const std::size_t before = residentKiB();
    for (int i = 0; i < 100; ++i) {
        ASSERT_OK(readFully(*stream, buffer));
        ASSERT_TRUE(allZero(buffer));
    }
    EXPECT_LT(residentKiB(), before + 16 * 1024);
}

} // namespace
} // namespace bootlace::source
