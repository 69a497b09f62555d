// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inquiry.h"
#include "platform/disks.h"

#include <QTimer>

namespace bootlace::app {

/// The disks without UDisks2, for rescue systems where the person is root: asked for every other second, and opened by
/// ourselves.
class RawDisks final : public Disks
{
    Q_OBJECT

public:
    explicit RawDisks(QObject *parent = nullptr);

    [[nodiscard]] QList<DiskInfo> disks() const override { return m_disks; }

    [[nodiscard]] QString problem() const override { return m_problem; }

    void setListedSources(Sources sources) override;
    void open(const DiskInfo &disk, device::FixedDisks fixed, Sources sources, Opened opened) override;
    void openForReading(const DiskInfo &disk, OpenedForReading opened) override;

    /// The sink asked the kernel when it was closed.
    void rescan(const DiskInfo & /*disk*/) override {}

private:
    void look();
    void acceptDisks(const Result<QList<DiskInfo>> &found);

    QList<DiskInfo> m_disks;
    QString m_problem;
    Sources m_sources; ///< of the list
    QTimer m_clock;
    Inquiry<Result<QList<DiskInfo>>> m_look;
};

} // namespace bootlace::app
