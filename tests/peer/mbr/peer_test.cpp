// SPDX-License-Identifier: GPL-3.0-or-later
// sfdisk makes the same bytes as encode(), and each reads what the other wrote.
#include "mbr/mbr.h"
#include "support/files.h"
#include "support/result.h"
#include "support/tool.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace bootlace::mbr {
namespace {

Table tableFor(std::uint64_t sectors)
{
    return {.diskSignature = 0x0BADCAFE,
            .partitions = {{type::fat32Lba, true, Lba(2048), Lba(264191)},
                           {type::linuxFilesystem, false, Lba(264192), Lba(sectors - 40000)},
                           {},
                           {type::efiSystem, false, Lba(sectors - 39999), Lba(sectors - 1)}}};
}

std::string scriptOf(const Table &table)
{
    std::string script = fmt::format("label: dos\nlabel-id: 0x{:08x}\n", table.diskSignature);
    for (std::size_t i = 0; i < table.partitions.size(); ++i) {
        const Partition &partition = table.partitions[i];
        if (partition.type != 0) {
            script += fmt::format("disk{} : start={}, size={}, type={:x}{}\n", i + 1, valueOf(partition.first),
                                  valueOf(partition.last) - valueOf(partition.first) + 1, partition.type,
                                  partition.active ? ", bootable" : "");
        }
    }
    return script;
}

Table readWithSfdisk(const std::string &disk)
{
    const auto json = nlohmann::json::parse(test::runOk({"sfdisk", "--json", disk})).at("partitiontable");
    Table table;
    table.diskSignature = static_cast<std::uint32_t>(std::stoul(json.at("id").get<std::string>(), nullptr, 16));
    for (const auto &partition : json.at("partitions")) {
        const auto node = partition.at("node").get<std::string>();
        const auto first = partition.at("start").get<std::uint64_t>();
        const std::size_t number = static_cast<std::size_t>(node.back() - '0');
        table.partitions.resize(std::max(table.partitions.size(), number));
        table.partitions[number - 1] = {
            .type = static_cast<std::uint8_t>(std::stoul(partition.at("type").get<std::string>(), nullptr, 16)),
            .active = partition.value("bootable", false),
            .first = Lba(first),
            .last = Lba(first + partition.at("size").get<std::uint64_t>() - 1)};
    }
    return table;
}

// CHS can name all of the first disk's sectors, and not all of the second one's.
constexpr std::array<std::uint64_t, 2> disks{1048576, 33554432};

TEST(MbrPeer, SfdisksTableIsOursByteForByte)
{
    for (const std::uint64_t sectors : disks) {
        const test::TempDir folder;
        const std::string image = (folder / "disk").string();
        test::writeExtents(image, ByteCount(sectors * 512), {});
        test::runOk({"sfdisk", image}, scriptOf(tableFor(sectors)));
        const Bytes theirs = test::readFile(image, {ByteOffset(0), ByteCount(512)});
        const Reading reading = check(theirs, sectors);
        EXPECT_EQ(reading.table, tableFor(sectors));
        EXPECT_THAT(reading.defects, ::testing::IsEmpty());
        ASSERT_OK_ASSIGN(const Extent ours, encode(tableFor(sectors), sectors));
        EXPECT_TRUE(ours.bytes == theirs) << sectors;
    }
}

TEST(MbrPeer, SfdiskReadsOursAsWeMeantIt)
{
    for (const std::uint64_t sectors : disks) {
        const test::TempDir folder;
        const std::string image = (folder / "disk").string();
        ASSERT_OK_ASSIGN(const Extent ours, encode(tableFor(sectors), sectors));
        test::writeExtents(image, ByteCount(sectors * 512), std::vector{ours});
        EXPECT_EQ(readWithSfdisk(image), tableFor(sectors));
        EXPECT_THAT(test::runOk({"sfdisk", "--verify", image}), ::testing::HasSubstr("No errors detected"));
    }
}

TEST(MbrPeer, MkfsFatsBootSectorIsNoTable)
{
    const test::TempDir folder;
    const std::string image = (folder / "disk").string();
    test::writeExtents(image, 64_MiB, {});
    test::runOk({"mkfs.vfat", image});
    EXPECT_TRUE(check(test::readFile(image, {ByteOffset(0), ByteCount(512)}), 131072).has(DefectKind::FatSector));
}

// What fdisk shows of a disk with logical partitions.
TEST(MbrPeer, ExtendedPartitionsAreNamed)
{
    const test::TempDir folder;
    const std::string image = (folder / "disk").string();
    test::writeExtents(image, 64_MiB, {});
    test::runOk({"sfdisk", image}, "label: dos\nlabel-id: 0x1\nsize=20480, type=83\ntype=5\ntype=83\n");
    const Reading reading = check(test::readFile(image, {ByteOffset(0), ByteCount(512)}), 131072);
    EXPECT_TRUE(reading.has(DefectKind::Extended));
    EXPECT_EQ(reading.table->partitions.size(), 2U);
}

} // namespace
} // namespace bootlace::mbr
