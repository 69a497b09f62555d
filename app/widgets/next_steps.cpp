// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/next_steps.h"

#include "text/board_text.h"
#include "widgets/dip_switch.h"
#include "widgets/labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace bootlace::app {
NextSteps::NextSteps(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_switches(new DipSwitch)
{
    m_grid->setContentsMargins({});
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(headingLabel(tr("What comes next")), 0, 0, 1, 2);
    m_grid->addWidget(m_switches, 0, 2, Qt::AlignTop);
}

void NextSteps::addStep(const QString &text, const QString &name)
{
    const int row = ++m_steps;
    m_grid->addWidget(new QLabel(tr("%1.", "number in a list").arg(locale().toString(row))), row, 0, Qt::AlignTop);
    m_grid->addWidget(selectableLabel(name, text), row, 1);
}

void NextSteps::setMedium(const board::Board &board, const std::string &mediumId)
{
    QStringList names;
    for (const std::string &name : board.switchNames) {
        names.append(QString::fromStdString(name));
    }
    const board::Medium *medium = board.medium(mediumId);
    const bool hasSwitches = medium != nullptr && !medium->switches.empty();
    const QString text = hasSwitches ? boardText(medium->switchesText) : QString();
    m_switches->setVisible(hasSwitches);
    m_switches->setSwitches(names, hasSwitches ? QString::fromStdString(medium->switches) : QString(), text);
    for (; m_steps > 0; --m_steps) {
        for (int column = 0; column < 2; ++column) {
            delete m_grid->itemAtPosition(m_steps, column)->widget();
        }
    }
    if (medium != nullptr && !medium->procedure.empty()) {
        for (std::size_t i = 0; i < medium->procedure.size(); ++i) {
            addStep(boardText(medium->procedure[i]), QStringLiteral("next-procedure-%1").arg(i + 1));
        }
        addStep(text, QStringLiteral("next-switches"));
    } else {
        const QString insert = tr("With the board switched off, insert the card.");
        addStep(hasSwitches ? insert + u' ' + text : insert, QStringLiteral("next-insert"));
    }
    addStep(tr("To watch it start, connect a 3.3 V serial console: 115200 baud, 8 data bits, no parity, 1 stop bit "
               "(115200 8N1)."),
            QStringLiteral("next-serial"));
    addStep(tr("Switch the board on. The first start can take a little longer than later ones."),
            QStringLiteral("next-boot"));
    m_grid->removeWidget(m_switches);
    m_grid->addWidget(m_switches, 0, 2, m_steps + 1, 1, Qt::AlignTop);
}

} // namespace bootlace::app
