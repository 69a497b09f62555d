// SPDX-License-Identifier: GPL-3.0-or-later
// What a command that writes leaves behind: each disk or file, by the name that the person gave it.
#pragma once

#include "computer/new_images.h"
#include "flash/flash.h"

#include <span>
#include <string>
#include <vector>

namespace bootlace::cli {

/// One of the disks or files that were to be written.
struct Place
{
    std::string role; ///< of the medium's disk: "card"
    std::string path; ///< as the person wrote it
    flash::DiskState state = flash::DiskState::Untouched;
    std::string words; ///< what became of it
};

struct Aftermath
{
    std::vector<Place> places;
    bool wasWritten = false; ///< a byte was sent somewhere, also to a file that is gone again
};

/// Of a flash: `paths` are those of the outcome's disks.
[[nodiscard]] Aftermath aftermathOf(const flash::Outcome &outcome, std::span<const std::string> paths);

/// Of new images: what was written lies in files of other names until all of it is whole. `roles` are those of the
/// `paths`, the outcome is that of the writing so far.
[[nodiscard]] Aftermath aftermathOf(const computer::NewImages &images, std::span<const std::string> roles,
                                    std::span<const std::string> paths, const flash::Outcome &outcome);

/// A name as a shell takes it for one word.
[[nodiscard]] std::string asTyped(const std::string &path);

/// What people are told at the end when all went well: what was made, and how to check it later. `manifest` is the file
/// beside the first image; empty when disks were written.
[[nodiscard]] std::string doneText(std::span<const std::string> paths, const std::string &manifest,
                                   flash::ReadBack readBack);

} // namespace bootlace::cli
