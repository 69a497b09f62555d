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
        EXPECT_EQ(rootInFstab(after(commands)), "/dev/disk/by-label/NIXOS_SD") << commands;
    }
}

TEST_F(RootInitrd, SaysNothingWhenItHasNoneOrIsDamaged)
{
    EXPECT_EQ(rootInFstab({}), "");
    EXPECT_EQ(rootInFstab(test::pseudoRandom(10'000)), "");
    Bytes cut = after("cp cpio initrd");
    cut.resize(1000);
    EXPECT_EQ(rootInFstab(cut), "");
    test::writeFile(folder / "tree/nix/store/x-fstab", asBytes("/dev/sda1 /boot vfat\n"));
    EXPECT_EQ(rootInFstab(after("cp cpio initrd")), "");
    fs::remove(folder / "tree/etc/fstab");
    fs::create_symlink("fstab", folder / "tree/etc/fstab");
    EXPECT_EQ(rootInFstab(after("cp cpio initrd")), "");
}

TEST_F(RootInitrd, IsComparedWithTheLabel)
{
    const Bytes initrd = after("gzip -nc cpio >initrd");
    const auto count = [&](std::string_view cmdline, std::string_view label) {
        findings::List list;
        checkInitrd(cmdline, initrd, label, {}, list);
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
