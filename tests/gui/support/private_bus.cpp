// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/private_bus.h"

#include "support/eventually.h"

#include <QFile>

#include <stdexcept>

namespace bootlace::test {

PrivateBus::PrivateBus()
{
    QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
    if (!config.open(QIODevice::WriteOnly)) {
        throw std::runtime_error("the bus can't be configured");
    }
    config.write(
        "<busconfig><type>session</type><listen>unix:path=" + m_folder.filePath(QStringLiteral("bus")).toUtf8() +
        "</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow send_destination=\"*\" "
        "eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n");
    config.close();
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--nofork"), QStringLiteral("--nopidfile"), QStringLiteral("--print-address"),
                    QStringLiteral("--config-file"), config.fileName()});
    if (!m_daemon.waitForStarted(test::patience) || !m_daemon.waitForReadyRead(test::patience)) {
        throw std::runtime_error("dbus-daemon does not start");
    }
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

PrivateBus::~PrivateBus()
{
    m_daemon.terminate();
    m_daemon.waitForFinished(test::patience);
}

} // namespace bootlace::test
