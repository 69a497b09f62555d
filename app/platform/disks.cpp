// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/disks.h"

namespace bootlace::app {

QString DiskInfo::name() const
{
    const QString vendor = QString::fromStdString(disk.vendor).trimmed();
    const QString model = QString::fromStdString(disk.model).trimmed();
    const QString name = model.startsWith(vendor) ? model : (vendor + u' ' + model).trimmed();
    return name.isEmpty() ? QString::fromStdString(disk.path) : name;
}

} // namespace bootlace::app
