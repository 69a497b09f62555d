// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of nodes (phandles) while overlays are merged. Not for other rooms.
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "dtb/blob.h"

#include <string>

namespace bootlace::dtb {

/// The overlay's bytes, changed so that none of its nodes brings a phandle for a node that has one: its references to
/// that node become references to the number that is there. libfdt before 1.7.1 overwrites the base's number, and every
/// reference of the base leads nowhere then. Precondition: the places that its fixups list are there. The overlay's
/// name is for errors: BadInput when its fixups can't be changed.
[[nodiscard]] Result<Bytes> withoutTakenPhandles(const Blob &overlay, const Blob &base, const std::string &name);

/// The path of the first node of the base that has another phandle in the merged tree, or is gone; empty when there is
/// none.
[[nodiscard]] std::string changedPhandle(const Blob &base, const Blob &merged);

} // namespace bootlace::dtb
