// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/board.h"

#include <QWidget>

#include <string>

class QGridLayout;

namespace bootlace::app {

class DipSwitch;

/// What a person does when all is written: what is special of the medium, switches, serial console, first start.
class NextSteps final : public QWidget
{
    Q_OBJECT

public:
    explicit NextSteps(QWidget *parent = nullptr);

    void setMedium(const board::Board &board, const std::string &mediumId);

private:
    void addStep(const QString &text, const QString &name);

    QGridLayout *m_grid;
    DipSwitch *m_switches;
    int m_steps = 0;
};

} // namespace bootlace::app
