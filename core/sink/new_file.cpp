// SPDX-License-Identifier: GPL-3.0-or-later
#include "sink/new_file.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <fmt/format.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace bootlace::sink {

namespace fs = std::filesystem;

static Result<> checkPlace(const fs::path &path, Existing existing)
{
    std::error_code ignored;
    const fs::file_type type = fs::symlink_status(path, ignored).type();
    if (type == fs::file_type::not_found || type == fs::file_type::none) { // whatever else it is, making the file tells
        return {};
    }
    if (type != fs::file_type::regular) {
        return fail(Cause::BadInput, fmt::format("{} is not a regular file: choose another name", path.string()));
    }
    if (existing == Existing::Refuse) {
        return fail(Cause::BadInput, fmt::format("{} already exists", path.string()), EEXIST);
    }
    return {};
}

NewFile::NewFile(fs::path place, Existing existing)
    : m_place(std::move(place))
    , m_existing(existing)
{}

NewFile::NewFile(NewFile &&other) noexcept
    : m_place(std::move(other.m_place))
    , m_temporary(std::exchange(other.m_temporary, {}))
    , m_existing(other.m_existing)
    , m_fd(std::move(other.m_fd))
{}

NewFile::~NewFile()
{
    if (!m_temporary.empty()) {
        ::unlink(m_temporary.c_str());
    }
}

Result<NewFile> NewFile::create(const fs::path &path, Existing existing)
{
    TRY(checkPlace(path, existing));
    std::error_code ignored;
    NewFile file(fs::absolute(path, ignored), existing);
    for (unsigned number = 0; !file.m_fd.valid(); ++number) {
        const fs::path name = file.m_place.parent_path() / fmt::format(".bootlace-{}-{}.part", ::getpid(), number);
        file.m_fd = UniqueFd(::open(name.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
        if (file.m_fd.valid()) {
            file.m_temporary = name;
        } else if (errno != EEXIST) {
            return failErrno(Cause::WriteFailed, fmt::format("cannot create {}", path.string()), errno);
        }
    }
    return file;
}

Result<> NewFile::put()
{
    if (m_temporary.empty()) {
        return {};
    }
    const unsigned flags = m_existing == Existing::Refuse ? RENAME_NOREPLACE : 0U;
    int status = ::renameat2(AT_FDCWD, m_temporary.c_str(), AT_FDCWD, m_place.c_str(), flags);
    if (status != 0 && errno == EINVAL) { // a file system that knows no flags: then a look has to do
        TRY(checkPlace(m_place, m_existing));
        status = ::rename(m_temporary.c_str(), m_place.c_str());
    }
    if (status != 0 && errno == EEXIST) {
        return checkPlace(m_place, m_existing);
    }
    if (status != 0) {
        return failErrno(Cause::WriteFailed, fmt::format("cannot put the new file at {}", m_place.string()), errno);
    }
    m_temporary.clear();
    return {};
}

} // namespace bootlace::sink
