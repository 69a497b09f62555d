// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace bootlace::app {

/// Every dialog in which a file or folder is chosen: it is gone when it is closed, and no larger than the screen. It
/// begins in the folder, or at home when there is no such folder.
[[nodiscard]] QFileDialog *makeFileDialog(QWidget *parent, const QString &title, const QString &folder = {});
/// The same for a file that will be written, with the suffix ("txt") if the person gives none.
[[nodiscard]] QFileDialog *makeSaveDialog(QWidget *parent, const QString &title, const QString &suffix,
                                          const QString &folder = {});

} // namespace bootlace::app
