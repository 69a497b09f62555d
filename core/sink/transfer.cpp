// SPDX-License-Identifier: GPL-3.0-or-later
#include "sink/transfer.h"

#include <cerrno>
#include <cstddef>
#include <fmt/format.h>
#include <sys/types.h>
#include <unistd.h>

namespace bootlace::sink {

Result<> writeAll(int fd, ByteOffset at, ByteView bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(fd, bytes.data(), bytes.size(), static_cast<off_t>(at.value()));
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written <= 0) {
            // A write of nothing means a full medium to Linux, and going on would never end.
            return failErrno(Cause::WriteFailed,
                             fmt::format("cannot write {} bytes at byte {}", bytes.size(), at.value()),
                             written == 0 ? ENOSPC : errno);
        }
        bytes = bytes.subspan(static_cast<std::size_t>(written));
        at += ByteCount(static_cast<std::uint64_t>(written));
    }
    return {};
}

Result<> readAll(int fd, ByteOffset at, MutableBytes buffer)
{
    while (!buffer.empty()) {
        const ssize_t got = ::pread(fd, buffer.data(), buffer.size(), static_cast<off_t>(at.value()));
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return failErrno(Cause::ReadFailed,
                             fmt::format("cannot read {} bytes at byte {}", buffer.size(), at.value()), errno);
        }
        if (got == 0) {
            return fail(Cause::ReadFailed,
                        fmt::format("it ends at byte {}, {} bytes early", at.value(), buffer.size()));
        }
        buffer = buffer.subspan(static_cast<std::size_t>(got));
        at += ByteCount(static_cast<std::uint64_t>(got));
    }
    return {};
}

} // namespace bootlace::sink
