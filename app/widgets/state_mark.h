// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstdint>

namespace bootlace::app {

/// A sign as large as the text beside it: not begun, under way, done, failed. The form tells, not the colour alone.
class StateMark final : public QWidget
{
    Q_OBJECT

public:
    enum class Sign : std::uint8_t { Waiting, Active, Done, Failed };

    /// `scale` times as large as the text.
    explicit StateMark(double scale = 1, QWidget *parent = nullptr);

    void setSign(Sign sign);

    /// The sign alone, as large as the rectangle; `onHighlight`: on the ground of what is selected.
    static void paint(QPainter &painter, const QRect &place, Sign sign, const QPalette &palette, bool onHighlight);

    [[nodiscard]] Sign sign() const { return m_sign; }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_scale;
    Sign m_sign = Sign::Waiting;
};

} // namespace bootlace::app
