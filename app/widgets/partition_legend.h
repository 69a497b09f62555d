// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <QTreeWidget>

#include <vector>

namespace bootlace::app {

/// The regions of a disk as a table: the colour that they have in the map, name, place, size, and what will be in them.
class PartitionLegend final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit PartitionLegend(QWidget *parent = nullptr);

    /// `disk` is one of the plan's.
    void setVolume(const plan::Plan &plan, const model::Volume &disk);

    /// As high as its rows: the page scrolls, not the table.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void colour();
    void fitColumns();

    std::vector<model::Region> m_regions; ///< one for each row
};

} // namespace bootlace::app
