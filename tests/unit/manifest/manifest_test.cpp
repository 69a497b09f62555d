// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/manifest.h"
#include "support/result.h"

namespace bootlace::manifest {
namespace {

Manifest example()
{
    const Run run{{ByteOffset(17408), 512_B}, sha256(asBytes("x"))};
    const Piece bl2{"bl2", {ByteOffset(17408), 4_MiB}, false, {run}};
    return {"b",
            "sd",
            "format = 1\n",
            {{"BL2", 3_B, sha256(asBytes("abc"))}},
            {{"card", 64_MiB, SectorSize::Bytes512, {bl2}}}};
}

std::string changed(std::string_view from, std::string_view to)
{
    std::string text = toJson(example()).value();
    text.replace(text.find(from), from.size(), to);
    return text;
}

TEST(Manifest, IsWrittenAndReadBackTheSame)
{
    ASSERT_OK_ASSIGN(const std::string text, toJson(example()));
    ASSERT_OK_ASSIGN(const Manifest again, fromJson(text));
    EXPECT_EQ(again, example());
}

TEST(Manifest, ItsLengthDoesNotDependOnDigests)
{
    Manifest other = example();
    other.disks[0].pieces[0].runs[0].sha256 = {};
    EXPECT_EQ(toJson(other)->size(), toJson(example())->size());
}

TEST(Manifest, IsFilledWithBlanksOrRefused)
{
    ASSERT_OK_ASSIGN(const std::string filled, toJson(example(), 4096));
    EXPECT_EQ(filled.size(), 4096U);
    ASSERT_OK_ASSIGN(const Manifest again, fromJson(filled));
    EXPECT_EQ(again, example());
    EXPECT_FAILS(toJson(example(), 100), Cause::TooSmall, "100 are set aside");
}

TEST(Manifest, RefusesWhatDoesNotFitTogether)
{
    EXPECT_FAILS(fromJson("{"), Cause::BadInput, "not JSON");
    EXPECT_FAILS(fromJson("[]"), Cause::BadInput, "does not say its format");
    EXPECT_FAILS(fromJson(changed("\"bootlace-manifest\":1", "\"bootlace-manifest\":2")), Cause::Unsupported, "newer");
    EXPECT_FAILS(fromJson(changed("67108864", "1")), Cause::BadInput, "range on the disk");
    EXPECT_FAILS(fromJson(changed("4194304", "18446744073709551615")), Cause::BadInput, "range on the disk");
    EXPECT_FAILS(fromJson(changed("\"sector-size\":512", "\"sector-size\":1")), Cause::BadInput, "sector size");
    EXPECT_FAILS(fromJson(changed("\"board\":\"b\"", "\"board\":5")), Cause::BadInput, "board");
    EXPECT_FAILS(fromJson(changed("[[17408,512,", "[[17408,2097152,")), Cause::BadInput, "run 0 of 'bl2'");
    EXPECT_FAILS(fromJson(changed("[[17408,512,", "[[17409,512,")), Cause::BadInput, "run 0 of 'bl2'");
    EXPECT_FAILS(fromJson(changed("[[17408,", "[[-17408,")), Cause::BadInput, "run 0 of 'bl2'");
    Manifest empty = example();
    for (Piece &piece : empty.disks[0].pieces) {
        piece.runs.clear();
    }
    EXPECT_FAILS(fromJson(toJson(empty).value()), Cause::BadInput, "nothing that was written");
    empty.disks[0].pieces.clear();
    EXPECT_FAILS(fromJson(toJson(empty).value()), Cause::BadInput, "nothing that was written");
}

TEST(Manifest, DigestFileIsWhatSha256sumReads)
{
    EXPECT_EQ(digestFile("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  manifest.json\n");
}

} // namespace
} // namespace bootlace::manifest
