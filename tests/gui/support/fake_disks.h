// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/disks.h"
#include "platform/session.h"

#include <QHash>
#include <QStringList>

namespace bootlace::test {

/// Disks that a test plugs and pulls. Opening one gives the sink that the test put there.
class FakeDisks final : public app::Disks
{
    Q_OBJECT

public:
    /// A card of that size that may be written.
    [[nodiscard]] static app::DiskInfo card(const QString &id, ByteCount size = ByteCount(32'000'000'000));

    void plug(const app::DiskInfo &disk);
    /// Another state of a disk that is there.
    void replace(const app::DiskInfo &disk);
    void pull(const QString &id);
    void setProblem(const QString &problem);
    /// What open() answers for the disk: a sink, or the failure; NotFound when nothing was set.
    void setSink(const QString &id, Result<std::shared_ptr<sink::Sink>> sink);

    /// From now on open() answers only when it is told to: the person looks for the password.
    void holdAnswers() { m_holding = true; }

    void answer();

    [[nodiscard]] const QStringList &opened() const { return m_opened; }

    [[nodiscard]] const QStringList &rescanned() const { return m_rescanned; }

    [[nodiscard]] QList<app::DiskInfo> disks() const override { return m_disks; }

    [[nodiscard]] QString problem() const override { return m_problem; }

    void setListedSources(Sources sources) override { m_sources = std::move(sources); }

    [[nodiscard]] const Sources &sources() const { return m_sources; }

    /// Of the disk that was opened last.
    [[nodiscard]] const Sources &sourcesOfOpening() const { return m_sourcesOfOpening; }

    void open(const app::DiskInfo &disk, device::FixedDisks fixed, Sources sources, Opened opened) override;
    void openForReading(const app::DiskInfo &disk, OpenedForReading opened) override;
    void rescan(const app::DiskInfo &disk) override;

private:
    QList<app::DiskInfo> m_disks;
    QString m_problem;
    bool m_holding = false;
    std::vector<std::function<void()>> m_held;
    QStringList m_opened;
    QStringList m_rescanned;
    QHash<QString, Result<std::shared_ptr<sink::Sink>>> m_sinks;
    Sources m_sources;
    Sources m_sourcesOfOpening;
};

/// Remembers what it was asked.
class FakeSession final : public app::Session
{
public:
    [[nodiscard]] std::shared_ptr<void> stayAwake(const QString &reason) override;
    void notify(const QString &title, const QString &text) override;

    [[nodiscard]] bool isKeptAwake() const { return !m_awake.expired(); }

    [[nodiscard]] const QStringList &notifications() const { return m_notifications; }

private:
    std::weak_ptr<void> m_awake;
    QStringList m_notifications;
};

} // namespace bootlace::test
