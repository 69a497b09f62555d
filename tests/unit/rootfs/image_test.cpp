// SPDX-License-Identifier: GPL-3.0-or-later
// The same root file system in each form in which one comes, made by other people's programs.
#include "parts/root.h"
#include "support/elf.h"
#include "support/files.h"
#include "support/result.h"
#include "support/tool.h"

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

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

recipe::Input inputAt(const fs::path &path)
{
    return {.written = path.filename().string(), .path = path, .line = 0};
}

TEST(RootSource, IsRefusedWhenSomethingInAPlainTarCanNotBeWritten)
{
    const test::TempDir folder;
    makeRoot(folder / "root");
    runOk({"tar", "-C", folder / "root", "-cf", folder / "root.tar", "."});
    ASSERT_OK(parts::recogniseRoot(inputAt(folder / "root.tar"), {}));
    fs::create_directories(folder / "more/bin/busybox");
    test::writeFile(folder / "more/bin/busybox/x", {});
    runOk({"tar", "-C", folder / "more", "-rf", folder / "root.tar", "bin/busybox/x"});
    EXPECT_FAILS(parts::recogniseRoot(inputAt(folder / "root.tar"), {}), Cause::BadInput,
                 R"('root.tar': the entry "bin/busybox/x" lies below "bin/busybox")");
}

TEST(RootSource, KnowsItsContentAndHowMuchRoomItTakes)
{
    const test::TempDir folder;
    makeRoot(folder / "root");
    fs::permissions(folder / "root", fs::perms(0700));
    test::writeFile(folder / "root/usr/lib/large", test::pseudoRandom(30'000'000));
    runOk({"tar", "-C", folder / "root", "-cf", folder / "root.tar", "."});
    runOk({"zstd", "-q", folder / "root.tar"});
    runOk({"mke2fs", "-q", "-t", "ext4", "-d", folder / "root", folder / "root.img", "64M"});
    std::vector<ByteCount> least;
    for (const char *form : {"root", "root.tar", "root.img", "root.tar.zst"}) {
        ASSERT_OK_ASSIGN(const parts::RootSource root, parts::recogniseRoot(inputAt(folder / form), {}));
        least.push_back(root.atLeast);
        ASSERT_OK_ASSIGN(const Facts facts, parts::lookBeforeWriting(inputAt(folder / form), root, {}));
        EXPECT_EQ(facts.architecture, Architecture::Arm64) << form;
        EXPECT_TRUE(facts.permissions == 0700U || form == std::string_view("root.img")) << form; // mke2fs decides
        EXPECT_EQ(facts.isWhole, form != std::string_view("root.tar.zst")) << form;
    }
    EXPECT_GT(least[0], 32_MiB);
    EXPECT_LT(least[0], 44_MiB);
    EXPECT_EQ(least[1], least[0]);
    EXPECT_EQ(least[2], 64_MiB);
    EXPECT_GT(least[3], 15_MiB);
    EXPECT_LE(least[3], least[0]);
}

TEST(RootSource, IsCalledWhatItIs)
{
    const test::TempDir folder;
    const auto is = [&](std::size_t at, std::string_view magic, std::string_view text) {
        Bytes bytes = test::pseudoRandom(100'000);
        std::ranges::copy(asBytes(magic), bytes.begin() + static_cast<std::ptrdiff_t>(at));
        test::writeFile(folder / "root.img", bytes);
        EXPECT_FAILS(parts::recogniseRoot(inputAt(folder / "root.img"), {}), Cause::BadInput, text);
    };
    is(512, "EFI PART", "'root.img' is the image of a whole disk");
    is(510, "\x55\xAA", "a whole disk");
    is(0, "hsqs", "'root.img' is a squashfs image. Only ext4 images are written as they are");
    is(0x10040, "_BHRfS_M", "a btrfs image");
    is(0, "XFSB", "an XFS image");
    is(0, "070701", "an initramfs");
    is(0, "\x3A\xFF\x26\xED", "simg2img");
    is(0, "PK\x03\x04", "a zip archive");
    is(0, "junk", "neither a folder nor an ext4 image nor a tar");
    runOk({"mke2fs", "-q", "-F", "-b", "4096", "-O", "journal_dev", folder / "journal.img", "8M"});
    EXPECT_FAILS(parts::recogniseRoot(inputAt(folder / "journal.img"), {}), Cause::BadInput, "it is the journal of");
}

} // namespace
} // namespace bootlace::rootfs
