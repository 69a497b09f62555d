// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/disk_int.h"
#include "fip/package.h"
#include "gpt/gpt.h"
#include "mbr/mbr.h"
#include "recognise/recognise.h"
#include "support/files.h"
#include "support/result.h"
#include "support/ubi_image.h"
#include "support/uboot_image.h"

#include <gmock/gmock.h>

namespace bootlace::recognise {
namespace {

using test::UBootImage;
using ::testing::ElementsAre;

Kind kindOf(std::string_view text)
{
    return recognise(asBytes(text)).kind;
}

Kind kindOfFile(const std::string &name, std::string_view text)
{
    const test::TempDir dir;
    test::writeFile(dir / name, asBytes(text));
    return recognise(openFile(dir / name).value()).value().kind;
}

constexpr gpt::Geometry geometry{.sectorSize = SectorSize::Bytes512, .sectorCount = 100'000};

// Both copies of a table with two partitions, and zeros between them.
Bytes disk()
{
    const gpt::Table table{
        .diskId = gpt::guidOf(9, 9, 9, 9),
        .partitions = {{gpt::type::linuxFilesystem, gpt::guidOf(1, 1, 1, 1), Lba(34), Lba(99),
                        gpt::attribute::legacyBiosBootable, "bl2"},
                       {gpt::type::efiSystem, gpt::guidOf(2, 2, 2, 2), Lba(50'000), Lba(90'000), 0, "boot"}}};
    const gpt::Encoded encoded = encode(table, geometry).value();
    Bytes bytes(geometry.sectorCount * 512);
    for (const Extent &extent : {encoded.primary, encoded.backup}) {
        std::ranges::copy(extent.bytes, bytes.begin() + static_cast<std::ptrdiff_t>(extent.range.begin.value()));
    }
    return bytes;
}

// A FIT whose kernel has that many bytes.
Bytes fit(std::size_t kernel)
{
    Bytes tree(kernel + 4096);
    void *fdt = tree.data();
    const Bytes data = test::pseudoRandom(kernel);
    int bad = fdt_create(fdt, static_cast<int>(tree.size())) | fdt_finish_reservemap(fdt) | fdt_begin_node(fdt, "");
    bad |= fdt_property_string(fdt, "description", "kernel") | fdt_begin_node(fdt, "images");
    bad |= fdt_begin_node(fdt, "kernel-1");
    bad |= fdt_property(fdt, "data", data.data(), static_cast<int>(data.size()));
    bad |= fdt_end_node(fdt) | fdt_end_node(fdt) | fdt_begin_node(fdt, "configurations") | fdt_end_node(fdt);
    bad |= fdt_end_node(fdt) | fdt_finish(fdt);
    EXPECT_EQ(bad, 0);
    tree.resize(fdt_totalsize(fdt));
    return tree;
}

} // namespace

TEST(Recognise, Firmware)
{
    const Bytes code = mtk::pack(test::pseudoRandom(5000), mtk::Medium::Emmc).value();
    const What image = recognise(code);
    EXPECT_EQ(image.kind, Kind::BootImage);
    ASSERT_TRUE(image.as<mtk::Image>());
    EXPECT_EQ(image.as<mtk::Image>()->identity, mtk::Identity::Emmc);
    EXPECT_EQ(recognise(UBootImage().bytes()).kind, Kind::UBoot);
    EXPECT_EQ(kindOf(std::string_view("BL31: %s\0", 9)), Kind::Bl31);
    EXPECT_EQ(kindOf(std::string_view("BL2: %s\0", 8)), Kind::Bl2);
    const Bytes package = fip::build(std::array{fip::Part{fip::bl33(), code}}).value();
    ASSERT_TRUE(recognise(package).as<Package>());
    EXPECT_EQ(recognise(package).as<Package>()->members.size(), 1U);
    EXPECT_EQ(recognise(Bytes()).kind, Kind::Nothing);
    EXPECT_EQ(recognise(Bytes(5000)).kind, Kind::Zeros);
    EXPECT_EQ(recognise(test::pseudoRandom(5000)).kind, Kind::Unknown);
}

TEST(Recognise, AFitOfAnySize)
{
    for (const std::size_t size : {std::size_t{100}, std::size_t{6} << 20U}) {
        const Bytes bytes = fit(size);
        const What what = recognise(bytes);
        EXPECT_EQ(what.kind, Kind::Fit);
        ASSERT_TRUE(what.as<fit::Fit>());
        EXPECT_EQ(what.as<fit::Fit>()->size, ByteCount(bytes.size()));
        EXPECT_EQ(what.as<fit::Fit>()->images.size(), 1U);
        const What cut = recognise(ByteView(bytes).first(bytes.size() - 1));
        EXPECT_EQ(cut.kind, Kind::Fit);
        EXPECT_TRUE(cut.as<Error>());
    }
    // The same in a partition.
    Bytes partition = fit(std::size_t{6} << 20U);
    partition.resize(partition.size() + 4096);
    ASSERT_OK_ASSIGN(const Subject part, partOf(ofBytes(partition), {ByteOffset(0), ByteCount(partition.size())}));
    ASSERT_OK_ASSIGN(const What what, recognise(part));
    EXPECT_TRUE(what.as<fit::Fit>());
}

TEST(Recognise, DeviceTrees)
{
    const Bytes tree = UBootImage().tree();
    EXPECT_TRUE(recognise(tree).as<dtb::Blob>());
    const What cut = recognise(ByteView(tree).first(100));
    EXPECT_EQ(cut.kind, Kind::DeviceTree);
    EXPECT_TRUE(cut.as<Error>());
}

TEST(Recognise, AWholeDisk)
{
    const What what = recognise(disk());
    EXPECT_EQ(what.kind, Kind::Disk);
    const auto *found = what.as<Disk>();
    ASSERT_TRUE(found);
    EXPECT_FALSE(found->isCutOff);
    EXPECT_THAT(found->reading.defects, ::testing::IsEmpty());
    EXPECT_EQ(found->geometry, geometry);
}

TEST(Recognise, ATableWithoutItsDisk)
{
    const Bytes whole = disk();
    const What what = recognise(ByteView(whole).first(34UL * 512));
    EXPECT_EQ(what.kind, Kind::PartitionTable);
    const auto *found = what.as<Disk>();
    ASSERT_TRUE(found && found->reading.table);
    EXPECT_EQ(found->geometry, geometry);
    EXPECT_EQ(found->reading.table->partitions.size(), 2U);
    EXPECT_THAT(found->reading.defects, ::testing::IsEmpty()) << "there is no place for the other copy";
}

TEST(Recognise, ADiskThatIsCutOffWithItsPartitions)
{
    const Bytes whole = disk();
    for (const std::size_t sectors : {60'000UL, 99'999UL, 60UL}) {
        const What what = recognise(ByteView(whole).first(sectors * 512));
        EXPECT_EQ(what.kind, Kind::Disk) << sectors;
        const auto *found = what.as<Disk>();
        ASSERT_TRUE(found && found->reading.table) << sectors;
        EXPECT_TRUE(found->isCutOff);
        EXPECT_EQ(found->reading.table->partitions.size(), 2U);
    }
    const What tiny = recognise(ByteView(whole).first(2UL * 512)); // the entries are not there
    ASSERT_TRUE(tiny.as<Disk>());
    EXPECT_FALSE(tiny.as<Disk>()->reading.table);
}

TEST(Recognise, ADiskWithAnMbr)
{
    const mbr::Table table{.diskSignature = 0x1BADCAFE,
                           .partitions = {{mbr::type::fat32Lba, true, Lba(2048), Lba(4095)},
                                          {mbr::type::linuxFilesystem, false, Lba(4096), Lba(9999)}}};
    Bytes disk(10'000UL * 512);
    std::ranges::copy(mbr::encode(table, 10'000).value().bytes, disk.begin());
    for (const std::size_t sectors : {10'000UL, 5'000UL}) { // whole, and cut off within the second
        const What what = recognise(ByteView(disk).first(sectors * 512));
        EXPECT_EQ(what.kind, Kind::Disk);
        ASSERT_TRUE(what.as<MbrDisk>());
        EXPECT_EQ(what.as<MbrDisk>()->table, table);
        EXPECT_THAT(what.as<MbrDisk>()->defects, ::testing::IsEmpty());
    }
    EXPECT_EQ(recognise(ByteView(disk).first(512)).kind, Kind::PartitionTable);
    const Bytes empty = mbr::encode({.diskSignature = 1, .partitions = {}}, 10'000).value().bytes;
    EXPECT_EQ(recognise(empty).kind, Kind::Unknown) << "a boot sector without partitions";
}

TEST(Recognise, FileSystems)
{
    Bytes squashfs(4096);
    const Bytes superblock = test::readFile(std::string(CORPUS) + "/squashfs/xz");
    std::ranges::copy(superblock, squashfs.begin());
    EXPECT_TRUE(recognise(squashfs).as<squashfs::Facts>());
    constexpr std::array volumes{test::UbiVolume{"fip", true}};
    const Bytes ubi = test::ubiImage(volumes);
    const What what = recognise(ubi);
    ASSERT_TRUE(what.as<ubi::Image>());
    EXPECT_EQ(what.as<ubi::Image>()->volumes.size(), 1U);
}

TEST(Recognise, EnvironmentsOfUBoot)
{
    Bytes saved(0x4000);
    std::ranges::copy(asBytes("bootcmd=run a"), saved.begin() + 4);
    store(MutableBytes(saved), 0, le32(crc32(ByteView(saved).subspan(4))));
    EXPECT_EQ(recognise(saved).kind, Kind::Environment);
    EXPECT_EQ(kindOfFile("uEnv.txt", "anything=1\nnot a variable\n"), Kind::EnvironmentText);
    EXPECT_EQ(kindOf("bootargs=console=ttyS0\n"), Kind::EnvironmentText);
    EXPECT_EQ(kindOf("NAME=\"Debian\"\nID=debian\n"), Kind::Text);
}

TEST(Recognise, Texts)
{
    EXPECT_EQ(kindOf("# Linux\nCONFIG_MMC=y\n# CONFIG_X is not set\n"), Kind::KernelConfig);
    EXPECT_EQ(kindOf("label a\n  kernel /Image\n"), Kind::Extlinux);
    EXPECT_EQ(kindOf("label \xC3\xBC\n  kernel /Image\n"), Kind::Extlinux);
    EXPECT_EQ(kindOfFile("extlinux.conf", "nothing\n"), Kind::Extlinux);
    EXPECT_EQ(kindOfFile("router.toml", "format = 1\n"), Kind::Recipe);
    EXPECT_EQ(kindOf("{\"bootlace\": 1}"), Kind::Manifest);
    EXPECT_EQ(kindOf("hello\n"), Kind::Text);
}

TEST(Recognise, PackagesByTheirMagic)
{
    EXPECT_EQ(kindOf("!<arch>\ndebian-binary"), Kind::Deb);
    EXPECT_EQ(kindOf("070701000000000000"), Kind::Cpio);
    EXPECT_EQ(kindOf("PK\x03\x04"), Kind::Zip);
    EXPECT_EQ(recognise(fromHex("1f8b080000000000").value()).kind, Kind::Compressed);
    EXPECT_EQ(recognise(asBytes("\177ELF")).kind, Kind::OtherKernel);
}

TEST(Words, EveryKindHasOne)
{
    for (unsigned i = 0; i <= static_cast<unsigned>(Kind::Text); ++i) {
        EXPECT_FALSE(wordOf(static_cast<Kind>(i)).empty());
    }
    EXPECT_EQ(wordOf(Kind::Text), "text");
    EXPECT_EQ(wordOf(Kind::Fip), "fip");
    EXPECT_EQ(wordOf(Kind::Kernel), "kernel");
    EXPECT_EQ(wordOf(Kind::Ubi), "ubi");
}

} // namespace bootlace::recognise
