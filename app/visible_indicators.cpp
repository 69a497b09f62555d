// SPDX-License-Identifier: GPL-3.0-or-later
#include "visible_indicators.h"

#include <QPainter>
#include <QStyleOption>

namespace bootlace::app {
namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

void outline(QPainter &painter, const QStyleOption &option, bool isRound)
{
    QColor colour = option.palette.color(QPalette::WindowText);
    colour.setAlphaF(0.5F);
    const QRectF frame = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, isRound);
    painter.setPen(colour);
    painter.setBrush(Qt::NoBrush);
    isRound ? painter.drawEllipse(frame) : painter.drawRect(frame);
    painter.restore();
}

} // namespace

void VisibleIndicators::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                      const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isRound = element == PE_IndicatorRadioButton;
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    const bool isFusion = baseStyle()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0;
    if ((isRound || isBox) && isFusion && isDark(option->palette)) {
        outline(*painter, *option, isRound);
    }
}

} // namespace bootlace::app
