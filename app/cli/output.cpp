// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "base/unique_fd.h"
#include "sink/transfer.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <fmt/format.h>
#include <system_error>
#include <unistd.h>

namespace bootlace::cli {

namespace fs = std::filesystem;

bool isStandardOutput(const fs::path &file)
{
    return file == "-";
}

Result<> checkOutput(const fs::path &file, Existing existing)
{
    std::error_code error;
    const fs::file_type type = fs::symlink_status(file, error).type();
    if (isStandardOutput(file) || type == fs::file_type::not_found) {
        return {};
    }
    if (type != fs::file_type::regular) {
        return fail(Cause::BadInput, fmt::format("{} is not a regular file: choose another name", file.string()));
    }
    if (existing == Existing::Refuse) {
        return fail(Cause::BadInput, fmt::format("{} is there already: --force replaces it", file.string()));
    }
    return {};
}

static Result<> writeToStandardOutput(ByteView bytes)
{
    if (std::fwrite(bytes.data(), 1, bytes.size(), stdout) != bytes.size() || std::fflush(stdout) != 0) {
        return failErrno(Cause::WriteFailed, "cannot write to the standard output", errno);
    }
    return {};
}

static Result<> putInPlace(const fs::path &temporary, const fs::path &file, Existing existing)
{
    const unsigned flags = existing == Existing::Refuse ? RENAME_NOREPLACE : 0U;
    int status = ::renameat2(AT_FDCWD, temporary.c_str(), AT_FDCWD, file.c_str(), flags);
    if (status != 0 && errno == EINVAL) { // a file system that knows no flags; that there was no file we saw before
        status = ::rename(temporary.c_str(), file.c_str());
    }
    if (status != 0) {
        return failErrno(Cause::WriteFailed, fmt::format("cannot write {}", file.string()), errno);
    }
    return {};
}

Result<> writeOutput(const fs::path &file, ByteView bytes, Existing existing)
{
    if (isStandardOutput(file)) {
        return writeToStandardOutput(bytes);
    }
    TRY(checkOutput(file, existing));
    const fs::path temporary = file.parent_path() / fmt::format(".bootlace-{}.part", ::getpid());
    const UniqueFd fd(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (!fd.valid()) {
        return failErrno(Cause::WriteFailed, fmt::format("cannot write {}", file.string()), errno);
    }
    Result<> written = sink::writeAll(fd.get(), ByteOffset(0), bytes);
    if (written && ::fsync(fd.get()) != 0) {
        written = failErrno(Cause::WriteFailed, fmt::format("cannot write {}", file.string()), errno);
    }
    if (written) {
        written = putInPlace(temporary, file, existing);
    }
    if (!written) {
        ::unlink(temporary.c_str());
    }
    return written;
}

} // namespace bootlace::cli
