// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/labels.h"

#include <QGuiApplication>
#include <QLabel>

namespace bootlace::app {
namespace {

// The side where reading begins, also for a text that is read the other way round: a path in an Arabic window.
Qt::Alignment readingSide()
{
    return QGuiApplication::isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::Alignment(Qt::AlignLeft);
}

} // namespace

QLabel *wrappingLabel(const QString &name, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(readingSide() | Qt::AlignVCenter);
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
    label->setAlignment(readingSide() | Qt::AlignVCenter);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

} // namespace bootlace::app
