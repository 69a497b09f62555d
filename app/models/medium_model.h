// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace bootlace::app {

/// The media that the draft's board can start from.
class MediumModel final : public QObject
{
    Q_OBJECT

public:
    /// One of them, in the person's words.
    struct Choice
    {
        QString id;
        QString name;
        QString meaning; ///< where firmware, boot files and the root file system will live; may be empty
        QString needs;   ///< the hardware for it; may be empty
        QStringList switchNames;
        QString switches; ///< '1' is up; empty when the board has none
        QString switchesText;

        bool operator==(const Choice &) const = default;
    };

    explicit MediumModel(Draft &draft, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<Choice> &choices() const { return m_choices; }

    /// Which of the choices the draft has.
    [[nodiscard]] std::size_t current() const;

    void choose(std::size_t index);

signals:
    /// Other choices, or another one of them is the current.
    void changed();

private:
    void refresh();

    Draft &m_draft;
    std::vector<Choice> m_choices;
};

} // namespace bootlace::app
