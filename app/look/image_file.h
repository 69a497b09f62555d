// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/units.h"

#include <QString>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace bootlace::app {

/// What a disk or an image is chosen for.
enum class Purpose : std::uint8_t { Write, Read };

/// What was found where an image file is wanted.
struct ImageFacts
{
    enum class State : std::uint8_t { New, There, NoFolder, NotWritable, Folder, Disk, InUse, Unusable };

    State state = State::New;
    ByteCount size;
    std::string details; ///< the engine's words (English)

    [[nodiscard]] static ImageFacts failed(const Error &error) { return {State::Unusable, {}, error.message()}; }

    bool operator==(const ImageFacts &) const = default;
};

/// Looks at an image file that is to be written or read. Not for the GUI thread.
[[nodiscard]] ImageFacts lookAtImage(const QString &image, Purpose purpose,
                                     const std::vector<std::filesystem::path> &sources);

/// A file of that name can be meant as a card image: one that is dropped and is something else overwrites nothing.
[[nodiscard]] bool isNamedLikeImage(const QString &path);

/// STEM.img, STEM-2.img, ...: the first that is not there. Not for the GUI thread.
[[nodiscard]] Result<std::filesystem::path> freeImageName(const std::filesystem::path &stem);

} // namespace bootlace::app
