// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fold.h"

#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace bootlace::app {

Fold::Fold(const QString &name, const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton)
    , m_content(content)
{
    m_button->setObjectName(name);
    m_button->setText(title);
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setArrowType(Qt::RightArrow);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_button, 0, Qt::AlignLeading);
    layout->addWidget(m_content, 1);
    m_content->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_button, &QToolButton::toggled, this, [this](bool open) {
        m_button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_content->setVisible(open);
        setSizePolicy(QSizePolicy::Preferred, open ? QSizePolicy::Expanding : QSizePolicy::Maximum);
        if (open) {
            QTimer::singleShot(0, this, &Fold::scrollHere); // when it has its place
        }
    });
}

void Fold::setOpen(bool open)
{
    m_button->setChecked(open);
}

// On a small screen what was folded away lies below the window's edge.
void Fold::scrollHere()
{
    for (QWidget *above = parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            area->ensureWidgetVisible(m_content);
        }
    }
}

} // namespace bootlace::app
