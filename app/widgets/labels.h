// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;

namespace bootlace::app {

/// A label for a sentence that wraps. Plain text: names from a card or an archive are no markup.
[[nodiscard]] QLabel *wrappingLabel(const QString &name = {}, const QString &text = {});
/// The same; the mouse can select it, to be copied.
[[nodiscard]] QLabel *selectableLabel(const QString &name = {}, const QString &text = {});
/// A few words in bold above what belongs to them.
[[nodiscard]] QLabel *headingLabel(const QString &text);

} // namespace bootlace::app
