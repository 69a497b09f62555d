// SPDX-License-Identifier: GPL-3.0-or-later
#include "example.h"
#include "plan/layout.h"
#include "plan/plan.h"
#include "support/result.h"

namespace bootlace::plan {
namespace {

constexpr DiskFacts card{8_GiB, SectorSize::Bytes512};

Result<Plan> planFor(const recipe::Recipe &recipe, std::vector<DiskFacts> disks = {card}, Facts facts = exampleFacts(),
                     findings::List *findings = nullptr)
{
    findings::List own(recipe.name);
    return make(recipe, bpiR3(), facts, disks, findings != nullptr ? *findings : own);
}

// NOR has little room for the FIP.
Facts factsFor(std::string_view medium)
{
    Facts facts = exampleFacts();
    if (medium == "nor") {
        facts.firmware["fip"] = 260'716_B;
    }
    return facts;
}

TEST(Plan, PutsEverythingWhereTheBoardLooksForIt)
{
    ASSERT_OK_ASSIGN(const Plan plan, planFor(exampleRecipe()));
    const model::Volume &disk = plan.volumes.at(0);
    ASSERT_EQ(disk.gpt()->partitions.size(), 6U);
    EXPECT_EQ(disk.firmware("bl2")->range.begin, ByteOffset(0x4400));
    EXPECT_EQ(disk.firmware("fip")->range, (ByteRange{ByteOffset(0x680000), 2_MiB}));
    EXPECT_EQ(disk.gpt()->partitions[0].attributes, gpt::attribute::legacyBiosBootable);
    EXPECT_EQ(disk.gpt()->partitions[4].type, gpt::type::efiSystem);
    EXPECT_EQ(valueOf(disk.gpt()->partitions[4].first), 17408U);
    EXPECT_EQ(disk.gpt()->partitions[5].last, gpt::lastUsable(disk.geometry())) << "the root fills the card";
    ASSERT_OK(gpt::encode(*disk.gpt(), disk.geometry()));
}

TEST(Plan, RegionsAscendAndNeverOverlap)
{
    const board::Board board = bpiR3();
    for (const board::Medium &medium : board.media) {
        const std::vector<DiskFacts> disks(medium.disks.size(), card);
        ASSERT_OK_ASSIGN(const Plan plan, planFor(exampleRecipe(medium.id), disks, factsFor(medium.id)));
        for (const model::Volume &disk : plan.volumes) {
            ByteOffset reached;
            for (const model::Region &region : disk.regions) {
                EXPECT_GE(region.range.begin, reached) << region.name;
                reached = region.range.end();
            }
            EXPECT_EQ(reached, ByteOffset(0) + disk.size) << "the backup table ends the disk";
        }
    }
}

TEST(Plan, TheEnvironmentInsideBl2IsZeroedAndBl2EndsBeforeIt)
{
    ASSERT_OK_ASSIGN(const Plan plan, planFor(exampleRecipe()));
    const model::Region *zeros = plan.volumes[0].find<model::Zeros>();
    ASSERT_NE(zeros, nullptr);
    EXPECT_EQ(zeros->range, (ByteRange{ByteOffset(0x300000), 512_KiB}));
    EXPECT_EQ(zeros->inUse, model::InUse::OwnMark);
    Facts large = exampleFacts();
    large.firmware["bl2"] = ByteCount(0x300000);
    EXPECT_FAILS(planFor(exampleRecipe(), {card}, large), Cause::BadInput, "before the environment");
}

TEST(Plan, RootIsFoundByItsPartitionsGuidUnlessThePersonSaidOtherwise)
{
    ASSERT_OK_ASSIGN(const Plan plan, planFor(exampleRecipe()));
    const std::string root = plan.at(plan.place<model::RootFs>()).partUuid;
    EXPECT_EQ(toText(plan.volumes[0].gpt()->partitions[5].id), root);
    EXPECT_THAT(plan.extlinux,
                ::testing::HasSubstr("append console=ttyS0,115200 root=PARTUUID=" + root + " rootwait rw\n"));
    recipe::Recipe own = exampleRecipe();
    own.kernel.cmdline = "console=ttyS0 root=/dev/sda1";
    ASSERT_OK_ASSIGN(const Plan other, planFor(own));
    EXPECT_THAT(other.extlinux, ::testing::HasSubstr("append console=ttyS0 root=/dev/sda1\n"));
}

TEST(Plan, NvmeSplitsTheRootFromTheCardAndTakesLargeSectorsThere)
{
    ASSERT_OK_ASSIGN(const Plan plan, planFor(exampleRecipe("nvme"), {card, {64_GiB, SectorSize::Bytes4096}}));
    EXPECT_EQ(plan.place<model::BootFiles>().volume, 0U);
    EXPECT_EQ(plan.place<model::RootFs>().volume, 1U);
    EXPECT_EQ(valueOf(plan.volumes[1].gpt()->partitions[0].first), 256U);
    EXPECT_EQ(toText(plan.volumes[1].gpt()->partitions[0].id), plan.at(plan.place<model::RootFs>()).partUuid);
    EXPECT_FAILS(planFor(exampleRecipe("nvme")), Cause::BadInput, "needs 2 disk(s)");
}

TEST(Plan, AFileForAFlashChipIsAsLongAsItsContents)
{
    findings::List findings;
    ASSERT_OK_ASSIGN(const Plan plan, planFor(exampleRecipe("nand"), {card, card, card}, exampleFacts(), &findings));
    EXPECT_EQ(plan.place<model::BootFiles>().volume, 0U);
    EXPECT_EQ(plan.place<model::RootFs>().volume, 0U);
    EXPECT_EQ(plan.volumes[1].size, 1_MiB);
    ASSERT_EQ(plan.volumes[1].regions.size(), 4U);
    EXPECT_EQ(plan.volumes[1].regions[3].known, 256_KiB) << "all of it is written";
    ASSERT_EQ(plan.volumes[2].regions.size(), 1U);
    // Two blocks for the table, and 590,057 bytes in blocks of 126,976; the environments are empty.
    EXPECT_EQ(plan.volumes[2].size, 128_KiB * 7);
    EXPECT_EQ(plan.volumes[2].flashFile()->begin, ByteOffset(0x200000));
    EXPECT_EQ(leastSize(bpiR3().medium("nand")->disks[1], SectorSize::Bytes512, {}), ByteCount());
    EXPECT_THAT(findings.all(),
                ::testing::Contains(::testing::Field(&findings::Finding::id, findings::Id::MediumUnproven)));
    EXPECT_FAILS(planFor(exampleRecipe("nor"), {card, card, card}), Cause::BadInput,
                 "'fip' has 524288 bytes, but its contents need 590057");
}

TEST(Plan, ACardReaderWithLargeSectorsIsRefused)
{
    EXPECT_FAILS(planFor(exampleRecipe(), {{8_GiB, SectorSize::Bytes4096}}), Cause::BadInput, "another card reader");
}

TEST(Plan, WhatDoesNotFitIsSaidWithTheBytesThatAreMissing)
{
    EXPECT_FAILS(planFor(exampleRecipe(), {{ByteCount(0), SectorSize::Bytes512}}), Cause::TooSmall, "has 0 bytes");
    EXPECT_FAILS(planFor(exampleRecipe(), {{64_MiB, SectorSize::Bytes512}}), Cause::TooSmall, "needs at least");
    EXPECT_FAILS(planFor(exampleRecipe("sd", "size='16 GiB'\n")), Cause::TooSmall, "needs at least");
    EXPECT_FAILS(planFor(exampleRecipe("sd", "size='4194304 TiB'\n")), Cause::BadInput, "more than any disk");
    EXPECT_FAILS(planFor(exampleRecipe("sd", "[esp]\nsize='64 MiB'\n")), Cause::BadInput, "the ESP can't be made");
    Facts facts = exampleFacts();
    facts.firmware["fip"] = 3_MiB;
    facts.kernelInMemory = 128_MiB;
    const auto result = planFor(exampleRecipe(), {card}, facts);
    EXPECT_FAILS(result, Cause::BadInput, "r.toml:6: 'Firmware package (FIP)' has 3145728 bytes");
    EXPECT_FAILS(result, Cause::BadInput, "r.toml:8: the kernel has");
}

TEST(Plan, AnEspWithoutRoomForTheListOfFilesIsLargeEnough)
{
    ASSERT_OK_ASSIGN(const Plan small, planFor(exampleRecipe("sd", "[esp]\nsize='78 MiB'\n")));
    EXPECT_EQ(small.fileListRoom, 0_B);
    EXPECT_GT(small.manifestRoom, 0_B);
    ASSERT_OK_ASSIGN(const Plan large, planFor(exampleRecipe("sd", "[esp]\nsize='128 MiB'\n")));
    EXPECT_GT(large.fileListRoom, 0_B);
    Facts image = exampleFacts();
    image.rootImage = exampleImage(1_GiB);
    ASSERT_OK_ASSIGN(const Plan copied, planFor(exampleRecipe("sd", "[esp]\nsize='128 MiB'\n"), {card}, image));
    EXPECT_EQ(copied.fileListRoom, 0_B);
}

TEST(Plan, EveryPartitionThatDoesNotFitIsNamedAndTheSizeThatWouldDo)
{
    const auto least = [](const Error &error) {
        const std::string &text = error.message();
        return DiskFacts{ByteCount(std::stoull(text.substr(text.rfind(' ')))), SectorSize::Bytes512};
    };
    const auto small = planFor(exampleRecipe(), {{8_MiB, SectorSize::Bytes512}});
    EXPECT_FAILS(small, Cause::TooSmall, "has 8388608 bytes, too few for 'fip', 'boot', 'root': this needs at least ");
    EXPECT_FAILS(planFor(exampleRecipe(), {{4096_B, SectorSize::Bytes512}}), Cause::TooSmall,
                 "for 'bl2', 'u-boot-env'");
    for (const char *more : {"", "size='300 MiB'\n", "size='100000001'\n"}) {
        const auto failed = planFor(exampleRecipe("sd", more), {{8_MiB, SectorSize::Bytes512}});
        ASSERT_FALSE(failed);
        DiskFacts enough = least(failed.error());
        ASSERT_OK(planFor(exampleRecipe("sd", more), {enough}));
        enough.size = enough.size - 512_B;
        EXPECT_FAILS(planFor(exampleRecipe("sd", more), {enough}), Cause::TooSmall, "too few for 'root'");
    }
    Facts image = exampleFacts();
    image.rootImage = exampleImage(1_GiB);
    const auto failed = planFor(exampleRecipe(), {{8_MiB, SectorSize::Bytes512}}, image);
    ASSERT_FALSE(failed);
    ASSERT_OK(planFor(exampleRecipe(), {least(failed.error())}, image));
}

TEST(Plan, AnImageThatCannotFillThePartitionIsRefusedBeforeAnythingIsWritten)
{
    const auto planWith = [](const ext4::Facts &image, const std::string &size = {}) {
        Facts facts = exampleFacts();
        facts.rootImage = image;
        return planFor(exampleRecipe("sd", size), {card}, facts);
    };
    ASSERT_OK(planWith(exampleImage(1_GiB)));
    ASSERT_OK(planWith(exampleImage(40_MiB), "size='100 MiB'\n")); // it stays in the first group
    EXPECT_FAILS(planWith(exampleImage(1_GiB), "size='512 MiB'\n"), Cause::BadInput,
                 "r.toml:12: 'root' has 536870912 bytes, but its contents need 1073741824");
    ext4::Facts fixed = exampleImage(1_GiB);
    fixed.reservedDescriptorBlocks = 0; // ^resize_inode
    ASSERT_OK(planWith(fixed));         // one block of descriptors is enough for 8 GiB
    fixed.descriptorSize = 1024;
    fixed.descriptorBlocks = 2;
    EXPECT_FAILS(planWith(fixed), Cause::BadInput,
                 "r.toml:11: the ext4 image has room for 2 blocks of group descriptors");
    ASSERT_OK(planWith(fixed, "size='1073741824 B'\n")); // as the message advises
    ext4::Facts sparse = exampleImage(1_GiB);
    sparse.compatFeatures |= 0x200; // sparse_super2
    EXPECT_FAILS(planWith(sparse), Cause::BadInput, "r.toml:11: the ext4 image has the feature sparse_super2");
    ASSERT_OK(planWith(sparse, "size='1 GiB'\n"));
    ext4::Facts dirty = exampleImage(1_GiB);
    dirty.clean = false;
    EXPECT_FAILS(planWith(dirty), Cause::BadInput, "e2fsck -f");
    ext4::Facts crowded = exampleImage(1_GiB);
    crowded.inodesPerGroup = 0xFFFFFFFF;
    EXPECT_FAILS(planWith(crowded), Cause::BadInput, "too many for");
    ext4::Facts small = exampleImage(1_GiB);
    small.blockSize = 1024;
    Facts facts = exampleFacts();
    facts.rootImage = small;
    EXPECT_FAILS(planFor(exampleRecipe("nvme"), {card, {64_GiB, SectorSize::Bytes4096}}, facts), Cause::BadInput,
                 "mke2fs -b 4096");
}

TEST(Plan, EachInputThatIsMissingIsNamed)
{
    const auto missing = [](const auto &remove) {
        recipe::Recipe recipe = exampleRecipe();
        remove(recipe);
        findings::List findings;
        check(recipe, bpiR3(), findings);
        EXPECT_FALSE(planFor(recipe)) << "it would be planned all the same";
        return findings;
    };
    const auto is = [](const findings::List &list, findings::Id id, const std::string &slot) {
        return list.all().size() == 1 && list.all().front().id == id && list.all().front().where.slot == slot;
    };
    using findings::Id;
    using recipe::Recipe;
    for (const std::string slot : {"bl2", "fip"}) {
        EXPECT_TRUE(is(missing([&](Recipe &recipe) { recipe.firmware.at(slot) = {slot, {}, {}, {}}; }),
                       Id::FirmwareMissing, "firmware." + slot))
            << slot;
    }
    EXPECT_TRUE(
        is(missing([](Recipe &recipe) { recipe.firmware.inputs.pop_back(); }), Id::FirmwareMissing, "firmware.fip"));
    EXPECT_TRUE(is(missing([](Recipe &recipe) { recipe.kernel.build.clear(); }), Id::KernelMissing, "kernel.build"));
    EXPECT_TRUE(is(missing([](Recipe &recipe) { recipe.root.source = {}; }), Id::RootMissing, "root.source"));
}

TEST(Plan, MistakesNameTheLineOfTheirKey)
{
    const auto withEsp = [](const std::string &esp) { return planFor(exampleRecipe("sd", "[esp]\n" + esp)); };
    EXPECT_FAILS(withEsp("label='ESP'\nsize='64 MiB'\n"), Cause::BadInput, "r.toml:14: the ESP can't be made");
    EXPECT_FAILS(withEsp("label='lower'\nsize='512 MiB'\n"), Cause::BadInput, "r.toml:13: the ESP can't be made");
    EXPECT_FAILS(withEsp("size='4194304 TiB'\n"), Cause::BadInput, "r.toml:13: ");
    EXPECT_FAILS(planFor(exampleRecipe("sd", "size='4194304 TiB'\n")), Cause::BadInput, "r.toml:12: ");
    EXPECT_FAILS(planFor(exampleRecipe("sd", "size='1 MiB'\n")), Cause::BadInput, "r.toml:12: 'root' would have");
    recipe::Recipe recipe = exampleRecipe();
    recipe.kernel.cmdline = "console=ttyS0\nroot=/dev/sda";
    EXPECT_FAILS(planFor(recipe), Cause::BadInput, "r.toml:9: ");
    recipe.kernel.cmdline = "console=ttyS0 initrd=other";
    EXPECT_FAILS(planFor(recipe), Cause::BadInput, "r.toml:9: ");
}

TEST(Plan, NotesWhatIsOddInTheCommandLine)
{
    using testing::ElementsAre;
    using testing::Field;
    recipe::Recipe recipe = exampleRecipe();
    recipe.kernel.cmdline = "quiet root=LABEL=router";
    Facts facts = exampleFacts();
    facts.initrd.reset();
    findings::List findings;
    ASSERT_OK_ASSIGN(const Plan plan, planFor(recipe, {card}, facts, &findings));
    EXPECT_THAT(findings.all(), ElementsAre(Field(&findings::Finding::id, findings::Id::CmdlineRootNeedsInitrd),
                                            Field(&findings::Finding::id, findings::Id::CmdlineNoConsole)));
    findings::List none;
    ASSERT_OK_ASSIGN(const Plan plain, planFor(exampleRecipe(), {card}, exampleFacts(), &none));
    EXPECT_THAT(none.all(), testing::IsEmpty());
}

TEST(Plan, IdentitiesComeFromTheSeedOrElseFromTheInputs)
{
    recipe::Recipe recipe = exampleRecipe();
    const Plan first = planFor(recipe).value();
    Facts other = exampleFacts();
    other.inputs = sha256(asBytes("other inputs"));
    EXPECT_EQ(planFor(recipe, {card}, other)->identity.ext4Uuid, first.identity.ext4Uuid);
    recipe.seed = "router-2";
    EXPECT_NE(planFor(recipe)->identity.ext4Uuid, first.identity.ext4Uuid);
    recipe.seed.reset();
    EXPECT_NE(planFor(recipe)->identity.ext4Uuid, planFor(recipe, {card}, other)->identity.ext4Uuid);
}

TEST(Plan, AMediumThatTheBoardLacksIsNamedWithThoseThatItHas)
{
    recipe::Recipe recipe = exampleRecipe();
    recipe.medium.value = "floppy";
    EXPECT_FAILS(planFor(recipe), Cause::BadInput,
                 "r.toml:3: 'floppy' is not a medium of Banana Pi BPI-R3: it has sd, nvme");
}

} // namespace
} // namespace bootlace::plan
