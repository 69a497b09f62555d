// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_disks.h"

#include <algorithm>
#include <utility>

namespace bootlace::test {

app::DiskInfo FakeDisks::card(const QString &id, ByteCount size)
{
    app::DiskInfo info;
    info.id = id;
    info.disk.path = "/dev/" + id.toStdString();
    info.disk.name = id.toStdString();
    info.disk.vendor = "Test";
    info.disk.model = "Card " + id.toStdString();
    info.disk.serial = "0x" + id.toStdString();
    info.disk.size = size;
    info.disk.removable = true;
    info.disk.bus = device::Bus::Sdio;
    return info;
}

void FakeDisks::plug(const app::DiskInfo &disk)
{
    m_disks.append(disk);
    emit changed();
}

void FakeDisks::replace(const app::DiskInfo &disk)
{
    for (app::DiskInfo &other : m_disks) {
        if (other.id == disk.id) {
            other = disk;
        }
    }
    emit changed();
}

void FakeDisks::pull(const QString &id)
{
    m_disks.removeIf([&](const app::DiskInfo &disk) { return disk.id == id; });
    emit changed();
}

void FakeDisks::setProblem(const QString &problem)
{
    m_problem = problem;
    emit changed();
}

void FakeDisks::setSink(const QString &id, Result<std::shared_ptr<sink::Sink>> sink)
{
    m_sinks.insert(id, std::move(sink));
}

void FakeDisks::open(const app::DiskInfo &disk, device::FixedDisks /*fixed*/, Sources sources, Opened opened)
{
    m_sourcesOfOpening = std::move(sources);
    m_opened.append(disk.id);
    Result<std::shared_ptr<sink::Sink>> answer =
        m_sinks.value(disk.id, fail(Cause::NotFound, disk.id.toStdString() + " is not there"));
    m_held.emplace_back([opened = std::move(opened), answer] { opened(answer); });
    if (!m_holding) {
        QMetaObject::invokeMethod(this, &FakeDisks::answer, Qt::QueuedConnection);
    }
}

void FakeDisks::answer()
{
    for (const auto &held : std::exchange(m_held, {})) {
        held();
    }
}

void FakeDisks::openForReading(const app::DiskInfo &disk, OpenedForReading opened)
{
    open(disk, device::FixedDisks::Refuse, {}, [opened = std::move(opened)](Result<std::shared_ptr<sink::Sink>> sink) {
        opened(sink ? Result<std::shared_ptr<sink::Medium>>(*sink) : std::unexpected(sink.error()));
    });
}

void FakeDisks::rescan(const app::DiskInfo &disk)
{
    m_rescanned.append(disk.id);
}

std::shared_ptr<void> FakeSession::stayAwake(const QString & /*reason*/)
{
    auto lock = std::make_shared<int>(0);
    m_awake = lock;
    return lock;
}

void FakeSession::notify(const QString &title, const QString &text)
{
    m_notifications.append(title + u'\n' + text);
}

} // namespace bootlace::test
