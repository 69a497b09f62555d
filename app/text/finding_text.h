// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/finding.h"

#include <QString>

namespace bootlace::app {

/// The sentence of a finding in the person's language; in English where there is no translation.
[[nodiscard]] QString findingText(const findings::Finding &finding);

} // namespace bootlace::app
