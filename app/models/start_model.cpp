// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/start_model.h"

#include "text/cause_text.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace bootlace::app {
namespace {

// "folder/router.toml:7: text" is "Line 7: text" below a sentence that names the file; other lines stay as they are.
QString mistakeText(const QString &line, const QString &path)
{
    if (!line.startsWith(path + QLatin1Char(':'))) {
        return line;
    }
    const QString rest = line.mid(path.size() + 1);
    const qsizetype colon = rest.indexOf(QLatin1Char(':'));
    bool isNumber = false;
    const int number = rest.left(colon).toInt(&isNumber);
    return isNumber ? StartModel::tr("Line %1: %2").arg(QLocale().toString(number), rest.mid(colon + 1).trimmed())
                    : rest.trimmed();
}

} // namespace

StartModel::StartModel(Draft &draft, RecipeFile &file, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_file(file)
{
    connect(&draft, &Draft::changed, this, &StartModel::changed);
    connect(&file, &RecipeFile::opened, this, [this] { setReport({}); });
    connect(&file, &RecipeFile::openFailed, this, &StartModel::takeFailure);
}

std::size_t StartModel::currentBoard() const
{
    return static_cast<std::size_t>(&m_draft.board() - m_draft.boards().data());
}

bool StartModel::isUnderWay() const
{
    return m_draft.isModified() || !m_draft.file().isEmpty();
}

QString StartModel::underWay() const
{
    if (!isUnderWay()) {
        return {};
    }
    const QString name = QFileInfo(m_draft.file()).fileName();
    if (name.isEmpty()) {
        return tr("The recipe has not been saved yet");
    }
    return m_draft.isModified() ? tr("With the recipe %1, which has unsaved changes").arg(name)
                                : tr("With the recipe %1").arg(name);
}

void StartModel::openAnyway()
{
    m_file.open(m_failed, Mistakes::Accept);
}

void StartModel::refuse(const QString &path)
{
    m_failed.clear();
    setReport(
        {.mood = FileReport::Mood::Wrong,
         .sentence = tr("%1 is not a recipe. The name of a recipe ends in .toml.").arg(QFileInfo(path).fileName()),
         .details = {},
         .checksum = {},
         .remedy = {}});
}

void StartModel::takeFailure(const QString &path, const Error &error)
{
    const QString name = QFileInfo(path).fileName();
    QStringList mistakes;
    for (const QString &line : QString::fromStdString(error.message()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        mistakes.append(mistakeText(line, path));
    }
    FileReport report{.mood = FileReport::Mood::Wrong,
                      .sentence = {},
                      .details = mistakes.join(QLatin1Char('\n')),
                      .checksum = {},
                      .remedy = {}};
    // A recipe that was read has mistakes in its lines; anything else is about the file.
    const bool wasRead = error.message().starts_with(QFile::encodeName(path).toStdString() + ":");
    if (wasRead && path != m_failed) {
        report.sentence =
            tr("%1 has %n error(s), so it was not opened.", nullptr, static_cast<int>(mistakes.size())).arg(name);
        report.remedy = tr("Open it &anyway");
    } else if (wasRead) {
        report.sentence = tr("%1 can't be opened.").arg(name);
    } else {
        report.sentence = tr("%1 can't be read.").arg(name) + u'\n' + causeTitle(error.cause());
    }
    m_failed = path;
    setReport(std::move(report));
}

void StartModel::setReport(FileReport report)
{
    if (report.mood == FileReport::Mood::Nothing) {
        m_failed.clear();
    }
    m_report = std::move(report);
    emit changed();
}

} // namespace bootlace::app
