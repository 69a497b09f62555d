// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sentences.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace bootlace::app {

Sentences::Sentences(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    auto *label = new QLabel(heading);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    m_layout->setContentsMargins({});
    m_layout->addWidget(label);
    hide();
}

void Sentences::show(const QStringList &sentences)
{
    m_sentences = sentences;
    delete m_list;
    m_list = new QWidget;
    auto *grid = new QGridLayout(m_list);
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < sentences.size(); ++row) {
        grid->addWidget(new QLabel(QStringLiteral("•")), row, 0, Qt::AlignTop);
        auto *sentence = new QLabel(sentences[row]);
        sentence->setTextFormat(Qt::PlainText); // names from a card are no markup
        sentence->setWordWrap(true);
        sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(sentence, row, 1);
    }
    m_layout->addWidget(m_list);
    setVisible(!sentences.isEmpty());
}

} // namespace bootlace::app
