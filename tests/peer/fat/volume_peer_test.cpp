// SPDX-License-Identifier: GPL-3.0-or-later
// Our volumes before other people's eyes: fsck.fat finds nothing to say, mtools copies every byte out again, blkid
// knows label and volume id.
#include "fat/volume.h"
#include "support/files.h"
#include "support/result.h"
#include "support/tool.h"

#include <algorithm>
#include <filesystem>
#include <fmt/core.h>
#include <map>
#include <string>
#include <vector>

namespace bootlace::fat {
namespace {

using Contents = std::map<std::string, Bytes>;

Parameters parameters(ByteCount size, SectorSize sectorSize = SectorSize::Bytes512)
{
    return {.size = size,
            .partitionBegin = ByteOffset((17408_KiB).value()),
            .sectorSize = sectorSize,
            .volumeId = 0xCAFE1234,
            .label = "BOOT CARD",
            .time = {.seconds = 1'700'000'001, .nanoseconds = 0}};
}

std::vector<File> filesOf(const Contents &contents)
{
    std::vector<File> files;
    for (const auto &[path, bytes] : contents) {
        files.push_back({path, ByteCount(bytes.size())});
    }
    return files;
}

/// Lays the contents out and writes the volume into `image`, over bytes that are not zero where the layout must clear.
void makeImage(const std::filesystem::path &image, const Parameters &wanted, const Contents &contents,
               const std::vector<std::string> &directories = {})
{
    const std::vector<File> files = filesOf(contents);
    ASSERT_OK_ASSIGN(const Volume volume, layOut(wanted, files, directories));
    Extent stale{{ByteOffset(0), ByteCount(4 * 1024 * 1024)}, Bytes(4 * 1024 * 1024, std::byte{0xA5})};
    test::writeExtents(image, wanted.size, std::vector{stale});
    test::writeExtents(image, wanted.size, volume.metadata);
    std::vector<Extent> data;
    std::size_t number = 0;
    for (const auto &[path, bytes] : contents) {
        if (!bytes.empty()) {
            data.push_back({volume.files[number], bytes});
        }
        ++number;
    }
    test::writeExtents(image, wanted.size, data);
}

/// fsck.fat -n exits with 0 and says nothing but its name and the count of files.
void expectClean(const std::filesystem::path &image)
{
    const test::ToolRun run = test::run({"fsck.fat", "-n", image.string()});
    EXPECT_EQ(run.status, 0) << run.output;
    EXPECT_EQ(std::ranges::count(run.output, '\n'), 2) << run.output;
}

/// What mcopy -s copies out, by path; directories have the key "path/".
Contents copiedOut(const std::filesystem::path &image)
{
    const test::TempDir out;
    test::runOk({"mcopy", "-s", "-n", "-Q", "-i", image.string(), "::*", out.path().string()});
    Contents contents;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(out.path())) {
        const std::string path = entry.path().lexically_relative(out.path()).string();
        contents[entry.is_directory() ? path + '/' : path] =
            entry.is_directory() ? Bytes() : test::readFile(entry.path());
    }
    return contents;
}

Contents withDirectories(Contents contents, const std::vector<std::string> &directories = {})
{
    std::vector<std::string> paths = directories;
    for (const auto &[path, bytes] : contents) {
        paths.push_back(std::filesystem::path(path).parent_path().string());
    }
    for (const std::string &start : paths) {
        for (std::filesystem::path path = start; !path.empty(); path = path.parent_path()) {
            contents[path.string() + '/'];
        }
    }
    return contents;
}

void expectSame(const Contents &found, const Contents &expected)
{
    for (const auto &[path, bytes] : expected) {
        ASSERT_TRUE(found.contains(path)) << path;
        EXPECT_TRUE(found.at(path) == bytes) << path;
    }
    EXPECT_EQ(found.size(), expected.size());
}

Contents espContents()
{
    return {{"Image", test::pseudoRandom(3'000'001, 1)},
            {"initrd.img", test::pseudoRandom(700'000, 2)},
            {"extlinux/extlinux.conf", test::pseudoRandom(321, 3)},
            {"dtbs/6.12.107+deb13-arm64/mt7986a-bananapi-bpi-r3.dtb", test::pseudoRandom(32768, 4)},
            {"dtbs/6.12.107+deb13-arm64/mt7986a-bananapi-bpi-r3-mini.dtb", test::pseudoRandom(4096, 5)},
            {"EFI/BOOT/BOOTAA64.EFI", test::pseudoRandom(1, 6)},
            {"bootlace/manifest.json", test::pseudoRandom(5000, 7)},
            {"empty", {}},
            {"Grüße, Welt – Ελληνικά кириллица.txt", test::pseudoRandom(99, 8)},
            {"two words.tar.gz", test::pseudoRandom(512, 9)},
            {std::string(255, 'n'), test::pseudoRandom(513, 10)},
            {"a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/deep", test::pseudoRandom(511, 11)}};
}

struct Size
{
    ByteCount bytes;
    SectorSize sectorSize;
};

class OursReadByOthers : public testing::TestWithParam<Size>
{};

TEST_P(OursReadByOthers, FsckMtoolsAndBlkidAgree)
{
    const test::TempDir dir;
    const std::filesystem::path image = dir / "volume";
    const std::vector<std::string> directories{"overlays/none", "dtbs"};
    makeImage(image, parameters(GetParam().bytes, GetParam().sectorSize), espContents(), directories);
    expectClean(image);
    expectSame(copiedOut(image), withDirectories(espContents(), directories));
    const auto known = [&](const char *tag) {
        return test::runOk({"blkid", "-p", "-s", tag, "-o", "value", image.string()});
    };
    EXPECT_EQ(known("UUID"), "CAFE-1234\n");
    EXPECT_EQ(known("LABEL"), "BOOT CARD\n");
    EXPECT_EQ(known("TYPE"), "vfat\n");
}

INSTANTIATE_TEST_SUITE_P(Sizes, OursReadByOthers,
                         testing::Values(Size{16_MiB, SectorSize::Bytes512}, Size{64_MiB, SectorSize::Bytes512},
                                         Size{260_MiB, SectorSize::Bytes512}, Size{261_MiB, SectorSize::Bytes512},
                                         Size{512_MiB, SectorSize::Bytes512}, Size{2_GiB, SectorSize::Bytes512},
                                         Size{64_MiB, SectorSize::Bytes4096}, Size{512_MiB, SectorSize::Bytes4096}),
                         [](const auto &size) {
                             return fmt::format("{}MiBSectors{}", size.param.bytes.value() / 1048576,
                                                bytesOf(size.param.sectorSize));
                         });

TEST(OurVolume, FiveThousandFilesInADirectory)
{
    Contents contents;
    for (unsigned i = 0; i < 5000; ++i) {
        const std::string name =
            i % 2 == 0 ? fmt::format("many/a long name of a file, number {}.module", i) : fmt::format("many/F{}.KO", i);
        contents[name] = test::pseudoRandom(i % 700, i);
    }
    const test::TempDir dir;
    const std::filesystem::path image = dir / "volume";
    makeImage(image, parameters(64_MiB), contents);
    expectClean(image);
    expectSame(copiedOut(image), withDirectories(contents));
}

TEST(OurVolume, AFileOfAlmostFourGibibytes)
{
    const test::TempDir dir;
    const std::filesystem::path image = dir / "volume";
    const Parameters wanted = parameters(5_GiB);
    // One cluster less than there may be: fsck.fat 4.2 counts the bytes of a chain in 32 bits.
    const std::vector<File> files{{"huge", 4_GiB - 4097_B}, {"zz", ByteCount(10)}};
    ASSERT_OK_ASSIGN(const Volume volume, layOut(wanted, files));
    const Bytes end = test::pseudoRandom(10);
    test::writeExtents(image, wanted.size, volume.metadata);
    test::writeExtents(image, wanted.size, std::vector{Extent{volume.files[1], end}});
    expectClean(image);
    EXPECT_EQ(test::runOk({"mtype", "-i", image.string(), "::zz"}), asText(end));
    EXPECT_THAT(test::runOk({"mdir", "-b", "-i", image.string(), "::huge"}), testing::HasSubstr("huge"));
}

} // namespace
} // namespace bootlace::fat
