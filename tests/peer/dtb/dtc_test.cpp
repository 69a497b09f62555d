// SPDX-License-Identifier: GPL-3.0-or-later
// dtc and fdtoverlay, as judges of merge(): trees are compared as dtc -s (sorted) writes them.
#include "base/disk_int.h"
#include "dtb/overlay.h"
#include "support/files.h"
#include "support/result.h"
#include "support/tool.h"

#include <gmock/gmock.h>

namespace bootlace::dtb {

using test::readFile;
using test::runOk;
using test::TempDir;
using test::writeFile;

std::filesystem::path file(const std::string &name)
{
    return std::filesystem::path(GOLDEN_FOLDER) / name;
}

Blob tree(const std::filesystem::path &path)
{
    return Blob::fromBytes(readFile(path)).value();
}

/// The tree as a sorted source.
std::string sorted(ByteView blob)
{
    const TempDir dir;
    writeFile(dir / "tree.dtb", blob);
    return runOk({"dtc", "-q", "-s", "-I", "dtb", "-O", "dts", dir / "tree.dtb"});
}

TEST(Fdtoverlay, MakesTheSameTrees)
{
    const std::vector<std::vector<std::string>> choices{
        {"sd"}, {"emmc"}, {"nand"}, {"nor"}, {"sata"}, {"sd", "nand"}, {"sd", "nor", "sata"}, {"nand", "nor"}};
    for (const auto &choice : choices) {
        const TempDir dir;
        std::vector<std::string> command{"fdtoverlay", "-i", file("base.dtb"), "-o", dir / "merged.dtb"};
        std::vector<Overlay> overlays;
        for (const std::string &name : choice) {
            command.push_back(file(name + ".dtbo"));
            overlays.push_back({name, tree(file(name + ".dtbo"))});
        }
        runOk(command);
        ASSERT_OK_ASSIGN(const Blob merged, merge(tree(file("base.dtb")), overlays));
        EXPECT_EQ(sorted(merged.bytes()), sorted(readFile(dir / "merged.dtb"))) << choice.front();
    }
}

TEST(Merge, FindsRoomForAnOverlayBiggerThanTheBase)
{
    const TempDir dir;
    std::string source = "/dts-v1/;\n/plugin/;\n&{/soc} {\n";
    for (int i = 0; i < 1500; ++i) {
        source += "\tdevice-" + std::to_string(i) + " { value = <1 2 3 4 5 6 7 8>; };\n";
    }
    writeFile(dir / "big.dtso", asBytes(source + "};\n"));
    runOk({"dtc", "-q", "-@", "-I", "dts", "-O", "dtb", "-o", dir / "big.dtbo", dir / "big.dtso"});
    const std::array overlays{Overlay{"big", tree(dir / "big.dtbo")}};
    ASSERT_OK_ASSIGN(const Blob merged, merge(tree(file("base.dtb")), overlays));
    EXPECT_TRUE(merged.hasNode("/soc/device-1499"));
    runOk({"fdtoverlay", "-i", file("base.dtb"), "-o", dir / "merged.dtb", dir / "big.dtbo"});
    EXPECT_EQ(sorted(merged.bytes()), sorted(readFile(dir / "merged.dtb")));
}

/// The source compiled by dtc, with labels or without.
Blob compiled(const std::string &source, bool withLabels = true)
{
    const TempDir dir;
    writeFile(dir / "a.dts", asBytes(source));
    std::vector<std::string> command{"dtc", "-q", "-I", "dts", "-O", "dtb", "-o", dir / "a.dtb", dir / "a.dts"};
    if (withLabels) {
        command.insert(command.begin() + 1, "-@");
    }
    runOk(command);
    return tree(dir / "a.dtb");
}

constexpr const char *labelled = "/dts-v1/;\n/plugin/;\n"
                                 "/ { fragment@0 { target = <&pio>; own: __overlay__ { line-count = <7>; }; };\n"
                                 "    fragment@1 { target = <&spi0>; __overlay__ { uses = <3 &own 5 &more>; }; };\n"
                                 "    fragment@2 { target-path = \"/soc\"; __overlay__ { more: new-node { a; }; }; };\n"
                                 "    fragment@3 { target-path = \"/soc/new-node\"; again: __overlay__ { b; }; };\n"
                                 "    fragment@4 { target-path = \"/\"; __overlay__ { last = <&again>; }; }; };\n";

TEST(Merge, ALabelOnANodeOfTheBaseLeavesItsPhandle)
{
    const Blob base = tree(file("base.dtb"));
    const auto before = base.cell("/soc/pinctrl@1001f000", "phandle");
    ASSERT_TRUE(before.has_value());
    for (const bool withLabels : {false, true}) {
        const std::array overlays{Overlay{"own", compiled(labelled, withLabels)}};
        ASSERT_OK_ASSIGN(const Blob merged, merge(base, overlays));
        EXPECT_EQ(merged.cell("/soc/pinctrl@1001f000", "phandle"), before);
        EXPECT_EQ(merged.cell("/soc/pinctrl@1001f000", "line-count"), 7U);
        const auto added = merged.cell("/soc/new-node", "phandle");
        ASSERT_TRUE(added.has_value());
        EXPECT_NE(added, before);
        const auto uses = merged.property("/soc/spi@1100a000", "uses");
        ASSERT_TRUE(uses && uses->size() == 16);
        EXPECT_EQ((*load<be32>(*uses, 0) + 0U), 3U);
        EXPECT_EQ((*load<be32>(*uses, 4) + 0U), *before);
        EXPECT_EQ((*load<be32>(*uses, 8) + 0U), 5U);
        EXPECT_EQ((*load<be32>(*uses, 12) + 0U), *added);
        EXPECT_EQ(merged.cell("/", "last"), added) << "two labels, one node";
        EXPECT_EQ(runOk({"dtc", "-I", "dtb", "-O", "dtb", "-o", "/dev/null", "-"}, std::string(asText(merged.bytes())))
                      .find("Bad phandle"),
                  std::string::npos);
    }
}

TEST(Merge, APhandleThatAnOverlaySetsByHandIsTheBasesOwn)
{
    const Blob base = tree(file("base.dtb"));
    const std::array overlays{
        Overlay{"by hand", compiled("/dts-v1/;\n/plugin/;\n/ { fragment@0 { target-path = \"/soc/pinctrl@1001f000\";\n"
                                    "__overlay__ { phandle = <99>; }; }; };\n")}};
    ASSERT_OK_ASSIGN(const Blob merged, merge(base, overlays));
    EXPECT_EQ(merged.cell("/soc/pinctrl@1001f000", "phandle"), base.cell("/soc/pinctrl@1001f000", "phandle"));
}

TEST(Merge, SaysThatTheBaseWasBuiltWithoutLabels)
{
    const TempDir dir;
    runOk({"dtc", "-q", "-I", "dts", "-O", "dtb", "-o", dir / "plain.dtb", file("base.dts")});
    const std::array overlays{Overlay{"sata", tree(file("sata.dtbo"))}};
    EXPECT_FAILS(merge(tree(dir / "plain.dtb"), overlays), Cause::NotFound, "built without labels (dtc -@)");
}

} // namespace bootlace::dtb
