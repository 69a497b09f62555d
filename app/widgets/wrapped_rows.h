// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace bootlace::app {

/// Draws the rows below others in a tree, which are as wide as the view, with as many lines as their text needs.
class WrappedRows final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Becomes the delegate of the view, and its child.
    explicit WrappedRows(QTreeView *view);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< another width makes other lines

private:
    QTreeView *m_view;
};

} // namespace bootlace::app
