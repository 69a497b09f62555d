// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/small_file.h"

#include "base/unique_fd.h"

#include <cerrno>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>

namespace bootlace {

Result<Bytes> readSmallFile(const std::filesystem::path &file, ByteCount limit)
{
    const std::string what = fmt::format("cannot read {}", file.string());
    // Without O_NONBLOCK the open of a FIFO would wait for a writer.
    const UniqueFd fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status{};
    if (!fd.valid() || ::fstat(fd.get(), &status) != 0) {
        return failErrno(Cause::ReadFailed, what, errno);
    }
    if (!S_ISREG(status.st_mode)) {
        return fail(Cause::BadInput, fmt::format("{}: it is not a regular file", what));
    }
    if (static_cast<std::uint64_t>(status.st_size) > limit.value()) {
        return fail(Cause::BadInput, fmt::format("{}: it has {} bytes, and no more than {} make sense here", what,
                                                 status.st_size, limit.value()));
    }
    Bytes bytes(static_cast<std::size_t>(status.st_size));
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t got = ::read(fd.get(), bytes.data() + done, bytes.size() - done);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return failErrno(Cause::ReadFailed, what, errno);
        }
        if (got == 0) {
            return fail(Cause::ReadFailed, fmt::format("{}: it shrank while it was read", what));
        }
        done += static_cast<std::size_t>(got);
    }
    return bytes;
}

} // namespace bootlace
