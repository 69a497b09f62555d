// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/disks.h"

namespace bootlace::app {

/// The disks that UDisks2 knows, over the system bus. It asks polkit, and so the person, where the rights of a desktop
/// user don't suffice.
class UDisks final : public Disks
{
    Q_OBJECT

public:
    explicit UDisks(QObject *parent = nullptr);

    [[nodiscard]] QList<DiskInfo> disks() const override { return m_disks; }

    [[nodiscard]] QString problem() const override { return m_problem; }

    void setSources(std::vector<std::filesystem::path> sources) override;
    void open(const DiskInfo &disk, device::FixedDisks fixed, Opened opened) override;
    void openForReading(const DiskInfo &disk, OpenedForReading opened) override;
    void rescan(const DiskInfo &disk) override;

private:
    QList<DiskInfo> m_disks;
    QString m_problem;
    std::vector<std::filesystem::path> m_sources;
};

} // namespace bootlace::app
