// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bootlace::app {

/// Where one writes from right to left: lines without a letter that is read so (paths, sizes, versions, the engine's
/// English) are kept together, from left to right, whatever stands around them. Elsewhere the text as it is.
[[nodiscard]] QString isolated(const QString &text);
/// The same for the places of a translated sentence: what %1, %2, ... become is kept apart from the sentence.
[[nodiscard]] QString withIsolatedPlaces(QString sentence);

} // namespace bootlace::app
