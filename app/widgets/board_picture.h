// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/board.h"
#include "inquiry.h"

#include <QByteArray>
#include <QSvgRenderer>
#include <QWidget>

namespace bootlace::app {

/// The picture that the board's profile names, an SVG file: of the program's own, or beside the person's profile.
/// Hidden while there is none.
class BoardPicture final : public QWidget
{
    Q_OBJECT

public:
    explicit BoardPicture(QWidget *parent = nullptr);

    void setBoard(const board::Board &board);

    /// The profile names a picture that is not there, is too large, or is no SVG file.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint() / 2; }

signals:
    /// The picture came, or isBroken() is another answer now.
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setContent(const QByteArray &svg);

    std::string m_shown; ///< the board and its picture
    bool m_isBroken = false;
    QSvgRenderer m_renderer;
    Inquiry<Result<QByteArray>> m_reading;
};

} // namespace bootlace::app
