// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/state_mark.h"

#include <QPainter>
#include <QPainterPath>

#include <utility>

namespace bootlace::app {

StateMark::StateMark(double scale, QWidget *parent)
    : QWidget(parent)
    , m_scale(scale)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateMark::setSign(Sign sign)
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
    paint(painter, rect(), m_sign, palette(), false);
}

void StateMark::paint(QPainter &painter, const QRect &place, Sign sign, const QPalette &palette, bool onHighlight)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = qMin(place.width(), place.height());
    painter.translate(QRectF(place).center());
    painter.scale(side / 2, side / 2); // from here on the sign lies between -1 and 1
    const QPalette::ColorGroup group = sign == Sign::Waiting ? QPalette::Disabled : QPalette::Active;
    QColor text = palette.color(group, QPalette::WindowText);
    QColor ground = palette.color(QPalette::Window);
    QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
    QColor onIt = palette.color(QPalette::Active, QPalette::HighlightedText);
    if (onHighlight) {
        text = onIt;
        ground = highlight;
        std::swap(highlight, onIt);
    }
    constexpr double stroke = 0.18;
    constexpr QRectF circle(-0.8, -0.8, 1.6, 1.6);
    const auto pen = [](const QColor &color) {
        return QPen(color, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    };
    QPainterPath inside;
    switch (sign) {
    case Sign::Waiting:
        painter.setPen(pen(text));
        painter.drawEllipse(circle.adjusted(0.1, 0.1, -0.1, -0.1));
        painter.restore();
        return;
    case Sign::Active:
        painter.setPen(pen(highlight));
        painter.drawEllipse(circle.adjusted(0.1, 0.1, -0.1, -0.1));
        painter.setPen(Qt::NoPen);
        painter.setBrush(highlight);
        painter.drawEllipse(QRectF(-0.4, -0.4, 0.8, 0.8));
        painter.restore();
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
    painter.setPen(pen(sign == Sign::Done ? onIt : ground));
    painter.drawPath(inside);
    painter.restore();
}

} // namespace bootlace::app
