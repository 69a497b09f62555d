// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a root that was built here, as they were written. It lies on the ESP beside the manifest, so that on a
// card that was used a file that somebody changed is told from one that the card lost.
//
// A row names a file by its path, its inode and its time: the kernel sets an inode's change time with every change, and
// nobody sets it back. Rows are packed here and not by a compressor, whose bytes would depend on its version: behind
// the 8 bytes of `mark`, each row has, as numbers of 7 bits a byte, the bytes of the path that it shares with the one
// before, the length of the rest, the rest, the inode and the seconds as differences to those before, the size with the
// kind in its lowest bit, the nanoseconds; and the 16 bytes of the digest.
#pragma once

#include "base/bytes.h"
#include "base/digest.h"
#include "base/file_entry.h"
#include "base/result.h"
#include "base/units.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace bootlace::manifest {

/// Where it lies on the ESP.
inline constexpr std::string_view fileListName = "bootlace/root-files";

/// A list has room for this many bytes a file; paths as they are in Linux systems take less.
inline constexpr std::uint64_t listedFileRoom = 64;

/// No list is longer: some 300,000 files.
inline constexpr ByteCount largestFileList = 16_MiB;

struct ListedFile
{
    std::string path; ///< relative, components joined by '/'; of a file with several names one of them
    std::uint32_t inode = 0;
    bool isLink = false;    ///< a symbolic link; else a regular file
    std::uint64_t size = 0; ///< of a link: of its target
    Timestamp time;         ///< of its contents, and of the inode's last change: as they are written, both are the same
    Xxh128 digest{};        ///< of its data without the holes; of a link: of its target

    bool operator==(const ListedFile &) const = default;
};

class FileListWriter
{
public:
    explicit FileListWriter(ByteCount most);

    void add(const ListedFile &file);
    /// The list; empty when it does not fit, or no file was added. The writer is of no further use.
    [[nodiscard]] Bytes finish();

private:
    void addNumber(std::uint64_t number);

    std::size_t m_most;
    Bytes m_bytes;
    bool m_fits = true;
    ListedFile m_last;
};

/// Reads a list, hostile ones too: BadInput names the row.
class FileListReader
{
public:
    /// The bytes must outlive it. BadInput when they are no list.
    [[nodiscard]] static Result<FileListReader> open(ByteView bytes);

    /// The next one; nothing at the end.
    [[nodiscard]] Result<std::optional<ListedFile>> next();

private:
    explicit FileListReader(ByteView bytes)
        : m_rest(bytes)
    {}

    [[nodiscard]] std::optional<std::uint64_t> takeNumber();
    [[nodiscard]] std::optional<ByteView> takeBytes(std::uint64_t count);
    [[nodiscard]] bool takePath();
    [[nodiscard]] bool takeRow();

    ByteView m_rest;
    std::size_t m_rows = 0;
    ListedFile m_last;
};

} // namespace bootlace::manifest
