// SPDX-License-Identifier: GPL-3.0-or-later
// What surprises: the default time limit of D-Bus (25 s) is shorter than a person at a password box, so calls have
// none; and Qt asks the bus, and waits, for the owner of a name whose signals are to be received: so the owner is found
// out first, and the signals of that one are listened to.
#include "platform/udisks_bus.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusUnixFileDescriptor>

#include <fcntl.h>
#include <limits>

namespace bootlace::app {
namespace {

constexpr QLatin1String service("org.freedesktop.UDisks2");
constexpr QLatin1String rootObject("/org/freedesktop/UDisks2");
constexpr QLatin1String blockInterface("org.freedesktop.UDisks2.Block");
constexpr QLatin1String fileSystemInterface("org.freedesktop.UDisks2.Filesystem");
constexpr QLatin1String managerInterface("org.freedesktop.DBus.ObjectManager");
constexpr QLatin1String propertiesInterface("org.freedesktop.DBus.Properties");

using ManagedObjects = QMap<QDBusObjectPath, Interfaces>;

Error errorOf(const QDBusMessage &reply, Cause otherwise)
{
    return app::errorOf(reply.errorName(), reply.errorMessage(), otherwise);
}

bool isError(const QDBusMessage &reply)
{
    return reply.type() == QDBusMessage::ErrorMessage;
}

} // namespace

Error errorOf(const QString &name, const QString &text, Cause otherwise)
{
    const auto isOneOf = [](const QString &word, std::initializer_list<const char *> words) {
        return std::ranges::any_of(
            words, [&](const char *each) { return word.contains(QLatin1String(each), Qt::CaseInsensitive); });
    };
    Cause cause = otherwise;
    if (isOneOf(name, {"Error.NotAuthorized", "Error.AccessDenied"})) { // also ...CanObtain, ...Dismissed
        cause = Cause::PermissionDenied;
    } else if (isOneOf(name, {"Error.DeviceBusy"}) || isOneOf(text, {"resource busy"})) {
        cause = Cause::Busy;
    } else if (isOneOf(name, {"Error.UnknownObject", "Error.UnknownMethod", "Error.UnknownInterface"}) ||
               isOneOf(text, {"no such device", "no medium", "no such file"})) {
        cause = Cause::DeviceGone;
    } else if (isOneOf(name, {"Error.ServiceUnknown", "Error.NoReply", "Error.Disconnected", "Error.NameHasNoOwner"})) {
        cause = Cause::NotFound;
    }
    return {cause, text.isEmpty() ? name.toStdString() : text.toStdString()};
}

UDisksBus::UDisksBus(const QString &address, QObject *parent)
    : QObject(parent)
    , m_name(QStringLiteral("bootlace-%1").arg(reinterpret_cast<quintptr>(this), 0, 16))
    , m_connecting(this, [this](const Result<QDBusConnection> &bus) { connected(bus); })
{
    qDBusRegisterMetaType<Interfaces>();
    qDBusRegisterMetaType<ManagedObjects>();
    m_connecting.ask([address, name = m_name](const std::stop_token & /*stop*/) -> Result<QDBusConnection> {
        return address.isEmpty() ? QDBusConnection::connectToBus(QDBusConnection::SystemBus, name)
                                 : QDBusConnection::connectToBus(address, name);
    });
}

UDisksBus::~UDisksBus()
{
    m_watcher.reset();
    m_bus.reset();
    QDBusConnection::disconnectFromBus(m_name);
}

void UDisksBus::connected(const Result<QDBusConnection> &bus)
{
    if (!bus || !bus->isConnected()) {
        emit lost();
        return;
    }
    m_bus = std::make_unique<QDBusConnection>(*bus);
    m_watcher = std::make_unique<QDBusServiceWatcher>(service, *bus);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString & /*name*/, const QString & /*before*/, const QString &now) { setOwner(now); });
    // Starts it if need be; and its answer comes from its unique name.
    call(rootObject, QStringLiteral("org.freedesktop.DBus.Peer"), QStringLiteral("Ping"), {},
         [this](const QDBusMessage &reply) { setOwner(isError(reply) ? QString() : reply.service()); });
}

