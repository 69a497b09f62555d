// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/note.h"

#include <QString>

namespace bootlace::app {

/// A note of the engine in the person's language.
[[nodiscard]] QString noteText(const plan::Note &note);

} // namespace bootlace::app
