// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/disks.h"

#include <algorithm>
#include <utility>

namespace bootlace::app {

DiskInfo DiskInfo::failed(Error error)
{
    DiskInfo info;
    info.trouble = std::move(error);
    return info;
}

QString DiskInfo::name() const
{
    const QString vendor = QString::fromStdString(disk.vendor).trimmed();
    const QString model = QString::fromStdString(disk.model).trimmed();
    QString name = model.startsWith(vendor) ? model : (vendor + u' ' + model).trimmed();
    if (!name.isEmpty()) {
        return name;
    }
    return QString::fromStdString(disk.backingFile.empty() ? disk.path : disk.backingFile.filename().string());
}

QString Disks::cannotBeListed()
{
    return tr("The disks of this computer can't be listed.");
}

bool DiskInfo::isFixed() const
{
    return !disk.removable && disk.bus != device::Bus::Loop;
}

bool DiskInfo::mayBeWritten(device::FixedDisks fixed) const
{
    return !trouble && std::ranges::all_of(refusals, [fixed](const device::Refusal &refusal) {
        return refusal.reason == device::Reason::Fixed && fixed == device::FixedDisks::Allow;
    });
}

} // namespace bootlace::app