void UDisksBus::setOwner(const QString &owner)
{
    if (owner.isEmpty()) {
        loose();
        return;
    }
    if (owner == m_owner) {
        return;
    }
    forget();
    m_owner = owner;
    listen();
    call(rootObject, managerInterface, QStringLiteral("GetManagedObjects"), {},
         [this, owner](const QDBusMessage &reply) {
             if (owner != m_owner) {
                 return;
             }
             if (isError(reply) || reply.arguments().isEmpty()) {
                 loose();
                 return;
             }
             const auto objects = qdbus_cast<ManagedObjects>(reply.arguments().constFirst());
             for (auto each = objects.begin(); each != objects.end(); ++each) {
                 m_objects.add(each.key().path(), each.value());
             }
             emit changed();
         });
}

void UDisksBus::loose()
{
    forget();
    emit lost();
}

void UDisksBus::forget()
{
    for (const QLatin1String interface : {managerInterface, propertiesInterface}) {
        if (!m_owner.isEmpty()) {
            m_bus->disconnect(m_owner, {}, interface, {}, this, SLOT(acceptSignal(QDBusMessage)));
        }
    }
    m_owner.clear();
    m_objects.clear();
}

void UDisksBus::listen()
{
    for (const QLatin1String interface : {managerInterface, propertiesInterface}) {
        m_bus->connect(m_owner, {}, interface, {}, this, SLOT(acceptSignal(QDBusMessage)));
    }
}

void UDisksBus::acceptSignal(const QDBusMessage &signal)
{
    const QVariantList arguments = signal.arguments();
    if (signal.member() == QLatin1String("InterfacesAdded") && arguments.size() == 2) {
        m_objects.add(arguments[0].value<QDBusObjectPath>().path(), qdbus_cast<Interfaces>(arguments[1]));
    } else if (signal.member() == QLatin1String("InterfacesRemoved") && arguments.size() == 2) {
        m_objects.remove(arguments[0].value<QDBusObjectPath>().path(), arguments[1].toStringList());
    } else if (signal.member() == QLatin1String("PropertiesChanged") && arguments.size() == 3) {
        m_objects.change(signal.path(), arguments[0].toString(), qdbus_cast<QVariantMap>(arguments[1]));
    } else {
        return;
    }
    emit changed();
}

void UDisksBus::call(const QString &object, const QString &interface, const QString &method,
                     const QVariantList &arguments, Reply reply)
{
    if (!m_bus) {
        reply(QDBusMessage().createErrorReply(QStringLiteral("org.freedesktop.DBus.Error.Disconnected"), {}));
        return;
    }
    QDBusMessage message = QDBusMessage::createMethodCall(service, object, interface, method);
    message.setArguments(arguments);
    message.setInteractiveAuthorizationAllowed(true);
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(message, std::numeric_limits<int>::max()), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, reply = std::move(reply)] {
        watcher->deleteLater();
        reply(watcher->reply());
    });
}

void UDisksBus::unmount(const QString &object, Done done)
{
    call(object, fileSystemInterface, QStringLiteral("Unmount"), {QVariantMap()},
         [done = std::move(done)](const QDBusMessage &reply) {
             done(isError(reply) ? std::unexpected(errorOf(reply, Cause::Busy).during("unmount it")) : Result<>());
         });
}

void UDisksBus::openDevice(const QString &object, Mode mode, Opened opened)
{
    const bool write = mode == Mode::WriteExclusively;
    const int flags = O_CLOEXEC | O_DIRECT | (write ? O_EXCL : 0);
    const QVariantMap options{{QStringLiteral("flags"), flags}};
    const Cause otherwise = write ? Cause::WriteFailed : Cause::ReadFailed;
    call(object, blockInterface, QStringLiteral("OpenDevice"),
         {write ? QStringLiteral("rw") : QStringLiteral("r"), options},
         [opened = std::move(opened), otherwise](const QDBusMessage &reply) {
             if (isError(reply)) {
                 opened(std::unexpected(errorOf(reply, otherwise).during("ask UDisks2 to open it")));
                 return;
             }
             const auto handle = reply.arguments().value(0).value<QDBusUnixFileDescriptor>();
             UniqueFd fd(::fcntl(handle.fileDescriptor(), F_DUPFD_CLOEXEC, 0));
             opened(fd.valid() ? Result<UniqueFd>(std::move(fd))
                               : std::unexpected(Error(otherwise, "UDisks2 answered without a file descriptor")));
         });
}

void UDisksBus::rescan(const QString &object)
{
    call(object, blockInterface, QStringLiteral("Rescan"), {QVariantMap()}, [](const QDBusMessage & /*reply*/) {});
}

} // namespace bootlace::app
