// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/speed_curve.h"

#include "text/duration_text.h"
#include "text/size_text.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <optional>

namespace bootlace::app {
namespace {

// The curve begins with a span of time that is worth looking at, and grows with the work from then on.
constexpr std::size_t leastSteps = 40;

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](float a, float b) { return static_cast<float>(a * (1 - share) + b * share); };
    return QColor::fromRgbF(part(one.redF(), other.redF()), part(one.greenF(), other.greenF()),
                            part(one.blueF(), other.blueF()));
}

QColor colorOf(Stage stage, const QPalette &palette)
{
    const QColor highlight = palette.color(QPalette::Highlight);
    return stage == Stage::Verify ? mixed(highlight, palette.color(QPalette::Text), 0.55) : highlight;
}

// The next of 1, 2, 5, 10, 20, 50, ... MiB/s: a scale that does not jump with every step.
double roundTop(double bytesPerSecond)
{
    constexpr double mebibyte = 1024.0 * 1024.0;
    double power = mebibyte;
    while (power * 10 < bytesPerSecond) {
        power *= 10;
    }
    for (const double digit : {1.0, 2.0, 5.0}) {
        if (digit * power >= bytesPerSecond) {
            return digit * power;
        }
    }
    return 10 * power;
}

struct Spread
{
    double least = 0;
    double mean = 0;
    double most = 0;
};

std::optional<Spread> spreadOf(const std::vector<SpeedPoint> &points, Stage stage)
{
    Spread spread;
    std::size_t count = 0;
    for (const SpeedPoint &point : points) {
        if (point.stage == stage) {
            spread.least = count == 0 ? point.bytesPerSecond : std::min(spread.least, point.bytesPerSecond);
            spread.most = std::max(spread.most, point.bytesPerSecond);
            spread.mean += point.bytesPerSecond;
            ++count;
        }
    }
    if (count == 0) {
        return std::nullopt;
    }
    spread.mean /= static_cast<double>(count);
    return spread;
}

} // namespace

SpeedCurve::SpeedCurve(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("speed-curve"));
    setAccessibleName(tr("Speed over time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

void SpeedCurve::setHistory(const SpeedHistory &history)
{
    m_history = history;
    double most = 0;
    for (const SpeedPoint &point : m_history.points) {
        most = std::max(most, point.bytesPerSecond);
    }
    m_top = roundTop(most);
    describe();
    update();
}

QSize SpeedCurve::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 9};
}

QSize SpeedCurve::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 5};
}

// For those who can't see it.
void SpeedCurve::describe()
{
    const auto words = [this](Stage stage, const QString &sentence) {
        const std::optional<Spread> spread = spreadOf(m_history.points, stage);
        return spread ? sentence.arg(speedText(spread->mean), speedText(spread->least), speedText(spread->most))
                      : QString();
    };
    QStringList sentences{words(Stage::Write, tr("Writing: %1 on average, between %2 and %3.")),
                          words(Stage::Verify, tr("Reading back: %1 on average, between %2 and %3."))};
    sentences.removeAll({});
    setAccessibleDescription(sentences.isEmpty() ? tr("Nothing has been measured yet.") : sentences.join(u' '));
}

QRectF SpeedCurve::plot() const
{
    const QFontMetricsF metrics(font());
    return QRectF(rect()).adjusted(1, metrics.height() * 0.5, -1, -metrics.height() * 1.3);
}

QPointF SpeedCurve::place(std::size_t step, const QRectF &plot) const
{
    const auto count = static_cast<double>(std::max(m_history.points.size(), leastSteps) - 1);
    const double share = static_cast<double>(step) / count;
    const double x = layoutDirection() == Qt::RightToLeft ? 1 - share : share;
    return {plot.left() + x * plot.width(),
            plot.bottom() - m_history.points[step].bytesPerSecond / m_top * plot.height()};
}

void SpeedCurve::drawScale(QPainter &painter, const QRectF &plot) const
{
    const QColor text = palette().color(QPalette::Text);
    const QColor ground = palette().color(QPalette::Base);
    painter.setPen(QPen(mixed(ground, text, 0.2), 1));
    for (const double share : {0.0, 0.5, 1.0}) {
        const double y = plot.top() + share * plot.height();
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
    painter.setPen(mixed(ground, text, 0.75));
    const double line = QFontMetricsF(font()).height();
    constexpr int begin = Qt::AlignLeft; // the painter turns both round where one writes from right to left
    constexpr int end = Qt::AlignRight;
    if (m_history.points.empty()) {
        painter.drawText(plot, Qt::AlignCenter, tr("The speed will be shown here"));
        return;
    }
    const QRectF label = plot.adjusted(line * 0.3, line * 0.1, -line * 0.3, 0);
    painter.drawText(label, begin | Qt::AlignTop, speedText(m_top));
    painter.drawText(label.translated(0, plot.height() / 2), begin | Qt::AlignTop, speedText(m_top / 2));
    const QRectF below(plot.left(), plot.bottom() + line * 0.2, plot.width(), line);
    const auto time = std::chrono::duration_cast<std::chrono::seconds>(
        m_history.step * static_cast<std::int64_t>(std::max(m_history.points.size(), leastSteps)));
    painter.drawText(below, begin | Qt::AlignVCenter, durationText(std::chrono::seconds(0)));
    painter.drawText(below, end | Qt::AlignVCenter, durationText(time));
}

// The steps [begin, end), which are all of one stage.
void SpeedCurve::drawStage(QPainter &painter, const QRectF &plot, std::size_t begin, std::size_t end) const
{
    const Stage stage = m_history.points[begin].stage;
    QPainterPath line(place(begin, plot));
    for (std::size_t step = begin + 1; step < end; ++step) {
        line.lineTo(place(step, plot));
    }
    QPainterPath area = line;
    area.lineTo(place(end - 1, plot).x(), plot.bottom());
    area.lineTo(place(begin, plot).x(), plot.bottom());
    area.closeSubpath();
    const QColor color = colorOf(stage, palette());
    QColor fill = color;
    fill.setAlphaF(0.25F);
    painter.fillPath(area, fill);
    painter.setPen(QPen(color, QFontMetricsF(font()).lineWidth() * 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    // Its name below, where there is room for it between the times at both ends.
    const QString name = stage == Stage::Verify ? tr("reading back") : tr("writing");
    const QFontMetricsF metrics(font());
    const double ends = metrics.horizontalAdvance(durationText(std::chrono::minutes(59))) * 1.2;
    const double left = std::max(std::min(place(begin, plot).x(), place(end - 1, plot).x()), plot.left() + ends);
    const double right = std::min(std::max(place(begin, plot).x(), place(end - 1, plot).x()), plot.right() - ends);
    if (metrics.horizontalAdvance(name) < right - left) {
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRectF(left, plot.bottom() + metrics.height() * 0.2, right - left, metrics.height()),
                         Qt::AlignCenter, name);
    }
}

void SpeedCurve::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const QRectF area = plot();
    drawScale(painter, area);
    const std::vector<SpeedPoint> &points = m_history.points;
    for (std::size_t begin = 0; begin < points.size();) {
        std::size_t end = begin + 1;
        while (end < points.size() && points[end].stage == points[begin].stage) {
            ++end;
        }
        if (points[begin].stage == Stage::Write || points[begin].stage == Stage::Verify) {
            drawStage(painter, area, begin, end);
        }
        begin = end;
    }
}

} // namespace bootlace::app
