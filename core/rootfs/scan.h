// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_entry.h"
#include "rootfs/facts.h"

#include <array>
#include <cstddef>
#include <map>
#include <string_view>

namespace bootlace::rootfs {

/// Recognises a root file system by files that are shown to it one after another, as they come out of a tar or a
/// folder. Needs no more memory for many files than for few.
class Scan
{
public:
    /// How many bytes of the file's beginning add() wants to see; 0 for most files.
    [[nodiscard]] std::size_t wants(const FileEntry &entry) const;
    /// `beginning` may be shorter than what was wanted.
    void add(const FileEntry &entry, ByteView beginning);

    /// What follows can tell nothing more, when folders come one after another and not mixed, as tar writes them.
    [[nodiscard]] bool knowsAll() const;

    /// A program that matters most was seen in one of the root's own places, or many others were there.
    [[nodiscard]] bool isSureOfArchitecture() const;

    [[nodiscard]] Facts finish();

private:
    /// A folder of which it matters whether all of it was shown.
    struct Watched
    {
        std::string_view path;
        bool entered = false;
        bool left = false;
    };

    void follow(const FileEntry &entry);
    void noteInit(const FileEntry &entry);
    void noteContainers(const FileEntry &entry);
    [[nodiscard]] Architecture likeliest() const;
    Facts m_facts;
    std::array<Watched, 3> m_watched{{{.path = "boot"}, {.path = "lib"}, {.path = "usr/lib"}}};
    std::map<Architecture, int> m_votes; ///< programs by architecture; those that matter most count more
    /// Programs in folders further down, which may belong to another system: they count when there are no others.
    std::map<Architecture, int> m_votesBelow;
    bool m_hasOciLayout = false;
    bool m_hasManifest = false;
    bool m_hasLayers = false;
    bool m_mixed = false; ///< not everything lies below one folder
};

} // namespace bootlace::rootfs
