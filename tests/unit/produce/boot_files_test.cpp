// SPDX-License-Identifier: GPL-3.0-or-later
#include "fat/reader.h"
#include "manifest/manifest.h"
#include "produce/boot_files.h"
#include "support/example_card.h"
#include "support/result.h"
#include "support/sinks.h"

namespace bootlace::produce {
namespace {

class BootFilesTest : public testing::Test
{
protected:
    /// As a flash does it, with a root of so many runs between the two.
    Result<> write(std::size_t runs)
    {
        TRY_ASSIGN(const std::shared_ptr<BootFiles> boot,
                   BootFiles::create(card.recipe, card.plan, card.parts, written));
        flash::Record record{{std::vector<flash::Record::Region>(card.plan.volumes[0].regions.size())}};
        const plan::Plan::Place root = card.plan.place<model::RootFs>();
        for (std::size_t i = 0; i < runs; ++i) {
            record.volumes[root.volume][root.region].chunks.push_back(
                {{card.plan.at(root).range.begin + ByteCount(i * 4096), 4_KiB}, {}, {}});
        }
        sink::Writer writer(medium, {});
        sink::RegionWriter first(medium, writer, esp, {});
        TRY(BootFiles::parts(boot)->write(first, record));
        TRY(first.finish());
        sink::RegionWriter second(medium, writer, esp, {});
        TRY(BootFiles::rest(boot)->write(second, record));
        TRY(second.finish());
        text = boot->manifest();
        return {};
    }

    Result<Bytes> fileOnCard(std::string_view path)
    {
        TRY_ASSIGN(fat::Reader reader, fat::Reader::open(sink::inside(medium, esp), esp.size));
        TRY_ASSIGN(const fat::Entry entry, reader.find(path));
        return reader.read(entry, 16_MiB);
    }

    std::shared_ptr<WrittenRoot> written = std::make_shared<WrittenRoot>();
    const test::ExampleCard card;
    const ByteRange esp = card.plan.at(card.plan.place<model::BootFiles>()).range;
    test::MemorySink medium{card.disks[0].size, SectorSize::Bytes512, std::byte{0xff}};
    std::string text;
};

TEST_F(BootFilesTest, EveryFileIsThereAsItWasGiven)
{
    ASSERT_OK(write(3));
    EXPECT_EQ(fileOnCard("Image"), *card.parts.kernel);
    EXPECT_EQ(fileOnCard("mt7986a-bananapi-bpi-r3.dtb"), card.parts.deviceTree);
    EXPECT_EQ(fileOnCard("initrd.img"), *card.parts.initrd);
    EXPECT_EQ(fileOnCard("extlinux/extlinux.conf"), test::bytesOfText(card.plan.extlinux));
    EXPECT_EQ(fileOnCard(manifest::fileName), test::bytesOfText(text));
    EXPECT_EQ(fileOnCard(manifest::digestName), test::bytesOfText(manifest::digestFile(text)));
}

TEST_F(BootFilesTest, TheManifestMayBeAsLongAsThePlanAllows)
{
    ASSERT_OK(write(2'000)); // another length of the directory's clusters and of the allocation table
    EXPECT_EQ(fileOnCard("Image"), *card.parts.kernel);
    ASSERT_OK_ASSIGN(const manifest::Manifest read, manifest::fromJson(text));
    EXPECT_EQ(read.disks[0].regions.at(read.disks[0].regions.size() - 2).runs.size(), 2'000U);
    EXPECT_FAILS(write(40'000), Cause::TooSmall, "in too many pieces");
}

TEST_F(BootFilesTest, TheManifestNamesTheFilesByTheirContents)
{
    ASSERT_OK(write(1));
    ASSERT_OK_ASSIGN(const manifest::Manifest read, manifest::fromJson(text));
    const auto boot = std::ranges::find(read.disks[0].regions, "boot", &manifest::Region::name);
    EXPECT_TRUE(boot->runs.empty());
    ASSERT_EQ(boot->files.size(), 4U);
    for (const manifest::Item &file : boot->files) {
        ASSERT_OK_ASSIGN(const Bytes bytes, fileOnCard(file.name));
        EXPECT_EQ(file.sha256, sha256(bytes)) << file.name;
        EXPECT_EQ(file.size.value(), bytes.size()) << file.name;
    }
}

} // namespace
} // namespace bootlace::produce
