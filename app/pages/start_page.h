// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recent_recipes.h"
#include "models/start_model.h"
#include "pages/page.h"
#include "services.h"

class QBoxLayout;
class QComboBox;
class QCommandLinkButton;
class QLabel;
class QListView;

namespace bootlace::app {

class BoardPicture;
class ReportView;

/// Where everything begins: a journey, a recipe, the board.
class StartPage final : public Page
{
    Q_OBJECT

public:
    StartPage(Services services, RecipeFile &file, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;

    [[nodiscard]] bool isComplete() const override { return true; }

    [[nodiscard]] QString missing() const override { return {}; }

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("start"); }

    void enter() override;
    bool acceptDroppedFile(const QString &path) override;

    [[nodiscard]] RecentRecipes &recent() { return m_recent; }

signals:
    void makeWanted();
    void verifyWanted();
    void beginAgainWanted();
    /// A recipe is to be chosen in a dialog.
    void chooseRecipeWanted();
    void recipeWanted(const QString &path);

private:
    [[nodiscard]] QBoxLayout *makeActions();
    [[nodiscard]] QBoxLayout *makeRecent();
    [[nodiscard]] QBoxLayout *makeBoard();
    void refresh();
    void tellOfPicture();

    StartModel m_model;
    RecentRecipes m_recent;
    QCommandLinkButton *m_make = nullptr;
    QCommandLinkButton *m_again = nullptr;
    ReportView *m_report = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_none = nullptr;
    QComboBox *m_boards = nullptr;
    BoardPicture *m_picture = nullptr;
    QLabel *m_noPicture = nullptr;
};

} // namespace bootlace::app
