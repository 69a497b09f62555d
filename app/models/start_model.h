// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"
#include "recipe_file.h"
#include "text/file_report.h"

#include <QObject>
#include <QString>

namespace bootlace::app {

/// What the start page offers: the boards, what is under way, and what became of the recipe that was to be opened.
class StartModel final : public QObject
{
    Q_OBJECT

public:
    StartModel(Draft &draft, RecipeFile &file, QObject *parent = nullptr);

    [[nodiscard]] const Draft &draft() const { return m_draft; }

    [[nodiscard]] std::size_t currentBoard() const;

    void chooseBoard(std::size_t index) { m_draft.chooseBoard(index); }

    /// Something was chosen or opened already: one goes on with it, or begins again.
    [[nodiscard]] bool isUnderWay() const;
    /// What is under way, in a sentence; empty when nothing is.
    [[nodiscard]] QString underWay() const;

    /// What became of the last recipe that was to be opened: Nothing when it is open.
    [[nodiscard]] const FileReport &report() const { return m_report; }

    /// Opens the recipe in spite of the mistakes that the report tells.
    void openAnyway();
    /// A file that is no recipe was handed over.
    void refuse(const QString &path);

signals:
    void changed();

private:
    void takeFailure(const QString &path, const Error &error);
    void setReport(FileReport report);

    Draft &m_draft;
    RecipeFile &m_file;
    FileReport m_report;
    QString m_failed;
};

} // namespace bootlace::app
