// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace bootlace::app {

class DiskListModel;

/// Draws a disk as a person looks for it: the name and size large, below it what tells it from others, what is on it,
/// and why it can't be chosen.
class DiskDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The disks of a model, or in words why there are none.
class DiskList final : public QListView
{
    Q_OBJECT

public:
    explicit DiskList(DiskListModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Selects the disk; chosen() does not follow. An empty id selects nothing.
    void select(const QString &id);

signals:
    /// The person selected a disk.
    void chosen(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &before) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    void describe();

    DiskListModel &m_model;
    bool m_following = false; ///< the selection is changed by us
};

} // namespace bootlace::app
