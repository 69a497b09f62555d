// SPDX-License-Identifier: GPL-3.0-or-later
// logind: org.freedesktop.login1.Manager.Inhibit(what, who, why, mode) answers a descriptor; the lock lasts until it is
// closed. Notifications: the Desktop Notifications Specification 1.2. Connecting to a bus waits for it, and so do the
// calls: all of it is done on threads of the pool.
#include "platform/desktop_session.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDBusUnixFileDescriptor>
#include <QThreadPool>
#include <QVariantMap>

#include <mutex>

namespace bootlace::app {
namespace {

constexpr int patience = 5000; // milliseconds; whoever quits waits for it

/// Written on a thread of the pool, closed on any.
struct Lock
{
    std::mutex mutex;
    QDBusUnixFileDescriptor descriptor;
};

} // namespace

std::shared_ptr<void> DesktopSession::stayAwake(const QString &reason)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep:shutdown:idle") << QStringLiteral("Bootlace") << reason << QStringLiteral("block");
    auto lock = std::make_shared<Lock>();
    QThreadPool::globalInstance()->start([call, wanted = std::weak_ptr(lock)] {
        const QDBusReply<QDBusUnixFileDescriptor> reply =
            QDBusConnection::systemBus().call(call, QDBus::Block, patience);
        if (const auto held = wanted.lock(); held && reply.isValid()) {
            const std::scoped_lock guard(held->mutex);
            held->descriptor = reply.value();
        }
    });
    return lock;
}

void DesktopSession::notify(const QString &title, const QString &text)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    call << QStringLiteral("Bootlace") << 0U << QStringLiteral("bootlace") << title << text << QStringList()
         << QVariantMap() << -1;
    QThreadPool::globalInstance()->start([call] { QDBusConnection::sessionBus().send(call); });
}

} // namespace bootlace::app
