// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/raw_disks.h"

#include "device/block_sink.h"
#include "device/claim.h"
#include "platform/disk_look.h"

#include <chrono>

namespace bootlace::app {

RawDisks::RawDisks(QObject *parent)
    : Disks(parent)
    , m_look(this, [this](const Result<QList<DiskInfo>> &found) { acceptDisks(found); })
{
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (!m_look.isPending()) {
            look();
        }
    });
    m_clock.start(std::chrono::seconds(2));
    look();
}

void RawDisks::setListedSources(Sources sources)
{
    m_sources = std::move(sources);
    look();
}

void RawDisks::look()
{
    m_look.ask([sources = m_sources](const std::stop_token & /*stop*/) { return lookAround(sources); });
}

void RawDisks::acceptDisks(const Result<QList<DiskInfo>> &found)
{
    const QString problem = found ? QString() : cannotBeListed();
    const QList<DiskInfo> disks = found.value_or(QList<DiskInfo>());
    if (disks != m_disks || problem != m_problem || disks.isEmpty()) {
        m_disks = disks;
        m_problem = problem;
        emit changed();
    }
}

void RawDisks::open(const DiskInfo &disk, device::FixedDisks fixed, Sources sources, Opened opened)
{
    const device::ClaimRequest request{device::expectationOf(disk.disk), {fixed}, std::move(sources)};
    const auto claim = [request, path = disk.disk.path]() -> Result<std::shared_ptr<sink::Sink>> {
        TRY_ASSIGN(device::Claim granted, device::claim(path, request));
        return std::make_shared<device::BlockSink>(std::move(granted));
    };
    askOnce(this, claim, std::move(opened));
}

void RawDisks::openForReading(const DiskInfo &disk, OpenedForReading opened)
{
    const auto openIt = [path = disk.disk.path]() -> Result<std::shared_ptr<sink::Medium>> {
        TRY_ASSIGN(std::unique_ptr<sink::Medium> medium, device::openForReading(path));
        return std::shared_ptr<sink::Medium>(std::move(medium));
    };
    askOnce(this, openIt, std::move(opened));
}

} // namespace bootlace::app
