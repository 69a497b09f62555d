// SPDX-License-Identifier: GPL-3.0-or-later
// KArchive decodes a whole .7z into memory when it opens it, however much that is, and does not look at the checksums.
// So libarchive, which knows the sizes before it decodes and compares the checksums after it, goes through it first.
#include "archive/seven_zip_check.h"

#include "base/bytes.h"
#include "base/result.h"
#include "base/units.h"

#include <archive.h>
#include <archive_entry.h>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <expected>
#include <fmt/format.h>
#include <memory>
#include <string_view>
#include <unistd.h>

namespace bootlace::archive {

static constexpr std::size_t BlockSize = 65536;

static std::unexpected<Error> damaged(struct archive *reader)
{
    const char *words = archive_error_string(reader);
    return fail(Cause::BadInput, fmt::format("the .7z is damaged: {}", words != nullptr ? words : "it ends early"));
}

/// Decodes the present member; libarchive compares its checksum at the end and calls a wrong one a warning.
static Result<> decode(struct archive *reader)
{
    Bytes buffer(BlockSize);
    la_ssize_t got = 0;
    do {
        got = archive_read_data(reader, buffer.data(), buffer.size());
    } while (got > 0);
    if (got < 0) {
        return damaged(reader);
    }
    return {};
}

Result<> checkSevenZip(int fd, ByteCount limit)
{
    if (::lseek(fd, 0, SEEK_SET) != 0) {
        return failErrno(Cause::ReadFailed, "cannot go to the beginning of the .7z", errno);
    }
    const std::unique_ptr<struct archive, decltype(&archive_read_free)> reader(archive_read_new(), archive_read_free);
    archive_read_support_format_7zip(reader.get());
    if (archive_read_open_fd(reader.get(), fd, BlockSize) != ARCHIVE_OK) {
        return damaged(reader.get());
    }
    ByteCount left = limit;
    for (;;) {
        struct archive_entry *entry = nullptr;
        const int status = archive_read_next_header(reader.get(), &entry);
        if (status == ARCHIVE_EOF) {
            return {};
        }
        if (status != ARCHIVE_OK) {
            return damaged(reader.get());
        }
        const auto size = static_cast<std::uint64_t>(archive_entry_size(entry)); // a negative one is huge then
        if (size > left.value()) {
            return fail(Cause::TooSmall,
                        fmt::format("the .7z unpacks to more than {} bytes, the most that is held in memory: unpack it "
                                    "and point at the folder",
                                    limit.value()));
        }
        left -= ByteCount(size);
        TRY(decode(reader.get()));
    }
}

} // namespace bootlace::archive
