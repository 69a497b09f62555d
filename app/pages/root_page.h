// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/root_model.h"
#include "pages/recipe_page.h"
#include "services.h"

#include <optional>

class QCheckBox;
class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;

namespace bootlace::app {

class FileField;
class SizeChoice;

/// Where the root file system comes from, what was recognised in it, and what becomes of it on the card.
class RootPage final : public RecipePage
{
    Q_OBJECT

public:
    explicit RootPage(Services services, QWidget *parent = nullptr);

    [[nodiscard]] QString explanation() const override;

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("root"); }

    void enter() override { m_model.lookAgain(); }

    bool acceptDroppedFile(const QString &path) override;

protected:
    [[nodiscard]] bool isLooking() const override { return m_model.state() == RootModel::State::Recognising; }

private:
    [[nodiscard]] QWidget *makeFacts();
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QWidget *makeMore();
    void showFacts();
    void refresh();

    RootModel m_model;
    FileField *m_source = nullptr;
    QGroupBox *m_facts = nullptr;
    QFormLayout *m_factRows = nullptr;
    std::optional<rootfs::Facts> m_shown; ///< in the rows
    QLineEdit *m_label = nullptr;
    SizeChoice *m_size = nullptr;
    QLabel *m_sizeNote = nullptr;
    QCheckBox *m_fixedTimes = nullptr;
    QCheckBox *m_addModules = nullptr;
};

} // namespace bootlace::app
