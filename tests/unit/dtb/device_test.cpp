// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtb/device.h"
#include "dtb/overlay.h"
#include "support/files.h"
#include "support/result.h"

#include <array>
#include <libfdt.h>

namespace bootlace::dtb {
namespace {

Blob golden(const std::string &name)
{
    return Blob::fromBytes(test::readFile(std::string(GOLDEN_FOLDER "/") + name)).value();
}

TEST(DeviceState, IsThatOfTheFinishedTree)
{
    const Blob base = golden("base.dtb");
    const auto before = stateOf(base, "/soc/mmc@11230000");
    ASSERT_TRUE(before.has_value());
    EXPECT_FALSE(before->isEnabled);
    EXPECT_EQ(before->busWidth, std::nullopt);

    const std::array overlays{Overlay{"sd", golden("sd.dtbo")}};
    ASSERT_OK_ASSIGN(const Blob merged, merge(base, overlays));
    const auto after = stateOf(merged, "/soc/mmc@11230000");
    ASSERT_TRUE(after.has_value());
    EXPECT_TRUE(after->isEnabled);
    EXPECT_EQ(after->busWidth, 4U);
}

TEST(DeviceState, IsFoundByAliasAndByItsNameElsewhere)
{
    const Blob base = golden("base.dtb");
    ASSERT_TRUE(stateOf(base, "serial0").has_value());
    EXPECT_EQ(stateOf(base, "serial0")->path, "/soc/serial@11002000");
    ASSERT_TRUE(stateOf(base, "/mmc@11230000").has_value());
    EXPECT_EQ(stateOf(base, "/mmc@11230000")->path, "/soc/mmc@11230000");
    EXPECT_FALSE(stateOf(base, "/soc/mmc@0").has_value());
    EXPECT_FALSE(stateOf(base, "/mmc").has_value());
    EXPECT_FALSE(stateOf(base, "").has_value());
}

/// Two controllers of one kind, the second one in a folder that is switched off or not.
Blob twoControllers(const char *first, const char *bus)
{
    Bytes tree(2048);
    EXPECT_EQ(fdt_create_empty_tree(tree.data(), 2048), 0);
    const int soc = fdt_add_subnode(tree.data(), 0, "soc");
    const auto set = [&tree](int node, const char *name, std::string_view value) {
        const std::string text = std::string(value) + '\0';
        return fdt_setprop(tree.data(), node, name, text.data(), static_cast<int>(text.size()));
    };
    EXPECT_EQ(set(soc, "status", bus), 0);
    const int inner = fdt_add_subnode(tree.data(), soc, "mmc@2");
    EXPECT_EQ(set(inner, "compatible", "maker,mmc"), 0);
    const int outer = fdt_add_subnode(tree.data(), 0, "mmc@1");
    EXPECT_EQ(set(outer, "compatible", "maker,mmc"), 0);
    EXPECT_EQ(set(outer, "status", first), 0);
    return Blob::fromBytes(tree).value();
}

TEST(DeviceState, OfSeveralThatAreCompatibleTheOneThatIsEnabledCounts)
{
    EXPECT_EQ(stateOf(twoControllers("disabled", "okay"), "maker,mmc")->path, "/soc/mmc@2");
    EXPECT_EQ(stateOf(twoControllers("okay", "disabled"), "maker,mmc")->path, "/mmc@1");
    EXPECT_FALSE(stateOf(twoControllers("okay", "okay"), "maker,other").has_value());
}

TEST(DeviceState, ADeviceBelowANodeThatIsOffIsOff)
{
    EXPECT_FALSE(stateOf(twoControllers("okay", "disabled"), "/soc/mmc@2")->isEnabled);
    EXPECT_TRUE(stateOf(twoControllers("okay", "okay"), "/soc/mmc@2")->isEnabled);
}

} // namespace
} // namespace bootlace::dtb
