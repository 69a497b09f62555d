// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace bootlace::app {

/// Names that come from outside of the translations, each with a mnemonic: the first letter that neither another one
/// nor a text of `others` has. A name without such a letter has none.
[[nodiscard]] QStringList withMnemonics(QStringList names, const QStringList &others);

} // namespace bootlace::app
