// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/region_text.h"

#include "text/isolated.h"
#include "text/size_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <utility>

namespace bootlace::app {
namespace {

/// Gives lupdate the context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bootlace::app::Piece)
};

QString rootContent(const plan::Plan &plan)
{
    const QString label = QString::fromStdString(plan.rootLabel);
    switch (plan.rootKind) {
    case plan::RootKind::Tar:
        return Words::tr("Root file system “%1”: ext4, built from an archive").arg(label);
    case plan::RootKind::Folder:
        return Words::tr("Root file system “%1”: ext4, built from a folder").arg(label);
    case plan::RootKind::Ext4Image:
        return Words::tr("Root file system “%1”: ext4, from an image").arg(label);
    }
    std::unreachable();
}

} // namespace

QString regionName(const std::string &name)
{
    if (name == "partition table") {
        return Words::tr("partition table");
    }
    if (name == "backup partition table") {
        return Words::tr("backup of the partition table");
    }
    if (name == "unused") {
        return Words::tr("not used");
    }
    if (name == "bl2, the rest") {
        return Words::tr("bl2, the rest");
    }
    return name == "environment inside bl2" ? Words::tr("environment inside bl2")
                                            : isolated(QString::fromStdString(name));
}

QString regionContent(const model::Region &region, const plan::Plan &plan)
{
    struct Content
    {
        const model::Region &region;
        const plan::Plan &plan;

        QString operator()(const model::TableCopy & /*content*/) const { return Words::tr("GUID partition table"); }

        QString operator()(const model::Firmware &content) const
        {
            return Words::tr("Firmware “%1”, %2").arg(QString::fromStdString(content.slot), sizeText(region.known));
        }

        QString operator()(const model::Unused & /*content*/) const { return Words::tr("Not used"); }

        QString operator()(const model::Zeros & /*content*/) const
        {
            return region.preserve == model::Preserve::IfThere
                       ? Words::tr("Calibration data of the device: kept if present, otherwise zeroed")
                       : Words::tr("Zeroed");
        }

        QString operator()(const model::BootFiles & /*content*/) const
        {
            return Words::tr("Kernel, device tree and boot menu: FAT “%1”, %2 written")
                .arg(QString::fromStdString(plan.espLabel), sizeText(region.known));
        }

        QString operator()(const model::RootFs & /*content*/) const { return rootContent(plan); }

        QString operator()(const model::Ubi &content) const
        {
            QStringList volumes;
            for (const model::Ubi::Volume &volume : content.volumes) {
                volumes.append(QString::fromStdString(volume.name));
            }
            return Words::tr("UBI with the volumes %1").arg(QLocale().createSeparatedList(volumes));
        }
    };

    return std::visit(Content{region, plan}, region.content);
}

} // namespace bootlace::app
