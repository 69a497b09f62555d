// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

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

Result<> write(const recipe::Recipe &recipe, const QString &path)
{
    const QByteArray text = QByteArray::fromStdString(recipe::toToml(recipe));
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit()) {
        return {};
    }
    const bool forbidden = file.error() == QFileDevice::PermissionsError;
    return fail(forbidden ? Cause::PermissionDenied : Cause::WriteFailed,
                (path + QLatin1String(": ") + file.errorString()).toStdString());
}

} // namespace

RecipeFile::RecipeFile(Draft &draft, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_reading(this, [this](const Read &read) { takeRead(read); })
    , m_writing(this, [this](const Written &written) { takeWritten(written); })
{}

void RecipeFile::open(const QString &path, Mistakes mistakes)
{
    m_reading.ask([file = absolute(path), mistakes](const std::stop_token & /*stop*/) {
        return Read{file, read(file, mistakes)};
    });
}

void RecipeFile::save(const QString &path)
{
    const QString file = absolute(path);
    recipe::Recipe recipe = relativeTo(m_draft.recipe(), QFileInfo(file).path());
    recipe.name = QFile::encodeName(file).toStdString();
    m_writing.ask(
        [file, recipe](const std::stop_token & /*stop*/) { return Written{file, recipe, write(recipe, file)}; });
}

void RecipeFile::takeRead(const Read &read)
{
    Result<> outcome;
    if (read.recipe) {
        outcome = m_draft.open(*read.recipe, read.path);
    } else {
        outcome = std::unexpected(read.recipe.error());
    }
    if (outcome) {
        emit opened(read.path);
    } else {
        emit openFailed(read.path, outcome.error());
    }
}

void RecipeFile::takeWritten(const Written &written)
{
    if (written.outcome) {
        m_draft.markSaved(written.recipe, written.path);
        emit saved(written.path);
    } else {
        emit saveFailed(written.path, written.outcome.error());
    }
}

} // namespace bootlace::app
