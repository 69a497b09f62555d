// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "board/board.h"
#include "inspect/finding.h"
#include "inspect/subject.h"

#include <optional>

namespace bootlace::cli {

/// Nothing when the subject is something else; an error when it can't be read.
using Recognised = Result<std::optional<Finding>>;

// firmware.cpp
[[nodiscard]] Recognised recogniseBl2(const Subject &subject);
[[nodiscard]] Recognised recogniseFip(const Subject &subject);
[[nodiscard]] Recognised recogniseCode(const Subject &subject);
// kernel.cpp
[[nodiscard]] Recognised recogniseDeviceTree(const Subject &subject);
[[nodiscard]] Recognised recogniseKernel(const Subject &subject);
// filesystems.cpp
[[nodiscard]] Recognised recogniseExt4(const Subject &subject);
[[nodiscard]] Recognised recogniseFat(const Subject &subject);
// disk.cpp
[[nodiscard]] Recognised recogniseDisk(const Subject &subject);
// archives.cpp
[[nodiscard]] Recognised recogniseArchive(const Subject &subject);
// texts.cpp
[[nodiscard]] Recognised recogniseExtlinux(const Subject &subject);
[[nodiscard]] Recognised recogniseManifest(const Subject &subject);
[[nodiscard]] Recognised recogniseRecipe(const Subject &subject);

/// The kernel build that a file or folder is, for the default board.
[[nodiscard]] Finding describeBuild(const std::filesystem::path &path, Finding finding);

/// Asks all of them; kind "unknown" or "empty" when it is nothing that is known.
[[nodiscard]] Result<Finding> recognise(const Subject &subject);

} // namespace bootlace::cli
