// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/board.h"
#include "tomlfile/table.h"

namespace bootlace::board {

/// Reads a table of [[media.*.disks]]; mistakes go to the table's findings.
[[nodiscard]] DiskLayout readDisk(const tomlfile::Table &table);

} // namespace bootlace::board
