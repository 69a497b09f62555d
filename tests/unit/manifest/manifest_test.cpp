// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/manifest.h"
#include "support/result.h"

namespace bootlace::manifest {
namespace {

Manifest example()
{
    const Run run{{ByteOffset(17408), 512_B}, sha256(asBytes("x"))};
    const Region bl2{"bl2", {ByteOffset(17408), 4_MiB}, model::InUse::Fixed, {run}, {}};
    const Region boot{"boot",
                      {ByteOffset(8_MiB .value()), 4_MiB},
                      model::InUse::Files,
                      {},
                      {{"extlinux/extlinux.conf", 3_B, sha256(asBytes("abc"))}}};
    Region root{"root", {ByteOffset(16_MiB .value()), 4_MiB}, model::InUse::Files, {}, {}};
    root.runs = {{{root.range.begin, 512_B}, sha256(asBytes("y"))}};
    root.mounts = Mounts{3, -1, 1'700'000'000};
    root.fileList = Item{"bootlace/root-files", 5_B, sha256(asBytes("list!"))};
    return {"b",
            "sd",
            "format = 1\n",
            {{"BL2", 3_B, sha256(asBytes("abc"))}},
            {{"card", 64_MiB, SectorSize::Bytes512, {bl2, boot, root}}}};
}

std::string changed(std::string_view from, std::string_view to)
{
    std::string text = toJson(example());
    text.replace(text.find(from), from.size(), to);
    return text;
}

TEST(Manifest, IsWrittenAndReadBackTheSame)
{
    const std::string text = toJson(example());
    ASSERT_OK_ASSIGN(const Manifest again, fromJson(text));
    EXPECT_EQ(again, example());
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
    EXPECT_FAILS(fromJson(changed("\"in-use\":\"files\"", "\"in-use\":\"often\"")), Cause::BadInput, "a region lacks");
    EXPECT_FAILS(fromJson(changed("\"name\":\"extlinux", "\"nome\":\"extlinux")), Cause::BadInput, "a file or part");
    EXPECT_FAILS(fromJson(changed("\"mounts\":[3,-1,", "\"mounts\":[3,")), Cause::BadInput, "two times");
    EXPECT_FAILS(fromJson(changed("\"name\":\"bootlace/root", "\"nome\":\"bootlace/root")), Cause::BadInput,
                 "a file or part");
    Manifest empty = example();
    for (Region &region : empty.disks[0].regions) {
        region.runs.clear();
        region.files.clear();
    }
    EXPECT_FAILS(fromJson(toJson(empty)), Cause::BadInput, "nothing that was written");
    empty.disks[0].regions.clear();
    EXPECT_FAILS(fromJson(toJson(empty)), Cause::BadInput, "nothing that was written");
}

TEST(Manifest, DigestFileIsWhatSha256sumReads)
{
    EXPECT_EQ(digestFile("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  manifest.json\n");
}

} // namespace
} // namespace bootlace::manifest
