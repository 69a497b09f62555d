// SPDX-License-Identifier: GPL-3.0-or-later
#include "rootfs/recognise.h"
#include "support/elf.h"
#include "support/memory_tree.h"
#include "support/result.h"

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace bootlace::rootfs {
namespace {

using test::directory;
using test::elfProgram;
using test::MemoryFile;
using test::MemoryTree;
using test::regular;
using test::symlink;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

Bytes bytesOf(std::string_view text)
{
    const ByteView view = asBytes(text);
    return {view.begin(), view.end()};
}

constexpr auto arm64 = test::elfArm64;
constexpr auto x86 = test::elfAmd64;

// A merged /usr as Debian has it, in the order of tar.
std::vector<MemoryFile> debian()
{
    return {symlink("bin", "usr/bin"),
            directory("boot"),
            regular("boot/vmlinuz-6.12.1", {}),
            directory("etc"),
            symlink("etc/os-release", "../usr/lib/os-release"),
            symlink("lib", "usr/lib"),
            symlink("sbin", "usr/sbin"),
            directory("usr"),
            directory("usr/bin"),
            regular("usr/bin/dash", elfProgram(arm64)),
            regular("usr/bin/qemu-x86_64-static", elfProgram(x86)),
            directory("usr/lib"),
            regular("usr/lib/modules/6.12.1/kernel/a.ko", {}),
            regular("usr/lib/modules/6.1.0/modules.dep", {}),
            regular("usr/lib/os-release", bytesOf("NAME=Debian\nPRETTY_NAME=\"Debian GNU/Linux 13 (trixie)\"\n")),
            directory("usr/sbin"),
            symlink("usr/sbin/init", "../lib/systemd/systemd")};
}

Facts look(std::vector<MemoryFile> files)
{
    MemoryTree tree(std::move(files));
    return recognise(tree, {}).value();
}

TEST(RootScan, RecognisesADebian)
{
    const Facts facts = look(debian());
    EXPECT_EQ(facts.name, "Debian GNU/Linux 13 (trixie)");
    EXPECT_EQ(facts.init, "usr/sbin/init");
    EXPECT_EQ(facts.initProgram, "systemd");
    EXPECT_EQ(facts.architecture, Architecture::Arm64);
    EXPECT_THAT(facts.modules, ElementsAre("6.1.0", "6.12.1"));
    EXPECT_THAT(facts.kernels, ElementsAre("vmlinuz-6.12.1"));
    EXPECT_TRUE(facts.hasRootsFiles);
    EXPECT_TRUE(facts.isWhole);
    EXPECT_EQ(facts.onlyFolder, "");
}

// A tree that breaks behind the last of its files.
class Breaking final : public source::Tree
{
public:
    explicit Breaking(std::vector<MemoryFile> files)
        : m_files(std::move(files))
    {}

    Result<std::optional<FileEntry>> next() override
    {
        TRY_ASSIGN(auto entry, m_files.next());
        return entry ? Result<std::optional<FileEntry>>(std::move(entry)) : fail(Cause::BadInput, "broken");
    }

    Result<std::size_t> read(MutableBytes buffer) override { return m_files.read(buffer); }

private:
    MemoryTree m_files;
};

TEST(RootScan, EndsWhenNothingMoreCanCome)
{
    Breaking tree(debian());
    ASSERT_OK_ASSIGN(const Facts facts, recognise(tree, {}));
    EXPECT_TRUE(facts.isWhole);
    // Without its init it would have had to go on.
    auto without = debian();
    without.pop_back();
    Breaking other(std::move(without));
    EXPECT_FAILS(recognise(other, {}), Cause::BadInput, "broken");
}

TEST(RootScan, TheProcessorIsKnownFromTheFirstProgramThatMatters)
{
    Breaking sure({regular("bin/a", elfProgram(arm64)), regular("bin/sh", elfProgram(x86))});
    EXPECT_EQ(recogniseBeginning(sure).architecture, Architecture::Amd64);
    Breaking unsure({regular("bin/a", elfProgram(x86))});
    EXPECT_EQ(recogniseBeginning(unsure).architecture, Architecture::Unknown)
        << "there may have been a shell behind it";
    MemoryTree whole({regular("bin/a", elfProgram(x86))});
    EXPECT_EQ(recogniseBeginning(whole).architecture, Architecture::Amd64);
    MemoryTree none({regular("etc/fstab", {})});
    EXPECT_EQ(recogniseBeginning(none).architecture, Architecture::Unknown);
}

TEST(RootScan, AnotherSystemInAFolderSaysNothingOfThisOne)
{
    std::vector<MemoryFile> files{regular("opt/pc/bin/sh", elfProgram(x86)),
                                  regular("opt/pc/sbin/init", elfProgram(x86)),
                                  regular("usr/bin/true", elfProgram(arm64))};
    EXPECT_EQ(look(files).architecture, Architecture::Arm64);
    files.pop_back(); // NixOS has all of its programs in nix/store/NAME/bin
    EXPECT_EQ(look(files).architecture, Architecture::Amd64);
}

TEST(RootScan, OnlyWhatA64BitArmCanNotStartIsForeign)
{
    using enum Architecture;
    for (const Architecture fine : {Unknown, Arm64, Arm32}) {
        ASSERT_OK(checkProcessor(fine, "r.tar"));
    }
    for (const Architecture foreign : {Amd64, X86, RiscV, Mips}) {
        EXPECT_FAILS(checkProcessor(foreign, "r.tar"), Cause::BadInput, "'r.tar' are for another processor");
    }
    EXPECT_FAILS(checkProcessor(Other, "r.tar"), Cause::BadInput, "'r.tar' are for an unknown processor");
    EXPECT_FAILS(checkProcessor(Amd64, "r.tar"), Cause::BadInput, "x86-64");
}

TEST(RootScan, WhatIsForeignDependsOnTheBoard)
{
    using enum Architecture;
    const auto foreignOn = [](KernelArch board) {
        std::vector<Architecture> foreign;
        for (const Architecture one : {Unknown, Arm64, Arm32, Amd64, X86, RiscV, Mips, Other}) {
            if (isForeign(one, board)) {
                foreign.push_back(one);
            }
        }
        return foreign;
    };
    EXPECT_EQ(foreignOn(KernelArch::Arm64), (std::vector{Amd64, X86, RiscV, Mips, Other}));
    EXPECT_EQ(foreignOn(KernelArch::Armhf), (std::vector{Arm64, Amd64, X86, RiscV, Mips, Other}));
    EXPECT_EQ(foreignOn(KernelArch::Riscv64), (std::vector{Arm64, Arm32, Amd64, X86, Mips, Other}));
    EXPECT_FAILS(checkProcessor(Arm64, "r.tar", KernelArch::Armhf), Cause::BadInput,
                 "another processor (arm64), and the board has a 32-bit Arm (armhf)");
    EXPECT_FAILS(checkProcessor(Arm32, "r.tar", KernelArch::Riscv64), Cause::BadInput, "64-bit RISC-V (riscv64)");
}

TEST(RootScan, TheShellOutvotesStrays)
{
    std::vector<MemoryFile> files{regular("bin/a", elfProgram(x86)), regular("bin/b", elfProgram(x86)),
                                  regular("bin/busybox", elfProgram(arm64)), regular("opt/c", elfProgram(x86))};
    EXPECT_EQ(look(std::move(files)).architecture, Architecture::Arm64);
    EXPECT_EQ(look({regular("bin/a", elfProgram(x86))}).architecture, Architecture::Amd64);
    EXPECT_EQ(look({regular("opt/c", elfProgram(x86))}).architecture, Architecture::Unknown);
    EXPECT_EQ(look({regular("bin/script", bytesOf("#!/bin/sh\nexit 0 # and more\n"))}).architecture,
              Architecture::Unknown);
}

TEST(RootScan, KnowsTheByteOrderOfElf)
{
    Bytes mips = elfProgram(0);
    mips[5] = std::byte{2};
    mips[19] = std::byte{8};
    EXPECT_EQ(architectureOf(mips), Architecture::Mips);
    EXPECT_EQ(architectureOf(ByteView(mips).first(19)), std::nullopt);
}

TEST(RootScan, SeesThatTheRootIsInAFolder)
{
    EXPECT_EQ(look({directory("rootfs"), regular("rootfs/etc/os-release", {}), directory("rootfs/bin")}).onlyFolder,
              "rootfs");
    EXPECT_EQ(look({directory("rootfs"), regular("rootfs/etc/os-release", {}), directory("bin")}).onlyFolder, "");
    EXPECT_EQ(look({regular("README", {})}).onlyFolder, "");
}

TEST(RootScan, SeesThatNothingBelongsToRoot)
{
    MemoryFile mine = regular("etc/fstab", {});
    mine.entry.uid = 1000;
    EXPECT_FALSE(look({mine}).hasRootsFiles);
    EXPECT_TRUE(look({mine, regular("etc/passwd", {})}).hasRootsFiles);
}

TEST(RootScan, ReadsOsReleaseAsAShellWould)
{
    EXPECT_EQ(nameIn("PRETTY_NAME='Alpine Linux v3.20'"), "Alpine Linux v3.20");
    EXPECT_EQ(nameIn("X=1\nPRETTY_NAME=\"A \\\"B\\\" C\"\n"), "A \"B\" C");
    EXPECT_EQ(nameIn("NAME=Plain\n"), "Plain");
    EXPECT_EQ(nameIn("PRETTY_NAME=\"\n"), "\"");
    EXPECT_EQ(nameIn(""), "");
}

TEST(RootScan, HostileNamesStaySmallAndPrintable)
{
    std::vector<MemoryFile> files;
    for (int version = 0; version < 300; ++version) {
        files.push_back(regular("lib/modules/" + std::to_string(version) + "\033[1m/a.ko", {}));
    }
    const Facts facts = look(std::move(files));
    EXPECT_EQ(facts.modules.size(), 100U);
    EXPECT_EQ(facts.modules.front(), "0[1m");
    EXPECT_EQ(nameIn("PRETTY_NAME=" + std::string(5000, 'x')).size(), 200U);
}

TEST(RootScan, AnswersWhatItKnowsWhenItIsStopped)
{
    std::stop_source stop;
    stop.request_stop();
    MemoryTree tree(debian());
    ASSERT_OK_ASSIGN(const Facts facts, recognise(tree, stop.get_token()));
    EXPECT_FALSE(facts.isWhole);
    EXPECT_EQ(facts.name, "");
}

} // namespace
} // namespace bootlace::rootfs
