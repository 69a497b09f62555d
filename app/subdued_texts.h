// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace bootlace::app {

/// Subdued texts (QPalette::PlaceholderText) have the colour of other texts, thinned, from now on, also after the
/// desktop goes from light to dark: not every theme says what colour they have, and Qt's own is black.
void keepTextsSubdued(QApplication &application);

} // namespace bootlace::app
