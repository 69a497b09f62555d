// SPDX-License-Identifier: GPL-3.0-or-later
#include "sink/aligned_memory.h"
#include "sink/file_sink.h"
#include "sink/new_file.h"
#include "sink/transfer.h"
#include "sink/writer.h"
#include "support/files.h"
#include "support/result.h"

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <fcntl.h>
#include <filesystem>
#include <sys/syscall.h>
#include <unistd.h>

/// Counts: this one is taken instead of the C library's.
static int flushes = 0;

extern "C" int fdatasync(int fd)
{
    ++flushes;
    return static_cast<int>(::syscall(SYS_fdatasync, fd));
}

/// The file lies on a disk with sectors of 4096 bytes.
static bool largeSectors = false;

/// As a file system on such a disk answers: what is not in a hole has to be asked for in whole sectors.
static bool isTaken(int fd, std::size_t size, off_t at)
{
    const auto length = static_cast<off_t>(size);
    const bool direct = (::fcntl(fd, F_GETFL) & O_DIRECT) != 0;
    return !largeSectors || !direct || (at % 4096 == 0 && length % 4096 == 0);
}

extern "C" ssize_t pread(int fd, void *buffer, size_t size, off_t at)
{
    const off_t data = ::lseek(fd, at, SEEK_DATA);
    const bool hole = data < 0 || data >= at + static_cast<off_t>(size);
    if (!hole && !isTaken(fd, size, at)) {
        errno = EINVAL;
        return -1;
    }
    return ::syscall(SYS_pread64, fd, buffer, size, at);
}

extern "C" ssize_t pwrite(int fd, const void *bytes, size_t size, off_t at)
{
    if (!isTaken(fd, size, at)) {
        errno = EINVAL;
        return -1;
    }
    return ::syscall(SYS_pwrite64, fd, bytes, size, at);
}

namespace bootlace::sink {
namespace {

using test::pseudoRandom;
using test::TempDir;

/// The folder of the build, which is on a disk, and one in memory where there is direct I/O or not by the kernel's age.
class FileSinkOn : public testing::TestWithParam<const char *>
{};

TEST_P(FileSinkOn, RoundTripThroughTheFile)
{
    const TempDir dir;
    const std::filesystem::path path = std::filesystem::path(GetParam()).empty()
                                           ? dir / "card.img"
                                           : std::filesystem::path(GetParam()) / dir.path().filename();
    const Bytes bytes = pseudoRandom(3'000'000);
    {
        ASSERT_OK_ASSIGN(const auto file, FileSink::create(path, 8_MiB, Existing::Refuse));
        Writer writer(*file, {});
        ASSERT_OK(writer.write(ByteOffset(512), bytes));
        ASSERT_OK(writer.finish());
        ASSERT_OK(file->flush());
        Bytes back(bytes.size());
        ASSERT_OK(readAnywhere(*file)(ByteOffset(512), back));
        EXPECT_EQ(back, bytes);
        ASSERT_OK(file->keep());
    }
    ASSERT_OK_ASSIGN(const auto file, FileSink::open(path, Access::Read));
    EXPECT_EQ(file->size(), 8_MiB);
    Bytes back(bytes.size());
    ASSERT_OK(readAnywhere(*file)(ByteOffset(512), back));
    EXPECT_EQ(back, bytes);
    EXPECT_EQ(test::readFile(path, {ByteOffset(512), ByteCount(bytes.size())}), bytes);
    AlignedMemory sector(512);
    EXPECT_FAILS(file->writeAt(ByteOffset(0), sector.bytes()), Cause::WriteFailed, "write ");
    std::filesystem::remove(path);
}

INSTANTIATE_TEST_SUITE_P(Disk, FileSinkOn, testing::Values(""));
INSTANTIATE_TEST_SUITE_P(Memory, FileSinkOn, testing::Values("/dev/shm"));

TEST(FileSink, ANewImageIsSparse)
{
    const TempDir dir;
    ASSERT_OK_ASSIGN(const auto file, FileSink::create(dir / "card.img", 64_GiB, Existing::Refuse));
    ASSERT_OK(file->keep());
    EXPECT_EQ(std::filesystem::file_size(dir / "card.img"), (64_GiB).value());
}

TEST(FileSink, AnExistingFileIsNotTouchedUnlessToldTo)
{
    const TempDir dir;
    test::writeFile(dir / "card.img", asBytes("precious"));
    EXPECT_FAILS(FileSink::create(dir / "card.img", 1_MiB, Existing::Refuse), Cause::BadInput, "already exists");
    EXPECT_EQ(test::readFile(dir / "card.img").size(), 8U);
    ASSERT_OK_ASSIGN(const auto file, FileSink::create(dir / "card.img", 1_MiB, Existing::Replace));
    EXPECT_EQ(asText(test::readFile(dir / "card.img")), "precious") << "until the new one is whole";
    ASSERT_OK(file->keep());
    EXPECT_EQ(std::filesystem::file_size(dir / "card.img"), (1_MiB).value());
    EXPECT_FAILS(FileSink::create(dir.path(), 1_MiB, Existing::Replace), Cause::BadInput, "not a regular file");
    std::filesystem::create_symlink(dir / "card.img", dir / "link");
    EXPECT_FAILS(FileSink::create(dir / "link", 1_MiB, Existing::Replace), Cause::BadInput, "not a regular file");
}

TEST(FileSink, AnImageThatIsNotKeptLeavesNothing)
{
    const TempDir dir;
    ASSERT_OK(FileSink::create(dir / "card.img", 1_MiB, Existing::Refuse));
    EXPECT_TRUE(std::filesystem::is_empty(dir.path()));
    test::writeFile(dir / "card.img", asBytes("precious"));
    ASSERT_OK(FileSink::create(dir / "card.img", 1_MiB, Existing::Replace));
    EXPECT_EQ(asText(test::readFile(dir / "card.img")), "precious");
    std::filesystem::remove(dir / "card.img");
    EXPECT_TRUE(std::filesystem::is_empty(dir.path()));
}

TEST(NewFile, AFileThatCameMeanwhileIsNotReplaced)
{
    const TempDir dir;
    ASSERT_OK_ASSIGN(NewFile one, NewFile::create(dir / "file", Existing::Refuse));
    ASSERT_OK_ASSIGN(NewFile other, NewFile::create(dir / "file", Existing::Refuse));
    ASSERT_OK(writeAll(one.fd().get(), ByteOffset(0), asBytes("one")));
    ASSERT_OK(one.put());
    EXPECT_FAILS(other.put(), Cause::BadInput, "already exists");
    EXPECT_EQ(asText(test::readFile(dir / "file")), "one");
}

TEST(FileSink, OnlyWholeSectorsAndRegularFiles)
{
    const TempDir dir;
    EXPECT_FAILS(FileSink::create(dir / "card.img", 4100_B, Existing::Refuse), Cause::BadInput, "4100 bytes");
    EXPECT_FAILS(FileSink::create(dir / "no" / "card.img", 4096_B, Existing::Refuse), Cause::NotFound, "create");
    EXPECT_FAILS(FileSink::open(dir / "none.img", Access::Read), Cause::NotFound, "none.img");
    EXPECT_FAILS(FileSink::open(dir.path(), Access::Read), Cause::BadInput, "not a regular file");
    test::writeFile(dir / "odd.img", asBytes("odd"));
    EXPECT_FAILS(FileSink::open(dir / "odd.img", Access::Read), Cause::BadInput, "3 bytes long");
}

/// While it lives, files lie on a disk with sectors of 4096 bytes.
class LargeSectors
{
public:
    LargeSectors() { largeSectors = true; }

