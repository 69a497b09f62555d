// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dip_switch.h"

#include <QPainter>

namespace bootlace::app {

DipSwitch::DipSwitch(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Boot switches"));
}

void DipSwitch::setSwitches(const QStringList &names, const QString &positions, const QString &text)
{
    m_names = names;
    m_positions = positions;
    setAccessibleDescription(text);
    setToolTip(text);
    updateGeometry();
    update();
}

QSize DipSwitch::sizeHint() const
{
    const int unit = fontMetrics().height();
    return {static_cast<int>((static_cast<double>(m_names.size()) * 1.4 + 0.8) * unit), static_cast<int>(unit * 4.2)};
}

// A switch is a slot with a lever in its upper or lower half, as one sees it on the board. Left to right in every
// language: it is a picture of a thing.
void DipSwitch::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = fontMetrics().height();
    const double labels = unit * 1.2;
    const QRectF housing = QRectF(rect()).adjusted(1, 1, -1, -1 - labels);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawRoundedRect(housing, unit / 4, unit / 4);
    for (qsizetype i = 0; i < m_names.size() && i < m_positions.size(); ++i) {
        const bool up = m_positions[i] == QLatin1Char('1');
        const double middle = housing.left() + unit * (0.4 + 1.4 * (static_cast<double>(i) + 0.5));
        const QRectF slot(middle - unit * 0.42, housing.top() + unit * 0.4, unit * 0.84, housing.height() - unit * 0.8);
        QRectF lever = slot.adjusted(unit * 0.1, unit * 0.1, -unit * 0.1, -unit * 0.1);
        lever.setHeight(lever.height() / 2);
        if (!up) {
            lever.moveBottom(slot.bottom() - unit * 0.1);
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(slot, unit / 8, unit / 8);
        painter.setBrush(palette().color(QPalette::Text));
        painter.drawRoundedRect(lever, unit / 8, unit / 8);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(middle - unit, height() - labels, unit * 2, labels), Qt::AlignCenter, m_names[i]);
    }
}

} // namespace bootlace::app
