// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/device_tree_view.h"

#include "widgets/clear_button.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>

namespace bootlace::app {

DeviceTreeView::DeviceTreeView(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_onlyChanged(new QCheckBox(tr("Only what the overlays &change")))
    , m_view(new QTreeView)
    , m_empty(new QLabel)
{
    m_search->setObjectName(QStringLiteral("search-tree"));
    addClearButton(*m_search);
    m_onlyChanged->setObjectName(QStringLiteral("only-changed"));
    m_onlyChanged->setChecked(true);
    m_view->setObjectName(QStringLiteral("device-tree"));
    m_view->setAccessibleName(tr("Device tree with the overlays applied"));
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_filter.setSourceModel(&m_model);
    m_filter.setOnlyChanged(true);
    m_view->setModel(&m_filter);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(DeviceTreeModel::Name, QHeaderView::Interactive);
    m_view->header()->resizeSection(DeviceTreeModel::Name, fontMetrics().averageCharWidth() * 34);
    m_view->header()->setSectionResizeMode(DeviceTreeModel::Value, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(DeviceTreeModel::Changed, QHeaderView::ResizeToContents);
    m_view->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    m_empty->setObjectName(QStringLiteral("tree-empty"));
    m_empty->setWordWrap(true);

    auto *label = new QLabel(tr("&Search:"));
    label->setBuddy(m_search);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_search, 1);
    row->addWidget(m_onlyChanged);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);
    connect(m_search, &QLineEdit::textChanged, this, &DeviceTreeView::refresh);
    connect(m_onlyChanged, &QCheckBox::toggled, this, &DeviceTreeView::refresh);
    refresh();
}

void DeviceTreeView::setTree(const std::shared_ptr<const dtb::Node> &tree)
{
    if (tree != m_model.tree()) {
        m_model.setTree(tree);
        refresh();
    }
}

void DeviceTreeView::refresh()
{
    m_filter.setOnlyChanged(m_onlyChanged->isChecked());
    m_filter.setText(m_search->text());
    if (m_onlyChanged->isChecked() || !m_search->text().isEmpty()) {
        m_view->expandAll();
    } else {
        m_view->collapseAll();
        m_view->expandToDepth(0);
    }
    m_empty->setText(!m_model.tree()               ? tr("The device tree is not available yet.")
                     : !m_search->text().isEmpty() ? tr("Nothing shown here matches the search.")
                                                   : tr("The overlays change nothing."));
    m_empty->setVisible(m_filter.rowCount() == 0);
}

} // namespace bootlace::app
