// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sentences.h"

#include "text/isolated.h"
#include "widgets/labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace bootlace::app {

Sentences::Sentences(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->addWidget(headingLabel(heading));
    hide();
}

void Sentences::setSentences(const QStringList &sentences)
{
    m_sentences = sentences;
    delete m_list;
    m_list = new QWidget;
    auto *grid = new QGridLayout(m_list);
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < sentences.size(); ++row) {
        grid->addWidget(new QLabel(QStringLiteral("•")), row, 0, Qt::AlignTop);
        grid->addWidget(selectableLabel({}, isolated(sentences[row])), row, 1);
    }
    m_layout->addWidget(m_list);
    setVisible(!sentences.isEmpty());
}

} // namespace bootlace::app
