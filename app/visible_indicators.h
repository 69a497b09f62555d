// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace bootlace::app {

/// The desktop's style, in which boxes and radio buttons are also seen in a dark palette while they are not checked:
/// Fusion outlines them darker than the window.
class VisibleIndicators final : public QProxyStyle
{
    Q_OBJECT

public:
    using QProxyStyle::QProxyStyle;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace bootlace::app
