// SPDX-License-Identifier: GPL-3.0-or-later
#include "save_file.h"

#include <QSaveFile>

namespace bootlace::app {

Result<> saveFile(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit()) {
        return {};
    }
    const bool forbidden = file.error() == QFileDevice::PermissionsError;
    return fail(forbidden ? Cause::PermissionDenied : Cause::WriteFailed,
                (path + QLatin1String(": ") + file.errorString()).toStdString());
}

} // namespace bootlace::app
