// SPDX-License-Identifier: GPL-3.0-or-later
// An image file on a file system that lies on a disk with sectors of 4096 bytes.
#include "sink/file_sink.h"
#include "sink/writer.h"
#include "support/files.h"
#include "support/loop_device.h"
#include "support/result.h"
#include "support/tool.h"

#include <filesystem>

namespace bootlace::sink {
namespace {

/// A file system on a loop device, mounted while the test runs.
class OnLargeSectors : public testing::TestWithParam<const char *>
{
protected:
    OnLargeSectors()
    {
        test::runOk({std::string("mkfs.") + GetParam(), "-q", loop.path()});
        std::filesystem::create_directory(folder);
        test::runOk({"mount", loop.path(), folder});
    }

    ~OnLargeSectors() override { (void)test::run({"umount", folder}); }

    static std::filesystem::path emptyFile(const std::filesystem::path &file)
    {
        test::writeExtents(file, 400_MiB, {});
        return file;
    }

    test::TempDir dir;
    test::LoopDevice loop{emptyFile(dir / "disk.img"), SectorSize::Bytes4096};
    std::filesystem::path folder = dir / "mounted here";
};

TEST_P(OnLargeSectors, AnImageOfSmallerSectorsIsWrittenAndReadBack)
{
    const Bytes bytes = test::pseudoRandom(3'000'000);
    ASSERT_OK_ASSIGN(const auto image, FileSink::create(folder / "card.img", 8_MiB, Existing::Refuse));
    Writer writer(*image, {});
    ASSERT_OK(writer.write(ByteOffset(34 * 512), bytes));
    ASSERT_OK(writer.finish());
    ASSERT_OK(image->flush());
    ASSERT_OK(image->keep());
    ASSERT_OK_ASSIGN(const auto read, FileSink::open(folder / "card.img", Access::Read));
    for (Medium *medium : {static_cast<Medium *>(image.get()), static_cast<Medium *>(read.get())}) {
        Bytes back(bytes.size());
        ASSERT_OK(readAnywhere(*medium)(ByteOffset(34 * 512), back));
        EXPECT_EQ(back, bytes);
    }
}

INSTANTIATE_TEST_SUITE_P(FileSystems, OnLargeSectors, testing::Values("ext4"));

} // namespace
} // namespace bootlace::sink
