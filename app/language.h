// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

class QObject;

namespace bootlace::app {

/// The language of the wizard and its manual: the first of those that the person wants (like QLocale::uiLanguages(),
/// the best first) that Bootlace speaks in the same script, whatever the country; English when there is none.
[[nodiscard]] QLocale languageFor(const QStringList &wanted);

/// Puts the program, and Qt's own dialogs, into a language that languageFor() answered: texts, the manual, the
/// direction of writing, numbers. Before the first widget is made. `owner` keeps the translators.
void speak(const QLocale &language, QObject *owner);

} // namespace bootlace::app
