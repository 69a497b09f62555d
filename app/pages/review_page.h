// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flash_job.h"
#include "models/review_model.h"
#include "pages/page.h"

#include <map>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace bootlace::app {

class PartitionLegend;
class PartitionMap;
class Sentences;
class WarningBox;

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

    [[nodiscard]] QWidget *footer() override { return m_footer; }

    void enter() override;
    void accept() override;

signals:
    void saveWanted();
    /// What was chosen in that step is to be another one.
    void changeWanted(bootlace::app::Step step);
    /// The person said yes to all of it.
    void accepted(const bootlace::app::FlashOrder &order);

private:
    /// One disk as it will be.
    struct DiskView
    {
        QLabel *identity = nullptr;
        PartitionMap *map = nullptr;
        QLabel *legendHeading = nullptr;
        PartitionLegend *legend = nullptr;
    };

    /// Sentences that each may be about a step, and a way to each of these steps.
    struct RemarkBox
    {
        WarningBox *box = nullptr;
        std::map<Step, QPushButton *> ways;
    };

    [[nodiscard]] RemarkBox makeRemarks(const QString &name, const QString &heading);
    static void showRemarks(const RemarkBox &box, const std::vector<ReviewModel::Remark> &remarks);
    void makeChoices(QVBoxLayout *layout);
    void addDiskView();
    void addNameField();
    void askForNames(const QStringList &names);
    void makeButtons(QVBoxLayout *layout);
    void refresh();
    void showChoices();
    void showPlan();
    void showText();

    Draft &m_draft;
    ReviewModel m_model;
    QLabel *m_state = nullptr;   ///< what is being done, or why it can't be
    QLabel *m_details = nullptr; ///< the engine's words
    RemarkBox m_errors;
    QWidget *m_plan = nullptr; ///< all that is known once it is ready
    QLabel *m_uses = nullptr;
    RemarkBox m_warnings;
    QVBoxLayout *m_maps = nullptr;
    QVBoxLayout *m_legends = nullptr;
    std::vector<DiskView> m_disks; ///< as many as were ever shown
    std::map<Step, QLabel *> m_choices;
    Sentences *m_steps = nullptr;
    Sentences *m_losses = nullptr;
    Sentences *m_notes = nullptr;
    QWidget *m_footer = nullptr;
    QVBoxLayout *m_confirmation = nullptr;
    std::vector<QLabel *> m_typeThis; ///< and its field: one for each name, and at least one
    std::vector<QLineEdit *> m_typed;
    QPushButton *m_copy = nullptr;
};

} // namespace bootlace::app
