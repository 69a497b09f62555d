// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel itself mounts a grown image, and fills the part that was not in it.
#include "ext4/image_copier.h"
#include "support/files.h"
#include "support/loop_device.h"
#include "support/result.h"
#include "support/tool.h"

#include <fmt/format.h>

namespace bootlace {
namespace {

using test::runOk;

/// A mounted file system, unmounted when the object goes.
class Mount
{
public:
    Mount(const std::string &device, std::filesystem::path place)
        : m_place(std::move(place))
    {
        std::filesystem::create_directories(m_place);
        runOk({"mount", "-t", "ext4", device, m_place.string()});
    }

    ~Mount() { static_cast<void>(test::run({"umount", m_place.string()})); }

    Mount(const Mount &) = delete;
    Mount &operator=(const Mount &) = delete;
    Mount(Mount &&) = delete;
    Mount &operator=(Mount &&) = delete;

private:
    std::filesystem::path m_place;
};

class GrownExt4Image : public testing::TestWithParam<std::string>
{};

INSTANTIATE_TEST_SUITE_P(Features, GrownExt4Image,
                         testing::Values("metadata_csum", "^metadata_csum,^64bit", "^flex_bg",
                                         "^metadata_csum,uninit_bg,^flex_bg"));

TEST_P(GrownExt4Image, IsFilledByTheKernelToItsEnd)
{
    const test::TempDir folder;
    const ByteCount target = 160_MiB;
    test::writeFile(folder / "image", {});
    std::filesystem::resize_file(folder / "image", (24_MiB).value());
    runOk({"mke2fs", "-q", "-F", "-t", "ext4", "-b", "1024", "-O", GetParam(), (folder / "image").string()});
    std::vector<Extent> extents;
    ext4::ImageCopier copier(target);
    ASSERT_OK(copier.push(test::readFile(folder / "image"), [&](ByteOffset at, ByteView bytes) -> Result<> {
        extents.push_back({{at, ByteCount(bytes.size())}, Bytes(bytes.begin(), bytes.end())});
        return {};
    }));
    ASSERT_OK_ASSIGN(auto last, copier.finish());
    for (Extent &extent : last) {
        extent.bytes.resize(extent.range.size.value());
        extents.push_back(std::move(extent));
    }
    test::writeFile(folder / "card", Bytes(target.value(), std::byte{0xFF}));
    test::writeExtents(folder / "card", target, extents);

    const Bytes contents = test::pseudoRandom(1'000'000);
    int files = 0;
    {
        const test::LoopDevice loop(folder / "card");
        const Mount mount(loop.path(), folder / "mount");
        while (std::filesystem::space(folder / "mount").available > 2'000'000) {
            test::writeFile(folder / "mount" / fmt::format("file-{}", files++), contents);
        }
        std::filesystem::create_directories(folder / "mount/many");
        for (int i = 0; i < 5000; ++i) {
            test::writeFile(folder / "mount/many" / std::to_string(i), {});
        }
    }
    EXPECT_GT(files, 110);
    {
        const test::LoopDevice loop(folder / "card");
        const Mount mount(loop.path(), folder / "mount");
        for (int i = 0; i < files; ++i) {
            ASSERT_TRUE(test::readFile(folder / "mount" / fmt::format("file-{}", i)) == contents) << i;
        }
    }
    const auto check = test::run({"e2fsck", "-fn", (folder / "card").string()});
    EXPECT_EQ(check.status, 0) << check.output;
}

} // namespace
} // namespace bootlace
