// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe_file.h"

#include "save_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace bootlace::app {
namespace {

QString absolute(const QString &path)
{
    return QDir::cleanPath(QDir(path).absolutePath());
}

Result<recipe::Recipe> read(const QString &path, Mistakes mistakes)
{
    const std::filesystem::path file = QFile::encodeName(path).toStdString();
    if (mistakes == Mistakes::Refuse) {
        return recipe::load(file);
    }
    TRY_ASSIGN(recipe::Reading reading, recipe::loadWithMistakes(file));
    return std::move(reading.recipe);
}

} // namespace

RecipeFile::RecipeFile(Draft &draft, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_reading(this, [this](const Result<recipe::Recipe> &recipe) { takeRead(recipe); })
    , m_writing(this, [this](const Result<> &written) { takeWritten(written); })
{}

void RecipeFile::open(const QString &path, Mistakes mistakes)
{
    m_opening = absolute(path);
    m_mistakes = mistakes;
    m_reading.ask([file = m_opening, mistakes](const std::stop_token & /*stop*/) { return read(file, mistakes); });
}

void RecipeFile::save(const QString &path)
{
    m_saving = absolute(path);
    m_saved = relativeTo(m_draft.recipe(), QFileInfo(m_saving).path());
    m_saved.name = QFile::encodeName(m_saving).toStdString();
    m_writing.ask([file = m_saving, text = QByteArray::fromStdString(recipe::toToml(m_saved))](
                      const std::stop_token & /*stop*/) { return saveFile(file, text); });
}

void RecipeFile::takeRead(const Result<recipe::Recipe> &recipe)
{
    const Result<> outcome = recipe ? m_draft.open(*recipe, m_opening) : Result<>(std::unexpected(recipe.error()));
    if (outcome) {
        emit opened(m_opening, m_mistakes);
    } else {
        emit openFailed(m_opening, outcome.error());
    }
}

void RecipeFile::takeWritten(const Result<> &written)
{
    if (written) {
        m_draft.markSaved(m_saved, m_saving);
        emit saved(m_saving);
    } else {
        emit saveFailed(m_saving, written.error());
    }
}

} // namespace bootlace::app
