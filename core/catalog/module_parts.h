// SPDX-License-Identifier: GPL-3.0-or-later
// A kernel module is an ELF object file; most of its bytes are code. Not for other rooms.
#pragma once

#include "base/bytes.h"
#include "base/units.h"

#include <vector>

namespace bootlace::catalog {

/// The parts of a module that depmod reads, within the file: what it imports, exports and says of itself. All of it
/// when it is no 64-bit little-endian ELF file, or its tables do not fit: depmod is left to say what is wrong with it.
[[nodiscard]] std::vector<ByteRange> partsForDepmod(ByteView file);

} // namespace bootlace::catalog
