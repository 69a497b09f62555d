// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that says what a file is: for `inspect`, the wizard and the inputs of a recipe. What surprises: names
// count only for texts, and only where nothing in the text tells.
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "recognise/subject.h"
#include "recognise/what.h"

#include <optional>

namespace bootlace::recognise {

/// Reads as much as the kind needs: 64 KiB for most, all of a kernel, a device tree or firmware. Fails only when it
/// can't be read.
[[nodiscard]] Result<What> recognise(const Subject &subject);

/// The same for bytes in memory.
[[nodiscard]] What recognise(ByteView bytes);

/// Nothing when the subject is something else; an error when it can't be read.
using Recognised = Result<std::optional<What>>;

// firmware.cpp
[[nodiscard]] Recognised recogniseBootImage(const Subject &subject);
[[nodiscard]] Recognised recogniseAllwinner(const Subject &subject);
[[nodiscard]] Recognised recogniseFip(const Subject &subject);
[[nodiscard]] Recognised recogniseEnvironment(const Subject &subject);
[[nodiscard]] Recognised recogniseProgram(const Subject &subject);
// trees.cpp
[[nodiscard]] Recognised recogniseTree(const Subject &subject);
[[nodiscard]] Recognised recogniseKernel(const Subject &subject);
// disk.cpp
[[nodiscard]] Recognised recogniseDisk(const Subject &subject);
[[nodiscard]] Recognised recogniseFileSystem(const Subject &subject);
// texts.cpp
[[nodiscard]] Recognised recogniseText(const Subject &subject);

} // namespace bootlace::recognise
