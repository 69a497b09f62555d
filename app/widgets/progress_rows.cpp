// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/progress_rows.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>

namespace bootlace::app {

ProgressRows::ProgressRows(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(2, 1);
    m_grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);
}

void ProgressRows::addLine()
{
    const int row = static_cast<int>(m_lines.size());
    const Line line{new StateMark, new QLabel, new QProgressBar, new QLabel};
    line.bar->setTextVisible(false);
    line.bar->setRange(0, 1000);
    line.bar->setMaximumHeight(fontMetrics().height() * 3 / 4);
    QSizePolicy policy = line.bar->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    line.bar->setSizePolicy(policy);
    // As wide as the longest amount, so that the bars don't move with every number.
    line.amount->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    m_grid->addWidget(line.mark, row, 0);
    m_grid->addWidget(line.name, row, 1);
    m_grid->addWidget(line.bar, row, 2);
    m_grid->addWidget(line.amount, row, 3);
    m_lines.push_back(line);
}

void ProgressRows::setRows(const std::vector<Row> &rows)
{
    while (m_lines.size() < rows.size()) {
        addLine();
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Row &row = rows[i];
        const Line &line = m_lines[i];
        line.mark->setSign(row.sign);
        line.mark->setAccessibleName(row.state);
        line.name->setText(row.name);
        line.name->setEnabled(row.sign != StateMark::Sign::Waiting);
        QFont font = this->font();
        font.setBold(row.sign == StateMark::Sign::Active);
        line.name->setFont(font);
        line.amount->setText(row.amount);
        const bool counts = row.total != ByteCount() && row.sign != StateMark::Sign::Waiting;
        line.bar->setVisible(counts);
        if (counts) {
            const double share = static_cast<double>(row.done.value()) / static_cast<double>(row.total.value());
            line.bar->setValue(qRound(qMin(share, 1.0) * line.bar->maximum()));
        }
        const QString sentence = row.amount.isEmpty() ? tr("%1: %2").arg(row.name, row.state)
                                                      : tr("%1: %2, %3").arg(row.name, row.state, row.amount);
        line.name->setAccessibleName(sentence);
        line.bar->setAccessibleName(row.name);
        line.bar->setAccessibleDescription(sentence);
    }
}

} // namespace bootlace::app
