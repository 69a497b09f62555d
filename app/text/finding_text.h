// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/list.h"

#include <QString>
#include <QStringList>

namespace bootlace::app {

/// The sentence of a finding in the person's language; in English where there is no translation.
[[nodiscard]] QString findingText(const findings::Finding &finding);
/// Those of that severity, in their order.
[[nodiscard]] QStringList findingTexts(const findings::List &findings, findings::Severity severity);

} // namespace bootlace::app
