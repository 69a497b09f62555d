// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <filesystem>

namespace bootlace::test {

/// A folder of its own for one test, removed with everything in it when the object goes.
class TempDir
{
public:
    TempDir();
    ~TempDir();
    TempDir(const TempDir &) = delete;
    TempDir &operator=(const TempDir &) = delete;
    TempDir(TempDir &&) = delete;
    TempDir &operator=(TempDir &&) = delete;

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

    [[nodiscard]] std::filesystem::path operator/(std::string_view name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

/// A file of the project that a test compares with: "tests/golden/...".
[[nodiscard]] std::filesystem::path inProject(std::string_view name);
/// The whole file; throws (and so fails the test) when it can't be read.
[[nodiscard]] Bytes readFile(const std::filesystem::path &file);
/// Part of a file.
[[nodiscard]] Bytes readFile(const std::filesystem::path &file, ByteRange range);
void writeFile(const std::filesystem::path &file, ByteView bytes);
/// Writes the bytes at their places into a file of that size; what is not written stays a hole.
void writeExtents(const std::filesystem::path &file, ByteCount size, std::span<const Extent> extents,
                  ByteOffset origin = {});
/// Bytes that look random and are the same in every run.
[[nodiscard]] Bytes pseudoRandom(std::size_t size, std::uint32_t seed = 1);

} // namespace bootlace::test
