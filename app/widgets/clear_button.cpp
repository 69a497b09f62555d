// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/clear_button.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace bootlace::app {

void addClearButton(QLineEdit &line)
{
    line.setClearButtonEnabled(true);
    const auto *button = line.findChild<QToolButton *>();
    if (button != nullptr && button->defaultAction() != nullptr) {
        button->defaultAction()->setText(QCoreApplication::translate("bootlace::app::Line", "Clear"));
    }
}

} // namespace bootlace::app
