// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "draft.h"
#include "inquiry.h"

#include <QObject>
#include <QString>

#include <cstdint>

namespace bootlace::app {

/// What becomes of a recipe with mistakes.
enum class Mistakes : std::uint8_t {
    Refuse, ///< it is not opened
    Accept, ///< what could be read is opened; the rest is as in a new recipe
};

/// Carries recipes between files and the draft. Files are read and written on another thread; of several wishes at the
/// same time the last one counts.
class RecipeFile final : public QObject
{
    Q_OBJECT

public:
    explicit RecipeFile(Draft &draft, QObject *parent = nullptr);

    /// Reads a recipe into the draft; opened() or openFailed() follows.
    void open(const QString &path, Mistakes mistakes = Mistakes::Refuse);

    /// What is still being read is not wanted any more: neither opened() nor openFailed() follows.
    void forgetOpening() { m_reading.forget(); }

    /// Writes the draft, with paths as they read from the file's folder; the file is the old one or the new one, never
    /// a part. saved() or saveFailed() follows.
    void save(const QString &path);

signals:
    /// With the mistakes that open() was told to accept.
    void opened(const QString &path, Mistakes mistakes);
    /// The error's message has one line for each mistake in the recipe.
    void openFailed(const QString &path, const Error &error);
    void saved(const QString &path);
    void saveFailed(const QString &path, const Error &error);

private:
    void takeRead(const Result<recipe::Recipe> &recipe);
    void takeWritten(const Result<> &written);

    Draft &m_draft;
    QString m_opening; ///< what is being read
    Mistakes m_mistakes = Mistakes::Refuse;
    QString m_saving; ///< what is being written, and the recipe in it
    recipe::Recipe m_saved;
    Inquiry<Result<recipe::Recipe>> m_reading;
    Inquiry<Result<>> m_writing;
};

} // namespace bootlace::app
