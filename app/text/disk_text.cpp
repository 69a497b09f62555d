// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/disk_text.h"

#include "text/size_text.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace bootlace::app {
namespace {

/// Gives lupdate the context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bootlace::app::Disk)
};

} // namespace

QString nameOf(const Destination &destination)
{
    if (destination.disk) {
        return Words::tr("%1 (%2)").arg(destination.disk->name(), soldSizeText(destination.disk->disk.size));
    }
    return QFileInfo(destination.image).fileName();
}

QString identityText(const DiskInfo &disk)
{
    const QString path = QString::fromStdString(disk.disk.path);
    const QString serial = QString::fromStdString(disk.disk.serial);
    return serial.isEmpty() ? Words::tr("%1, no serial number, %2").arg(path, exactSizeText(disk.disk.size))
                            : Words::tr("%1, serial number %2, %3").arg(path, serial, exactSizeText(disk.disk.size));
}

QString contentText(const DiskContent &content)
{
    const QString fileSystem = content.fileSystem.isEmpty() ? Words::tr("no file system") : content.fileSystem;
    return content.name.isEmpty()
               ? Words::tr("a partition without a name, %1, %2").arg(fileSystem, sizeText(content.size))
               : Words::tr("“%1”, %2, %3").arg(content.name, fileSystem, sizeText(content.size));
}

} // namespace bootlace::app
