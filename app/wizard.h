// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services.h"
#include "window.h"

#include <QObject>

namespace bootlace::app {

/// The one place where pages, models and jobs are made and joined.
class Wizard final : public QObject
{
    Q_OBJECT

public:
    explicit Wizard(Services services, QObject *parent = nullptr);

    [[nodiscard]] Window &window() { return m_window; }

private:
    enum Journey : int { Make };

    Services m_services;
    Window m_window;
};

} // namespace bootlace::app
