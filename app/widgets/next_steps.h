// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/board.h"

#include <QWidget>

#include <string>

class QLabel;

namespace bootlace::app {

class DipSwitch;

/// What a person does with a card that is ready: switches, serial console, first start.
class NextSteps final : public QWidget
{
    Q_OBJECT

public:
    explicit NextSteps(QWidget *parent = nullptr);

    void setMedium(const board::Board &board, const std::string &mediumId);

private:
    QLabel *m_insert = nullptr;
    DipSwitch *m_switches = nullptr;
};

} // namespace bootlace::app
