// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board_picture.h"

#include "base/small_file.h"
#include "text/board_text.h"

#include <QFile>
#include <QPainter>

namespace bootlace::app {
namespace {

constexpr ByteCount largest = 1_MiB;

Result<QByteArray> read(const std::filesystem::path &file)
{
    TRY_ASSIGN(const auto bytes, readSmallFile(file, largest));
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
}

QByteArray shipped(const std::string &name)
{
    QFile file(QStringLiteral(":/pictures/") + QString::fromStdString(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

BoardPicture::BoardPicture(QWidget *parent)
    : QWidget(parent)
    , m_reading(this, [this](const Result<QByteArray> &svg) { setContent(svg.value_or(QByteArray())); })
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    hide();
}

void BoardPicture::setBoard(const board::Board &board)
{
    const std::string shown = board.id + '\n' + board.picture;
    if (m_shown == shown) {
        return;
    }
    m_shown = shown;
    m_reading.forget();
    m_isBroken = false;
    hide();
    setAccessibleName(tr("Picture of the %1").arg(QString::fromStdString(board.name)));
    setAccessibleDescription(boardText(board.pictureText));
    if (board.picture.empty()) {
        emit changed();
    } else if (board.folder.empty()) {
        setContent(shipped(board.picture));
    } else {
        m_reading.ask([file = board.folder / board.picture](const std::stop_token & /*stop*/) { return read(file); });
    }
}

void BoardPicture::setContent(const QByteArray &svg)
{
    m_isBroken = svg.isEmpty() || !m_renderer.load(svg) || m_renderer.defaultSize().isEmpty();
    setVisible(!m_isBroken);
    updateGeometry();
    update();
    emit changed();
}

QSize BoardPicture::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 46;
    const QSizeF size = m_renderer.isValid() ? m_renderer.viewBoxF().size() : QSizeF();
    return {width, size.isEmpty() ? 0 : qMin(width, qRound(width * size.height() / size.width()))};
}

// A picture of a thing: left to right in every language, in its own colours in every palette.
void BoardPicture::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QSizeF size = m_renderer.viewBoxF().size().scaled(QSizeF(this->size()), Qt::KeepAspectRatio);
    m_renderer.render(&painter, QRectF({(width() - size.width()) / 2, 0}, size));
}

} // namespace bootlace::app
