// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/partition_legend.h"

#include "text/region_text.h"
#include "text/size_text.h"
#include "widgets/partition_map.h"

#include <QEvent>
#include <QHeaderView>
#include <QPixmap>
#include <QStyle>
#include <QStyledItemDelegate>

namespace bootlace::app {
namespace {

/// A row is as high as its words need in the width of their column.
class WrappingDelegate final : public QStyledItemDelegate
{
public:
    explicit WrappingDelegate(QTreeView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int anyHeight = 10'000;
        QStyleOptionViewItem narrow = option;
        narrow.features |= QStyleOptionViewItem::WrapText;
        narrow.rect = QRect(0, 0, m_view->columnWidth(index.column()), anyHeight);
        QSize size = QStyledItemDelegate::sizeHint(narrow, index);
        // Lines in which two scripts meet are higher than either.
        const int margin = m_view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_view) + 1;
        const QRect words = option.fontMetrics.boundingRect(narrow.rect.adjusted(margin, 0, -margin, 0),
                                                            Qt::TextWordWrap, index.data().toString());
        size.setHeight(qMax(size.height(), words.height() + margin));
        return size;
    }

private:
    QTreeView *m_view;
};

} // namespace

PartitionLegend::PartitionLegend(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("partition-legend"));
    setHeaderLabels({tr("Part"), tr("From"), tr("Size"), tr("Contents")});
    setRootIsDecorated(false);
    setWordWrap(true);
    setItemDelegate(new WrappingDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
}

void PartitionLegend::setVolume(const plan::Plan &plan, const model::Volume &disk)
{
    clear();
    m_regions = disk.regions;
    setAccessibleName(tr("The parts of the disk, %1").arg(sizeText(disk.size)));
    for (const model::Region &region : disk.regions) {
        auto *row = new QTreeWidgetItem(this, {regionName(region.name), sizeText(ByteCount(region.range.begin.value())),
                                               sizeText(region.range.size), regionContent(region, plan)});
        row->setToolTip(1, exactSizeText(ByteCount(region.range.begin.value())));
        row->setToolTip(2, exactSizeText(region.range.size));
        row->setToolTip(3, row->text(3));
        for (const int number : {1, 2}) {
            row->setTextAlignment(number, Qt::AlignTrailing | Qt::AlignVCenter);
        }
    }
    colour();
    fitColumns();
}

void PartitionLegend::colour()
{
    const int side = fontMetrics().ascent();
    QPixmap swatch(side, side);
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = topLevelItem(row);
        swatch.fill(PartitionMap::colorOf(m_regions[static_cast<std::size_t>(row)], palette()));
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

// The height of a row follows from how the words in its last column wrap.
void PartitionLegend::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    fitColumns();
}

// The names give way to what will be there, and wrap, where there is little room.
void PartitionLegend::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    int left = viewport()->width() - qMax(letter * 20, header()->sectionSizeHint(3));
    for (const int column : {2, 1, 0}) {
        setColumnWidth(column, letter * 1000); // for nothing to wrap
        resizeColumnToContents(column);
        const int wanted = columnWidth(column) + letter * 2;
        setColumnWidth(column, column == 0 ? qMin(wanted, qMax(left, letter * 12)) : wanted);
        left -= wanted;
    }
    scheduleDelayedItemsLayout();
    updateGeometry();
}

QSize PartitionLegend::sizeHint() const
{
    int rows = 0;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        rows += indexRowSizeHint(model()->index(row, 0));
    }
    return {fontMetrics().averageCharWidth() * 60, header()->sizeHint().height() + rows + 2 * frameWidth() + 2};
}

QSize PartitionLegend::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, sizeHint().height()};
}

} // namespace bootlace::app
