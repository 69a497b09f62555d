// SPDX-License-Identifier: GPL-3.0-or-later
// A NixOS system as it lies on a mounted card: its links are absolute, and lead into the card's own store.
#include "base/bytes.h"
#include "catalog/load.h"
#include "kernel_parts.h"
#include "support/files.h"
#include "support/result.h"

#include <filesystem>

namespace bootlace::catalog {
namespace {

namespace fs = std::filesystem;

class NixosTest : public ::testing::Test
{
protected:
    NixosTest()
    {
        fs::create_directories(m_store / "linux/lib/modules/6.12.1/kernel");
        fs::create_directories(m_store / "trees/mediatek");
        fs::create_directories(m_store / "system");
        test::writeFile(m_store / "linux/Image", makeImage("6.12.1"));
        test::writeFile(m_store / "linux/lib/modules/6.12.1/kernel/a.ko", asBytes("module"));
        test::writeFile(m_store / "linux/lib/modules/6.12.1/modules.dep", {});
        test::writeFile(m_store / "the-initrd", asBytes("initrd"));
        test::writeFile(m_store / "trees/mediatek/mt7986a-bananapi-bpi-r3.dtb", makeTree("bananapi,bpi-r3"));
        test::writeFile(m_store / "system/init", {});
        test::writeFile(m_store / "system/kernel-params", asBytes("console=ttyS0,115200 loglevel=4\n"));
        fs::create_symlink("/nix/store/linux/Image", m_store / "system/kernel");
        fs::create_symlink("/nix/store/the-initrd", m_store / "system/initrd");
        fs::create_symlink("../trees", m_store / "system/dtbs");
        fs::create_symlink("/nix/store/linux", m_store / "system/kernel-modules");
        fs::create_directory_symlink(m_store / "system", m_root / "result");
    }

    test::TempDir m_root;
    fs::path m_store = m_root / "nix/store";
};

TEST_F(NixosTest, ASystemIsABuildThatSaysHowItWantsToBeStarted)
{
    for (const fs::path &folder : {m_store / "system", m_root / "result"}) {
        ASSERT_OK_ASSIGN(const KernelBuild build, loadKernel({folder}, R3));
        EXPECT_EQ(build.version, "6.12.1");
        EXPECT_EQ(build.initrd, bytesOf("initrd"));
        EXPECT_EQ(build.cmdline, "init=/nix/store/system/init console=ttyS0,115200 loglevel=4");
        ASSERT_EQ(build.trees.size(), 1U);
        EXPECT_EQ(build.trees[0].path, "dtbs/mediatek/mt7986a-bananapi-bpi-r3.dtb");
        EXPECT_EQ(build.modulesPath, "lib/modules/6.12.1");
        EXPECT_TRUE(build.modulesIndexed);
    }
}

TEST_F(NixosTest, ALinkThatLeadsNowhereOrRoundIsNamed)
{
    fs::remove(m_store / "linux/Image");
    EXPECT_FAILS(loadKernel({m_store / "system"}, R3), Cause::NotFound, "nix/store/linux/Image is missing");
    fs::create_symlink("Image", m_store / "linux/Image");
    EXPECT_FAILS(loadKernel({m_store / "system"}, R3), Cause::BadInput, "endless chain of links");
}

} // namespace
} // namespace bootlace::catalog
