// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/board.h"

#include <QWidget>

namespace bootlace::app {

/// A simple picture of a board seen from above, with its card slot marked. A board that has no picture shows a plain
/// one.
class BoardPicture final : public QWidget
{
    Q_OBJECT

public:
    explicit BoardPicture(QWidget *parent = nullptr);

    void show(const board::Board &board);

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint() / 2; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isKnown = false;
};

} // namespace bootlace::app
