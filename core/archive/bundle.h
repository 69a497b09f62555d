// SPDX-License-Identifier: GPL-3.0-or-later
// Bundles: the ar of a .deb, .zip and .7z, browsed through KArchive without unpacking them to a disk.
#pragma once

#include "base/bytes.h"
#include "base/file_entry.h"
#include "base/result.h"
#include "base/units.h"
#include "source/stream.h"
#include "source/tree.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::archive {

enum class Format : std::uint8_t { Ar, Zip, SevenZip };

/// The format that the first bytes of a file speak of (8 are enough), or nothing for anything else.
[[nodiscard]] std::optional<Format> formatOf(ByteView beginning);

struct Member
{
    /// In the form of FileEntry::path: relative, normalised, free of "..".
    std::string name;
    /// What the member unpacks to.
    ByteCount size;
    /// The text of a symbolic link; empty for files. A link has no data.
    std::string linkTarget;
    std::uint32_t permissions = 0; ///< the low 12 bits of st_mode
};

/// An open bundle. One thread at a time. Memory: the list of members; for .7z also everything that it unpacks to (at
/// most 1 GiB), because KArchive decodes such a bundle as a whole.
class Bundle
{
public:
    /// NotFound, PermissionDenied or ReadFailed by the system's word; BadInput when it is none of the formats, damaged,
    /// when a member's name climbs out ("..") or a member reaches beyond the end of the file; TooSmall for a .7z that
    /// unpacks to more than 1 GiB.
    [[nodiscard]] static Result<std::unique_ptr<Bundle>> open(const std::filesystem::path &file);

    ~Bundle();
    Bundle(const Bundle &) = delete;
    Bundle &operator=(const Bundle &) = delete;
    Bundle(Bundle &&) = delete;
    Bundle &operator=(Bundle &&) = delete;

    [[nodiscard]] Format format() const;

    /// Files and links in the order in which their data lies; folders are not listed.
    [[nodiscard]] const std::vector<Member> &members() const;

    /// The place in members() of that name, or nothing.
    [[nodiscard]] std::optional<std::size_t> find(std::string_view name) const;

    /// The member's bytes, unpacked while they are read; exactly members()[index].size of them, anything else is
    /// BadInput, as is a wrong checksum of a .zip's member. The stream keeps what it needs of the bundle alive. Only
    /// the stream that was opened last can be read; an older one fails with Internal.
    [[nodiscard]] Result<std::unique_ptr<source::Stream>> openMember(std::size_t index) const;

private:
    struct Opened;
    explicit Bundle(std::shared_ptr<Opened> opened);

    std::shared_ptr<Opened> m_opened;
};

/// The members as a tree, in the bundle's order: owned by root, without times, folders not listed.
[[nodiscard]] std::unique_ptr<source::Tree> treeOf(std::unique_ptr<Bundle> bundle);

} // namespace bootlace::archive
