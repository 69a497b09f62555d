// SPDX-License-Identifier: GPL-3.0-or-later
#include "assemble/boot_files.h"
#include "fat/reader.h"
#include "manifest/manifest.h"
#include "support/example_card.h"
#include "support/result.h"
#include "support/sinks.h"

namespace bootlace::assemble {
namespace {

class BootFilesTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_OK_ASSIGN(boot, BootFiles::layOut(card.plan, text.size()));
        sink::Writer writer(recorder, {});
        ASSERT_OK(boot.writeParts(card.parts, writer));
        ASSERT_OK(boot.writeRest(writer));
        ASSERT_OK(boot.writeManifest(text, writer));
        ASSERT_OK(writer.finish());
    }

    Result<Bytes> fileOnCard(std::string_view path)
    {
        const auto read = [disk = sink::readAnywhere(medium), this](ByteOffset at, MutableBytes out) {
            return disk(esp.begin + (at - ByteOffset(0)), out);
        };
        TRY_ASSIGN(fat::Reader reader, fat::Reader::open(read, esp.size));
        TRY_ASSIGN(const fat::Entry entry, reader.find(path));
        return reader.read(entry, 16_MiB);
    }

    const test::ExampleCard card;
    const ByteRange esp = card.plan.place(plan::PieceKind::Esp).piece->range;
    const std::string text = std::string(9'999, 'm');
    test::MemorySink medium{card.disks[0].size, SectorSize::Bytes512, std::byte{0xff}};
    test::RecordingSink recorder{medium};
    BootFiles boot;
};

TEST_F(BootFilesTest, EveryFileIsThereAsItWasGiven)
{
    EXPECT_EQ(fileOnCard("Image"), *card.parts.kernel);
    EXPECT_EQ(fileOnCard("mt7986a-bananapi-bpi-r3.dtb"), card.parts.deviceTree);
    EXPECT_EQ(fileOnCard("initrd.img"), *card.parts.initrd);
    EXPECT_EQ(fileOnCard("extlinux/extlinux.conf"), test::bytesOfText(card.plan.extlinux));
    EXPECT_EQ(fileOnCard(manifest::fileName), test::bytesOfText(text));
    EXPECT_EQ(fileOnCard(manifest::digestName), test::bytesOfText(manifest::digestFile(text)));
}

TEST_F(BootFilesTest, UsedIsExactlyWhatIsWritten)
{
    const std::vector<ByteRange> used = boot.used();
    ByteOffset reached = esp.begin;
    std::uint64_t bytes = 0;
    for (const ByteRange &range : used) {
        EXPECT_GE(range.begin, reached);
        EXPECT_LE(range.end(), esp.end());
        reached = range.end();
        bytes += range.size.value();
    }
    std::uint64_t written = 0;
    for (const auto &event : recorder.events()) {
        written += event.range.size.value();
        std::uint64_t common = 0;
        for (const ByteRange &range : used) {
            if (range.overlaps(event.range)) {
                common +=
                    rangeBetween(std::max(range.begin, event.range.begin), std::min(range.end(), event.range.end()))
                        .size.value();
            }
        }
        EXPECT_EQ(common, event.range.size.value()) << "at byte " << event.range.begin.value();
    }
    EXPECT_EQ(written, bytes);
}

TEST_F(BootFilesTest, ThePartsLieWhereverTheManifestIsAsLongAsItIs)
{
    ASSERT_OK_ASSIGN(const BootFiles longer, BootFiles::layOut(card.plan, 3'000'000));
    EXPECT_EQ(longer.partsArea(), boot.partsArea());
    EXPECT_GE(boot.partsArea().size, card.parts.facts.kernel + card.parts.facts.deviceTree + *card.parts.facts.initrd);
    for (const auto &event : recorder.events()) {
        EXPECT_TRUE(boot.partsArea().contains(event.range) || !boot.partsArea().overlaps(event.range));
    }
}

TEST_F(BootFilesTest, AnEmptyFileTakesNoPlace)
{
    plan::Plan plan = card.plan;
    std::ranges::find(plan.bootFiles, plan::initrdFile, &plan::BootFile::path)->size = 0_B;
    ASSERT_OK_ASSIGN(const BootFiles other, BootFiles::layOut(plan, text.size()));
    EXPECT_EQ(other.partsArea().begin, boot.partsArea().begin);
}

TEST_F(BootFilesTest, AManifestThatDoesNotFitIsTooSmall)
{
    EXPECT_FAILS(BootFiles::layOut(card.plan, 70'000'000), Cause::TooSmall, "");
}

} // namespace
} // namespace bootlace::assemble
