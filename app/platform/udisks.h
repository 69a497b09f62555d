// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/unique_fd.h"
#include "device/claim.h"
#include "inquiry.h"
#include "platform/disks.h"
#include "platform/udisks_bus.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace bootlace::app {

/// What is asked of the kernel about disks that UDisks2 shows; doubles in tests that have no disks.
struct Kernel
{
    using Sources = Disks::Sources;

    /// Looks at the disk and asks the guard: everything of DiskInfo but what UDisks2 tells. On another thread.
    std::function<DiskInfo(const UDisk &, const Sources &)> look;
    std::function<Result<std::shared_ptr<sink::Sink>>(UniqueFd, const device::ClaimRequest &)> adopt;
    std::function<Result<std::shared_ptr<sink::Medium>>(UniqueFd)> adoptForReading;

    [[nodiscard]] static Kernel real();
};

/// The disks that UDisks2 knows, over the system bus. It asks polkit, and so the person, where the rights of a desktop
/// user don't suffice. Root on a system without UDisks2 gets RawDisks.
class UDisks final : public Disks
{
    Q_OBJECT

public:
    explicit UDisks(QObject *parent = nullptr);
    /// On another bus than the system's, and with another kernel.
    UDisks(const QString &busAddress, Kernel kernel, QObject *parent = nullptr);
    ~UDisks() override;

    [[nodiscard]] QList<DiskInfo> disks() const override;
    [[nodiscard]] QString problem() const override;
    void setListedSources(Sources sources) override;
    void open(const DiskInfo &disk, device::FixedDisks fixed, Sources sources, Opened opened) override;
    void openForReading(const DiskInfo &disk, OpenedForReading opened) override;
    void rescan(const DiskInfo &disk) override;

private:
    struct Opening;

    void busChanged();
    void busLost();
    void look();
    void acceptDisks(const Result<QList<DiskInfo>> &disks);
    void publishDisks(const QList<DiskInfo> &disks, const QString &problem);
    void openJudged(const DiskInfo &now, const std::shared_ptr<Opening> &opening);
    void unmountNext(const std::shared_ptr<Opening> &opening);
    void openUnmounted(const std::shared_ptr<Opening> &opening);

    Kernel m_kernel;
    UDisksBus m_bus;
    std::unique_ptr<Disks> m_fallback; ///< while there is no UDisks2, for root
    bool m_answers = false;            ///< UDisks2 does
    QList<DiskInfo> m_disks;
    QString m_problem;
    Sources m_sources; ///< of the list
    QTimer m_settle;   ///< a card that is put in is told of by many signals
    Inquiry<Result<QList<DiskInfo>>> m_look;
};

} // namespace bootlace::app
