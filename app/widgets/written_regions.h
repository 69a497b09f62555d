// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flash/flash.h"

#include <QTreeWidget>

namespace bootlace::app {

/// What a flash wrote, piece by piece: its place, how much was written, and that it was read back.
class WrittenRegions final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit WrittenRegions(QWidget *parent = nullptr);

    /// The report of a flash of that plan.
    void setOutcome(const flash::Outcome &outcome);
};

} // namespace bootlace::app
