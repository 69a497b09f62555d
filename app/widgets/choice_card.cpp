// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choice_card.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QRadioButton>
#include <QStyle>

namespace bootlace::app {

ChoiceCard::ChoiceCard(const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_button(new QRadioButton(name))
    , m_texts(new QVBoxLayout)
    , m_whole(new QHBoxLayout(this))
{
    setFrameShape(QFrame::StyledPanel);
    QFont bold = font();
    bold.setBold(true);
    m_button->setFont(bold);
    const int room = fontMetrics().height() * 3 / 4;
    m_whole->setContentsMargins(room, room, room, room);
    m_whole->setSpacing(room * 2);
    m_texts->setSpacing(room / 2);
    m_texts->addWidget(m_button);
    m_whole->addLayout(m_texts, 1);
}

void ChoiceCard::addText(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    // In line with the words of the radio button, whichever side it is on.
    auto *line = new QHBoxLayout;
    line->addSpacing(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                     style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing));
    line->addWidget(label, 1);
    m_texts->addLayout(line);
    const QString before = m_button->accessibleDescription();
    m_button->setAccessibleDescription(before.isEmpty() ? text : before + QLatin1Char(' ') + text);
}

void ChoiceCard::setSide(QWidget *widget)
{
    m_texts->addStretch();
    m_whole->addWidget(widget, 0, Qt::AlignTop);
}

void ChoiceCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) {
        m_button->click();
        m_button->setFocus(Qt::MouseFocusReason);
    }
}

} // namespace bootlace::app
