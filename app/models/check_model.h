// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/disk_choice.h"
#include "services.h"
#include "text/findings_text.h"
#include "verify_job.h"

#include <QObject>

#include <optional>

namespace bootlace::app {

/// A card that is verified: which one, how far it is, and what was found. Its pages share it.
class CheckModel final : public QObject
{
    Q_OBJECT

public:
    explicit CheckModel(Services services, QObject *parent = nullptr);

    /// The card, or its image.
    [[nodiscard]] DiskChoice &choice() { return m_choice; }

    /// The medium's other disk, which counts when there is one.
    [[nodiscard]] DiskChoice &otherChoice() { return m_other; }

    [[nodiscard]] bool hasOther() const { return m_hasOther; }

    void setHasOther(bool has);

    [[nodiscard]] bool isComplete() const;
    /// While it is not complete: what is missing.
    [[nodiscard]] QString missing() const;

    /// Begins to verify what is chosen; a check that is under way is given up.
    void start();

    void stop() { m_job.stop(); }

    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

    /// What is or was verified, a line for each disk: "SanDisk Ultra, 32 GB", or the path of the image.
    [[nodiscard]] QString card() const { return m_card; }

    [[nodiscard]] ByteCount done() const { return m_tick.done; }

    /// 0 while it is not known.
    [[nodiscard]] ByteCount total() const { return m_tick.total; }

    /// Once it is finished.
    [[nodiscard]] const std::optional<Findings> &findings() const { return m_findings; }

signals:
    void chosen(); ///< one of the choices is another one
    void progressed();
    void finished();

private:
    void shareDisks();

    Services m_services;
    DiskChoice m_choice;
    DiskChoice m_other;
    bool m_hasOther = false;
    VerifyJob m_job;
    QString m_card;
    Tick m_tick{Stage::Verify, {}, {}};
    std::optional<Findings> m_findings;
    std::shared_ptr<void> m_awake;
};

} // namespace bootlace::app
