// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/volume.h"

#include <QColor>
#include <QWidget>

#include <memory>
#include <optional>

namespace bootlace::app {

/// One disk of a plan, drawn to scale: the whole disk as a bar, and below it, when there are regions too small to be
/// seen, its beginning once more, magnified. The names are drawn where they fit; a legend belongs beside it.
class PartitionMap final : public QWidget
{
    Q_OBJECT

public:
    explicit PartitionMap(QWidget *parent = nullptr);

    /// Shows the disk, which the widget copies.
    void setVolume(const model::Volume &disk);

    /// The colour of a region, by what it holds; made from the palette so that it can be told from its neighbours on
    /// light and on dark.
    [[nodiscard]] static QColor colorOf(const model::Region &region, const QPalette &palette);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void drawBar(QPainter &painter, const QRectF &bar, ByteRange shown) const;
    [[nodiscard]] int barHeight() const;

    std::optional<model::Volume> m_disk;
    std::optional<ByteRange> m_magnified; ///< the beginning that is shown once more
};

} // namespace bootlace::app
