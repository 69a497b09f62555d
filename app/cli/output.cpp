// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "sink/transfer.h"

#include <cerrno>
#include <cstdio>
#include <fmt/format.h>
#include <unistd.h>
#include <utility>

namespace bootlace::cli {

namespace fs = std::filesystem;

bool isStandardOutput(const fs::path &file)
{
    return file == "-";
}

static Result<> writeToStandardOutput(ByteView bytes)
{
    if (std::fwrite(bytes.data(), 1, bytes.size(), stdout) != bytes.size() || std::fflush(stdout) != 0) {
        return failErrno(Cause::WriteFailed, "cannot write to the standard output", errno);
    }
    return {};
}

Result<> writeOutput(const fs::path &file, ByteView bytes, Existing existing)
{
    if (isStandardOutput(file)) {
        return writeToStandardOutput(bytes);
    }
    TRY_ASSIGN(sink::NewFile made, createOutput(file, existing));
    TRY(writeWhole(made, bytes));
    return made.put();
}

Error withForceHint(const Error &error)
{
    return error.systemError() == EEXIST
               ? Error(error.cause(), fmt::format("{}. --force replaces it", error.message()), EEXIST)
               : error;
}

Result<sink::NewFile> createOutput(const fs::path &file, Existing existing)
{
    auto made = sink::NewFile::create(file, existing);
    if (!made) {
        return std::unexpected(withForceHint(std::move(made).error()));
    }
    return made;
}

Result<> writeWhole(sink::NewFile &file, ByteView bytes)
{
    TRY(sink::writeAll(file.fd().get(), ByteOffset(0), bytes));
    if (::fsync(file.fd().get()) != 0) {
        return failErrno(Cause::WriteFailed, "cannot flush it", errno);
    }
    return {};
}

} // namespace bootlace::cli
