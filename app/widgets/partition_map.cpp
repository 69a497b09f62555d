// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/partition_map.h"

#include "text/region_text.h"
#include "text/size_text.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cstdint>

namespace bootlace::app {
namespace {

// A piece that is so many times larger than all before it together hides them in a bar.
constexpr std::uint64_t hides = 8;

// Hues far enough apart to be told from one another, also by most who see few colours: they differ in lightness too.
struct Tint
{
    double hue;
    double light; ///< on a light ground; a dark one turns it round
};

Tint tintOf(const model::Region &region)
{
    struct Tints
    {
        const model::Region &region;

        Tint operator()(const model::TableCopy & /*content*/) const { return {.hue = -1, .light = 0.45}; }

        // What the BootROM reads, and what is loaded from there.
        Tint operator()(const model::Firmware & /*content*/) const
        {
            return region.heldBack.value() != 0 ? Tint{.hue = 0.07, .light = 0.55} : Tint{.hue = 0.13, .light = 0.68};
        }

        Tint operator()(const model::Unused & /*content*/) const { return {.hue = -1, .light = 0.85}; }

        Tint operator()(const model::Zeros & /*content*/) const
        {
            return region.preserve == model::Preserve::IfThere ? Tint{.hue = 0.83, .light = 0.72}
                                                               : Tint{.hue = -1, .light = 0.85};
        }

        Tint operator()(const model::BootFiles & /*content*/) const { return {.hue = 0.57, .light = 0.62}; }

        Tint operator()(const model::RootFs & /*content*/) const { return {.hue = 0.37, .light = 0.68}; }

        Tint operator()(const model::Ubi & /*content*/) const { return {.hue = 0.13, .light = 0.68}; }
    };

    return std::visit(Tints{region}, region.content);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightnessF() < 0.5;
}

// The table is small on every disk, and nobody looks for zeros.
bool isData(const model::Region &region)
{
    return !model::holds<model::TableCopy>(region) && !model::holds<model::Zeros>(region) &&
           !model::holds<model::Unused>(region);
}

QString sentenceFor(const model::Region &region)
{
    return PartitionMap::tr("%1: %2, starting at %3")
        .arg(regionName(region.name), sizeText(region.range.size), sizeText(ByteCount(region.range.begin.value())));
}

// The beginning of the disk, up to the first piece that hides what is before it.
std::optional<ByteRange> smallBeginning(const model::Volume &disk)
{
    int small = 0;
    ByteOffset end;
    for (const model::Region &region : disk.regions) {
        if (small > 0 && region.range.size.value() / hides > end.value()) {
            break;
        }
        end = region.range.end();
        small += isData(region) ? 1 : 0;
    }
    return small == 0 || end == ByteOffset(disk.size.value()) ? std::nullopt
                                                              : std::optional(ByteRange{{}, end - ByteOffset()});
}

} // namespace

PartitionMap::PartitionMap(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("partition-map"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PartitionMap::setVolume(const model::Volume &disk)
{
    m_disk = disk;
    m_magnified = smallBeginning(disk);
    describe();
    updateGeometry();
    update();
}

void PartitionMap::describe()
{
    if (!m_disk) {
        return;
    }
    setAccessibleName(tr("Partition map, %1").arg(sizeText(m_disk->size)));
    QStringList sentences;
    for (const model::Region &region : m_disk->regions) {
        sentences.append(sentenceFor(region));
    }
    setAccessibleDescription(sentences.join(QStringLiteral("; ")));
}

QColor PartitionMap::colorOf(const model::Region &region, const QPalette &palette)
{
    const Tint tint = tintOf(region);
    const double light = isDark(palette) ? 0.95 - 0.75 * tint.light : tint.light;
    return tint.hue < 0 ? QColor::fromHslF(0, 0, static_cast<float>(light))
                        : QColor::fromHslF(static_cast<float>(tint.hue), 0.55F, static_cast<float>(light));
}

int PartitionMap::barHeight() const
{
    return fontMetrics().height() * 5 / 2;
}

QSize PartitionMap::sizeHint() const
{
    const int bars = m_magnified ? barHeight() * 3 : barHeight();
    return {fontMetrics().averageCharWidth() * 60, bars + 2};
}

QSize PartitionMap::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, sizeHint().height()};
}

void PartitionMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        describe();
    }
    QWidget::changeEvent(event);
}

// A disk begins at the left in every language: it is a ruler, not a text.
void PartitionMap::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_disk) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole(0.5, 0.5, width() - 1, barHeight());
    const ByteRange all{{}, m_disk->size};
    if (m_magnified) {
        const QRectF below(0.5, barHeight() * 2 + 0.5, width() - 1, barHeight());
        const double share = static_cast<double>(m_magnified->size.value()) / static_cast<double>(m_disk->size.value());
        QPainterPath funnel;
        funnel.moveTo(whole.bottomLeft());
        funnel.lineTo(whole.left() + std::max(whole.width() * share, 1.0), whole.bottom());
        funnel.lineTo(below.topRight());
        funnel.lineTo(below.topLeft());
        funnel.closeSubpath();
        QColor shade = palette().color(QPalette::WindowText);
        shade.setAlphaF(0.1F);
        painter.fillPath(funnel, shade);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(whole.left(), whole.bottom(), whole.width(), below.top() - whole.bottom()),
                         Qt::AlignCenter, tr("The first %1, magnified").arg(sizeText(m_magnified->size)));
        drawBar(painter, below, *m_magnified);
    }
    drawBar(painter, whole, all);
}

void PartitionMap::drawBar(QPainter &painter, const QRectF &bar, ByteRange shown) const
{
    painter.fillRect(bar, palette().color(QPalette::Base));
    const double scale = bar.width() / static_cast<double>(shown.size.value());
    for (const model::Region &region : m_disk->regions) {
        if (!region.range.overlaps(shown)) {
            continue;
        }
        const double from = static_cast<double>((region.range.begin - shown.begin).value()) * scale;
        const double wide = static_cast<double>(region.range.size.value()) * scale;
        const QRectF box = QRectF(bar.left() + from, bar.top(), wide, bar.height()).intersected(bar);
        const QColor color = colorOf(region, palette());
        painter.fillRect(box, color);
        if (box.width() > 3) {
            painter.setPen(palette().color(QPalette::Base));
            painter.drawLine(box.topLeft(), box.bottomLeft());
        }
        const QString name = regionName(region.name);
        if (fontMetrics().horizontalAdvance(name) + fontMetrics().averageCharWidth() < box.width()) {
            painter.setPen(color.lightnessF() > 0.5 ? Qt::black : Qt::white);
            painter.drawText(box, Qt::AlignCenter, name);
        }
    }
    painter.setPen(palette().color(QPalette::Dark));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
}

} // namespace bootlace::app
