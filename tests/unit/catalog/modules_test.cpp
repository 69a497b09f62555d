// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/file_entry.h"
#include "catalog/load.h"
#include "kernel_parts.h"
#include "support/result.h"

#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace bootlace::catalog {
namespace {

TEST(Modules, ArriveWhereTheyAreWantedWithTheirFoldersBeforeThem)
{
    auto files = std::make_unique<MemoryTree>();
    files->add("x/lib/modules/6.1", {}, FileKind::Directory);
    files->add("x/lib/modules/6.1/build", {}, FileKind::Symlink);
    files->add("x/lib/modules/6.1/source", {}, FileKind::Symlink);
    files->add("x/lib/modules/6.1/kernel/fs/a.ko", bytesOf("aa"));
    files->add("x/lib/modules/6.1/kernel", {}, FileKind::Directory);
    files->add("x/lib/modules/6.1/kernel/fs/b.ko", bytesOf("bb"));
    files->add("x/lib/modules/6.10/kernel/c.ko", bytesOf("cc"));
    files->add("lib/modules/6.1/d.ko", bytesOf("dd"));
    KernelBuild build;
    build.modulesPath = "x/lib/modules/6.1";
    build.modulesIndexed = true;
    ASSERT_OK_ASSIGN(const auto modules,
                     modulesOf(build, std::move(files), {.folder = "usr/lib/modules", .mtime = {7, 0}}));

    std::vector<std::string> seen;
    for (;;) {
        ASSERT_OK_ASSIGN(const auto entry, modules->next());
        if (!entry) {
            break;
        }
        EXPECT_EQ(entry->uid, 0U);
        EXPECT_EQ(entry->mtime, (Timestamp{7, 0}));
        seen.push_back(entry->path);
        if (entry->kind == FileKind::Regular) {
            std::array<std::byte, 8> buffer{};
            ASSERT_OK_ASSIGN(const std::size_t got, modules->read(buffer));
            seen.back() += "=" + std::string(asText(ByteView(buffer).first(got)));
        }
    }
    EXPECT_THAT(seen, ::testing::ElementsAre("usr/lib/modules/6.1", "usr/lib/modules/6.1/kernel",
                                             "usr/lib/modules/6.1/kernel/fs", "usr/lib/modules/6.1/kernel/fs/a.ko=aa",
                                             "usr/lib/modules/6.1/kernel/fs/b.ko=bb"));
}

TEST(Modules, ABuildWithoutModulesHasNone)
{
    auto files = std::make_unique<MemoryTree>();
    files->add("Image", bytesOf("x"));
    ASSERT_OK_ASSIGN(const auto modules, modulesOf(KernelBuild(), std::move(files), {}));
    ASSERT_OK_ASSIGN(const auto entry, modules->next());
    EXPECT_FALSE(entry.has_value());
}

} // namespace
} // namespace bootlace::catalog
