// SPDX-License-Identifier: GPL-3.0-or-later
#include "rootfs/initrd.h"
#include "support/files.h"
#include "support/result.h"
#include "support/tool.h"

#include <filesystem>
#include <string>

namespace bootlace::rootfs {
namespace {

namespace fs = std::filesystem;

class RootInitrd : public testing::Test
{
protected:
    RootInitrd()
    {
        fs::create_directories(folder / "tree/etc");
        fs::create_directories(folder / "tree/nix/store");
        test::writeFile(folder / "tree/bin", test::pseudoRandom(300'001));
        test::writeFile(
            folder / "tree/nix/store/x-fstab",
            asBytes("# made by NixOS\ntmpfs /tmp tmpfs\n/dev/disk/by-label/NIXOS_SD /sysroot ext4 x 0 1\n"));
        fs::create_symlink("/nix/store/x-fstab", folder / "tree/etc/fstab");
    }

    /// What the commands leave in "initrd".
    [[nodiscard]] Bytes after(const std::string &commands) const
    {
        test::runOk({"sh", "-ec",
                     "cd " + folder.path().string() +
                         "; (cd tree; find . | LC_ALL=C sort | cpio -o -H newc --quiet) >cpio; " + commands});
        return test::readFile(folder / "initrd");
    }

    test::TempDir folder;
};

TEST_F(RootInitrd, SaysInItsFstabWhatItMounts)
{
    for (const char *commands :
         {"cp cpio initrd", "gzip -nc cpio >initrd", "zstd -qfc cpio >initrd", "xz -0 -c cpio >initrd",
          "mkdir e; (cd e; echo early >f; echo f | cpio -o -H newc --quiet) >initrd; gzip -nc cpio >>initrd"}) {
        EXPECT_EQ(readInitrd(after(commands)).root, "/dev/disk/by-label/NIXOS_SD") << commands;
    }
}

TEST_F(RootInitrd, HasModulesAndAnInit)
{
    const fs::path modules = folder / "tree/nix/store/y-shrunk/lib/modules/6.12.1/kernel";
    fs::create_directories(modules);
    test::writeFile(modules / "mtk-sd.ko.xz", asBytes("x"));
    test::writeFile(modules / "mmc_block.ko", asBytes("x"));
    test::writeFile(modules / "ext4.ko.sig", asBytes("x"));
    test::writeFile(folder / "tree/simple.ko", asBytes("x")); // an initrd that knows its only kernel
    const std::string one = "cp cpio initrd";
    EXPECT_FALSE(readInitrd(after(one)).hasInit);
    fs::create_symlink("/nix/store/z/init", folder / "tree/init");
    const std::string other = "mkdir -p e/lib/modules/6.13; (cd e; : >lib/modules/6.13/ext4.ko; "
                              "find lib | cpio -o -H newc --quiet | gzip -nc) >>initrd";
    for (const std::string &commands : {one, std::string("gzip -nc cpio >initrd; head -c 777 /dev/zero >>initrd"),
                                        "gzip -nc cpio >initrd; " + other, "cp cpio initrd; " + other}) {
        const Initrd initrd = readInitrd(after(commands));
        EXPECT_EQ(initrd.reading, InitrdReading::Whole) << commands;
        EXPECT_TRUE(initrd.hasInit);
        EXPECT_TRUE(initrd.hasModule("6.12.1", "mtk-sd"));
        EXPECT_TRUE(initrd.hasModule("6.12.1", "mmc_block"));
        EXPECT_TRUE(initrd.hasModule("6.12.1", "mmc-block"));
        EXPECT_TRUE(initrd.hasModule("6.12.1", "simple"));
        EXPECT_FALSE(initrd.hasModule("6.12.1", "ext4"));
        EXPECT_EQ(initrd.hasModule("6.13", "ext4"), commands.ends_with(other));
    }
}

TEST_F(RootInitrd, IsCutOnlyWhenAnArchiveIs)
{
    for (const char *commands :
         {"cp cpio initrd", "gzip -nc cpio >initrd", "zstd -qfc cpio >initrd", "xz -0 -c cpio >initrd"}) {
        Bytes cut = after(commands);
        EXPECT_EQ(readInitrd(cut).reading, InitrdReading::Whole) << commands;
        cut.resize(cut.size() - 5000);
        EXPECT_EQ(readInitrd(cut).reading, InitrdReading::Cut) << commands;
    }
    // Linux unpacks what follows, and this program does not; or it is none of its business.
    for (const char *commands :
         {"gzip -nc cpio >initrd; xz -0 -c cpio >>initrd", "xz -0 -c cpio >initrd; cat cpio >>initrd",
          "zstd -qfc cpio >initrd; echo signature >>initrd", "(cat cpio; echo something) >initrd",
          "echo no archive | gzip >initrd", "head -c 5000 /dev/zero | gzip >initrd; echo x >>initrd"}) {
        EXPECT_EQ(readInitrd(after(commands)).reading, InitrdReading::Unknown) << commands;
    }
}

TEST_F(RootInitrd, SaysNothingWhenItHasNoneOrIsDamaged)
{
    EXPECT_EQ(readInitrd({}).root, "");
    EXPECT_EQ(readInitrd(test::pseudoRandom(10'000)).root, "");
    Bytes cut = after("cp cpio initrd");
    cut.resize(1000);
    EXPECT_EQ(readInitrd(cut).root, "");
    test::writeFile(folder / "tree/nix/store/x-fstab", asBytes("/dev/sda1 /boot vfat\n"));
    EXPECT_EQ(readInitrd(after("cp cpio initrd")).root, "");
    fs::remove(folder / "tree/etc/fstab");
    fs::create_symlink("fstab", folder / "tree/etc/fstab");
    EXPECT_EQ(readInitrd(after("cp cpio initrd")).root, "");
}

TEST_F(RootInitrd, MayOpenAnEncryptedDisk)
{
    EXPECT_EQ(readInitrd(after("cp cpio initrd")).encrypted, "");
    fs::create_directories(folder / "tree/cryptroot");
    test::writeFile(folder / "tree/cryptroot/crypttab", asBytes("# nothing\n\n"));
    EXPECT_EQ(readInitrd(after("cp cpio initrd")).encrypted, "");
    test::writeFile(folder / "tree/cryptroot/crypttab", asBytes("root_crypt UUID=1234 none luks\n"));
    const Initrd initrd = readInitrd(after("gzip -nc cpio >initrd"));
    EXPECT_EQ(initrd.encrypted, "UUID=1234");
    findings::List list;
    checkInitrdRoot("root=/dev/mmcblk0p6", initrd, "root", {}, list);
    ASSERT_EQ(list.all().size(), 1U);
    EXPECT_EQ(list.all()[0].id, findings::Id::InitrdWantsEncrypted);
}

TEST_F(RootInitrd, IsComparedWithTheLabel)
{
    const Initrd initrd = readInitrd(after("gzip -nc cpio >initrd"));
    const auto count = [&](std::string_view cmdline, std::string_view label) {
        findings::List list;
        checkInitrdRoot(cmdline, initrd, label, {}, list);
        for (const findings::Finding &finding : list.all()) {
            EXPECT_EQ(finding.id, findings::Id::RootNotWhatInitrdWants);
            EXPECT_EQ(finding.arguments.front(), findings::Argument("/dev/disk/by-label/NIXOS_SD"));
        }
        return list.all().size();
    };
    EXPECT_EQ(count("console=ttyS0 root=fstab loglevel=4", "root"), 1U);
    EXPECT_EQ(count("root=fstab", "NIXOS_SD"), 0U);
    EXPECT_EQ(count("root=/dev/mmcblk0p6", "root"), 0U);
}

} // namespace
} // namespace bootlace::rootfs
