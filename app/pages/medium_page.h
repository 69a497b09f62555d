// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/medium_model.h"
#include "pages/recipe_page.h"

class QButtonGroup;
class QVBoxLayout;

namespace bootlace::app {

/// What the board starts from: one card for each medium that its profile has.
class MediumPage final : public RecipePage
{
    Q_OBJECT

public:
    explicit MediumPage(Draft &draft, QWidget *parent = nullptr);

    [[nodiscard]] QString explanation() const override;

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("medium"); }

private:
    void refresh();
    void makeCards();
    [[nodiscard]] QStringList namesWithMnemonics() const;

    MediumModel m_model;
    std::vector<MediumModel::Choice> m_shown;
    QButtonGroup *m_buttons = nullptr;
    QVBoxLayout *m_cards = nullptr;
};

} // namespace bootlace::app
