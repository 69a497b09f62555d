// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/labels.h"

#include <QLabel>

namespace bootlace::app {

QLabel *wrappingLabel(const QString &name, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *selectableLabel(const QString &name, const QString &text)
{
    QLabel *label = wrappingLabel(name, text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *headingLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

} // namespace bootlace::app
