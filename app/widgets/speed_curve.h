// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meter/flash_meter.h"

#include <QWidget>

namespace bootlace::app {

/// Speed over time, from the beginning of the work until now. Writing and reading back have a colour each, of the
/// palette, and a label. What it shows is described in words too.
class SpeedCurve final : public QWidget
{
    Q_OBJECT

public:
    explicit SpeedCurve(QWidget *parent = nullptr);

    void setHistory(const SpeedHistory &history);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPointF place(std::size_t step, const QRectF &plot) const;
    void drawScale(QPainter &painter, const QRectF &plot) const;
    void drawStage(QPainter &painter, const QRectF &plot, std::size_t begin, std::size_t end) const;

    SpeedHistory m_history;
    double m_top = 1; ///< bytes in a second at the upper edge
};

} // namespace bootlace::app
