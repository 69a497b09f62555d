// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/unique_fd.h"

#include <cstdint>
#include <filesystem>

namespace bootlace::sink {

enum class Existing : std::uint8_t { Refuse, Replace };

/// A file that gets its name when it is whole. Until then it lies in the same folder as .bootlace-PID-N.part, and
/// whoever looks sees the old file, or none; it is removed when the object goes, unless put() was called.
class NewFile
{
public:
    /// BadInput when there is such a file already and it is not to be replaced, or when what is there is no regular
    /// file (a symlink is none).
    [[nodiscard]] static Result<NewFile> create(const std::filesystem::path &path, Existing existing);
    ~NewFile();
    NewFile(NewFile &&other) noexcept;
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;
    NewFile &operator=(NewFile &&) = delete;

    /// Open for reading and writing. Whoever takes it closes it.
    [[nodiscard]] UniqueFd &fd() { return m_fd; }

    /// Puts the file at its place, at once. What was written should be on the medium by then. BadInput when somebody
    /// put another file there meanwhile that is not to be replaced.
    [[nodiscard]] Result<> put();

private:
    NewFile(std::filesystem::path place, Existing existing);

    std::filesystem::path m_place;     ///< absolute: the working directory may be another one at the end
    std::filesystem::path m_temporary; ///< empty when there is nothing to remove
    Existing m_existing;
    UniqueFd m_fd;
};

} // namespace bootlace::sink
