// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flash_job.h"
#include "models/review_model.h"
#include "pages/page.h"

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace bootlace::app {

class Sentences;

/// Everything that will happen, before the one deliberate act.
class ReviewPage final : public Page
{
    Q_OBJECT

public:
    ReviewPage(Draft &draft, Disks &disks, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QString missing() const override;

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("review"); }

    [[nodiscard]] QString nextText() const override { return m_model.act(); }

    [[nodiscard]] bool isPointOfNoReturn() const override { return true; }

    void enter() override;
    void accept() override;

signals:
    void saveWanted();
    /// The person said yes to all of it.
    void accepted(const bootlace::app::FlashOrder &order);

private:
    void addNameField();
    void askForNames(const QStringList &names);
    void makeButtons();
    void refresh();
    void showPlan();
    void showText();

    Draft &m_draft;
    ReviewModel m_model;
    QVBoxLayout *m_maps = nullptr; ///< a map and a legend for each disk
    QLabel *m_state = nullptr;     ///< what is being done, or why it can't be
    QLabel *m_details = nullptr;   ///< the engine's words
    Sentences *m_steps = nullptr;
    Sentences *m_losses = nullptr;
    Sentences *m_notes = nullptr;
    QVBoxLayout *m_confirmation = nullptr;
    std::vector<QLabel *> m_typeThis; ///< and its field: one for each name, and at least one
    std::vector<QLineEdit *> m_typed;
    QPushButton *m_copy = nullptr;
};

} // namespace bootlace::app
