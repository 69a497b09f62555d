// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_udisks.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace bootlace::test {
namespace {

const QString service = QStringLiteral("org.freedesktop.UDisks2");
const QString root = QStringLiteral("/org/freedesktop/UDisks2");
const QString blockInterface = QStringLiteral("org.freedesktop.UDisks2.Block");
const QString driveInterface = QStringLiteral("org.freedesktop.UDisks2.Drive");
const QString fileSystemInterface = QStringLiteral("org.freedesktop.UDisks2.Filesystem");

using ManagedObjects = QMap<QDBusObjectPath, app::Interfaces>;

QByteArray bytes(const QString &path)
{
    return QFile::encodeName(path) + '\0';
}

QString blockObject(const QString &name)
{
    return root + QStringLiteral("/block_devices/") + name;
}

QString driveObject(const QString &name)
{
    return root + QStringLiteral("/drives/") + name;
}

} // namespace

FakeUDisks::FakeUDisks(const QString &address)
    : m_bus(QDBusConnection::connectToBus(address, QStringLiteral("fake-udisks")))
{
    qDBusRegisterMetaType<app::Interfaces>();
    qDBusRegisterMetaType<ManagedObjects>();
    qDBusRegisterMetaType<QByteArrayList>();
    m_bus.registerVirtualObject(root, this, QDBusConnection::SubPath);
}

FakeUDisks::~FakeUDisks()
{
    vanish();
    m_bus.unregisterObject(root, QDBusConnection::UnregisterTree);
    QDBusConnection::disconnectFromBus(QStringLiteral("fake-udisks"));
}

void FakeUDisks::appear()
{
    m_bus.registerService(service);
}

void FakeUDisks::vanish()
{
    m_bus.unregisterService(service);
}

QString FakeUDisks::plug(const QString &name, const QString &model, quint64 size, const QStringList &mounts)
{
    add(driveObject(name), {{driveInterface,
                             {{QStringLiteral("Vendor"), QStringLiteral("Test")},
                              {QStringLiteral("Model"), model},
                              {QStringLiteral("Serial"), QStringLiteral("S-") + name},
                              {QStringLiteral("MediaRemovable"), true},
                              {QStringLiteral("Removable"), true},
                              {QStringLiteral("Optical"), false}}}});
    app::Interfaces block{{blockInterface,
                           {{QStringLiteral("Device"), bytes(QStringLiteral("/dev/") + name)},
                            {QStringLiteral("Drive"), QVariant::fromValue(QDBusObjectPath(driveObject(name)))},
                            {QStringLiteral("Size"), size},
                            {QStringLiteral("HintIgnore"), false},
                            {QStringLiteral("IdType"), QStringLiteral("vfat")},
                            {QStringLiteral("IdLabel"), QStringLiteral("PHOTOS")}}}};
    if (!mounts.isEmpty()) {
        QByteArrayList places;
        for (const QString &mount : mounts) {
            places.append(bytes(mount));
        }
        block[fileSystemInterface] = {{QStringLiteral("MountPoints"), QVariant::fromValue(places)}};
    }
    add(blockObject(name), block);
    return blockObject(name);
}

void FakeUDisks::add(const QString &object, const app::Interfaces &interfaces)
{
    m_objects[object] = interfaces;
    QDBusMessage signal = QDBusMessage::createSignal(root, QStringLiteral("org.freedesktop.DBus.ObjectManager"),
                                                     QStringLiteral("InterfacesAdded"));
    signal << QVariant::fromValue(QDBusObjectPath(object)) << QVariant::fromValue(interfaces);
    m_bus.send(signal);
}

void FakeUDisks::pull(const QString &name)
{
    for (const QString &object : {blockObject(name), driveObject(name)}) {
        QDBusMessage signal = QDBusMessage::createSignal(root, QStringLiteral("org.freedesktop.DBus.ObjectManager"),
                                                         QStringLiteral("InterfacesRemoved"));
        signal << QVariant::fromValue(QDBusObjectPath(object)) << QStringList(m_objects.take(object).keys());
        m_bus.send(signal);
    }
}

void FakeUDisks::change(const QString &object, const QString &interface, const QVariantMap &properties)
{
    m_objects[object][interface].insert(properties);
    QDBusMessage signal = QDBusMessage::createSignal(object, QStringLiteral("org.freedesktop.DBus.Properties"),
                                                     QStringLiteral("PropertiesChanged"));
    signal << interface << properties << QStringList();
    m_bus.send(signal);
}

void FakeUDisks::setSize(const QString &name, quint64 size)
{
    change(blockObject(name), blockInterface, {{QStringLiteral("Size"), size}});
}

void FakeUDisks::refuse(const QString &method, const QString &error, const QString &text)
{
    m_refusals.insert(method, {error, text});
}

void FakeUDisks::answer()
{
    m_delayed.clear();
    for (const QDBusMessage &message : std::exchange(m_waiting, {})) {
        m_bus.send(replyTo(message));
    }
}

bool FakeUDisks::handleMessage(const QDBusMessage &message, const QDBusConnection & /*connection*/)
{
    QString call = message.member() + u' ' + message.path().section(u'/', -1);
    if (message.member() == QLatin1String("OpenDevice")) {
        const auto options = qdbus_cast<QVariantMap>(message.arguments().value(1));
        call += u' ' + message.arguments().value(0).toString() +
                (options.value(QStringLiteral("flags")).toInt() & O_EXCL ? QStringLiteral(" exclusively") : QString());
    }
    m_calls.append(call);
    message.setDelayedReply(true);
    if (m_delayed.contains(message.member())) {
        m_waiting.append(message);
    } else {
        m_bus.send(replyTo(message));
    }
    return true;
}

QDBusMessage FakeUDisks::replyTo(const QDBusMessage &message)
{
    if (const auto refusal = m_refusals.constFind(message.member()); refusal != m_refusals.constEnd()) {
        return message.createErrorReply(service + QStringLiteral(".Error.") + refusal->first, refusal->second);
    }
    if (message.member() == QLatin1String("GetManagedObjects")) {
        ManagedObjects objects;
        for (auto each = m_objects.begin(); each != m_objects.end(); ++each) {
            objects.insert(QDBusObjectPath(each.key()), each.value());
        }
        return message.createReply(QVariant::fromValue(objects));
    }
    if (message.path() != root && !m_objects.contains(message.path())) {
        return message.createErrorReply(QStringLiteral("org.freedesktop.DBus.Error.UnknownObject"),
                                        QStringLiteral("No such object"));
    }
    if (message.member() == QLatin1String("Unmount")) {
        change(message.path(), fileSystemInterface,
               {{QStringLiteral("MountPoints"), QVariant::fromValue(QByteArrayList())}});
    }
    if (message.member() == QLatin1String("OpenDevice")) {
        const int fd = ::open(QFile::encodeName(m_file).constData(), O_RDWR | O_CLOEXEC);
        const QDBusMessage reply = message.createReply(QVariant::fromValue(QDBusUnixFileDescriptor(fd)));
        ::close(fd);
        return reply;
    }
    return message.createReply();
}

} // namespace bootlace::test
