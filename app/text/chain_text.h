// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/walk.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace bootlace::app {

/// A link of a card's boot chain, in the person's words.
struct ChainLink
{
    doctor::LinkState state = doctor::LinkState::Good;
    QString title;     ///< "Kernel: /Image"
    QString stateText; ///< "in order"
    QStringList lines; ///< what is wrong, and what to do; then what was found

    bool operator==(const ChainLink &) const = default;
};

[[nodiscard]] QList<ChainLink> chainOf(const doctor::Walk &walk);

} // namespace bootlace::app
