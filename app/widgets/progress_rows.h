// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"
#include "widgets/state_mark.h"

#include <QString>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QProgressBar;

namespace bootlace::app {

/// The steps of a long piece of work, one below the other: a sign, a name, a bar where there are bytes to count, and
/// how many. Each row is read as one sentence by a screen reader.
class ProgressRows final : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        StateMark::Sign sign = StateMark::Sign::Waiting;
        QString name;
        QString state;  ///< the sign in words
        QString amount; ///< "1.2 GiB of 2.3 GiB"; may be empty
        ByteCount done;
        ByteCount total; ///< 0: no bar
    };

    explicit ProgressRows(QWidget *parent = nullptr);

    /// As many rows every time.
    void setRows(const std::vector<Row> &rows);

private:
    struct Line
    {
        StateMark *mark;
        QLabel *name;
        QProgressBar *bar;
        QLabel *amount;
    };

    void addLine();

    QGridLayout *m_grid = nullptr;
    std::vector<Line> m_lines;
};

} // namespace bootlace::app
