// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "catalog/compile.h"
#include "support/files.h"
#include "support/result.h"
#include "support/tool.h"

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <gmock/gmock.h>
#include <stop_token>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <thread>

namespace bootlace::catalog {
namespace {

constexpr std::string_view Source = "/dts-v1/;\n/ { compatible = \"bananapi,bpi-r3\"; fan: fan { speed = <3>; }; };\n";

TEST(CompileDeviceTree, IsWhatDtcMakes)
{
    const test::TempDir folder;
    test::writeFile(folder / "a.dts", asBytes(Source));
    test::runOk({"dtc", "-@", "-I", "dts", "-O", "dtb", "-o", folder / "a.dtb", folder / "a.dts"});
    ASSERT_OK_ASSIGN(const CompiledTree tree, compileDeviceTree(asBytes(Source), folder.path()));
    const Bytes &blob = tree.bytes;
    EXPECT_EQ(blob, test::readFile(folder / "a.dtb"));
    EXPECT_NE(asText(blob).find("__symbols__"), std::string_view::npos);
}

TEST(CompileDeviceTree, IncludesAreFoundBesideIt)
{
    const test::TempDir folder;
    test::writeFile(folder / "more.dtsi", asBytes("/ { model = \"of the include\"; };\n"));
    ASSERT_OK_ASSIGN(const CompiledTree tree,
                     compileDeviceTree(asBytes("/dts-v1/;\n/include/ \"more.dtsi\"\n"), folder.path()));
    EXPECT_NE(asText(tree.bytes).find("of the include"), std::string_view::npos);
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

Result<CompiledTree> compileIn(const test::TempDir &folder, const std::string &body, const std::stop_token &stop = {})
{
    const std::string source = "/dts-v1/;\n" + body;
    return compileDeviceTree(asBytes(source), folder.path(), stop);
}

TEST(CompileDeviceTree, WhatAnOverlayAsksToDeleteIsSaid)
{
    const test::TempDir folder;
    test::writeFile(folder / "more.dtsi", asBytes("&{/soc} { /delete-node/ spi@1; };\n"));
    ASSERT_OK_ASSIGN(const CompiledTree overlay,
                     compileIn(folder, "/plugin/;\n&{/a} { /delete-property/ b; };\n/include/ \"more.dtsi\"\n"));
    EXPECT_THAT(overlay.deletions, ::testing::ElementsAre("/delete-property/ b", "/delete-node/ spi@1"));
    ASSERT_OK_ASSIGN(const CompiledTree tree, compileIn(folder, "/ { b; };\n/ { /delete-property/ b; };\n"));
    EXPECT_TRUE(tree.deletions.empty()) << "of a whole tree they are done";
}

TEST(CompileDeviceTree, IncludesOnlyRegularFiles)
{
    const test::TempDir folder;
    ASSERT_EQ(::mkfifo((folder / "fifo").c_str(), 0600), 0);
    test::writeFile(folder / "more.dtsi", asBytes("/ { b = /incbin/(\"fifo\"); };\n"));
    EXPECT_FAILS(compileIn(folder, "/include/ \"fifo\"\n"), Cause::BadInput, "fifo, which is not a regular file");
    EXPECT_FAILS(compileIn(folder, "/ { a = /incbin/(\"fifo\"); };\n"), Cause::BadInput, "not a regular file");
    EXPECT_FAILS(compileIn(folder, "/ { a = /incbin/(\"/dev/zero\"); };\n"), Cause::BadInput, "not a regular file");
    EXPECT_FAILS(compileIn(folder, "/include/ \"more.dtsi\"\n"), Cause::BadInput, "not a regular file");
    EXPECT_FAILS(compileIn(folder, "/ { a = /incbin/(\"\\x2fdev/zero\"); };\n"), Cause::Unsupported, "backslash");
    EXPECT_FAILS(compileIn(folder, "/include/ \"missing\"\n"), Cause::BadInput, "missing");
}

TEST(CompileDeviceTree, ASourceThatIncludesItselfEnds)
{
    const test::TempDir folder;
    test::writeFile(folder / "a.dtsi", asBytes("/include/ \"a.dtsi\"\n"));
    EXPECT_FAILS(compileIn(folder, "/include/ \"a.dtsi\"\n"), Cause::BadInput, "dtc");
}

/// A program of that name that is found before the real one.
class FakeDtc : public ::testing::Test
{
protected:
    explicit FakeDtc()
        : m_path(std::getenv("PATH"))
    {}

    ~FakeDtc() override { ::setenv("PATH", m_path.c_str(), 1); }

    void use(const std::string &script)
    {
        test::writeFile(m_folder / "dtc", asBytes("#!/bin/sh\n" + script + "\n"));
        std::filesystem::permissions(m_folder / "dtc", std::filesystem::perms::owner_all);
        ::setenv("PATH", (m_folder.path().string() + ":" + m_path).c_str(), 1);
    }

    test::TempDir m_folder;
    std::string m_path;
};

TEST_F(FakeDtc, IsStoppedWhenItIsAskedTo)
{
    use("echo begun >\"" + (m_folder / "begun").string() + "\"; exec tail -f /dev/null");
    std::stop_source stop;
    std::jthread stopper([&] {
        while (!std::filesystem::exists(m_folder / "begun")) {
            std::this_thread::yield();
        }
        stop.request_stop();
    });
    EXPECT_FAILS(compileIn(m_folder, "", stop.get_token()), Cause::Cancelled, "stopped");
}

TEST_F(FakeDtc, HasNoSignalBlockedOrIgnored)
{
    use("grep -E 'Sig(Blk|Ign)' /proc/self/status");
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    ::pthread_sigmask(SIG_BLOCK, &all, &before);
    const auto ignored = std::signal(SIGPIPE, SIG_IGN);
    const auto compiled = compileIn(m_folder, "");
    std::signal(SIGPIPE, ignored);
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    ASSERT_OK(compiled);
    const std::string masks(asText(compiled->bytes));
    const auto maskOf = [&masks](const std::string &name) {
        return std::stoull(masks.substr(masks.find(name) + name.size() + 1), nullptr, 16) & 0x7FFFFFFFU;
    };
    EXPECT_EQ(maskOf("SigBlk:"), 0U) << masks;
    EXPECT_EQ(maskOf("SigIgn:"), 0U) << masks << "but for the two that are glibc's own";
}

TEST_F(FakeDtc, HasItsMemoryAndItsTimeLimited)
{
    use("while [ \"$(ulimit -v)\" = unlimited ]; do :; done; ulimit -v; ulimit -t");
    ASSERT_OK_ASSIGN(const CompiledTree limits, compileIn(m_folder, ""));
    EXPECT_EQ(asText(limits.bytes), "524288\n11\n");
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
