// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe_dialogs.h"

#include "widgets/file_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>

#include <utility>

namespace bootlace::app {
namespace {

QString filters()
{
    return RecipeDialogs::tr("Recipes (*.toml)") + QStringLiteral(";;") + RecipeDialogs::tr("All files (*)");
}

} // namespace

RecipeDialogs::RecipeDialogs(QWidget &window, Services services, RecipeFile &file)
    : QObject(&window)
    , m_window(window)
    , m_services(services)
    , m_file(file)
{
    connect(&file, &RecipeFile::saved, this, [this] {
        if (const auto then = std::exchange(m_afterSaving, {})) {
            then();
        }
    });
    connect(&file, &RecipeFile::saveFailed, this, [this] { m_afterSaving = {}; });
}

void RecipeDialogs::choose()
{
    QFileDialog *dialog = makeFileDialog(&m_window, tr("Open a recipe"), folder());
    dialog->setObjectName(QStringLiteral("open-recipe-dialog"));
    dialog->setNameFilter(filters());
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        remember(path);
        emit chosen(path);
    });
    dialog->open();
}

void RecipeDialogs::save()
{
    if (m_services.draft.file().isEmpty()) {
        saveAs();
    } else {
        m_file.save(m_services.draft.file());
    }
}

void RecipeDialogs::saveAs()
{
    QFileDialog *dialog = makeSaveDialog(&m_window, tr("Save the recipe"), QStringLiteral("toml"), folder());
    dialog->setObjectName(QStringLiteral("save-recipe-dialog"));
    dialog->setNameFilter(filters());
    const QString name = QFileInfo(m_services.draft.file()).fileName();
    dialog->selectFile(name.isEmpty() ? tr("router.toml", "the name that is offered for a new recipe") : name);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        remember(path);
        m_file.save(path);
    });
    connect(dialog, &QFileDialog::rejected, this, [this] { m_afterSaving = {}; });
    dialog->open();
}

void RecipeDialogs::whenNothingIsLost(std::function<void()> then)
{
    if (!m_services.draft.isModified()) {
        then();
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Bootlace"), tr("The recipe has unsaved changes."),
                                     QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &m_window);
    question->setObjectName(QStringLiteral("unsaved"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("Your choices will be lost if you don't save them."));
    question->setDefaultButton(QMessageBox::Save);
    question->setEscapeButton(QMessageBox::Cancel);
    connect(question, &QMessageBox::finished, this, [this, then = std::move(then)](int answer) {
        if (answer == QMessageBox::Discard) {
            then();
        } else if (answer == QMessageBox::Save) {
            m_afterSaving = then;
            save();
        }
    });
    question->open();
}

QString RecipeDialogs::folder() const
{
    const QString fallback = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return m_services.settings.value(QStringLiteral("folders/recipe"), fallback).toString();
}

void RecipeDialogs::remember(const QString &path)
{
    m_services.settings.setValue(QStringLiteral("folders/recipe"), QFileInfo(path).path());
}

} // namespace bootlace::app
