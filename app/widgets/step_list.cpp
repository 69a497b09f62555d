// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step_list.h"

#include "widgets/state_mark.h"

#include <QFont>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace bootlace::app {
namespace {

constexpr int stateRole = Qt::UserRole;

/// The text, and behind it the sign of the step's state.
class StepDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const auto state = static_cast<StepList::State>(index.data(stateRole).toInt());
        if (state == StepList::State::Unknown) {
            return;
        }
        const int side = option.fontMetrics.ascent();
        const QRect place = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, {side, side},
                                                option.rect.adjusted(side / 4, 0, -side / 4, 0));
        const bool isSelected = (option.state & QStyle::State_Selected) != 0;
        StateMark::paint(*painter, place,
                         state == StepList::State::Complete ? StateMark::Sign::Done : StateMark::Sign::Failed,
                         option.palette, isSelected);
    }
};

} // namespace

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
    setItemDelegate(new StepDelegate(this));
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) { emit chosen(row(item)); });
}

void StepList::setSteps(const QList<Step> &steps, int current)
{
    while (count() > steps.size()) {
        delete takeItem(count() - 1);
    }
    for (int row = 0; row < steps.size(); ++row) {
        if (row == count()) {
            addItem(QString());
        }
        setStep(row, steps[row], row == current);
    }
    if (current != m_current || !hasFocus()) { // whoever walks through the list with the keyboard stays where they are
        setCurrentRow(current);
    }
    m_current = current;
    updateGeometry();
}

// An item that stays the same tells nobody of a change: a screen reader reads the list once.
void StepList::setStep(int row, const Step &step, bool isCurrent)
{
    QListWidgetItem *item = this->item(row);
    const Qt::ItemFlags flags =
        step.isReachable ? Qt::ItemIsSelectable | Qt::ItemIsEnabled : Qt::ItemFlags(Qt::NoItemFlags);
    if (item->flags() != flags) {
        item->setFlags(flags);
    }
    QFont bold = font();
    bold.setBold(true);
    item->setText(tr("%1. %2").arg(locale().toString(row + 1), step.title));
    item->setData(Qt::FontRole, isCurrent ? QVariant(bold) : QVariant());
    item->setData(stateRole, static_cast<int>(step.state));
    QStringList description;
    if (isCurrent) {
        description.append(tr("You are here"));
    }
    if (step.state != State::Unknown) {
        description.append(step.state == State::Complete ? tr("Complete") : tr("Incomplete"));
    }
    item->setData(Qt::AccessibleDescriptionRole, description.join(QStringLiteral(". ")));
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
    return {width + metrics.averageCharWidth() * 2 + metrics.ascent() + verticalScrollBar()->sizeHint().width(), 0};
}

} // namespace bootlace::app
