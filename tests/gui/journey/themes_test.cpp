// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop changes its colours while the wizard is open.
#include "journey/journey.h"
#include "journey/looks.h"
#include "subdued_texts.h"
#include "visible_indicators.h"
#include "widgets/fold.h"

#include <QApplication>
#include <QHash>
#include <QImage>
#include <QMap>
#include <QPalette>
#include <QSet>
#include <QtTest/QTest>

#include <vector>

using namespace bootlace;
using namespace bootlace::test;

namespace {

// Two themes that share no colour: red on light, and blue on dark.
QPalette theme(int hue, int ground, int text)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, int lightness) {
        palette.setColor(role, QColor::fromHsl(hue, 255, lightness));
    };
    for (int role = 0; role < QPalette::NColorRoles; ++role) {
        if (role != QPalette::PlaceholderText) { // the application's own
            set(static_cast<QPalette::ColorRole>(role), ground);
        }
    }
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                            QPalette::BrightText, QPalette::HighlightedText, QPalette::Link, QPalette::LinkVisited}) {
        set(role, text);
    }
    set(QPalette::Highlight, 120);
    return palette;
}

QPalette light()
{
    return theme(0, 220, 40);
}

QPalette dark()
{
    return theme(240, 40, 220);
}

void putOn(const QPalette &palette)
{
    QApplication::setPalette(palette);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

// A colour of the dark theme, or a mixture of two, as at the edge of letters.
bool isOfDark(QRgb colour)
{
    return qAbs(qRed(colour) - qGreen(colour)) <= 1 && qBlue(colour) >= qRed(colour);
}

/// By widget, the other colours of which there is more than an edge.
using Colours = QMap<QString, QSet<QRgb>>;

Colours coloursOf(QWidget &window)
{
    constexpr int many = 60; // pixels
    QMap<QString, QHash<QRgb, int>> pixels;
    const QImage picture = window.grab().toImage();
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (const QRgb colour = picture.pixel(x, y); !isOfDark(colour)) {
                const QWidget *widget = window.childAt(x, y);
                ++pixels[widget != nullptr ? nameOf(*widget) : QString()][colour];
            }
        }
    }
    Colours colours;
    for (auto widget = pixels.cbegin(); widget != pixels.cend(); ++widget) {
        for (auto colour = widget->cbegin(); colour != widget->cend(); ++colour) {
            if (colour.value() >= many) {
                colours[widget.key()].insert(colour.key());
            }
        }
    }
    return colours;
}

/// Of every page in the dark theme, which came after another one.
std::vector<Colours> walk(const QPalette &before)
{
    std::vector<Colours> pages;
    putOn(before);
    Journey journey;
    journey.window().resize(1200, 2400); // nothing has to be scrolled to
    for (const Stop stop : everyStop) {
        journey.go(stop);
        if (QTest::currentTestFailed()) {
            return pages;
        }
        for (app::Fold *fold : journey.window().findChildren<app::Fold *>()) {
            fold->setOpen(true);
        }
        putOn(dark());
        pages.push_back(coloursOf(journey.window()));
        putOn(before);
    }
    return pages;
}

} // namespace

class ThemesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPageFollows();
};

void ThemesTest::initTestCase()
{
    QApplication::setStyle(new app::VisibleIndicators);
    app::keepTextsSubdued(*qApp);
}

void ThemesTest::everyPageFollows()
{
    const std::vector<Colours> always = walk(dark());
    const std::vector<Colours> switched = walk(light());
    QCOMPARE(always.size(), std::size(everyStop));
    QCOMPARE(switched.size(), std::size(everyStop));
    for (std::size_t i = 0; i < switched.size(); ++i) {
        for (auto each = switched[i].cbegin(); each != switched[i].cend(); ++each) {
            for (const QRgb colour : each.value() - always[i].value(each.key())) {
                QVERIFY2(false,
                         qPrintable(QStringLiteral("%1: %2 has something in %3")
                                        .arg(QLatin1String(nameOf(everyStop[i])), each.key(), QColor(colour).name())));
            }
        }
    }
}

QTEST_MAIN(ThemesTest)
#include "themes_test.moc"
