// SPDX-License-Identifier: GPL-3.0-or-later
// Kernel builds that dpkg-deb, tar, zip and 7z packed.
#include "base/bytes.h"
#include "catalog/library.h"
#include "support/files.h"
#include "support/result.h"
#include "support/tool.h"
#include "unit/catalog/kernel_parts.h"

#include <cstddef>
#include <filesystem>
#include <stop_token>
#include <string>
#include <utility>

namespace bootlace::catalog {
namespace {

namespace fs = std::filesystem;
using test::runOk;

class LoadPeerTest : public ::testing::Test
{
protected:
    LoadPeerTest()
    {
        write("tree/boot/vmlinuz-6.12.1", makeImage("6.12.1"));
        write("tree/boot/config-6.12.1", bytesOf("CONFIG_MMC_MTK=m\n"));
        write("tree/usr/lib/linux-image-6.12.1/mediatek/mt7986a-bananapi-bpi-r3.dtb", makeTree("bananapi,bpi-r3"));
        write("tree/usr/lib/linux-image-6.12.1/mediatek/mt7986a-bananapi-bpi-r3-sd.dtbo", makeTree("bananapi,bpi-r3"));
        write("tree/usr/lib/modules/6.12.1/kernel/a.ko.xz", bytesOf("a module"));
        fs::create_directories(m_folder / "library");
    }

    void write(const std::string &name, const Bytes &bytes)
    {
        fs::create_directories((m_folder / name).parent_path());
        test::writeFile(m_folder / name, bytes);
    }

    /// Runs the script in the tree's folder; the library is ../library.
    void pack(const std::string &script) { runOk({"sh", "-ec", "cd \"$1/tree\"\n" + script, "sh", m_folder.path()}); }

    void packDeb(const std::string &name, const std::string &folders, const std::string &compression = "xz")
    {
        pack("rm -rf ../deb; mkdir -p ../deb/DEBIAN; cp -r --parents " + folders +
             " ../deb; printf 'Package: a\\nVersion: 1\\nArchitecture: all\\nMaintainer: a <a@b>\\nDescription: a\\n' "
             ">../deb/DEBIAN/control; dpkg-deb -Z" +
             compression + " -b --root-owner-group ../deb ../library/" + name);
    }

    static void expectTheKernel(const Sources &sources)
    {
        ASSERT_OK_ASSIGN(const KernelBuild build, loadKernel(sources, R3));
        EXPECT_EQ(build.version, "6.12.1");
        EXPECT_EQ(build.image, makeImage("6.12.1"));
        ASSERT_TRUE(build.config.has_value());
        EXPECT_TRUE(build.config->has("MMC_MTK"));
        ASSERT_EQ(build.trees.size(), 1U);
        EXPECT_EQ(build.trees[0].bytes, makeTree("bananapi,bpi-r3"));
        EXPECT_EQ(build.overlays.size(), 1U);
        ASSERT_OK_ASSIGN(auto files, openFiles(sources));
        ASSERT_OK_ASSIGN(const auto modules, modulesOf(build, std::move(files), {}));
        bool isThere = false;
        for (;;) {
            ASSERT_OK_ASSIGN(const auto entry, modules->next());
            if (!entry) {
                break;
            }
            isThere = isThere || entry->path == "usr/lib/modules/6.12.1/kernel/a.ko.xz";
        }
        EXPECT_TRUE(isThere);
    }

    fs::path inLibrary(const std::string &name) const { return m_folder / "library" / name; }