    ~LargeSectors() { largeSectors = false; }

    LargeSectors(const LargeSectors &) = delete;
    LargeSectors &operator=(const LargeSectors &) = delete;
    LargeSectors(LargeSectors &&) = delete;
    LargeSectors &operator=(LargeSectors &&) = delete;
};

TEST(FileSink, SectorsOf512BytesAreTakenByADiskWithLargerOnes)
{
    const LargeSectors sectors;
    const TempDir dir;
    const Bytes bytes = pseudoRandom(3'000'000);
    {
        ASSERT_OK_ASSIGN(const auto file, FileSink::create(dir / "card.img", 8_MiB, Existing::Refuse));
        Writer writer(*file, {});
        ASSERT_OK(writer.write(ByteOffset(4096), bytes)); // several threads find out
        ASSERT_OK(writer.finish());
        ASSERT_OK(writer.write(ByteOffset(512), ByteView(bytes).first(512)));
        ASSERT_OK(writer.finish());
        Bytes back(bytes.size());
        ASSERT_OK(readAnywhere(*file)(ByteOffset(4096), back));
        EXPECT_EQ(back, bytes);
        ASSERT_OK(file->keep());
    }
    ASSERT_OK_ASSIGN(const auto file, FileSink::open(dir / "card.img", Access::Read));
    Bytes back(512);
    ASSERT_OK(readAnywhere(*file)(ByteOffset(512), back));
    EXPECT_EQ(back, Bytes(bytes.begin(), bytes.begin() + 512));
}

TEST(FileSink, AFileThatIsOnlyReadIsNeverFlushed)
{
    const LargeSectors sectors; // so that it goes through the page cache
    const TempDir dir;
    test::writeFile(dir / "card.img", pseudoRandom(512));
    AlignedMemory sector(512);
    for (const Access access : {Access::Read, Access::ReadWrite}) {
        ASSERT_OK_ASSIGN(const auto file, FileSink::open(dir / "card.img", access));
        flushes = 0;
        ASSERT_OK(file->readAt(ByteOffset(0), sector.bytes()));
        EXPECT_EQ(flushes, access == Access::Read ? 0 : 1);
    }
}

TEST(Transfer, AFullDeviceAndAnEarlyEndAreErrors)
{
    const UniqueFd full(::open("/dev/full", O_RDWR | O_CLOEXEC));
    const auto written = writeAll(full.get(), ByteOffset(4096), Bytes(512));
    EXPECT_FAILS(written, Cause::WriteFailed, "at byte 4096: No space left");
    EXPECT_EQ(written.error().systemError(), ENOSPC);
    const TempDir dir;
    test::writeFile(dir / "short", Bytes(100));
    const UniqueFd fd(::open((dir / "short").c_str(), O_RDONLY | O_CLOEXEC));
    Bytes buffer(200);
    EXPECT_FAILS(readAll(fd.get(), ByteOffset(0), buffer), Cause::ReadFailed, "ends at byte 100, 100 bytes early");
}

} // namespace
} // namespace bootlace::sink
