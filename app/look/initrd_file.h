// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/units.h"
#include "board/board.h"
#include "recipe/recipe.h"

#include <optional>
#include <utility>

namespace bootlace::app {

/// A file that was chosen as initrd.
struct InitrdFile
{
    std::optional<Error> error; ///< why it can't be used
    ByteCount size;

    [[nodiscard]] static InitrdFile failed(Error error) { return {std::move(error), {}}; }
};

/// Reads the file. Takes as long as reading all of it.
[[nodiscard]] InitrdFile lookAtInitrd(const recipe::Input &input, const board::Board &board);

} // namespace bootlace::app