    test::TempDir m_folder;
};

TEST_F(LoadPeerTest, ReadsPackagesOfEveryCompression)
{
    for (const std::string compression : {"xz", "gzip", "zstd", "none"}) {
        packDeb("linux-image-6.12.1_" + compression + ".deb", "boot usr", compression);
        expectTheKernel({inLibrary("linux-image-6.12.1_" + compression + ".deb")});
    }
}

TEST_F(LoadPeerTest, ReadsABuildThatIsSplitInPackages)
{
    packDeb("linux-binary-6.12.1_1.deb", "boot/vmlinuz-6.12.1");
    packDeb("linux-base-6.12.1_1.deb", "boot/config-6.12.1 usr/lib/linux-image-6.12.1");
    packDeb("linux-modules-6.12.1_1.deb", "usr/lib/modules");
    expectTheKernel({inLibrary("linux-base-6.12.1_1.deb"), inLibrary("linux-binary-6.12.1_1.deb"),
                     inLibrary("linux-modules-6.12.1_1.deb")});
    EXPECT_FAILS(loadKernel({inLibrary("linux-binary-6.12.1_1.deb")}, R3), Cause::NotFound, "no device tree");
    EXPECT_FAILS(loadKernel({inLibrary("linux-modules-6.12.1_1.deb")}, R3), Cause::NotFound, "no kernel");

    packDeb("older.deb", "boot/vmlinuz-6.12.1");
    fs::rename(m_folder / "tree/usr/lib/modules/6.12.1", m_folder / "tree/usr/lib/modules/6.12.2");
    packDeb("newer.deb", "usr/lib/modules");
    EXPECT_FAILS(loadKernel({inLibrary("linux-base-6.12.1_1.deb"), inLibrary("older.deb"), inLibrary("newer.deb")}, R3),
                 Cause::BadInput, "belong to several kernels, but a build is one kernel: found 6.12.1, 6.12.2");
    fs::remove(inLibrary("older.deb"));
    fs::remove(inLibrary("newer.deb"));

    ASSERT_OK_ASSIGN(const auto found, findBuilds({m_folder / "library"}, R3));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].sources.size(), 3U);
    ASSERT_OK(found[0].build);
    EXPECT_EQ(found[0].build->version, "6.12.1");
    EXPECT_TRUE(found[0].build->image.empty());
}

TEST_F(LoadPeerTest, ReadsTarsZipsAnd7z)
{
    for (const std::string name : {"a.tar", "a.tar.gz", "a.tar.bz2", "a.tar.xz", "a.tar.zst"}) {
        pack("tar -caf ../library/" + name + " .");
        expectTheKernel({inLibrary(name)});
    }
    pack("zip -qry ../library/a.zip .");
    expectTheKernel({inLibrary("a.zip")});
    pack("7z a ../library/a.7z . >/dev/null");
    expectTheKernel({inLibrary("a.7z")});
}

TEST_F(LoadPeerTest, ReadsAFolder)
{
    expectTheKernel({m_folder / "tree"});
}

TEST_F(LoadPeerTest, UnpacksACompressedImage)
{
    write("loose/mt7986a-bananapi-bpi-r3.dtb", makeTree("bananapi,bpi-r3"));
    for (const std::string tool : {"gzip", "zstd", "xz"}) {
        test::writeFile(m_folder / "loose/Image", makeImage("6.12.1"));
        runOk({tool, "-f", m_folder / "loose/Image"});
        fs::remove(m_folder / "loose/Image");
        ASSERT_OK_ASSIGN(const KernelBuild build, loadKernel({m_folder / "loose"}, R3));
        EXPECT_EQ(build.image, makeImage("6.12.1"));
        for (const std::string name : {"Image.gz", "Image.zst", "Image.xz"}) {
            fs::remove(m_folder / "loose" / name);
        }
    }
}

TEST_F(LoadPeerTest, ABombIsNotUnpackedToItsEnd)
{
    runOk({"sh", "-ec", "mkdir \"$1/bomb\"; head -c 200M /dev/zero | gzip -1 >\"$1/bomb/Image.gz\"", "sh",
           m_folder.path()});
    EXPECT_FAILS(loadKernel({m_folder / "bomb"}, R3), Cause::TooSmall, "read the kernel Image.gz");
}

TEST_F(LoadPeerTest, APackageThatWasCutOffIsRefused)
{
    packDeb("linux-image-6.12.1_1.deb", "boot usr");
    const Bytes whole = test::readFile(inLibrary("linux-image-6.12.1_1.deb"));
    for (std::size_t keep = 0; keep < whole.size(); keep += whole.size() / 9 + 1) {
        test::writeFile(m_folder / "cut.deb", ByteView(whole).first(keep));
        EXPECT_FAILS(loadKernel({m_folder / "cut.deb"}, R3), Cause::BadInput, "");
    }
}

