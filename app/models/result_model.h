// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inquiry.h"
#include "models/flash_model.h"
#include "platform/disks.h"

#include <QObject>
#include <QSet>
#include <QString>

#include <optional>

namespace bootlace::app {

class Draft;

/// After a flash: the disk that was put in since then, which is offered for the next card, and the report as a file.
class ResultModel final : public QObject
{
    Q_OBJECT

public:
    ResultModel(FlashModel &flash, Draft &draft, Disks &disks, QObject *parent = nullptr);

    [[nodiscard]] const FlashModel &flash() const { return m_flash; }

    /// Put in since the flash ended, still there, and free to be written.
    [[nodiscard]] std::optional<DiskInfo> nextDisk() const;

    /// Leaves the recipe as it is and the destinations open, or takes the disk that was put in. Nothing is written by
    /// that: the person looks at it and says yes once more.
    void prepareAnother();

    /// saved() or saveFailed() follows.
    void saveReport(const QString &path);
    [[nodiscard]] QString report() const;

signals:
    void changed();
    void saved(const QString &path);
    void saveFailed(const Error &error);

private:
    void remember();
    void look();

    FlashModel &m_flash;
    Draft &m_draft;
    Disks &m_disks;
    QSet<QString> m_known; ///< disks that were there already; one that is taken out is forgotten
    QString m_next;        ///< its id; empty: none
    Inquiry<Result<>> m_saving;
    QString m_path;
};

} // namespace bootlace::app
