// SPDX-License-Identifier: GPL-3.0-or-later
#include "dtb/nodes.h"
#include "dtb/overlay.h"
#include "dtb/storage.h"
#include "support/files.h"
#include "support/result.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace bootlace::dtb {
namespace {

Blob golden(const std::string &name)
{
    return Blob::fromBytes(test::readFile(std::string(GOLDEN_FOLDER "/") + name)).value();
}

const Node *child(const Node *node, const std::string &name)
{
    const auto found = std::ranges::find(node->children, name, &Node::name);
    return found == node->children.end() ? nullptr : &*found;
}

const Property *property(const Node *node, const std::string &name)
{
    const auto found = std::ranges::find(node->properties, name, &Property::name);
    return found == node->properties.end() ? nullptr : &*found;
}

TEST(Nodes, AreThoseOfTheTree)
{
    const Node root = nodesOf(golden("base.dtb"));
    EXPECT_EQ(root.name, "/");
    ASSERT_TRUE(property(&root, "model"));
    EXPECT_EQ(property(&root, "model")->value, "\"Bananapi BPI-R3\"");
    const Node *soc = child(&root, "soc");
    ASSERT_TRUE(soc);
    ASSERT_TRUE(child(soc, "mmc@11230000"));
    EXPECT_EQ(property(child(soc, "mmc@11230000"), "status")->value, "\"disabled\"");
    EXPECT_EQ(property(soc, "ranges")->value, "");
}

TEST(Storage, IsEnabledByItsOverlay)
{
    const auto mmcWith = [](const std::string &overlay) {
        const std::vector<Overlay> overlays{{overlay, golden(overlay)}};
        const std::vector<Storage> found = storageOf(merge(golden("base.dtb"), overlays).value());
        return found.empty() ? Storage() : found.front();
    };
    const std::vector<Storage> base = storageOf(golden("base.dtb"));
    ASSERT_FALSE(base.empty());
    EXPECT_EQ(base.front().node, "/soc/mmc@11230000");
    EXPECT_FALSE(base.front().isEnabled);
    EXPECT_EQ(mmcWith("sd.dtbo").kind, StorageKind::SdCard);
    EXPECT_EQ(mmcWith("sd.dtbo").busWidth, 4U);
    EXPECT_TRUE(mmcWith("sd.dtbo").isEnabled);
    EXPECT_EQ(mmcWith("emmc.dtbo").kind, StorageKind::Emmc);
    EXPECT_EQ(mmcWith("emmc.dtbo").busWidth, 8U);
}

TEST(Changes, AreNoneBetweenATreeAndItself)
{
    const Blob base = golden("base.dtb");
    EXPECT_EQ(changesBetween(base, base).change, Change::None);
}

TEST(Changes, AreMarkedOnThePropertyAndOnTheWayToIt)
{
    const Blob base = golden("base.dtb");
    const std::vector<Overlay> overlays{{"sd", golden("sd.dtbo")}, {"nand", golden("nand.dtbo")}};
    ASSERT_OK_ASSIGN(const Blob merged, merge(base, overlays));
    const Node root = changesBetween(base, merged);
    const Node *soc = child(&root, "soc");
    const Node *controller = child(soc, "mmc@11230000");
    EXPECT_EQ(soc->change, Change::Altered);
    EXPECT_EQ(controller->change, Change::Altered);
    EXPECT_EQ(property(controller, "status")->change, Change::Altered);
    EXPECT_EQ(property(controller, "bus-width")->change, Change::Added);
    EXPECT_EQ(property(controller, "reg")->change, Change::None);
    EXPECT_EQ(child(soc, "serial@11002000")->change, Change::None);
    const Node *flash = child(child(soc, "spi@1100a000"), "flash@0");
    EXPECT_EQ(flash->change, Change::Added);
    EXPECT_EQ(child(flash, "partitions")->change, Change::Added);
}

TEST(Changes, ShowWhatIsThereNoMore)
{
    const Blob base = golden("base.dtb");
    const std::vector<Overlay> overlays{{"nand", golden("nand.dtbo")}};
    ASSERT_OK_ASSIGN(const Blob merged, merge(base, overlays));
    const Node root = changesBetween(merged, base);
    const Node *flash = child(child(child(&root, "soc"), "spi@1100a000"), "flash@0");
    ASSERT_TRUE(flash);
    EXPECT_EQ(flash->change, Change::Removed);
    EXPECT_EQ(property(flash, "compatible")->change, Change::Removed);
}

} // namespace
} // namespace bootlace::dtb
