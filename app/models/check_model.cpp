// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/check_model.h"

#include "platform/session.h"
#include "text/disk_text.h"

namespace bootlace::app {

CheckModel::CheckModel(Services services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_choice(services.disks, Purpose::Read)
    , m_job(services.disks)
{
    connect(&m_job, &VerifyJob::ticked, this, [this](const Tick &tick) {
        m_tick = tick;
        emit progressed();
    });
    connect(&m_job, &VerifyJob::finished, this, [this](const Result<verify::CardReport> &outcome) {
        m_findings = findingsOf(outcome, m_services.draft.boards());
        m_awake.reset();
        emit finished();
    });
}

void CheckModel::start()
{
    const Destination card = m_choice.destination();
    m_card = card.disk ? diskTitle(*card.disk) : card.image;
    m_tick = {Stage::Verify, {}, {}};
    m_findings.reset();
    m_awake = m_services.session.stayAwake(tr("A card is being verified"));
    m_job.start(card);
    emit progressed();
}

} // namespace bootlace::app
