// SPDX-License-Identifier: GPL-3.0-or-later
// A small UBI image for NAND: the table of volumes twice, then a block for each volume. Programs that include it need
// the room ubi.
#pragma once

#include "ubi/build.h"

#include <span>
#include <string>
#include <string_view>

namespace bootlace::test {

struct UbiVolume
{
    std::string_view name;
    bool isStatic;
};

constexpr ubi::Geometry nand{.eraseBlock = 128 * 1024, .minIo = 2048};

inline Bytes ubiImage(std::span<const UbiVolume> volumes)
{
    static const std::string contents(1000, 'c');
    ubi::NewImage image{.geometry = nand, .sequence = 7, .volumes = {}};
    for (const UbiVolume &volume : volumes) {
        image.volumes.push_back({.id = static_cast<std::uint32_t>(image.volumes.size()),
                                 .name = std::string(volume.name),
                                 .isStatic = volume.isStatic,
                                 .contentSize = ByteCount(contents.size()),
                                 .contents = readFrom(asBytes(contents))});
    }
    return ubi::build(image).value();
}

} // namespace bootlace::test
