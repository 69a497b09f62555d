// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/unique_fd.h"
#include "inquiry.h"
#include "platform/udisks_objects.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace bootlace::app {

/// UDisks2 on a bus: what it knows, and what it is asked to do. Every call is asynchronous and may take minutes, since
/// a person may be at a password box.
class UDisksBus final : public QObject
{
    Q_OBJECT

public:
    /// `address` is that of a bus; empty: the system's.
    explicit UDisksBus(const QString &address, QObject *parent = nullptr);
    ~UDisksBus() override;

    [[nodiscard]] const UDisksObjects &objects() const { return m_objects; }

    using Done = std::function<void(Result<>)>;
    using Opened = std::function<void(Result<UniqueFd>)>;

    /// Without force: Busy when somebody works in the file system.
    void unmount(const QString &object, Done done);
    enum class Mode : std::uint8_t { Read, WriteExclusively };
    /// With direct I/O.
    void openDevice(const QString &object, Mode mode, Opened opened);
    /// Nobody waits for the answer.
    void rescan(const QString &object);

signals:
    /// UDisks2 answered, or told of a change: objects() are others now.
    void changed();
    /// It can't be reached, or went: objects() is empty. changed() follows if it comes back.
    void lost();

private:
    using Reply = std::function<void(const QDBusMessage &)>;

    void connected(const Result<QDBusConnection> &bus);
    void setOwner(const QString &owner);
    void loose();
    void forget();
    void listen();
    void call(const QString &object, const QString &interface, const QString &method, const QVariantList &arguments,
              Reply reply);

private slots:
    void acceptSignal(const QDBusMessage &signal);

private:
    QString m_name; ///< of the connection
    std::unique_ptr<QDBusConnection> m_bus;
    std::unique_ptr<QDBusServiceWatcher> m_watcher;
    QString m_owner; ///< the unique name of the UDisks2 that is listened to
    UDisksObjects m_objects;
    Inquiry<Result<QDBusConnection>> m_connecting;
};

/// What a refusal of UDisks2 means for the person. `otherwise` when it tells nothing special.
[[nodiscard]] Error errorOf(const QString &name, const QString &text, Cause otherwise);

} // namespace bootlace::app
