// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/initrd_model.h"

#include "source/file.h"

#include <QFile>

#include <filesystem>

namespace bootlace::app {
namespace {

InitrdFile lookAtInitrd(const std::filesystem::path &path)
{
    const auto file = source::openFile(path);
    if (!file) {
        return {.problem = file.error().cause(), .size = {}};
    }
    const ByteCount size = (*file)->size().value_or(ByteCount());
    return {.problem = size == ByteCount() ? std::optional(Cause::BadInput) : std::nullopt, .size = size};
}

} // namespace

InitrdModel::InitrdModel(Draft &draft, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_inquiry(this, [this](const InitrdFile &file) {
        m_file = file;
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
    m_inquiry.ask(
        [file = m_draft.recipe().kernel.initrd->path](const std::stop_token & /*stop*/) { return lookAtInitrd(file); });
}

bool InitrdModel::isComplete() const
{
    return m_path.isEmpty() || (m_file && !m_file->problem && m_file->size <= m_draft.board().initrdMaxSize);
}

} // namespace bootlace::app
