// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wrapped_rows.h"

#include <QEvent>
#include <QStyle>
#include <QTreeView>

namespace bootlace::app {

WrappedRows::WrappedRows(QTreeView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
    view->setWordWrap(true);
    view->setItemDelegate(this);
    view->viewport()->installEventFilter(this);
}

QSize WrappedRows::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (!index.parent().isValid() || index.column() != 0) {
        return size;
    }
    const int margin = m_view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_view) + 1;
    const int levels = m_view->rootIsDecorated() ? 2 : 1;
    const int width = m_view->viewport()->width() - levels * m_view->indentation() - 2 * margin;
    const QRect room(0, 0, qMax(width, 1), QWIDGETSIZE_MAX);
    const int height =
        option.fontMetrics.boundingRect(room, Qt::TextWordWrap, index.data(Qt::DisplayRole).toString()).height();
    // It is as wide as the view anyway: a column need not be.
    return {0, qMax(option.fontMetrics.height(), height) + 2};
}

bool WrappedRows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        m_view->doItemsLayout();
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace bootlace::app
