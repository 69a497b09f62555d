// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dtb/nodes.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>
#include <QString>

#include <memory>
#include <vector>

namespace bootlace::app {

/// A device tree: nodes with their properties and, below these, the nodes in them. What the overlays changed stands in
/// a column of its own, and is bold.
class DeviceTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column : int { Name, Value, Changed, ColumnCount };

    static constexpr int ChangeRole = Qt::UserRole; ///< dtb::Change as an int

    using QAbstractItemModel::QAbstractItemModel;

    /// nullptr: nothing.
    void setTree(std::shared_ptr<const dtb::Node> tree);

    [[nodiscard]] const std::shared_ptr<const dtb::Node> &tree() const { return m_tree; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A node or a property. Its children are items of their own, first the properties.
    struct Item
    {
        const dtb::Node *node = nullptr;
        const dtb::Property *property = nullptr;
        std::size_t parent = 0;
        int row = 0;
        std::vector<std::size_t> children;
    };

    void addNode(const dtb::Node &node, std::size_t parent);
    [[nodiscard]] static dtb::Change changeOf(const Item &item);

    std::shared_ptr<const dtb::Node> m_tree;
    std::vector<Item> m_items; ///< the first one is the invisible root
};

/// Those parts of the tree in which a text is found, and those that were changed.
class DeviceTreeFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit DeviceTreeFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    void setOnlyChanged(bool onlyChanged);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    bool m_onlyChanged = false;
};

} // namespace bootlace::app
