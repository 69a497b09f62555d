// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace bootlace::app {

/// The file is the old one or the new one, never a part. Waits for the disk: not for the GUI thread.
[[nodiscard]] Result<> saveFile(const QString &path, const QByteArray &text);

} // namespace bootlace::app
