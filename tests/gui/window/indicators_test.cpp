// SPDX-License-Identifier: GPL-3.0-or-later
#include "visible_indicators.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QtTest/QTest>

#include <cstdlib>

using namespace bootlace::app;

class IndicatorsTest : public QObject
{
    Q_OBJECT

private slots:
    void areSeenInADarkPalette();
    void areLeftAloneInALightOne();
};

static QPalette dark()
{
    return {QColor(49, 54, 59), QColor(35, 38, 41)};
}

// How far the colour that is the farthest from the window's is from it, 0 to 255.
static int contrastOf(QAbstractButton &button, const QPalette &palette)
{
    button.setPalette(palette);
    button.resize(button.sizeHint());
    const QImage picture = button.grab().toImage();
    const int window = palette.color(QPalette::Window).lightness();
    int most = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            most = qMax(most, std::abs(picture.pixelColor(x, y).lightness() - window));
        }
    }
    return most;
}

void IndicatorsTest::areSeenInADarkPalette()
{
    QRadioButton radio;
    QCheckBox box;
    VisibleIndicators style(QStringLiteral("fusion"));
    for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{&radio, &box}) {
        const int before = contrastOf(*button, dark());
        button->setStyle(&style);
        const int now = contrastOf(*button, dark());
        button->setStyle(nullptr);
        QVERIFY2(now > 80 && now > 2 * before, qPrintable(QStringLiteral("%1, before %2").arg(now).arg(before)));
    }
}

void IndicatorsTest::areLeftAloneInALightOne()
{
    const QPalette light(QColor(239, 239, 239), QColor(239, 239, 239));
    QRadioButton radio;
    VisibleIndicators style(QStringLiteral("fusion"));
    const QImage before = (radio.setPalette(light), radio.grab().toImage());
    radio.setStyle(&style);
    QCOMPARE(radio.grab().toImage(), before);
    radio.setStyle(nullptr);
}

QTEST_MAIN(IndicatorsTest)
#include "indicators_test.moc"
