// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/disk_int.h"
#include "base/read_at.h"
#include "fat/on_disk.h"
#include "fat/reader.h"
#include "fat/volume.h"
#include "support/files.h"
#include "support/result.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <string>
#include <vector>

namespace bootlace::fat {
namespace {

using Contents = std::map<std::string, Bytes>;

/// A whole volume in memory.
class Reading : public testing::TestWithParam<ByteCount>
{
protected:
    const Contents contents{{"Image", test::pseudoRandom(300'000, 1)},
                            {"empty", {}},
                            {"extlinux/extlinux.conf", test::pseudoRandom(300, 2)},
                            {"a/b/c/A Long Name.txt", test::pseudoRandom(4096, 3)},
                            {"a/Gr\xC3\xBC\xC3\x9F"
                             "e \xF0\x9F\x98\x80.txt",
                             test::pseudoRandom(1, 4)},
                            {std::string(255, 'x'), test::pseudoRandom(8193, 5)}};
    Bytes volume;
    Geometry geometry;

    void SetUp() override
    {
        std::vector<File> files;
        for (const auto &[path, bytes] : contents) {
            files.push_back({path, ByteCount(bytes.size())});
        }
        const Parameters parameters{
            .size = GetParam(), .partitionBegin = {}, .volumeId = 0x12345678, .label = "MY CARD", .time = {}};
        ASSERT_OK_ASSIGN(const Volume layout, layOut(parameters, files));
        volume.resize(GetParam().value());
        geometry = layout.geometry;
        for (const Extent &extent : layout.metadata) {
            std::ranges::copy(extent.bytes, at(extent.range.begin).begin());
        }
        std::size_t number = 0;
        for (const auto &[path, bytes] : contents) {
            std::ranges::copy(bytes, at(layout.files[number++].begin).begin());
        }
    }

    MutableBytes at(ByteOffset offset) { return MutableBytes(volume).subspan(offset.value()); }

    [[nodiscard]] Result<Reader> open() const { return Reader::open(readFrom(volume), ByteCount(volume.size())); }

    /// Makes the FAT say that `next` follows `cluster`.
    void link(std::uint32_t cluster, std::uint32_t next)
    {
        const MutableBytes fat = at(geometry.fat(0).begin);
        if (geometry.kind == Kind::Fat32) {
            store(fat, std::size_t{cluster} * 4, le32(next));
        } else {
            store(fat, std::size_t{cluster} * 2, le16(static_cast<std::uint16_t>(next)));
        }
    }

    /// The short entry of what has that name, to be changed.
    void changeEntry(std::string_view shortName, void (*change)(DirectoryEntry &))
    {
        const auto found = std::ranges::search(volume, asBytes(shortName));
        ASSERT_FALSE(found.empty());
        const auto place = static_cast<std::size_t>(found.begin() - volume.begin());
        DirectoryEntry entry = load<DirectoryEntry>(volume, place).value();
        change(entry);
        store(volume, place, entry);
    }
};

TEST_P(Reading, FindsEveryNameAndByteThatWasLaidOut)
{
    ASSERT_OK_ASSIGN(Reader reader, open());
    EXPECT_EQ(reader.volumeId(), 0x12345678U);
    EXPECT_EQ(reader.label(), "MY CARD");
    EXPECT_EQ(reader.geometry(), geometry);
    ASSERT_OK_ASSIGN(const auto entries, reader.list());
    EXPECT_EQ(entries.size(), contents.size() + 4);
    Contents found;
    for (const Entry &entry : entries) {
        if (!entry.directory) {
            ASSERT_OK_ASSIGN(found[entry.path], reader.read(entry, 1_MiB));
        }
    }
    EXPECT_EQ(found, contents);
}

TEST_P(Reading, FindsPathsWithoutRegardToCase)
{
    ASSERT_OK_ASSIGN(Reader reader, open());
    ASSERT_OK_ASSIGN(const Entry file, reader.find("A/B/c/a long name.TXT"));
    EXPECT_EQ(file.path, "a/b/c/A Long Name.txt");
    EXPECT_EQ(file.size, 4096_B);
    EXPECT_TRUE(reader.find("/a/b/").value().directory);
    EXPECT_TRUE(reader.find("").value().directory);
    ASSERT_OK(reader.find("a/gr\xC3\xBC\xC3\x9F"
                          "e \xF0\x9F\x98\x80.txt"));
    EXPECT_FAILS(reader.find("a/b/d"), Cause::NotFound, "\"a/b/d\"");
    EXPECT_FAILS(reader.find("Image/x"), Cause::NotFound, "\"Image/x\"");
}

TEST_P(Reading, ReadsAnyPartOfAFileButNotBeyondItsEnd)
{
    ASSERT_OK_ASSIGN(Reader reader, open());
    ASSERT_OK_ASSIGN(const Entry image, reader.find("Image"));
    for (const std::uint64_t offset : {0U, 1U, 511U, 4096U, 299'000U, 300'000U}) {
        Bytes part(std::min<std::uint64_t>(5000, 300'000 - offset));
        ASSERT_OK(reader.read(image, ByteOffset(offset), part));
        EXPECT_TRUE(std::ranges::equal(part, ByteView(contents.at("Image")).subspan(offset, part.size())));
    }
    Bytes more(2);
    EXPECT_FAILS(reader.read(image, ByteOffset(299'999), more), Cause::BadInput, "ends at byte 300000");
    EXPECT_FAILS(reader.read(image, ByteOffset(UINT64_MAX), more), Cause::BadInput, "ends at byte 300000");
    EXPECT_FAILS(reader.read(image, 1000_B), Cause::BadInput, "\"Image\" has 300000 bytes");
}

TEST_P(Reading, SaysWhatEachByteBelongsTo)
{
    ASSERT_OK_ASSIGN(Reader reader, open());
    ASSERT_OK_ASSIGN(const auto owners, reader.owners());
    const auto at = [&](ByteOffset offset) {
        const auto touched = ownersOf(owners, {offset, 1_B});
        return touched.size() == 1 ? describe(touched[0]) : touched.empty() ? "nothing" : "several";
    };
    EXPECT_EQ(at(ByteOffset(0)), "the boot sectors");
    EXPECT_EQ(at(geometry.fat(0).begin), "the FAT");
    EXPECT_EQ(at(geometry.fat(1).end() - 1_B), "the FAT");
    EXPECT_EQ(at(ByteOffset(volume.size() - 1)), "nothing");
    const Entry conf = reader.find("extlinux/extlinux.conf").value();
    EXPECT_EQ(at(geometry.clusterRange(conf.cluster).begin), "extlinux/extlinux.conf");
    EXPECT_EQ(at(geometry.clusterRange(reader.find("a/b").value().cluster).begin), "the directory a/b");
    EXPECT_EQ(describe(owners[2]), "the root directory");
    const auto all = ownersOf(owners, {ByteOffset(1), ByteCount(volume.size() - 1)});
    EXPECT_EQ(all.size(), owners.size());
    EXPECT_EQ(all[0].range.begin, ByteOffset(1));
}

TEST_P(Reading, FollowsAFragmentedChain)
{
    ASSERT_OK_ASSIGN(Reader reader, open());
    const Entry image = reader.find("Image").value();
    // Its second cluster moves to the last of the volume.
    const std::uint32_t last = geometry.clusters + firstCluster - 1;
    const auto second =
        volume.begin() + static_cast<std::ptrdiff_t>(geometry.clusterRange(image.cluster + 1).begin.value());
    std::copy_n(second, geometry.clusterSize().value(), at(geometry.clusterRange(last).begin).begin());
    std::fill_n(second, geometry.clusterSize().value(), std::byte{0xEE});
    link(image.cluster, last);
    link(last, image.cluster + 2);
    ASSERT_OK_ASSIGN(Reader again, open());
    ASSERT_OK_ASSIGN(const auto ranges, again.clustersOf(image));
    EXPECT_EQ(ranges.size(), 3U);
    EXPECT_EQ(again.read(image, 1_MiB).value(), contents.at("Image"));
}

TEST_P(Reading, RefusesChainsThatLoopEndEarlyOrLeaveTheVolume)
{
    const Entry image = open().value().find("Image").value();
    const auto clusters = [&](std::uint32_t next) {
        link(image.cluster + 3, next);
        return open().value().clustersOf(image);
    };
    EXPECT_FAILS(clusters(image.cluster), Cause::BadInput, "comes back to itself");
    EXPECT_FAILS(clusters(image.cluster + 3), Cause::BadInput, "comes back to itself");
    EXPECT_FAILS(clusters(0x0FFFFFFF), Cause::BadInput, "\"Image\"");
    EXPECT_FAILS(clusters(0), Cause::BadInput, "not a cluster");
    EXPECT_FAILS(clusters(geometry.clusters + firstCluster), Cause::BadInput, "not a cluster");
}

TEST_P(Reading, RefusesDirectoriesInsideThemselves)
{
    ASSERT_OK_ASSIGN(Reader reader, open());
    const Entry a = reader.find("a").value();
    const Entry c = reader.find("a/b/c").value();
    store(volume, geometry.clusterRange(a.cluster).begin.value() + 4 * directoryEntrySize + 26, // "b"
          le16(static_cast<std::uint16_t>(a.cluster)));
    EXPECT_FAILS(open().value().list(), Cause::BadInput, "which another directory uses");
    ASSERT_OK(open().value().find("a/b/b/b/b/b"));
    link(c.cluster, c.cluster);
    EXPECT_FAILS(open().value().list(c), Cause::BadInput, "has more than");
}

TEST_P(Reading, LeavesLongNamesAsideThatBelongToAnother)
{
    changeEntry("IMAGE      ", [](DirectoryEntry &entry) { entry.name[1] = 'X'; });
    ASSERT_OK_ASSIGN(Reader reader, open());
    EXPECT_EQ(reader.find("IXAGE").value().path, "IXAGE");
    EXPECT_FAILS(reader.find("Image"), Cause::NotFound, "Image");
}

TEST_P(Reading, RefusesASizeThatTheVolumeCannotHold)
{
    changeEntry("IMAGE      ", [](DirectoryEntry &entry) { entry.size = 0xFFFFFFFF; });
    ASSERT_OK_ASSIGN(Reader reader, open());
    const Entry image = reader.find("Image").value();
    EXPECT_FAILS(reader.clustersOf(image), Cause::BadInput, "more than its FAT volume");
    EXPECT_FAILS(reader.read(image, 8_GiB), Cause::BadInput, "more than its FAT volume");
    EXPECT_FAILS(reader.owners(), Cause::BadInput, "\"Image\"");
}

TEST_P(Reading, RefusesBootSectorsThatCannotBe)
{
    const Bytes good(volume.begin(), volume.begin() + 512);
    const auto with = [&](std::size_t place, std::uint32_t value, std::size_t bytes) {
        std::ranges::copy(good, volume.begin());
        for (std::size_t i = 0; i < bytes; ++i) {
            volume[place + i] = static_cast<std::byte>(value >> (8 * i));
        }
        return open();
    };
    EXPECT_FAILS(with(510, 0, 1), Cause::BadInput, "55 AA");
    EXPECT_FAILS(with(11, 500, 2), Cause::BadInput, "500 bytes per sector");
    EXPECT_FAILS(with(13, 3, 1), Cause::BadInput, "3 sectors per cluster");
    EXPECT_FAILS(with(14, 0, 2), Cause::BadInput, "no reserved sectors");
    EXPECT_FAILS(with(16, 0, 1), Cause::BadInput, "0 FATs");
    EXPECT_FAILS(with(19, 50, 2), Cause::BadInput, "would begin at");
    if (geometry.kind == Kind::Fat32) {
        EXPECT_FAILS(with(32, 0xFFFFFFFF, 4), Cause::BadInput, "its place has");
        EXPECT_FAILS(with(44, 1, 4), Cause::BadInput, "cluster 1");
        EXPECT_FAILS(with(36, 0xFFFFFFFF, 4), Cause::BadInput, "would begin at");
        EXPECT_FAILS(with(40, 0x83, 2), Cause::BadInput, "FAT 3");
    } else {
        EXPECT_FAILS(with(19, 0xFFFF, 2), Cause::BadInput, "its place has");
        EXPECT_FAILS(with(13, 128, 1), Cause::Unsupported, "FAT12");
    }
    EXPECT_FAILS(Reader::open(readFrom(volume), 100_B), Cause::BadInput, "less than a sector");
}

INSTANTIATE_TEST_SUITE_P(Kinds, Reading, testing::Values(16_MiB, 40_MiB),
                         [](const auto &size) { return size.param == 16_MiB ? "Fat16" : "Fat32"; });

} // namespace
} // namespace bootlace::fat
