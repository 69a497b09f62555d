// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/disk_int.h"
#include "fat/on_disk.h"
#include "fat/volume.h"
#include "support/result.h"

#include <algorithm>
#include <fmt/core.h>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace bootlace::fat {
namespace {

Parameters parameters(ByteCount size, SectorSize sectorSize = SectorSize::Bytes512)
{
    return {.size = size,
            .partitionBegin = ByteOffset((17408_KiB).value()),
            .sectorSize = sectorSize,
            .volumeId = 0xCAFE1234,
            .label = "BOOT",
            .time = {.seconds = 1'700'000'001, .nanoseconds = 0}};
}

std::vector<File> someFiles()
{
    return {{"Image", 33'000'001_B},
            {"empty", 0_B},
            {"extlinux/extlinux.conf", 300_B},
            {"dtbs/board.dtb", 4096_B},
            {"a long name.txt", 1_B}};
}

DirectoryEntry entryOf(const Volume &volume, std::size_t number)
{
    const ByteOffset root =
        volume.geometry.kind == Kind::Fat16 ? volume.geometry.fixedRoot().begin : volume.geometry.clusterRange(2).begin;
    for (const Extent &extent : volume.metadata) {
        if (extent.range.begin == root) {
            return load<DirectoryEntry>(extent.bytes, number * directoryEntrySize).value();
        }
    }
    return {};
}

TEST(Volume, MetadataIsAscendingApartAndWithoutAGapUpToTheDirectoriesEnd)
{
    for (const auto &wanted : {parameters(16_MiB), parameters(64_MiB), parameters(512_MiB),
                               parameters(64_MiB, SectorSize::Bytes4096), parameters(512_MiB, SectorSize::Bytes4096)}) {
        const std::vector<File> files{{"d/file", 5000_B}, {"other", 1_B}};
        ASSERT_OK_ASSIGN(const Volume volume, layOut(wanted, files));
        ByteOffset end;
        bool whole = true;
        for (const Extent &extent : volume.metadata) {
            EXPECT_GE(extent.range.begin, end);
            EXPECT_FALSE(extent.range.empty());
            EXPECT_TRUE(extent.bytes.empty() || extent.bytes.size() == extent.range.size.value());
            EXPECT_EQ(extent.range.begin.value() % bytesOf(wanted.sectorSize), 0U);
            whole = whole && extent.range.begin == end;
            if (whole) {
                end = extent.range.end();
            }
        }
        EXPECT_GE(end, ByteOffset(0) + 16_KiB);
        EXPECT_GE(end, volume.geometry.fat(1).end());
        for (const ByteRange &file : volume.files) {
            EXPECT_GE(file.begin, end);
            EXPECT_LE(file.end(), ByteOffset(0) + wanted.size);
            for (const Extent &extent : volume.metadata) {
                EXPECT_FALSE(extent.range.overlaps(file));
            }
        }
    }
}

TEST(Volume, IsTheSameInWhateverOrderTheFilesAreNamed)
{
    std::vector<File> files = someFiles();
    ASSERT_OK_ASSIGN(const Volume one, layOut(parameters(64_MiB), files));
    std::ranges::reverse(files);
    ASSERT_OK_ASSIGN(Volume other, layOut(parameters(64_MiB), files));
    EXPECT_EQ(one.metadata, other.metadata);
    std::ranges::reverse(other.files);
    EXPECT_EQ(one.files, other.files);
}

TEST(Volume, FilesAreInTheOrderGivenAndEmptyOnesAreNowhere)
{
    const std::vector<File> files = someFiles();
    ASSERT_OK_ASSIGN(const Volume volume, layOut(parameters(64_MiB), files));
    ASSERT_EQ(volume.files.size(), files.size());
    for (std::size_t i = 0; i < files.size(); ++i) {
        EXPECT_EQ(volume.files[i].size, files[i].size);
        EXPECT_EQ(volume.files[i].begin == ByteOffset(0), files[i].size == 0_B);
    }
}

TEST(Volume, TimesAreUtcWithTenthsAndStayInFatsYears)
{
    const auto entryAt = [](std::int64_t seconds) {
        Parameters wanted = parameters(64_MiB);
        wanted.time.seconds = seconds;
        return entryOf(layOut(wanted, {}).value(), 0);
    };
    const DirectoryEntry now = entryAt(1'700'000'001); // 2023-11-14 22:13:21
    EXPECT_EQ(now.modifiedDate, (2023 - 1980) << 9 | 11 << 5 | 14);
    EXPECT_EQ(now.modifiedTime, 22 << 11 | 13 << 5 | 10);
    EXPECT_EQ(now.createdTenMs, 100);
    EXPECT_EQ(now.createdDate, now.modifiedDate);
    EXPECT_EQ(now.accessedDate, now.modifiedDate);
    EXPECT_EQ(entryAt(0).modifiedDate, 1 << 5 | 1);
    EXPECT_EQ(entryAt(-1).modifiedTime, 0);
    EXPECT_EQ(entryAt(INT64_MAX).modifiedDate, 127 << 9 | 12 << 5 | 31);
    EXPECT_EQ(entryAt(INT64_MAX).modifiedTime, 23 << 11 | 59 << 5 | 29);
}

TEST(Volume, TheLabelComesFirstAndAnEmptyOneIsNoEntry)
{
    Parameters wanted = parameters(64_MiB);
    ASSERT_OK_ASSIGN(const Volume with, layOut(wanted, {}));
    EXPECT_EQ(entryOf(with, 0).attributes, attributeVolumeLabel);
    wanted.label.clear();
    ASSERT_OK_ASSIGN(const Volume without, layOut(wanted, {}));
    EXPECT_EQ(entryOf(without, 0).name[0], '\0');
    EXPECT_EQ(asText(without.metadata[0].bytes).substr(71, 11), "NO NAME    ");
}

TEST(Volume, RefusesLabelsThatOthersWouldShowDifferently)
{
    for (const char *label : {"boot", "TWELVE CHARS", "DOT.", " X", "X ", "\xC3\x9C"}) {
        Parameters wanted = parameters(64_MiB);
        wanted.label = label;
        EXPECT_FAILS(layOut(wanted, {}), Cause::BadInput, label);
    }
}

TEST(Volume, RefusesNamesThatFatCannotHaveAndSaysWhich)
{
    for (const char *path : {"a:b", "dir/wh?t", "x\ty", "dir\\file", "end.", "dir./file", "end ", "a//b", "/a", "a/",
                             "", ".", "../up", "a|b", "\"", "\xC3\x28", "del\x7F"}) {
        EXPECT_FAILS(layOut(parameters(64_MiB), std::vector<File>{{path, 1_B}}), Cause::BadInput,
                     fmt::format("\"{}\"", path));
    }
    const std::string longest(255, 'x');
    ASSERT_OK(layOut(parameters(64_MiB), std::vector<File>{{longest, 1_B}}));
    EXPECT_FAILS(layOut(parameters(64_MiB), std::vector<File>{{longest + "x", 1_B}}), Cause::BadInput, "255");
    // Two units each: 128 of them are 256.
    std::string emoji;
    for (int i = 0; i < 128; ++i) {
        emoji += "\xF0\x9F\x98\x80";
    }
    EXPECT_FAILS(layOut(parameters(64_MiB), std::vector<File>{{emoji, 1_B}}), Cause::BadInput, "255");
}

TEST(Volume, RefusesNamesThatAreOneWithoutCase)
{
    const auto lay = [](const char *one, const char *other) {
        return layOut(parameters(64_MiB), std::vector<File>{{one, 1_B}, {other, 1_B}});
    };
    EXPECT_FAILS(lay("Image", "IMAGE"), Cause::BadInput, "\"Image\"");
    EXPECT_FAILS(lay("d/\xC3\xBC", "d/\xC3\x9C"), Cause::BadInput, "ignores case");
    EXPECT_FAILS(lay("Dir/a", "dir/b"), Cause::BadInput, "\"dir\"");
    EXPECT_FAILS(lay("a", "a"), Cause::BadInput, "twice");
    EXPECT_FAILS(lay("a", "a/b"), Cause::BadInput, "both a file and a directory");
    EXPECT_FAILS(lay("a/b", "a"), Cause::BadInput, "\"a\"");
    const std::vector<std::string> directories{"a", "a/b", "a"};
    ASSERT_OK(layOut(parameters(64_MiB), std::vector<File>{{"a/c", 1_B}}, directories));
}

TEST(Volume, SaysHowMuchIsMissing)
{
    Parameters wanted = parameters(64_MiB);
    ASSERT_OK_ASSIGN(const Volume empty, layOut(wanted, {}));
    const std::vector<File> fits{{"f", empty.unused}};
    ASSERT_OK_ASSIGN(const Volume full, layOut(wanted, fits));
    EXPECT_EQ(full.unused, 0_B);
    const std::vector<File> more{{"f", empty.unused}, {"g", 600_B}};
    EXPECT_FAILS(layOut(wanted, more), Cause::TooSmall, "1024 bytes are missing");
}

TEST(Volume, RefusesFilesThatFatCannotHold)
{
    ASSERT_OK(layOut(parameters(8_GiB), std::vector<File>{{"huge", 4_GiB - 1_B}}));
    EXPECT_FAILS(layOut(parameters(8_GiB), std::vector<File>{{"huge", 4_GiB}}), Cause::BadInput, "\"huge\"");
}

TEST(Volume, RefusesDirectoriesBeyondTheEntryLimit)
{
    std::vector<File> files;
    for (unsigned i = 0; i < 65534; ++i) {
        files.push_back({fmt::format("d/{:X}", i), 0_B});
    }
    ASSERT_OK(layOut(parameters(64_MiB), files));
    files.push_back({"d/ONE", 0_B});
    EXPECT_FAILS(layOut(parameters(64_MiB), files), Cause::BadInput, "\"d\" needs 65537 entries");
    files.clear();
    for (unsigned i = 0; i < 512; ++i) {
        files.push_back({fmt::format("{:X}", i), 0_B});
    }
    EXPECT_FAILS(layOut(parameters(16_MiB), files), Cause::TooSmall, "room for 512");
}

TEST(Geometry, IsFat32AsSoonAsThereAreEnoughClusters)
{
    for (std::uint64_t mebibytes = 9; mebibytes < 700; ++mebibytes) {
        for (const SectorSize sectorSize : {SectorSize::Bytes512, SectorSize::Bytes4096}) {
            const auto geometry = chooseGeometry(1_MiB * mebibytes, sectorSize);
            if (!geometry) {
                EXPECT_LT(mebibytes, sectorSize == SectorSize::Bytes512 ? 9U : 17U);
                continue;
            }
            EXPECT_EQ(geometry->kind == Kind::Fat32, geometry->clusters >= 65525) << mebibytes;
            EXPECT_GE(geometry->clusters, 4085U);
            const ByteOffset end = geometry->clusterRange(firstCluster, geometry->clusters).end();
            EXPECT_LE(end, ByteOffset(0) + 1_MiB * mebibytes);
            EXPECT_GE(geometry->fat(0).size.value(), std::uint64_t{geometry->clusters + 2} * geometry->fatEntrySize());
        }
    }
    EXPECT_EQ(chooseGeometry(64_MiB, SectorSize::Bytes512)->kind, Kind::Fat32);
    EXPECT_EQ(chooseGeometry(64_MiB, SectorSize::Bytes4096)->kind, Kind::Fat16);
}

TEST(Geometry, RefusesSizesThatCannotBe)
{
    EXPECT_FAILS(chooseGeometry(64_MiB + 1_B, SectorSize::Bytes512), Cause::BadInput, "not whole sectors");
    EXPECT_FAILS(chooseGeometry(1_MiB, SectorSize::Bytes512), Cause::TooSmall, "too small");
    EXPECT_FAILS(chooseGeometry(0_B, SectorSize::Bytes512), Cause::TooSmall, "too small");
    EXPECT_FAILS(chooseGeometry(2048_GiB, SectorSize::Bytes512), Cause::Unsupported, "2 TiB");
    Parameters wanted = parameters(64_MiB);
    wanted.partitionBegin = ByteOffset(100);
    EXPECT_FAILS(layOut(wanted, {}), Cause::BadInput, "whole sectors");
}

} // namespace
} // namespace bootlace::fat
