// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/partition_legend.h"

#include "text/piece_text.h"
#include "text/size_text.h"
#include "widgets/partition_map.h"

#include <QEvent>
#include <QHeaderView>
#include <QPixmap>

namespace bootlace::app {

PartitionLegend::PartitionLegend(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("partition-legend"));
    setHeaderLabels({tr("Part"), tr("From"), tr("Size"), tr("What will be there")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
}

void PartitionLegend::show(const plan::Plan &plan, const plan::Disk &disk)
{
    clear();
    setAccessibleName(tr("The parts of the disk, %1").arg(sizeText(disk.size)));
    for (const plan::Piece &piece : disk.pieces) {
        auto *row = new QTreeWidgetItem(this, {pieceName(piece), sizeText(ByteCount(piece.range.begin.value())),
                                               sizeText(piece.range.size), pieceContent(piece, plan)});
        row->setData(0, Qt::UserRole, static_cast<int>(piece.kind));
        row->setToolTip(1, exactSizeText(ByteCount(piece.range.begin.value())));
        row->setToolTip(2, exactSizeText(piece.range.size));
        row->setToolTip(3, row->text(3));
        for (const int number : {1, 2}) {
            row->setTextAlignment(number, Qt::AlignTrailing | Qt::AlignVCenter);
        }
    }
    colour();
    for (int column = 0; column < 3; ++column) {
        resizeColumnToContents(column);
        setColumnWidth(column, columnWidth(column) + fontMetrics().averageCharWidth() * 2);
    }
    updateGeometry();
}

void PartitionLegend::colour()
{
    const int side = fontMetrics().ascent();
    QPixmap swatch(side, side);
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = topLevelItem(row);
        const auto kind = static_cast<plan::PieceKind>(item->data(0, Qt::UserRole).toInt());
        swatch.fill(PartitionMap::colorOf(kind, palette()));
        item->setIcon(0, swatch);
    }
}

void PartitionLegend::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        colour();
        updateGeometry();
    }
}

QSize PartitionLegend::sizeHint() const
{
    const int rows = topLevelItemCount() == 0 ? 0 : topLevelItemCount() * sizeHintForRow(0);
    return {fontMetrics().averageCharWidth() * 60, header()->sizeHint().height() + rows + 2 * frameWidth() + 2};
}

QSize PartitionLegend::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, sizeHint().height()};
}

} // namespace bootlace::app
