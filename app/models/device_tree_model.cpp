// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/device_tree_model.h"

#include "text/isolated.h"

#include <QFont>

#include <utility>

namespace bootlace::app {

void DeviceTreeModel::setTree(std::shared_ptr<const dtb::Node> tree)
{
    beginResetModel();
    m_items.clear();
    m_tree = std::move(tree);
    if (m_tree) {
        m_items.emplace_back();
        addNode(*m_tree, 0);
    }
    endResetModel();
}

void DeviceTreeModel::addNode(const dtb::Node &node, std::size_t parent)
{
    const auto add = [this](const dtb::Node *part, const dtb::Property *property, std::size_t above) {
        const std::size_t place = m_items.size();
        m_items.push_back({part, property, above, static_cast<int>(m_items[above].children.size()), {}});
        m_items[above].children.push_back(place);
        return place;
    };
    const std::size_t place = add(&node, nullptr, parent);
    for (const dtb::Property &property : node.properties) {
        add(&node, &property, place);
    }
    for (const dtb::Node &child : node.children) {
        addNode(child, place);
    }
}

dtb::Change DeviceTreeModel::changeOf(const Item &item)
{
    return item.property != nullptr ? item.property->change : item.node->change;
}

QModelIndex DeviceTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    const Item &above = m_items[parent.isValid() ? parent.internalId() : 0];
    return createIndex(row, column, above.children[static_cast<std::size_t>(row)]);
}

QModelIndex DeviceTreeModel::parent(const QModelIndex &index) const
{
    const std::size_t above = index.isValid() ? m_items[index.internalId()].parent : 0;
    return above == 0 ? QModelIndex() : createIndex(m_items[above].row, 0, above);
}

int DeviceTreeModel::rowCount(const QModelIndex &parent) const
{
    if (m_items.empty() || parent.column() > 0) {
        return 0;
    }
    return static_cast<int>(m_items[parent.isValid() ? parent.internalId() : 0].children.size());
}

int DeviceTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant DeviceTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Item &item = m_items[index.internalId()];
    const dtb::Change change = changeOf(item);
    if (role == ChangeRole) {
        return static_cast<int>(change);
    }
    if (role == Qt::FontRole && change != dtb::Change::None) {
        QFont font;
        font.setBold(true);
        font.setStrikeOut(change == dtb::Change::Removed);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    if (index.column() == Name) {
        return QString::fromStdString(item.property != nullptr ? item.property->name : item.node->name);
    }
    if (index.column() == Value) {
        return item.property != nullptr ? isolated(QString::fromStdString(item.property->value)) : QString();
    }
    switch (change) {
    case dtb::Change::None:
        return {};
    case dtb::Change::Added:
        return tr("added");
    case dtb::Change::Altered:
        return tr("changed");
    case dtb::Change::Removed:
        return tr("removed");
    }
    return {};
}

QVariant DeviceTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Name ? tr("Name") : section == Value ? tr("Value") : tr("By overlays");
}

DeviceTreeFilter::DeviceTreeFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void DeviceTreeFilter::setText(const QString &text)
{
    m_text = text;
    // Of a node that is found everything in it is shown.
    setAutoAcceptChildRows(!m_onlyChanged && !m_text.isEmpty());
    invalidateFilter();
}

void DeviceTreeFilter::setOnlyChanged(bool onlyChanged)
{
    m_onlyChanged = onlyChanged;
    setText(m_text);
}

bool DeviceTreeFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_onlyChanged && index.data(DeviceTreeModel::ChangeRole).toInt() == static_cast<int>(dtb::Change::None)) {
        return false;
    }
    const auto holds = [&](int column) {
        return index.siblingAtColumn(column).data().toString().contains(m_text, Qt::CaseInsensitive);
    };
    return m_text.isEmpty() || holds(DeviceTreeModel::Name) || holds(DeviceTreeModel::Value);
}

} // namespace bootlace::app
