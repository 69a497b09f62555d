// SPDX-License-Identifier: GPL-3.0-or-later
// UDisks2 tells what is plugged in and what a person knows it by; whether it may be written is asked of the guard, on
// another thread, each time that anything changes.
#include "platform/udisks.h"

#include "device/block_sink.h"
#include "platform/disk_look.h"
#include "platform/raw_disks.h"

#include <chrono>
#include <unistd.h>

namespace bootlace::app {
namespace {

/// UDisks2's object of the disk.
QString objectOf(const DiskInfo &disk)
{
    return disk.id.section(u'#', 0, 0);
}

// What UDisks2 tells is shown; what the kernel tells is compared when the disk is opened, so it stays as it is.
void addNames(DiskInfo &info, const UDisk &disk)
{
    if (!disk.vendor.isEmpty() || !disk.model.isEmpty()) {
        info.disk.vendor = disk.vendor.toStdString();
        info.disk.model = disk.model.toStdString();
    }
    info.contents = disk.contents;
}

Result<> mayOpen(const DiskInfo &now, const device::ClaimRequest &request)
{
    if (now.trouble) {
        return fail(Cause::Refused, now.trouble->message());
    }
    TRY(device::isExpected(now.disk, request.expected));
    std::string reasons;
    for (const device::Refusal &refusal : now.refusals) {
        reasons += (reasons.empty() ? "" : "; ") + refusal.sentence;
    }
    return now.mayBeWritten(request.demands.fixed) ? Result<>() : fail(Cause::Refused, reasons);
}

DiskInfo lookAt(const UDisk &disk, const Kernel::Sources &sources)
{
    DiskInfo info;
    auto seen = device::inspect(disk.node);
    if (!seen) {
        info.trouble = std::move(seen.error());
        info.disk.path = disk.node;
        info.disk.size = disk.size;
        info.disk.serial = disk.serial.toStdString();
        info.disk.removable = disk.removable;
        return info;
    }
    info.disk = *std::move(seen);
    judge(info, sources, DesktopMounts::AreUnmounted);
    return info;
}

} // namespace

Kernel Kernel::real()
{
    Kernel kernel;
    kernel.look = lookAt;
    kernel.adopt = [](UniqueFd fd, const device::ClaimRequest &request) -> Result<std::shared_ptr<sink::Sink>> {
        TRY_ASSIGN(device::Claim claim, device::adopt(std::move(fd), request));
        return std::make_shared<device::BlockSink>(std::move(claim));
    };
    kernel.adoptForReading = [](UniqueFd fd) -> Result<std::shared_ptr<sink::Medium>> {
        TRY_ASSIGN(std::unique_ptr<sink::Medium> medium, device::adoptForReading(std::move(fd)));
        return std::shared_ptr<sink::Medium>(std::move(medium));
    };
    return kernel;
}

/// The story of one opening, passed on from answer to answer.
struct UDisks::Opening
{
    QString object;
    QStringList mounted; ///< file systems that are still to be unmounted
    device::ClaimRequest request;
    Disks::Opened opened;
};

UDisks::UDisks(QObject *parent)
    : UDisks(QString(), Kernel::real(), parent)
{}

UDisks::UDisks(const QString &busAddress, Kernel kernel, QObject *parent)
    : Disks(parent)
    , m_kernel(std::move(kernel))
    , m_bus(busAddress)
    , m_look(this, [this](const Result<QList<DiskInfo>> &disks) { acceptDisks(disks); })
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(std::chrono::milliseconds(150));
    connect(&m_settle, &QTimer::timeout, this, &UDisks::look);
    connect(&m_bus, &UDisksBus::changed, this, &UDisks::busChanged);
    connect(&m_bus, &UDisksBus::lost, this, &UDisks::busLost);
}

UDisks::~UDisks() = default;

QList<DiskInfo> UDisks::disks() const
{
    return m_fallback ? m_fallback->disks() : m_disks;
}

QString UDisks::problem() const
{
    return m_fallback ? m_fallback->problem() : m_problem;
}

void UDisks::setListedSources(Sources sources)
{
    if (sources == m_sources) {
        return;
    }
    m_sources = std::move(sources);
    if (m_fallback) {
        m_fallback->setListedSources(m_sources);
    } else if (m_answers) {
        m_settle.start();
    }
}

void UDisks::busChanged()
{
    m_answers = true;
    m_fallback.reset();
    m_problem.clear();
    m_settle.start();
}

void UDisks::busLost()
{
    m_answers = false;
    m_settle.stop();
    m_look.forget();
    if (::geteuid() == 0 && !m_fallback) {
        m_fallback = std::make_unique<RawDisks>();
        m_fallback->setListedSources(m_sources);
        connect(m_fallback.get(), &Disks::changed, this, &Disks::changed);
    }
    publishDisks({},
                 tr("Disks can't be listed: the disk service UDisks2 does not respond. Install or start it, or make an "
                    "image file."));
}