TEST_F(LoadPeerTest, APackageBringsThoseOfTheSameKernelThatLieBesideIt)
{
    test::writeFile(inLibrary("linux-binary-6.12.1_1.deb"), {});
    test::writeFile(inLibrary("linux-modules-6.12.1_1.deb"), {});
    test::writeFile(inLibrary("linux-modules-6.11.9_1.deb"), {});
    EXPECT_EQ(buildWith(inLibrary("linux-modules-6.12.1_1.deb")),
              (Sources{inLibrary("linux-binary-6.12.1_1.deb"), inLibrary("linux-modules-6.12.1_1.deb")}));
    EXPECT_EQ(buildWith(inLibrary("kernel.tar")), Sources{inLibrary("kernel.tar")});
}

TEST_F(LoadPeerTest, PackagesOfOneVersionAreListedAsOneBuildWhoeverMadeThem)
{
    const std::string version = "6.8.0-31-generic";
    write("tree/ubuntu/boot/vmlinuz-" + version, makeImage(version));
    write("tree/ubuntu/lib/modules/" + version + "/kernel/a.ko", bytesOf("a module"));
    write("tree/ubuntu/lib/firmware/" + version + "/device-tree/mediatek/mt7986a-bananapi-bpi-r3.dtb",
          makeTree("bananapi,bpi-r3"));
    pack("cp -r ubuntu/. .; rm -r ubuntu");
    packDeb("linux-image-unsigned-6.8.0-31-generic_6.8.0-31.31_arm64.deb", "boot/vmlinuz-" + version);
    packDeb("linux-modules-6.8.0-31-generic_6.8.0-31.31_arm64.deb", "lib");
    const Sources both{inLibrary("linux-image-unsigned-6.8.0-31-generic_6.8.0-31.31_arm64.deb"),
                       inLibrary("linux-modules-6.8.0-31-generic_6.8.0-31.31_arm64.deb")};
    test::writeFile(inLibrary("linux-headers-6.8.0-31-generic_6.8.0-31.31_arm64.deb"), {});
    EXPECT_EQ(buildWith(both[1]), both);
    EXPECT_EQ(buildWith(inLibrary("linux-headers-6.8.0-31-generic_6.8.0-31.31_arm64.deb")).size(), 1U);
    ASSERT_OK_ASSIGN(const auto found, findBuilds({m_folder / "library"}, R3));
    ASSERT_EQ(found.size(), 1U);
    ASSERT_OK(found[0].build);
    EXPECT_EQ(found[0].build->version, version);
    EXPECT_EQ(found[0].build->modulesPath, "lib/modules/" + version);
    EXPECT_FAILS(loadKernel({both[0]}, R3), Cause::NotFound,
                 "These files in the same folder belong to it: " + both[1].string());
}

TEST_F(LoadPeerTest, ArmbiansPackagesNameTheirBranch)
{
    for (const std::string word : {"image", "dtb"}) {
        test::writeFile(inLibrary("linux-" + word + "-current-filogic_25.2.1_arm64__6.12-S" + word + ".deb"), {});
        test::writeFile(inLibrary("linux-" + word + "-edge-filogic_25.2.1_arm64.deb"), {});
    }
    ASSERT_OK_ASSIGN(const auto candidates, candidatesIn(m_folder / "library"));
    ASSERT_EQ(candidates.size(), 2U);
    EXPECT_EQ(candidates[0].size(), 2U);
    EXPECT_EQ(candidates[1].size(), 2U);
}

