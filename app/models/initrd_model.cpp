// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/initrd_model.h"

#include <QFile>

namespace bootlace::app {
InitrdModel::InitrdModel(Draft &draft, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_inquiry(this, [this](const InitrdFile &file) {
        m_file = file;
        publishFindings();
        emit changed();
    })
{
    connect(&m_draft, &Draft::changed, this, &InitrdModel::follow);
    follow();
}

QString InitrdModel::path() const
{
    const auto &initrd = m_draft.recipe().kernel.initrd;
    return initrd ? QFile::decodeName(initrd->path.c_str()) : QString();
}

void InitrdModel::choose(const QString &path)
{
    m_draft.edit([&](recipe::Recipe &recipe) {
        recipe.kernel.initrd = path.isEmpty() ? std::optional<recipe::Input>() : inputFor(path);
    });
}

void InitrdModel::follow()
{
    if (path() == m_path) {
        return;
    }
    m_path = path();
    m_file.reset();
    m_inquiry.forget();
    if (!m_path.isEmpty()) {
        ask();
    }
    publishFindings();
    emit changed();
}

void InitrdModel::lookAgain()
{
    if (m_file) {
        ask();
    }
}

void InitrdModel::ask()
{
    m_inquiry.ask([input = *m_draft.recipe().kernel.initrd, board = m_draft.board()](const std::stop_token & /*stop*/) {
        return lookAtInitrd(input, board);
    });
}

void InitrdModel::publishFindings()
{
    findings::List findings;
    if (m_file && m_file->error) {
        findings.add(0, m_file->error->message(), m_file->error->cause(), "kernel.initrd");
    }
    m_draft.setFindings("kernel.initrd", findings);
}

} // namespace bootlace::app
