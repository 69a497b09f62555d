// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step_list.h"

#include <QFont>
#include <QKeyEvent>
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
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) { emit chosen(row(item)); });
}

void StepList::setSteps(const QStringList &titles, int current, const QList<bool> &reachable)
{
    while (count() > titles.size()) {
        delete takeItem(count() - 1);
    }
    for (int step = 0; step < titles.size(); ++step) {
        if (step == count()) {
            addItem(QString());
        }
        setStep(item(step), tr("%1. %2").arg(locale().toString(step + 1), titles[step]), step == current,
                reachable[step]);
    }
    if (current != m_current || !hasFocus()) { // whoever walks through the list with the keyboard stays where they are
        setCurrentRow(current);
    }
    m_current = current;
    updateGeometry();
}

// An item that stays the same tells nobody of a change: a screen reader reads the list once.
void StepList::setStep(QListWidgetItem *item, const QString &text, bool isCurrent, bool isReachable)
{
    const Qt::ItemFlags flags = isReachable ? Qt::ItemIsSelectable | Qt::ItemIsEnabled : Qt::ItemFlags(Qt::NoItemFlags);
    if (item->flags() != flags) {
        item->setFlags(flags);
    }
    QFont bold = font();
    bold.setBold(true);
    item->setText(text);
    item->setData(Qt::FontRole, isCurrent ? QVariant(bold) : QVariant());
    item->setData(Qt::AccessibleDescriptionRole, isCurrent ? QVariant(tr("You are here")) : QVariant());
}

// Enter is for the step alone: else the window would go on from there, too.
void StepList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QListWidget::keyPressEvent(event);
    } else if (currentItem() != nullptr && !event->isAutoRepeat()) {
        emit chosen(currentRow());
    }
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
