// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/file_entry.h"
#include "base/result.h"
#include "ext4/builder.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace bootlace::ext4::test {

/// Parameters with fixed identities.
[[nodiscard]] Parameters parametersFor(ByteCount size);

[[nodiscard]] FileEntry directory(std::string path, std::uint32_t permissions = 0755);
/// A file whose contents are contentsOf().
[[nodiscard]] FileEntry file(std::string path, std::uint64_t size);
[[nodiscard]] FileEntry symlink(std::string path, std::string target);
[[nodiscard]] FileEntry hardLink(std::string path, std::string target);
[[nodiscard]] FileEntry special(std::string path, FileKind kind, std::uint32_t major = 0, std::uint32_t minor = 0);

/// What the bytes [offset, offset + size) of the file are: data that depends on path and place where the entry has
/// data, zeros where it has holes.
[[nodiscard]] Bytes contentsOf(const FileEntry &entry, std::uint64_t offset, std::uint64_t size);

/// A built file system: what is to be written, and who wants it.
struct Built
{
    std::vector<Extent> metadata;
    std::vector<ByteRange> data;  ///< the blocks of the placements of files that still exist
    std::vector<Extent> contents; ///< the bytes of all placements, whole blocks
};

[[nodiscard]] Result<Built> build(const Parameters &parameters, const std::vector<FileEntry> &entries);

/// Writes it into a file that is 0xA5 all over first (up to 256 MiB; beyond that, a sparse one): what is not written
/// must not matter.
void writeImage(const std::filesystem::path &image, ByteCount size, const Built &built);

/// What the file system must hold after the entries: by path, names of one file sharing one entry. Follows the contract
/// of Builder::add(), without its code.
using Model = std::map<std::string, std::shared_ptr<FileEntry>>;
[[nodiscard]] Model modelOf(const std::vector<FileEntry> &entries);

/// A tree of every kind of file with odd names, holes, attributes, replaced files and repeated directories; the same
/// for the same seed.
[[nodiscard]] std::vector<FileEntry> randomTree(std::uint32_t seed, std::size_t count);

} // namespace bootlace::ext4::test
