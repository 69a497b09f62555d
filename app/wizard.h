// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/check_model.h"
#include "models/flash_model.h"
#include "models/result_model.h"
#include "models/steps.h"
#include "recipe_dialogs.h"
#include "recipe_file.h"
#include "services.h"
#include "widgets/manual.h"
#include "window.h"

#include <QObject>

#include <functional>

namespace bootlace::app {

class StartPage;

/// The one place where pages, models and jobs are made and joined.
class Wizard final : public QObject
{
    Q_OBJECT

public:
    explicit Wizard(Services services, QObject *parent = nullptr);

    [[nodiscard]] Window &window() { return m_window; }

    /// A card is being written or verified.
    [[nodiscard]] bool isBusy() const { return m_flash.isUnderWay() || m_check.isRunning(); }

    /// Opens a recipe and begins with it; what is wrong with it is told on the start page.
    void openRecipe(const QString &path);

private:
    enum Journey : int { Make, Verify };

    void goToStep(Step step);
    void joinRecipes(StartPage &start);
    void replaceRecipe(const std::function<void()> &replace);
    void tellUseless(const QString &path);

    Services m_services;
    RecipeFile m_recipe;
    CheckModel m_check;
    FlashModel m_flash;
    ResultModel m_result;
    Window m_window; ///< behind all that its pages show
    Manual m_manual;
    RecipeDialogs m_dialogs;
};

} // namespace bootlace::app
