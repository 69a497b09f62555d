// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtb/overlay.h"
#include "dtb/text.h"
#include "support/files.h"
#include "support/result.h"

#include <gmock/gmock.h>

namespace bootlace::dtb {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

Blob tree(const std::string &name)
{
    return Blob::fromBytes(test::readFile(std::string(GOLDEN_FOLDER "/") + name)).value();
}

std::vector<Overlay> overlays(std::initializer_list<const char *> names)
{
    std::vector<Overlay> loaded;
    for (const std::string name : names) {
        loaded.push_back({name, tree(name + ".dtbo")});
    }
    return loaded;
}

constexpr const char *controller = "/soc/mmc@11230000";
constexpr const char *flash = "/soc/spi@1100a000/flash@0";

TEST(Merge, SwitchesTheCardOn)
{
    const Blob base = tree("base.dtb");
    ASSERT_OK_ASSIGN(const Blob merged, merge(base, overlays({"sd"})));
    EXPECT_TRUE(merged.isEnabled(controller));
    EXPECT_EQ(merged.cell(controller, "bus-width"), 4U);
    EXPECT_FALSE(base.isEnabled(controller));
}

TEST(Merge, TakesOverlaysOneAfterTheOther)
{
    ASSERT_OK_ASSIGN(const Blob merged, merge(tree("base.dtb"), overlays({"sd", "nor", "sata"})));
    EXPECT_THAT(merged.strings(flash, "compatible"), ElementsAre("jedec,spi-nor"));
    ASSERT_TRUE(merged.cell("/regulator-5vd", "vin-supply"));
    EXPECT_EQ(merged.cell("/regulator-5vd", "vin-supply"), merged.cell("/regulator-12vd", "phandle"));
}

TEST(Merge, WithNothingIsTheBase)
{
    const Blob base = tree("base.dtb");
    ASSERT_OK_ASSIGN(const Blob merged, merge(base, {}));
    EXPECT_TRUE(std::ranges::equal(merged.bytes(), base.bytes()));
}

TEST(Merge, NamesTheOverlayThatDoesNotFit)
{
    const Blob base = tree("base.dtb");
    EXPECT_FAILS(merge(base, overlays({"sd", "foreign"})), Cause::NotFound, "foreign refers to the label i2c_arm");
    EXPECT_FAILS(merge(base, std::array{Overlay{"base", base}}), Cause::BadInput, "base is not an overlay");
    EXPECT_FAILS(merge(tree("foreign.dtbo"), overlays({"sd"})), Cause::NotFound, "sd changes a node");
}

/// The overlay with one text in it replaced by another of the same length.
Overlay changed(const std::string &name, ByteView from, ByteView to)
{
    Bytes bytes = test::readFile(std::string(GOLDEN_FOLDER "/") + name + ".dtbo");
    const auto found = std::ranges::search(bytes, from);
    EXPECT_FALSE(found.empty());
    std::ranges::copy(to, found.begin());
    return {name, Blob::fromBytes(bytes).value()};
}

TEST(Merge, RefusesReferencesOutsideOfTheTree)
{
    const Blob base = tree("base.dtb");
    const std::array label{changed("sata", asBytes("gpios:0"), asBytes("gpios:9"))};
    EXPECT_FAILS(merge(base, label), Cause::BadInput, "sata is broken");
    const std::array syntax{changed("sata", asBytes("gpios:0"), asBytes("gpios-0"))};
    EXPECT_FAILS(merge(base, syntax), Cause::BadInput, "sata is broken");
    const std::array property{changed("sata", asBytes("gpios:0"), asBytes("gpiox:0"))};
    EXPECT_FAILS(merge(base, property), Cause::BadInput, "sata is broken");
}

TEST(Compatibility, IsASharedWord)
{
    const Blob base = tree("base.dtb");
    EXPECT_EQ(compatibility(base, tree("sd.dtbo")), Compatibility::Shared);
    EXPECT_EQ(compatibility(base, tree("foreign.dtbo")), Compatibility::Different);
    EXPECT_EQ(compatibility(base, tree("sata.dtbo")), Compatibility::OverlaySilent);
    EXPECT_EQ(compatibility(tree("sata.dtbo"), tree("sd.dtbo")), Compatibility::BaseSilent);
}

TEST(Effects, AreTheOverlaysPropertiesAtTheirTargets)
{
    EXPECT_THAT(effects(tree("sd.dtbo")).value(),
                ElementsAre(Effect{controller, "bus-width", "<0x4>"},
                            Effect{controller, "max-frequency", "<0x3197500>"},
                            Effect{controller, "cap-sd-highspeed", ""}, Effect{controller, "status", "\"okay\""}));
}

TEST(Effects, ShowReferencesAsLabelsAndPaths)
{
    const std::vector<Effect> expected{
        {"/regulator-12vd", "compatible", "\"regulator-fixed\""},
        {"/regulator-12vd", "gpios", "<&pio 0x8 0x0>"},
        {"/regulator-5vd", "compatible", "\"regulator-fixed\""},
        {"/regulator-5vd", "vin-supply", "<&{/regulator-12vd}>"},
    };
    EXPECT_EQ(effects(tree("sata.dtbo")).value(), expected);
    EXPECT_EQ(effects(tree("sata.dtbo"), tree("base.dtb")).value(), expected);
}

TEST(Effects, FindTheTargetOfALabelInTheBase)
{
    const Blob nor = tree("nor.dtbo");
    const Effect withBase{flash, "compatible", "\"jedec,spi-nor\""};
    const Effect alone{"&spi0/flash@0", "compatible", "\"jedec,spi-nor\""};
    EXPECT_THAT(effects(nor, tree("base.dtb")).value(), Contains(withBase));
    EXPECT_THAT(effects(nor).value(), Contains(alone));
    EXPECT_FAILS(effects(tree("foreign.dtbo"), tree("base.dtb")), Cause::NotFound, "label i2c_arm");
    EXPECT_FAILS(effects(tree("base.dtb")), Cause::BadInput, "not an overlay");
}

TEST(Conflicts, AreNoneBetweenOverlaysThatGoTogether)
{
    const Blob base = tree("base.dtb");
    EXPECT_THAT(conflicts(base, overlays({"sd", "nand", "sata"})).value(), IsEmpty());
    EXPECT_THAT(conflicts(base, overlays({"emmc", "nor"})).value(), IsEmpty());
    EXPECT_THAT(conflicts(base, {}).value(), IsEmpty());
}

TEST(Conflicts, AreThePropertiesThatSdAndEmmcBothSet)
{
    EXPECT_THAT(conflicts(tree("base.dtb"), overlays({"sd", "nand", "emmc"})).value(),
                ElementsAre(Conflict{controller, "bus-width", "sd", "<0x4>", "emmc", "<0x8>"},
                            Conflict{controller, "max-frequency", "sd", "<0x3197500>", "emmc", "<0xbebc200>"}));
}

TEST(Conflicts, AreFoundThroughLabelsAndInNestedNodes)
{
    EXPECT_THAT(conflicts(tree("base.dtb"), overlays({"nand", "nor"})).value(),
                ElementsAre(Conflict{flash, "compatible", "nand", "\"spi-nand\"", "nor", "\"jedec,spi-nor\""},
                            Conflict{std::string(flash) + "/partitions/partition@0", "reg", "nand", "<0x0 0x100000>",
                                     "nor", "<0x0 0x40000>"}));
}

TEST(Conflicts, FailWhenAnOverlayDoesNotFit)
{
    EXPECT_FAILS(conflicts(tree("base.dtb"), overlays({"sd", "foreign"})), Cause::NotFound, "foreign refers to");
}

} // namespace bootlace::dtb
