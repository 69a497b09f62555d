// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/written_regions.h"

#include "text/region_text.h"
#include "text/size_text.h"

namespace bootlace::app {

WrittenRegions::WrittenRegions(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("pieces"));
    setAccessibleName(tr("What was written"));
    setHeaderLabels({tr("Part"), tr("Place"), tr("Written"), tr("Read back")});
    setRootIsDecorated(false);
    setAlternatingRowColors(true);
}

void WrittenRegions::setOutcome(const flash::Outcome &outcome)
{
    clear();
    for (const flash::WrittenDisk &disk : outcome.disks) {
        for (const flash::WrittenRegion &region : disk.regions) {
            const QString written = region.kept ? tr("left as it was") : sizeText(region.written);
            new QTreeWidgetItem(this, {regionName(region.name), sizeText(ByteCount(region.range.begin.value())),
                                       written, region.kept ? QString() : tr("identical")});
        }
    }
    for (int column = 0; column < columnCount(); ++column) {
        resizeColumnToContents(column);
    }
}

} // namespace bootlace::app
