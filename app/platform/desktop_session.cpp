// SPDX-License-Identifier: GPL-3.0-or-later
// logind: org.freedesktop.login1.Manager.Inhibit(what, who, why, mode) answers a descriptor; the lock lasts until it is
// closed. Notifications: the Desktop Notifications Specification 1.2. Both calls are sent and not waited for.
#include "platform/desktop_session.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QVariantMap>

namespace bootlace::app {

std::shared_ptr<void> DesktopSession::stayAwake(const QString &reason)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep:shutdown:idle") << QStringLiteral("Bootlace") << reason << QStringLiteral("block");
    // The watcher holds the answer, and with it the descriptor: the lock goes when the watcher does.
    return std::make_shared<QDBusPendingCallWatcher>(QDBusConnection::systemBus().asyncCall(call));
}

void DesktopSession::notify(const QString &title, const QString &text)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    call << QStringLiteral("Bootlace") << 0U << QStringLiteral("bootlace") << title << text << QStringList()
         << QVariantMap() << -1;
    QDBusConnection::sessionBus().asyncCall(call);
}

} // namespace bootlace::app
