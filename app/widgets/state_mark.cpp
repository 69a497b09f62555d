// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/state_mark.h"

#include <QPainter>
#include <QPainterPath>

namespace bootlace::app {

StateMark::StateMark(double scale, QWidget *parent)
    : QWidget(parent)
    , m_scale(scale)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateMark::show(Sign sign)
{
    if (sign != m_sign) {
        m_sign = sign;
        update();
    }
}

QSize StateMark::sizeHint() const
{
    const int side = qRound(fontMetrics().height() * m_scale);
    return {side, side};
}

void StateMark::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = qMin(width(), height());
    painter.translate(width() / 2.0, height() / 2.0);
    painter.scale(side / 2, side / 2); // from here on the sign lies between -1 and 1
    const QPalette::ColorGroup group = m_sign == Sign::Waiting ? QPalette::Disabled : QPalette::Active;
    const QColor text = palette().color(group, QPalette::WindowText);
    const QColor ground = palette().color(QPalette::Window);
    const QColor highlight = palette().color(QPalette::Active, QPalette::Highlight);
    constexpr double stroke = 0.18;
    constexpr QRectF circle(-0.8, -0.8, 1.6, 1.6);
    const auto pen = [](const QColor &color) {
        return QPen(color, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    };
    QPainterPath inside;
    switch (m_sign) {
    case Sign::Waiting:
        painter.setPen(pen(text));
        painter.drawEllipse(circle.adjusted(0.1, 0.1, -0.1, -0.1));
        return;
    case Sign::Active:
        painter.setPen(pen(highlight));
        painter.drawEllipse(circle.adjusted(0.1, 0.1, -0.1, -0.1));
        painter.setPen(Qt::NoPen);
        painter.setBrush(highlight);
        painter.drawEllipse(QRectF(-0.4, -0.4, 0.8, 0.8));
        return;
    case Sign::Done:
        painter.setBrush(highlight);
        inside.moveTo(-0.38, 0.02);
        inside.lineTo(-0.1, 0.32);
        inside.lineTo(0.4, -0.3);
        break;
    case Sign::Failed:
        painter.setBrush(text);
        inside.moveTo(-0.3, -0.3);
        inside.lineTo(0.3, 0.3);
        inside.moveTo(-0.3, 0.3);
        inside.lineTo(0.3, -0.3);
        break;
    }
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(circle);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen(m_sign == Sign::Done ? palette().color(QPalette::Active, QPalette::HighlightedText) : ground));
    painter.drawPath(inside);
}

} // namespace bootlace::app
