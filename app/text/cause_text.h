// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace bootlace::app {

/// What happened, in a few words: a headline.
[[nodiscard]] QString causeTitle(Cause cause);
/// What the person can do about it, in a sentence or two.
[[nodiscard]] QString causeAdvice(Cause cause);
/// The engine's own words (English) with what was going on: for details and reports.
[[nodiscard]] QString detailsOf(const Error &error);

} // namespace bootlace::app
