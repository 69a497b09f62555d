// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/device_tree_model.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTreeView;

namespace bootlace::app {

/// A device tree that can be searched, with what was changed in it.
class DeviceTreeView final : public QWidget
{
    Q_OBJECT

public:
    explicit DeviceTreeView(QWidget *parent = nullptr);

    /// nullptr: there is none.
    void setTree(const std::shared_ptr<const dtb::Node> &tree);

private:
    void refresh();

    DeviceTreeModel m_model;
    DeviceTreeFilter m_filter;
    QLineEdit *m_search = nullptr;
    QCheckBox *m_onlyChanged = nullptr;
    QTreeView *m_view = nullptr;
    QLabel *m_empty = nullptr;
};

} // namespace bootlace::app
