// SPDX-License-Identifier: GPL-3.0-or-later
// dtc and fdtoverlay, as judges of print() and merge(): trees are compared as dtc -s (sorted) writes them.
#include "dtb/overlay.h"
#include "dtb/text.h"
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

TEST(Dtc, CompilesWhatWePrintToTheSameTree)
{
    for (const char *name : {"base.dtb", "sd.dtbo", "nand.dtbo", "sata.dtbo"}) {
        const TempDir dir;
        const Blob blob = tree(file(name));
        const std::string text = print(blob);
        writeFile(dir / "ours.dts", asBytes(text));
        runOk({"dtc", "-q", "-I", "dts", "-O", "dtb", "-o", dir / "ours.dtb", dir / "ours.dts"});
        EXPECT_EQ(sorted(readFile(dir / "ours.dtb")), sorted(blob.bytes())) << name;
        EXPECT_EQ(print(tree(dir / "ours.dtb")), text) << name;
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

TEST(Merge, SaysThatTheBaseWasBuiltWithoutLabels)
{
    const TempDir dir;
    runOk({"dtc", "-q", "-I", "dts", "-O", "dtb", "-o", dir / "plain.dtb", file("base.dts")});
    const std::array overlays{Overlay{"sata", tree(file("sata.dtbo"))}};
    EXPECT_FAILS(merge(tree(dir / "plain.dtb"), overlays), Cause::NotFound, "built without labels: dtc -@");
}

} // namespace bootlace::dtb
