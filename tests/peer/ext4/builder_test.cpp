// SPDX-License-Identifier: GPL-3.0-or-later
#include "ext4/builder.h"
#include "built_image.h"
#include "support/files.h"
#include "support/result.h"
#include "support/tool.h"

#include <gtest/gtest.h>

namespace bootlace::ext4::test {
namespace {

using bootlace::test::run;
using bootlace::test::runOk;
using bootlace::test::TempDir;

void expectClean(const std::filesystem::path &image)
{
    const auto checked = run({"e2fsck", "-fn", image.string()});
    EXPECT_EQ(checked.status, 0) << checked.output;
    // Five passes and the summary; anything else is a complaint.
    EXPECT_EQ(std::ranges::count(checked.output, '\n'), 7) << checked.output;
}

TEST(ExtBuilder, AnEmptyFileSystemIsClean)
{
    for (const ByteCount size : {8_MiB, 64_MiB, 200_MiB, 1_GiB, 16_GiB}) {
        SCOPED_TRACE(size.value());
        const TempDir dir;
        ASSERT_OK_ASSIGN(const Built built, build(parametersFor(size), {}));
        writeImage(dir / "image", size, built);
        expectClean(dir / "image");
    }
}

TEST(ExtBuilder, AnOrdinaryTreeIsClean)
{
    const TempDir dir;
    std::vector<FileEntry> entries{directory(""),
                                   directory("etc"),
                                   file("etc/hostname", 7),
                                   file("etc/big", 5000000),
                                   symlink("bin", "usr/bin"),
                                   symlink("slow", std::string(200, 'x')),
                                   hardLink("etc/name", "etc/hostname"),
                                   special("dev/null", FileKind::CharDevice, 1, 3),
                                   special("dev/sda", FileKind::BlockDevice, 259, 70000),
                                   special("dev/log", FileKind::Socket),
                                   special("dev/p", FileKind::Fifo)};
    for (int i = 0; i < 3000; ++i) {
        entries.push_back(
            file("usr/lib/a-rather-long-name-" + std::to_string(i), 100U * static_cast<unsigned>(i % 50)));
    }
    ASSERT_OK_ASSIGN(const Built built, build(parametersFor(128_MiB), entries));
    writeImage(dir / "image", 128_MiB, built);
    expectClean(dir / "image");
    runOk({"debugfs", "-R", "dump /etc/big " + (dir / "big").string(), (dir / "image").string()});
    EXPECT_EQ(bootlace::test::readFile(dir / "big"), contentsOf(entries[3], 0, 5000000));
}

} // namespace
} // namespace bootlace::ext4::test
