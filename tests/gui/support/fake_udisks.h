// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/udisks_objects.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QHash>
#include <QList>
#include <QStringList>

namespace bootlace::test {

/// A stand-in for UDisks2 on a private bus. It lives in the thread of the test: whoever waited for it there would wait
/// for ever, so a test that passes shows that nobody does.
class FakeUDisks final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    explicit FakeUDisks(const QString &address);
    ~FakeUDisks() override;

    /// On the bus under UDisks2's name from now on.
    void appear();
    void vanish();

    /// A card in a reader, mounted at `mounts` if there are any; answers its block device's object.
    QString plug(const QString &name, const QString &model, quint64 size, const QStringList &mounts = {});
    void pull(const QString &name);
    void setSize(const QString &name, quint64 size);

    /// OpenDevice hands out this file.
    void setFile(const QString &path) { m_file = path; }

    /// The method fails from now on: "OpenDevice", "NotAuthorizedDismissed", ...
    void refuse(const QString &method, const QString &error, const QString &text = {});

    /// Calls of the method are not answered until answer().
    void delay(const QString &method) { m_delayed.append(method); }

    void answer();

    /// What was called, in order, with the end of the object's path: "Unmount sda1", "OpenDevice sda rw 0x...".
    [[nodiscard]] const QStringList &calls() const { return m_calls; }

    [[nodiscard]] bool isWaitedFor() const { return !m_waiting.isEmpty(); }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

    [[nodiscard]] QString introspect(const QString & /*path*/) const override { return {}; }

private:
    [[nodiscard]] QDBusMessage replyTo(const QDBusMessage &message);
    void add(const QString &object, const app::Interfaces &interfaces);
    void change(const QString &object, const QString &interface, const QVariantMap &properties);

    QDBusConnection m_bus;
    QMap<QString, app::Interfaces> m_objects;
    QHash<QString, QPair<QString, QString>> m_refusals;
    QStringList m_delayed;
    QList<QDBusMessage> m_waiting;
    QStringList m_calls;
    QString m_file;
};

} // namespace bootlace::test
