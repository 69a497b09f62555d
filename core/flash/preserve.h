// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "model/volume.h"
#include "sink/sink.h"

#include <cstddef>
#include <vector>

namespace bootlace::flash {

/// A region that stays as it is, because the volume holds data of the device's own there.
struct Kept
{
    std::size_t region = 0; ///< its number in the volume
    Bytes content;
};

/// Looks which of the regions that are preserved if they are there hold data: in a partition of the same name and
/// place, or as a note of an interrupted flash says, when the data are still those that it speaks of. All zeros are no
/// data.
[[nodiscard]] Result<std::vector<Kept>> preservedOn(sink::Sink &disk, const model::Volume &volume);

/// What an interrupted flash leaves in the place of the table's entries: without it the next one could not know that
/// the regions hold data. Lies at keepingNotePlace(); empty when nothing is kept.
[[nodiscard]] Bytes keepingNote(const model::Volume &volume, const std::vector<Kept> &kept);
[[nodiscard]] ByteOffset keepingNotePlace(const model::Volume &volume);

} // namespace bootlace::flash
