// SPDX-License-Identifier: GPL-3.0-or-later
// A card that stores something else than it was told, and says that all is well.
#include "flashing.h"
#include "manifest/manifest.h"
#include "support/card_places.h"

#include <fmt/format.h>

namespace bootlace::flash {
namespace {

class Corruption : public testing::Test
{
protected:
    void SetUp() override { ASSERT_OK(flashTo(card, good)); }

    [[nodiscard]] ByteRange region(std::string_view name) const
    {
        return std::ranges::find(card.plan.volumes[0].regions, name, &model::Region::name)->range;
    }

    ByteOffset bootFile(std::string_view path) { return test::bootFileOn(good, region("boot"), path); }

    void expectMismatch(FaultySink::Faults faults, std::string_view regionName, const std::string &file = {})
    {
        MemorySink medium(card.disks[0].size);
        FaultySink faulty(medium, faults);
        const auto result = flashTo(card, faulty);
        EXPECT_FAILS(result, Cause::Mismatch, fmt::format("of '{}'", regionName));
        if (!result) {
            EXPECT_THAT(result.error().message(), testing::HasSubstr(file));
            EXPECT_FALSE(tablesOn(medium).table.has_value());
        }
    }

    ExampleCard card;
    MemorySink good{card.disks[0].size};
};

TEST_F(Corruption, OfFirmwareAndTablesIsNamed)
{
    expectMismatch({.flip = ByteOffset(0)}, "partition table");
    expectMismatch({.flip = ByteOffset(5000)}, "partition table");
    const ByteRange bl2 = region("bl2");
    expectMismatch({.flip = bl2.begin}, "bl2");
    expectMismatch({.flip = bl2.begin + 4_KiB}, "bl2");
    expectMismatch({.flip = bl2.end() - 1_B}, "bl2");
    expectMismatch({.flip = ByteOffset(6144 * 512)}, "environment inside bl2");
    expectMismatch({.flip = ByteOffset(8192 * 512)}, "u-boot-env");
    expectMismatch({.flip = region("factory").begin + 1_MiB}, "factory");
    expectMismatch({.flip = region("fip").begin + 50_KiB}, "fip");
    expectMismatch({.flip = ByteOffset(0) + good.size() - 512_B}, "backup partition table");
}

TEST_F(Corruption, OfBootFilesIsNamedWithTheFile)
{
    const ByteRange esp = region("boot");
    expectMismatch({.flip = esp.begin + 3_B}, "boot", "the boot sectors");
    expectMismatch({.flip = bootFile("Image") + 1_MiB}, "boot", "Image");
    expectMismatch({.flip = bootFile("initrd.img") + 100_B}, "boot", "initrd.img");
    expectMismatch({.flip = bootFile("extlinux/extlinux.conf")}, "boot", "extlinux/extlinux.conf");
    expectMismatch({.flip = bootFile(manifest::fileName) + 1_B}, "boot", std::string(manifest::fileName));
    expectMismatch({.flip = esp.end() - 1_B}, "boot");
}

TEST_F(Corruption, OfTheRootIsNamedWithTheFile)
{
    const ByteRange root = region("root");
    expectMismatch({.flip = root.begin + 1024_B}, "root");
    const ByteOffset big = test::placeOn(good, root, ByteView(test::pseudoRandom(2'300'001, 4)).first(4096));
    expectMismatch({.flip = big + 1_MiB}, "root", "/srv/big");
}

TEST_F(Corruption, AFalseCapacityIsFound)
{
    expectMismatch({.voidFrom = region("root").begin}, "root");
    expectMismatch({.voidFrom = ByteOffset(0) + good.size() - 512_B}, "backup partition table");
    expectMismatch({.voidFrom = ByteOffset(512)}, "partition table");
}

} // namespace
} // namespace bootlace::flash
