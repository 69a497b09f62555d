// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/result_model.h"
#include "pages/page.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace bootlace::app {

class Fold;
class NextSteps;
class StateMark;
class WarningBox;
class WrittenRegions;

/// How it ended: what is on the card and what to do with it, or what happened and what the card is now.
class ResultPage final : public Page
{
    Q_OBJECT

public:
    explicit ResultPage(ResultModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

    [[nodiscard]] QString explanation() const override { return {}; }

    [[nodiscard]] bool isComplete() const override { return true; }

    [[nodiscard]] QString missing() const override { return {}; }

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("result"); }

    [[nodiscard]] bool isLast() const override { return true; }

    void enter() override;

signals:
    void saveRecipeWanted();
    void anotherWanted(); ///< the same recipe, to a disk that is to be chosen
    void againWanted();   ///< the same recipe to the same place

private:
    void makeHeadline(QVBoxLayout *layout);
    void makeDetails(QVBoxLayout *layout);
    void makeButtons(QVBoxLayout *layout);
    void refresh();
    [[nodiscard]] QStringList warnings() const;
    void showSuccess(const flash::Outcome &outcome);
    void showFailure(const Error &error);
    void refreshNextDisk();
    void tellSaved(const QString &sentence);
    void chooseReportFile();

    ResultModel &m_model;
    StateMark *m_mark = nullptr;
    QLabel *m_headline = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_advice = nullptr;
    WarningBox *m_warnings = nullptr;
    NextSteps *m_nextSteps = nullptr;
    QPushButton *m_openFolder = nullptr;
    Fold *m_fold = nullptr;
    WrittenRegions *m_regions = nullptr;
    QPlainTextEdit *m_details = nullptr;
    QLabel *m_nextDisk = nullptr;
    QLabel *m_saved = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_another = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace bootlace::app
