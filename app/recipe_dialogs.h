// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe_file.h"
#include "services.h"

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace bootlace::app {

/// Asks the person where recipes are, and what becomes of changes that are not saved. Nothing here waits: dialogs are
/// open while everything else goes on.
class RecipeDialogs final : public QObject
{
    Q_OBJECT

public:
    RecipeDialogs(QWidget &window, Services services, RecipeFile &file);

    /// Asks which recipe; chosen() follows.
    void choose();
    /// Saves to the recipe's file; asks for one when it has none.
    void save();
    void saveAs();
    /// Does `then`, at once or after the person said what becomes of unsaved changes; not at all when they cancel.
    void whenNothingIsLost(std::function<void()> then);

signals:
    void chosen(const QString &path);

private:
    [[nodiscard]] QString folder() const;
    void remember(const QString &path);

    QWidget &m_window;
    Services m_services;
    RecipeFile &m_file;
    std::function<void()> m_afterSaving;
};

} // namespace bootlace::app
