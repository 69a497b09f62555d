// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/result_model.h"

#include "draft.h"
#include "save_file.h"
#include "text/flash_text.h"

namespace bootlace::app {
ResultModel::ResultModel(FlashModel &flash, Draft &draft, Disks &disks, QObject *parent)
    : QObject(parent)
    , m_flash(flash)
    , m_draft(draft)
    , m_disks(disks)
    , m_saving(this, [this](const Result<> &written) {
        if (written) {
            emit saved(m_path);
        } else {
            emit saveFailed(written.error());
        }
    })
{
    connect(&m_flash, &FlashModel::ended, this, &ResultModel::remember);
    connect(&m_disks, &Disks::changed, this, &ResultModel::look);
}

void ResultModel::remember()
{
    m_next.clear();
    m_known.clear();
    for (const DiskInfo &disk : m_disks.disks()) {
        m_known.insert(disk.id);
    }
    emit changed();
}

void ResultModel::look()
{
    QSet<QString> present;
    QString next;
    for (const DiskInfo &disk : m_disks.disks()) {
        present.insert(disk.id);
        if (!m_known.contains(disk.id) && disk.refusals.empty()) {
            next = disk.id;
        }
    }
    m_known.intersect(present);
    if (next != m_next) {
        m_next = next;
        emit changed();
    }
}

std::optional<DiskInfo> ResultModel::nextDisk() const
{
    for (const DiskInfo &disk : m_disks.disks()) {
        if (disk.id == m_next) {
            return disk;
        }
    }
    return std::nullopt;
}

void ResultModel::prepareAnother()
{
    const std::optional<DiskInfo> next = nextDisk();
    const std::size_t count = m_draft.destinations().size();
    for (std::size_t i = 0; i < count; ++i) {
        Destination destination;
        if (count == 1) { // of two disks nobody knows which one was put in
            destination.disk = next;
        }
        m_draft.setDestination(i, destination);
    }
}

QString ResultModel::report() const
{
    return reportText(m_flash, m_draft.file());
}

void ResultModel::saveReport(const QString &path)
{
    m_path = path;
    m_saving.ask([path, text = report().toUtf8()](const std::stop_token & /*stop*/) { return saveFile(path, text); });
}

} // namespace bootlace::app
