// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace bootlace::app {

/// What a long piece of work asks of the person's desktop session. Nothing here waits or fails: a desktop that can't do
/// it is left alone.
class Session
{
public:
    Session() = default;
    virtual ~Session() = default;
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;
    Session(Session &&) = delete;
    Session &operator=(Session &&) = delete;

    /// The computer does not go to sleep, nor is it shut down without asking, until the last copy of the result goes.
    [[nodiscard]] virtual std::shared_ptr<void> stayAwake(const QString &reason) = 0;
    /// Shows a desktop notification.
    virtual void notify(const QString &title, const QString &text) = 0;
};

} // namespace bootlace::app
