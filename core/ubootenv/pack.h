// SPDX-License-Identifier: GPL-3.0-or-later
// An environment made from a text, byte for byte what mkenvimage makes (tools/mkenvimage.c of U-Boot): "name=value" a
// line, comments with # in the first column, the unused rest filled with 0xFF.
//
// What surprises: a line that ends in a backslash goes on in the next one, with a newline in the value; a variable that
// is set twice is written twice; and the copies of a pair are the same bytes, both with the number 1.
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "base/units.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::ubootenv {

/// The place on the medium, as U-Boot's CONFIG_ENV_SIZE and CONFIG_SYS_REDUNDAND_ENVIRONMENT say.
struct Area
{
    ByteCount size; ///< of one copy, CRC included
    bool isOneOfTwo = false;
};

struct Packed
{
    Bytes bytes;
    std::size_t variables = 0;      ///< how many the text sets, repeated ones counted
    std::vector<std::string> notes; ///< what U-Boot may take otherwise than it was meant
};

/// Fails with BadInput, and the line, for what is not a variable that find() reads or has a zero byte, and for what
/// mkenvimage reads otherwise than it looks: a comment or an empty line inside a value. Without any variable, too: a
/// board with an empty environment has no boot command. Fails with TooSmall when the variables don't fit.
[[nodiscard]] Result<Packed> pack(std::string_view text, const Area &area);

} // namespace bootlace::ubootenv
