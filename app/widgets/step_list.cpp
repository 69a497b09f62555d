// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step_list.h"

#include <QFont>
#include <QScrollBar>

namespace bootlace::app {

StepList::StepList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("steps"));
    setAccessibleName(tr("Steps"));
    setAccessibleDescription(tr("Shows where you are; choose a step that you have already seen to go back to it"));
    setFrameShape(QFrame::NoFrame);
    // A part of the window, not a field in it.
    viewport()->setAutoFillBackground(false);
    setSpacing(fontMetrics().height() / 8);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(this, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) { emit chosen(row(item)); });
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) { emit chosen(row(item)); });
}

void StepList::show(const QStringList &titles, int current, const QList<bool> &reachable)
{
    clear();
    for (int step = 0; step < titles.size(); ++step) {
        auto *item = new QListWidgetItem(tr("%1. %2").arg(locale().toString(step + 1), titles[step]), this);
        if (!reachable[step]) {
            item->setFlags(Qt::NoItemFlags);
        }
        if (step == current) {
            QFont bold = font();
            bold.setBold(true);
            item->setFont(bold);
            item->setData(Qt::AccessibleDescriptionRole, tr("You are here"));
        }
    }
    setCurrentRow(current);
    updateGeometry();
}

QSize StepList::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int width = metrics.averageCharWidth() * 14;
    for (int step = 0; step < count(); ++step) {
        width = qMax(width, metrics.horizontalAdvance(item(step)->text()));
    }
    return {width + metrics.averageCharWidth() * 4 + verticalScrollBar()->sizeHint().width(), 0};
}

} // namespace bootlace::app
