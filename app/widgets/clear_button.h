// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace bootlace::app {

/// The line gets a button that clears it, with a name for screen readers, which Qt's own lacks.
void addClearButton(QLineEdit &line);

} // namespace bootlace::app
