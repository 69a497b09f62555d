// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "catalog/compile.h"
#include "support/files.h"
#include "support/result.h"
#include "support/tool.h"

#include <cstdlib>
#include <string>
#include <string_view>

namespace bootlace::catalog {
namespace {

constexpr std::string_view Source = "/dts-v1/;\n/ { compatible = \"bananapi,bpi-r3\"; fan: fan { speed = <3>; }; };\n";

TEST(CompileDeviceTree, IsWhatDtcMakes)
{
    const test::TempDir folder;
    test::writeFile(folder / "a.dts", asBytes(Source));
    test::runOk({"dtc", "-@", "-I", "dts", "-O", "dtb", "-o", folder / "a.dtb", folder / "a.dts"});
    ASSERT_OK_ASSIGN(const Bytes blob, compileDeviceTree(asBytes(Source), folder.path()));
    EXPECT_EQ(blob, test::readFile(folder / "a.dtb"));
    EXPECT_NE(asText(blob).find("__symbols__"), std::string_view::npos);
}

TEST(CompileDeviceTree, IncludesAreFoundBesideIt)
{
    const test::TempDir folder;
    test::writeFile(folder / "more.dtsi", asBytes("/ { model = \"of the include\"; };\n"));
    ASSERT_OK_ASSIGN(const Bytes blob,
                     compileDeviceTree(asBytes("/dts-v1/;\n/include/ \"more.dtsi\"\n"), folder.path()));
    EXPECT_NE(asText(blob).find("of the include"), std::string_view::npos);
}

TEST(CompileDeviceTree, PassesOnWhatDtcSays)
{
    EXPECT_FAILS(compileDeviceTree(asBytes("/dts-v1/;\n/ { a = <; };\n"), "."), Cause::BadInput, "<stdin>:2.10");
    EXPECT_FAILS(compileDeviceTree(asBytes(""), "."), Cause::BadInput, "dtc refuses");
    EXPECT_FAILS(compileDeviceTree(asBytes("#include <x.h>\n"), "."), Cause::Unsupported, "C preprocessor");
}

TEST(CompileDeviceTree, ATreeThatGrowsTooBigIsStopped)
{
    const test::TempDir folder;
    test::writeFile(folder / "zeros", Bytes(4U << 20U));
    EXPECT_FAILS(compileDeviceTree(asBytes("/dts-v1/;\n/ { a = /incbin/(\"zeros\"); };\n"), folder.path()),
                 Cause::TooSmall, "longer than");
}

TEST(CompileDeviceTree, SaysWhatToInstallWhenDtcIsMissing)
{
    const std::string path = std::getenv("PATH");
    ::setenv("PATH", "/nonexistent", 1);
    EXPECT_FAILS(compileDeviceTree(asBytes(Source), "."), Cause::NotFound, "device-tree-compiler");
    ::setenv("PATH", path.c_str(), 1);
}

} // namespace
} // namespace bootlace::catalog
