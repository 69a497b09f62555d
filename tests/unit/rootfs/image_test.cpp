// SPDX-License-Identifier: GPL-3.0-or-later
// The same root file system in each form in which one comes, made by other people's programs.
#include "parts/root.h"
#include "support/elf.h"
#include "support/files.h"
#include "support/result.h"
#include "support/tool.h"

#include <filesystem>
#include <string>

namespace bootlace::rootfs {
namespace {

namespace fs = std::filesystem;
using test::runOk;
using ::testing::ElementsAre;

// An Alpine of a few files.
void makeRoot(const fs::path &root)
{
    for (const char *folder : {"bin", "boot", "etc", "sbin", "usr/lib", "lib/modules/6.6.1-lts/kernel"}) {
        fs::create_directories(root / folder);
    }
    test::writeFile(root / "bin/busybox", test::elfProgram(test::elfArm64));
    fs::create_symlink("/bin/busybox", root / "bin/sh");
    fs::create_symlink("/bin/busybox", root / "sbin/init");
    test::writeFile(root / "usr/lib/os-release", asBytes("PRETTY_NAME=\"Alpine Linux v3.20\"\n"));
    fs::create_symlink("../usr/lib/os-release", root / "etc/os-release");
    test::writeFile(root / "lib/modules/6.6.1-lts/kernel/a.ko", asBytes("module"));
    test::writeFile(root / "boot/vmlinuz-lts", asBytes("kernel"));
}

void expectAlpine(const fs::path &path)
{
    const recipe::Input input{.written = path.filename().string(), .path = path, .line = 0};
    ASSERT_OK_ASSIGN(const parts::RootSource source, parts::recogniseRoot(input, {}));
    ASSERT_OK_ASSIGN(const Facts facts, parts::lookIntoRoot(input, source.kind, {}));
    EXPECT_EQ(facts.name, "Alpine Linux v3.20") << path;
    EXPECT_EQ(facts.init, "sbin/init") << path;
    EXPECT_EQ(facts.initProgram, "busybox") << path;
    EXPECT_EQ(facts.architecture, Architecture::Arm64) << path;
    EXPECT_THAT(facts.modules, ElementsAre("6.6.1-lts")) << path;
    EXPECT_THAT(facts.kernels, ElementsAre("vmlinuz-lts")) << path;
    EXPECT_TRUE(facts.isWhole) << path;
}

TEST(RootInEveryForm, IsRecognised)
{
    const test::TempDir folder;
    const fs::path root = folder / "root";
    makeRoot(root);
    runOk({"tar", "-C", root, "-czf", folder / "root.tar.gz", "."});
    runOk({"mke2fs", "-q", "-t", "ext4", "-d", root, folder / "root.img", "16M"});
    runOk({"xz", "-k", "-0", folder / "root.img"});
    for (const char *form : {"root", "root.tar.gz", "root.img", "root.img.xz"}) {
        expectAlpine(folder / form);
    }
}

TEST(RootInEveryForm, LookingCanBeStopped)
{
    const test::TempDir folder;
    makeRoot(folder / "root");
    runOk({"mke2fs", "-q", "-t", "ext4", "-d", folder / "root", folder / "root.img", "16M"});
    runOk({"xz", "-0", folder / "root.img"});
    std::stop_source stop;
    stop.request_stop();
    const recipe::Input input{.written = "root.img.xz", .path = folder / "root.img.xz", .line = 0};
    EXPECT_FAILS(parts::lookIntoRoot(input, plan::RootKind::Ext4Image, stop.get_token()), Cause::Cancelled, "");
}

TEST(RootInEveryForm, ATarThatIsCutOffIsAnError)
{
    const test::TempDir folder;
    makeRoot(folder / "root");
    fs::remove(folder / "root/sbin/init"); // so that it is read to its end
    runOk({"tar", "-C", folder / "root", "-cf", folder / "root.tar", "."});
    fs::resize_file(folder / "root.tar", fs::file_size(folder / "root.tar") - 10240);
    const recipe::Input input{.written = "root.tar", .path = folder / "root.tar", .line = 0};
    EXPECT_FALSE(parts::lookIntoRoot(input, plan::RootKind::Tar, {}).has_value());
}

} // namespace
} // namespace bootlace::rootfs
