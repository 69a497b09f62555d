// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/check_model.h"

#include "platform/session.h"
#include "text/disk_text.h"

#include <QSet>

namespace bootlace::app {

CheckModel::CheckModel(Services services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_choice(services.disks, Purpose::Read)
    , m_other(services.disks, Purpose::Read)
    , m_job(services.disks)
{
    for (const DiskChoice *choice : {&m_choice, &m_other}) {
        connect(choice, &DiskChoice::changed, this, &CheckModel::shareDisks);
    }
    connect(&m_job, &VerifyJob::ticked, this, [this](const Tick &tick) {
        m_tick = tick;
        emit progressed();
    });
    connect(&m_job, &VerifyJob::finished, this, [this](const CardCheck &outcome) {
        m_findings = findingsOf(outcome.report, outcome.walk, m_services.draft.boards());
        m_awake.reset();
        emit finished();
    });
}

void CheckModel::setHasOther(bool has)
{
    if (has != m_hasOther) {
        m_hasOther = has;
        shareDisks();
    }
}

bool CheckModel::isComplete() const
{
    return m_choice.isComplete() && (!m_hasOther || m_other.isComplete());
}

QString CheckModel::missing() const
{
    return m_choice.isComplete() ? m_other.missing() : m_choice.missing();
}

// No disk is for two things.
void CheckModel::shareDisks()
{
    const auto taken = [](const DiskChoice &choice) {
        const auto disk = choice.destination().disk;
        return disk ? QSet<QString>{disk->id} : QSet<QString>();
    };
    m_choice.list().setTaken(m_hasOther ? taken(m_other) : QSet<QString>());
    m_other.list().setTaken(taken(m_choice));
    emit chosen();
}

void CheckModel::start()
{
    std::vector<Destination> disks{m_choice.destination()};
    if (m_hasOther) {
        disks.push_back(m_other.destination());
    }
    QStringList names;
    for (const Destination &disk : disks) {
        names.append(disk.disk ? diskTitle(*disk.disk) : disk.image);
    }
    m_card = names.join(u'\n');
    m_tick = {Stage::Verify, {}, {}};
    m_findings.reset();
    m_awake = m_services.session.stayAwake(tr("A card is being verified"));
    m_job.start(disks, m_services.draft.boards());
    emit progressed();
}

} // namespace bootlace::app
