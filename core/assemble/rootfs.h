// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "parts/parts.h"
#include "plan/plan.h"
#include "sink/writer.h"

namespace bootlace::assemble {

/// Writes the root file system to its piece: built from a tree, with the kernel's modules added when it has none of
/// that version, or copied from an ext4 image and grown. What only the recipe's files can tell (TooSmall: it does not
/// fit; BadInput: a damaged archive) comes out while it is written.
[[nodiscard]] Result<> writeRoot(const plan::Plan &plan, const plan::Piece &piece, const parts::Parts &parts,
                                 recipe::Times times, sink::Writer &writer);

} // namespace bootlace::assemble
