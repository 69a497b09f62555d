// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with a page as it is shown. Every answer is a list of complaints: none is good.
#pragma once

#include <QStringList>
#include <QWidget>

namespace bootlace::test {

/// Texts that have less room than they need, and what can only be seen by scrolling sideways.
[[nodiscard]] QStringList clipped(const QWidget &window);
/// Neighbours of one layout that lie on each other, or stick out of what they are in.
[[nodiscard]] QStringList overlapping(const QWidget &window);
/// Controls that the same key would press.
[[nodiscard]] QStringList clashing(const QWidget &window);
/// Controls and drawn pictures that a screen reader has no name for.
[[nodiscard]] QStringList unnamed(const QWidget &window);
/// Texts in which something that is read from left to right (a path, a size) would be torn by those around it, which
/// are read from right to left.
[[nodiscard]] QStringList torn(const QWidget &window);
/// Every text that is shown, with its widget's name.
[[nodiscard]] QList<std::pair<QString, QString>> shownTexts(const QWidget &window);
/// What Tab has to come to.
[[nodiscard]] QList<QWidget *> reachable(const QWidget &window);

/// "partition-map (PartitionMap)"
[[nodiscard]] QString nameOf(const QWidget &widget);

} // namespace bootlace::test
