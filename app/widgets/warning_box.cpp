// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/warning_box.h"

#include "widgets/sentences.h"

#include <QBoxLayout>
#include <QLabel>
#include <QStyle>

namespace bootlace::app {

WarningBox::WarningBox(const QString &name, const QString &heading, QWidget *parent)
    : QFrame(parent)
    , m_sentences(new Sentences(heading))
    , m_words(new QVBoxLayout)
{
    setObjectName(name);
    setFrameShape(QFrame::StyledPanel);
    auto *sign = new QLabel;
    sign->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(fontMetrics().height() * 2));
    m_words->addWidget(m_sentences);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addLayout(m_words, 1);
    hide();
}

void WarningBox::setSentences(const QStringList &sentences)
{
    m_sentences->setSentences(sentences);
    setVisible(!sentences.isEmpty());
}

void WarningBox::addButton(QWidget *button)
{
    m_words->addWidget(button, 0, Qt::AlignLeading);
}

} // namespace bootlace::app
