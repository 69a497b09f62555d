// SPDX-License-Identifier: GPL-3.0-or-later
#include "subdued_texts.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>

namespace bootlace::app {
namespace {

void subdue()
{
    QPalette palette = QApplication::palette(); // what is not set in it stays the theme's
    QColor subdued = palette.color(QPalette::WindowText);
    subdued.setAlphaF(0.6F);
    if (palette.color(QPalette::PlaceholderText) != subdued) {
        palette.setColor(QPalette::PlaceholderText, subdued);
        QApplication::setPalette(palette);
    }
}

class Subduer final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange && watched == QCoreApplication::instance()) {
            subdue();
        }
        return false;
    }
};

} // namespace

void keepTextsSubdued(QApplication &application)
{
    subdue();
    application.installEventFilter(new Subduer(&application));
}

} // namespace bootlace::app
