// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/session.h"

namespace bootlace::app {

/// logind's inhibitor locks and the desktop's notification service, both over D-Bus.
class DesktopSession final : public Session
{
public:
    [[nodiscard]] std::shared_ptr<void> stayAwake(const QString &reason) override;
    void notify(const QString &title, const QString &text) override;
};

} // namespace bootlace::app
