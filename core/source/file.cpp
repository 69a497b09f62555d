// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/file.h"

#include "base/unique_fd.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <fmt/format.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace bootlace::source {

namespace {

class FileStream final : public Stream
{
public:
    FileStream(UniqueFd fd, std::uint64_t size, std::string name)
        : m_fd(std::move(fd))
        , m_size(size)
        , m_name(std::move(name))
    {}

    Result<std::size_t> read(MutableBytes buffer) override
    {
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(buffer.size(), m_size - m_at));
        if (wanted == 0) {
            return 0;
        }
        ssize_t got = 0;
        do {
            got = ::read(m_fd.get(), buffer.data(), wanted);
        } while (got < 0 && errno == EINTR);
        if (got < 0) {
            return failErrno(Cause::ReadFailed, fmt::format("cannot read {} at byte {}", m_name, m_at), errno);
        }
        if (got == 0) {
            return fail(Cause::BadInput,
                        fmt::format("{} was cut to {} bytes while it was read; it had {}", m_name, m_at, m_size));
        }
        m_at += static_cast<std::uint64_t>(got);
        return static_cast<std::size_t>(got);
    }

    Result<std::uint64_t> skip(std::uint64_t count) override
    {
        const std::uint64_t skipped = std::min(count, m_size - m_at);
        if (::lseek(m_fd.get(), static_cast<off_t>(m_at + skipped), SEEK_SET) < 0) {
            return failErrno(Cause::ReadFailed, fmt::format("cannot go to byte {1} of {0}", m_name, m_at + skipped),
                             errno);
        }
        m_at += skipped;
        return skipped;
    }

    [[nodiscard]] std::optional<ByteCount> size() const override { return ByteCount(m_size); }

private:
    UniqueFd m_fd;
    std::uint64_t m_size;
    std::uint64_t m_at = 0;
    std::string m_name;
};

} // namespace

Result<std::unique_ptr<Stream>> openFile(const std::filesystem::path &path)
{
    // O_NONBLOCK: opening a named pipe must not wait for a writer before we can say that it is the wrong thing.
    UniqueFd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!fd.valid()) {
        return failErrno(Cause::ReadFailed, fmt::format("cannot open {}", path.native()), errno);
    }
    struct stat status = {};
    if (::fstat(fd.get(), &status) != 0) {
        return failErrno(Cause::ReadFailed, fmt::format("cannot look at {}", path.native()), errno);
    }
    if (!S_ISREG(status.st_mode)) {
        return fail(Cause::BadInput, fmt::format("{} is not a regular file", path.native()));
    }
    (void)::posix_fadvise(fd.get(), 0, 0, POSIX_FADV_SEQUENTIAL); // a hint: no harm when it is refused
    return std::make_unique<FileStream>(std::move(fd), static_cast<std::uint64_t>(status.st_size), path.native());
}

} // namespace bootlace::source
