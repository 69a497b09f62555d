// SPDX-License-Identifier: GPL-3.0-or-later
// A script for U-Boot (boot.scr): what `mkimage -T script -C none` makes of its text, byte for byte (tools/mkimage.c of
// U-Boot).
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "uimage/uimage.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::uimage {

struct ScriptOptions
{
    std::uint8_t arch = arch::arm64;
    std::uint32_t time = 0; ///< seconds since 1970
    std::string name{};     ///< at most 32 printable bytes
};

/// Fails with BadInput when there is no text or too much of it, a zero byte in it, or the name can't be stored whole.
[[nodiscard]] Result<Bytes> packScript(std::string_view text, const ScriptOptions &options);

/// What U-Boot may take otherwise than the script's text looks.
[[nodiscard]] std::vector<std::string> scriptNotes(std::string_view text);

struct Script
{
    Fields fields;
    std::string_view text;          ///< of the first part, which alone is run; a view of the image's bytes
    std::vector<std::string> notes; ///< what is odd, and does not keep it from running
};

/// The script in an image. Fails with BadInput when the image is of another type, or U-Boot would refuse it.
[[nodiscard]] Result<Script> scriptIn(ByteView bytes);

} // namespace bootlace::uimage
