// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLocale;

namespace bootlace::app {

/// Puts the program, and Qt's own dialogs, into the language of the locale: texts, and the direction of writing. Before
/// the first widget is made. `owner` keeps the translators.
void speak(const QLocale &locale, QObject *owner);

} // namespace bootlace::app