TEST_F(LoadPeerTest, LinksInsideAFolderATarAndAZipAreFollowed)
{
    write("deploy/Image--6.6.21+git0-r0-20240501.bin", makeImage("6.6.21-yocto"));
    write("deploy/store/r3.blob", makeTree("bananapi,bpi-r3"));
    runOk({"sh", "-ec",
           "cd \"$1/deploy\"; ln -s Image--* Image; ln -s \"$1/deploy/store/r3.blob\" mt7986a-bananapi-bpi-r3.dtb; "
           "cp -r . ../relative; cd ../relative; ln -sf store/r3.blob mt7986a-bananapi-bpi-r3.dtb; "
           "tar -cf ../library/a.tar .; zip -qry ../library/a.zip .",
           "sh", m_folder.path()});
    for (const fs::path &source : {m_folder / "deploy", inLibrary("a.tar"), inLibrary("a.zip")}) {
        ASSERT_OK_ASSIGN(const KernelBuild build, loadKernel({source}, R3));
        EXPECT_EQ(build.version, "6.6.21-yocto") << source;
        EXPECT_EQ(build.trees.front().name, "mt7986a-bananapi-bpi-r3") << source;
        EXPECT_EQ(build.trees.front().path, "store/r3.blob") << source;
    }
    EXPECT_TRUE(looksLikeBuild(m_folder / "deploy"));
}

TEST_F(LoadPeerTest, ReadingStopsWhenItIsAskedTo)
{
    std::stop_source stop;
    stop.request_stop();
    EXPECT_FAILS(readBuild({m_folder / "tree"}, R3, stop.get_token()).build, Cause::Cancelled, "cancelled");
}

TEST_F(LoadPeerTest, ALibraryListsWhatCanBeUsedAndWhyTheRestCannot)
{
    packDeb("linux-image-6.12.1_1_arm64.deb", "boot usr");
    pack("rm -r usr/lib/linux-image-6.12.1; tar -cf ../library/b.tar .");
    fs::create_directories(inLibrary("not-a-build"));
    test::writeFile(inLibrary("notes.txt"), asBytes("notes"));
    test::writeFile(inLibrary("broken.zip"), asBytes("PK\x03\x04"));
    ASSERT_OK_ASSIGN(const auto found, findBuilds({m_folder / "library"}, R3));
    ASSERT_EQ(found.size(), 3U);
    EXPECT_FAILS(found[0].build, Cause::NotFound, "kernel 6.12.1 has no device tree");
    EXPECT_FAILS(found[1].build, Cause::BadInput, "broken.zip");
    ASSERT_OK(found[2].build);
    EXPECT_EQ(found[2].build->trees.size(), 1U);
    EXPECT_EQ(found[0].version, "6.12.1");
    EXPECT_EQ(found[1].version, "");
    EXPECT_EQ(found[2].size, ByteCount(fs::file_size(inLibrary("linux-image-6.12.1_1_arm64.deb"))));
    EXPECT_FAILS(findBuilds({m_folder / "missing"}, R3), Cause::NotFound, "missing");
}

TEST_F(LoadPeerTest, ABuildIsListedWhenItIsNamedItself)
{
    packDeb("linux-image-6.12.1_1_arm64.deb", "boot usr");
    const std::string package = inLibrary("linux-image-6.12.1_1_arm64.deb");
    fs::copy_file(package, m_folder / "tree/linux-image-6.12.1_1_arm64.deb");
    ASSERT_OK_ASSIGN(const auto found, findBuilds({package, m_folder / "tree"}, R3));
    ASSERT_EQ(found.size(), 3U) << "the package, the folder and the package that lies in it, but not its usr";
    for (const FoundBuild &build : found) {
        ASSERT_OK(build.build);
        EXPECT_EQ(build.version, "6.12.1");
    }
    EXPECT_EQ(found[1].sources, Sources{m_folder / "tree"});
    ASSERT_OK_ASSIGN(const auto twice, findBuilds({package, m_folder / "library", package}, R3));
    EXPECT_EQ(twice.size(), 1U);
}

TEST_F(LoadPeerTest, AFolderNamedLikeAFileOfABuildIsNone)
{
    fs::rename(m_folder / "tree", inLibrary("kernel"));
    fs::copy(inLibrary("kernel"), inLibrary("mine"), fs::copy_options::recursive);
    ASSERT_OK_ASSIGN(const auto found, findBuilds({m_folder / "library"}, R3));
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].sources, Sources{inLibrary("kernel")});
    EXPECT_EQ(found[1].sources, Sources{inLibrary("mine")});
}

} // namespace
} // namespace bootlace::catalog
