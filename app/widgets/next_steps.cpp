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
    , m_insert(selectableLabel(QStringLiteral("next-insert"), {}))
    , m_switches(new DipSwitch)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    grid->addWidget(headingLabel(tr("What comes next")), 0, 0, 1, 2);
    auto *serial =
        selectableLabel(QStringLiteral("next-serial"),
                        tr("To watch it start, connect a 3.3 V serial console: 115200 baud, 8 data bits, no parity, 1 "
                           "stop bit (115200 8N1)."));
    auto *boot = selectableLabel(QStringLiteral("next-boot"),
                                 tr("Switch the board on. The first start can take a little longer than later ones."));
    int row = 1;
    for (QLabel *label : {m_insert, serial, boot}) {
        grid->addWidget(new QLabel(tr("%1.", "number in a list").arg(locale().toString(row))), row, 0, Qt::AlignTop);
        grid->addWidget(label, row, 1);
        ++row;
    }
    grid->addWidget(m_switches, 0, 2, row, 1, Qt::AlignTop);
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
    const QString insert = tr("With the board switched off, insert the card.");
    m_insert->setText(hasSwitches ? insert + u' ' + text : insert);
}

} // namespace bootlace::app
