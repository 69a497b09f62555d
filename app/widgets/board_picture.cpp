// SPDX-License-Identifier: GPL-3.0-or-later
// The BPI-R3 is 148 mm by 100.5 mm; places are in millimetres from its upper left corner, with the sockets above. They
// are drawn by eye: a picture to know the board by, not a plan.
#include "widgets/board_picture.h"

#include <QPainter>

namespace bootlace::app {
namespace {

constexpr double boardWidth = 148;
constexpr double boardHeight = 100.5;

QColor between(const QColor &from, const QColor &to, double part)
{
    const auto mix = [part](float a, float b) { return static_cast<float>(a + (b - a) * part); };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()),
                            mix(from.blueF(), to.blueF()));
}

class Drawing
{
public:
    Drawing(QPainter &painter, const QPalette &palette)
        : m_painter(painter)
        , m_base(palette.color(QPalette::Base))
        , m_text(palette.color(QPalette::Text))
        , m_accent(palette.color(QPalette::Highlight))
    {}

    void board()
    {
        part({0, 0, boardWidth, boardHeight}, between(m_base, m_accent, 0.22), 4);
        m_painter.setBrush(m_base);
        for (const QPointF hole : {QPointF(5, 5), QPointF(143, 5), QPointF(5, 95.5), QPointF(143, 95.5)}) {
            m_painter.drawEllipse(hole, 2, 2);
        }
    }

    void sockets()
    {
        const QColor metal = between(m_base, m_text, 0.25);
        const QColor mouth = between(m_base, m_text, 0.7);
        part({10, -3, 10, 14}, mouth, 1); // power
        part({24, -3, 14, 16}, metal, 1); // USB
        part({26, -3, 10, 4}, mouth, 0.5);
        for (const double x : {42.0, 57.5}) { // SFP cages
            part({x, -4, 14, 48}, metal, 1);
            part({x + 1.5, -4, 11, 6}, mouth, 0.5);
        }
        for (int i = 0; i < 5; ++i) { // RJ45
            const double x = 74.5 + 13.2 * i;
            part({x, -3, 12.6, 20}, metal, 1);
            part({x + 1.8, -3, 9, 8}, mouth, 0.5);
        }
    }

    void chips()
    {
        const QColor chip = between(m_base, m_text, 0.6);
        part({58, 52, 30, 30}, between(m_base, m_text, 0.3), 2); // the processor under its heat sink
        m_painter.setPen(QPen(between(m_base, m_text, 0.5), 0.8));
        for (int i = 1; i < 7; ++i) {
            m_painter.drawLine(QPointF(58 + 30.0 * i / 7, 54), QPointF(58 + 30.0 * i / 7, 80));
        }
        part({92, 54, 11, 14}, chip, 0.8); // memory
        part({92, 72, 11, 9}, chip, 0.8);  // eMMC
        part({95, 26, 16, 16}, chip, 0.8); // switch
        part({38, 54, 12, 12}, chip, 0.8); // radio
        part({38, 72, 12, 12}, chip, 0.8);
        part({112, 46, 28, 30}, between(m_base, m_text, 0.12), 1); // mini PCIe
        part({112, 46, 28, 4}, between(m_base, m_text, 0.45), 0.5);
    }

    void header()
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(between(m_base, m_text, 0.7));
        for (int i = 0; i < 13; ++i) {
            m_painter.drawRect(QRectF(12 + 2.54 * i, 90, 1.3, 1.3));
            m_painter.drawRect(QRectF(12 + 2.54 * i, 92.5, 1.3, 1.3));
        }
        for (const double y : {22.0, 34.0, 46.0, 58.0, 70.0}) { // antennas
            m_painter.drawEllipse(QPointF(8, y), 1.8, 1.8);
        }
    }

    void cardAndSwitches()
    {
        part({60, 87, 17, 15}, m_accent, 1); // the card in its slot
        part({92, 88, 14, 8}, m_accent, 0.8);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_base);
        for (int i = 0; i < 4; ++i) {
            m_painter.drawRect(QRectF(93.6 + 3 * i, 89.5, 1.8, 2.5));
        }
    }

private:
    void part(const QRectF &place, const QColor &fill, double radius)
    {
        m_painter.setPen(QPen(between(m_base, m_text, 0.55), 0.5));
        m_painter.setBrush(fill);
        m_painter.drawRoundedRect(place, radius, radius);
    }

    QPainter &m_painter;
    QColor m_base;
    QColor m_text;
    QColor m_accent;
};

} // namespace

BoardPicture::BoardPicture(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void BoardPicture::show(const board::Board &board)
{
    m_isKnown = board.id == "bananapi-bpi-r3";
    setAccessibleName(tr("Picture of the %1").arg(QString::fromStdString(board.name)));
    setAccessibleDescription(m_isKnown ? tr("Seen from above, with the network sockets at the upper edge. The microSD "
                                            "card and the boot switches are at the lower edge.")
                                       : QString());
    update();
}

QSize BoardPicture::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 46;
    return {width, static_cast<int>(width * (boardHeight + 8) / (boardWidth + 4))};
}

void BoardPicture::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = qMin(width() / (boardWidth + 4), height() / (boardHeight + 8));
    painter.translate((width() - boardWidth * scale) / 2, (height() - boardHeight * scale) / 2);
    painter.scale(scale, scale);
    Drawing drawing(painter, palette());
    drawing.board();
    if (m_isKnown) {
        drawing.sockets();
        drawing.chips();
        drawing.header();
        drawing.cardAndSwitches();
    }
}

} // namespace bootlace::app
