// SPDX-License-Identifier: GPL-3.0-or-later
// mtd-utils' ubinize makes the same bytes as build(), for every kind of chip and volume, and the reader finds in its
// images what went in.
#include "support/files.h"
#include "support/result.h"
#include "support/tool.h"
#include "ubi/build.h"
#include "ubi/image.h"

#include <algorithm>
#include <fmt/format.h>
#include <source_location>
#include <string>
#include <vector>

namespace bootlace::ubi {

using test::pseudoRandom;
using test::readFile;
using test::runOk;
using test::TempDir;
using test::writeFile;

constexpr std::uint32_t sequence = 0xFEDCBA98;

/// A volume, and its contents for the file that ubinize reads.
struct Given
{
    NewVolume volume;
    Bytes contents;
};

Given dynamicOne(std::uint32_t id, std::string name, ByteCount size, std::size_t contentSize = 0)
{
    return {{.id = id, .name = std::move(name), .size = size}, pseudoRandom(contentSize, id + 1)};
}

Given staticOne(std::uint32_t id, std::string name, ByteCount size, std::size_t contentSize)
{
    Given given = dynamicOne(id, std::move(name), size, contentSize);
    given.volume.isStatic = true;
    return given;
}

std::string sectionOf(const Given &given, const TempDir &dir)
{
    const NewVolume &volume = given.volume;
    std::string text = fmt::format("[s{0}]\nmode=ubi\nvol_id={0}\nvol_name={1}\nvol_type={2}\nvol_alignment={3}\n",
                                   volume.id, volume.name, volume.isStatic ? "static" : "dynamic", volume.alignment);
    if (volume.size != ByteCount(0)) {
        text += fmt::format("vol_size={}\n", volume.size.value());
    }
    if (volume.autoResize || volume.skipCheck) {
        text += fmt::format("vol_flags={}\n", volume.autoResize ? "autoresize" : "skip-check");
    }
    if (!given.contents.empty()) {
        const auto file = dir / std::to_string(volume.id);
        writeFile(file, given.contents);
        text += fmt::format("image={}\n", file.string());
    }
    return text;
}

Bytes ubinized(const Geometry &geometry, const std::vector<Given> &volumes)
{
    const TempDir dir;
    std::string text;
    for (const Given &given : volumes) {
        text += sectionOf(given, dir);
    }
    writeFile(dir / "ini", asBytes(text));
    std::vector<std::string> command{"ubinize",
                                     "-o",
                                     dir / "ubi.img",
                                     "-p",
                                     std::to_string(geometry.eraseBlock),
                                     "-m",
                                     std::to_string(geometry.minIo),
                                     "-Q",
                                     std::to_string(sequence)};
    if (geometry.subPage != 0) {
        command.insert(command.end(), {"-s", std::to_string(geometry.subPage)});
    }
    if (geometry.volumeHeader != 0) {
        command.insert(command.end(), {"-O", std::to_string(geometry.volumeHeader)});
    }
    command.push_back(dir / "ini");
    runOk(command);
    return readFile(dir / "ubi.img");
}

/// The contents of `volumes` have to stay where they are.
NewImage imageOf(const Geometry &geometry, const std::vector<Given> &volumes)
{
    NewImage image{.geometry = geometry, .sequence = sequence, .volumes = {}};
    for (const Given &given : volumes) {
        image.volumes.push_back(given.volume);
        image.volumes.back().contentSize = ByteCount(given.contents.size());
        image.volumes.back().contents = readFrom(given.contents);
    }
    return image;
}

void expectSame(const Geometry &geometry, const std::vector<Given> &volumes)
{
    const Bytes theirs = ubinized(geometry, volumes);
    ASSERT_OK_ASSIGN(const Bytes ours, build(imageOf(geometry, volumes)));
    EXPECT_TRUE(ours == theirs);
    ASSERT_OK_ASSIGN(const Image image, readImage(readFrom(theirs), ByteCount(theirs.size())));
    EXPECT_THAT(image.defects, ::testing::IsEmpty());
    EXPECT_EQ(image.eraseBlock, geometry.eraseBlock);
    EXPECT_EQ(image.sequence, sequence);
    EXPECT_EQ(image.volumes.size(), volumes.size());
    for (const Given &given : volumes) {
        const Volume *volume = image.find(given.volume.name);
        ASSERT_NE(volume, nullptr) << given.volume.name;
        EXPECT_EQ(volume->id, given.volume.id);
        EXPECT_EQ(volume->isStatic, given.volume.isStatic);
        EXPECT_EQ(volume->autoResize, given.volume.autoResize);
        EXPECT_EQ(volume->skipCheck, given.volume.skipCheck);
        ASSERT_OK_ASSIGN(Bytes contents, contentsOf(readFrom(theirs), *volume, 16_MiB));
        EXPECT_TRUE(!volume->isStatic || contents.size() == given.contents.size());
        ASSERT_GE(contents.size(), given.contents.size());
        contents.resize(given.contents.size());
        EXPECT_TRUE(contents == given.contents) << given.volume.name;
    }
}

struct Chip
{
    std::string name;
    Geometry geometry;
};

class Ubinize : public ::testing::TestWithParam<Chip>
{};

TEST_P(Ubinize, MakesTheSameOfARoutersVolumes)
{
    std::vector<Given> volumes{staticOne(0, "fip", 1_MiB, 700'001), dynamicOne(1, "ubootenv", 128_KiB),
                               dynamicOne(2, "ubootenv2", 128_KiB), dynamicOne(3, "rootfs", 3_MiB, 1'500'000)};
    volumes[3].volume.autoResize = true;
    expectSame(GetParam().geometry, volumes);
}

TEST_P(Ubinize, MakesTheSameOfContentsOfEverySize)
{
    const std::size_t block = GetParam().geometry.dataSize();
    std::vector<Given> volumes;
    for (const std::size_t size : {std::size_t{1}, block - 1, block, block + 1, 3 * block}) {
        const auto id = static_cast<std::uint32_t>(volumes.size());
        volumes.push_back(id % 2 == 0 ? staticOne(id, fmt::format("v{}", id), ByteCount(0), size)
                                      : dynamicOne(id, fmt::format("v{}", id), ByteCount(0), size));
    }
    volumes.push_back(dynamicOne(5, "fits", ByteCount(2 * block), 2 * block));
    volumes.push_back(dynamicOne(6, "more", ByteCount(2 * block + 1), 1));
    expectSame(GetParam().geometry, volumes);
}

TEST_P(Ubinize, MakesTheSameWithAlignmentsFlagsAndIdsInAnyOrder)
{
    const std::uint32_t page = GetParam().geometry.minIo == 1 ? 512 : GetParam().geometry.minIo;
    std::vector<Given> volumes{dynamicOne(22, std::string(127, 'n'), 2_MiB, 400'000),
                               staticOne(7, "kernel", 2_MiB, 300'000), staticOne(4, "fip", 1_MiB, 100'000),
                               dynamicOne(0, "data", 1_B)};
    volumes[0].volume.alignment = 3 * page;
    volumes[1].volume.alignment = 5 * page;
    volumes[1].volume.skipCheck = true;
    volumes[2].volume.alignment = page;
    expectSame(GetParam().geometry, volumes);
}

INSTANTIATE_TEST_SUITE_P(
    Chips, Ubinize,
    ::testing::Values(Chip{"Nand", {.eraseBlock = 128 * 1024, .minIo = 2048}},
                      Chip{"NandSubPages", {.eraseBlock = 128 * 1024, .minIo = 2048, .subPage = 512}},
                      Chip{"NandHeaderInSecondPage",
                           {.eraseBlock = 128 * 1024, .minIo = 2048, .subPage = 512, .volumeHeader = 2048}},
                      Chip{"NandHeaderAtEndOfPage", {.eraseBlock = 128 * 1024, .minIo = 2048, .volumeHeader = 1984}},
                      Chip{"NandLarge", {.eraseBlock = 256 * 1024, .minIo = 4096}},
                      Chip{"NandSmall", {.eraseBlock = 16 * 1024, .minIo = 512}},
                      Chip{"Nor", {.eraseBlock = 64 * 1024, .minIo = 1}},
                      Chip{"NorSmall", {.eraseBlock = 8 * 1024, .minIo = 1}},
                      Chip{"NorHeaderLater", {.eraseBlock = 64 * 1024, .minIo = 8, .volumeHeader = 256}}),
    [](const auto &chip) { return chip.param.name; });

TEST(Ubinized, RefusesWhatWeRefuse)
{
    constexpr Geometry nand{.eraseBlock = 128 * 1024, .minIo = 2048};
    const auto both = [&](const std::vector<Given> &volumes,
                          const std::source_location &at = std::source_location::current()) {
        const testing::ScopedTrace trace(__FILE__, static_cast<int>(at.line()), "these volumes");
        EXPECT_FALSE(build(imageOf(nand, volumes)).has_value());
        EXPECT_THROW(ubinized(nand, volumes), std::exception);
    };
    both({staticOne(0, "a", 1_MiB, 0)});
    both({dynamicOne(0, "a", 1_MiB), dynamicOne(1, "a", 1_MiB)});
    both({dynamicOne(128, "a", 1_MiB)});
    both({dynamicOne(0, std::string(128, 'n'), 1_MiB)});
    // ubinize takes two volumes with one id.
    EXPECT_FALSE(build(imageOf(nand, {dynamicOne(0, "a", 1_MiB), dynamicOne(0, "b", 1_MiB)})).has_value());
    both({dynamicOne(0, "a", 1000_B, 1001)});
    both({dynamicOne(0, "a", 0_B)});
    Given wide = dynamicOne(0, "a", 1_MiB);
    wide.volume.alignment = nand.dataSize();
    both({wide});
}

} // namespace bootlace::ubi