void UDisks::look()
{
    m_look.ask([look = m_kernel.look, disks = m_bus.objects().disks(),
                sources = m_sources](const std::stop_token &stop) -> Result<QList<DiskInfo>> {
        QList<DiskInfo> infos;
        for (const UDisk &disk : disks) {
            if (stop.stop_requested()) {
                break;
            }
            DiskInfo info = look(disk, sources);
            info.id = idOf(disk.object, info.disk);
            addNames(info, disk);
            infos.append(info);
        }
        sortForPeople(infos);
        return infos;
    });
}

void UDisks::acceptDisks(const Result<QList<DiskInfo>> &disks)
{
    publishDisks(disks.value_or(QList<DiskInfo>()), disks ? QString() : cannotBeListed());
}

void UDisks::publishDisks(const QList<DiskInfo> &disks, const QString &problem)
{
    m_disks = disks;
    m_problem = problem;
    emit changed();
}

void UDisks::open(const DiskInfo &disk, device::FixedDisks fixed, Sources sources, Opened opened)
{
    if (m_fallback) {
        m_fallback->open(disk, fixed, std::move(sources), std::move(opened));
        return;
    }
    const QList<UDisk> known = m_bus.objects().disks();
    const auto same = std::ranges::find(known, objectOf(disk), &UDisk::object);
    if (same == known.end()) {
        const Error gone(Cause::DeviceGone, disk.disk.path + " is no longer connected");
        QMetaObject::invokeMethod(
            this, [opened = std::move(opened), gone] { opened(std::unexpected(gone)); }, Qt::QueuedConnection);
        return;
    }
    const auto opening = std::make_shared<Opening>(
        Opening{same->object, {}, {device::expectationOf(disk.disk), {fixed}, std::move(sources)}, std::move(opened)});
    // What the list knows may be of other sources, and old.
    askOnce(
        this, [look = m_kernel.look, place = *same, of = opening->request.sources] { return look(place, of); },
        [this, opening](const DiskInfo &now) { openJudged(now, opening); });
}

// A disk that is not the one, or that the guard will refuse, is not unmounted first.
void UDisks::openJudged(const DiskInfo &now, const std::shared_ptr<Opening> &opening)
{
    if (const auto allowed = mayOpen(now, opening->request); !allowed) {
        opening->opened(std::unexpected(allowed.error()));
        return;
    }
    for (const UDisk &known : m_bus.objects().disks()) {
        if (known.object == opening->object) {
            opening->mounted = known.mounted;
        }
    }
    unmountNext(opening);
}

void UDisks::unmountNext(const std::shared_ptr<Opening> &opening)
{
    if (opening->mounted.isEmpty()) {
        openUnmounted(opening);
        return;
    }
    m_bus.unmount(opening->mounted.takeFirst(), [this, opening](Result<> unmounted) {
        if (!unmounted) {
            opening->opened(std::unexpected(std::move(unmounted).error()));
            return;
        }
        unmountNext(opening);
    });
}

// There is no second try without O_EXCL: whoever else uses the disk has it.
void UDisks::openUnmounted(const std::shared_ptr<Opening> &opening)
{
    m_bus.openDevice(opening->object, UDisksBus::Mode::WriteExclusively, [this, opening](Result<UniqueFd> fd) {
        if (!fd) {
            opening->opened(std::unexpected(std::move(fd).error()));
            return;
        }
        auto adopted = [adopt = m_kernel.adopt, request = opening->request, fd = *std::move(fd)]() mutable {
            return adopt(std::move(fd), request);
        };
        askOnce(this, std::move(adopted),
                [opening](Result<std::shared_ptr<sink::Sink>> sink) { opening->opened(std::move(sink)); });
    });
}

void UDisks::openForReading(const DiskInfo &disk, OpenedForReading opened)
{
    if (m_fallback) {
        m_fallback->openForReading(disk, std::move(opened));
        return;
    }
    m_bus.openDevice(objectOf(disk), UDisksBus::Mode::Read,
                     [this, opened = std::move(opened)](Result<UniqueFd> fd) mutable {
                         if (!fd) {
                             opened(std::unexpected(std::move(fd).error()));
                             return;
                         }
                         auto adopted = [adopt = m_kernel.adoptForReading, fd = *std::move(fd)]() mutable {
                             return adopt(std::move(fd));
                         };
                         askOnce(this, std::move(adopted), std::move(opened));
                     });
}

void UDisks::rescan(const DiskInfo &disk)
{
    if (m_fallback) {
        m_fallback->rescan(disk);
    } else {
        m_bus.rescan(objectOf(disk));
    }
}

} // namespace bootlace::app
