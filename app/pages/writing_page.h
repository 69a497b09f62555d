// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/flash_model.h"
#include "pages/page.h"

class QGroupBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace bootlace::app {

class Fold;
class ProgressRows;
class SpeedCurve;

/// The card while it is written: how far, how fast, how long still. Goes on by itself when the work is over.
class WritingPage final : public Page
{
    Q_OBJECT

public:
    explicit WritingPage(FlashModel &model, QWidget *parent = nullptr);

    /// Begins at once.
    void setOrder(const FlashOrder &order);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;

    [[nodiscard]] bool isComplete() const override { return m_model.phase() == FlashModel::Phase::Ended; }

    [[nodiscard]] QString missing() const override;

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("writing"); }

    [[nodiscard]] bool isPointOfNoReturn() const override { return true; }

    [[nodiscard]] bool mayLeave() const override { return !m_model.isUnderWay(); }

    [[nodiscard]] bool mayClose() const override { return mayLeave() || m_isAbandoned; }

    void askToLeave() override;
    void enter() override;

private:
    void makeFigures(QVBoxLayout *layout);
    void makeQuestion(QVBoxLayout *layout);
    void ask(bool leaving);
    void closeQuestion();
    void goOn();
    void stop();
    void abandon();
    void refresh();
    void refreshFigures();
    void end();

    FlashModel &m_model;
    bool m_stopMeansLeaving = false; ///< what the question is about
    bool m_leaving = false;          ///< the window is to close when the work has stopped
    bool m_isAbandoned = false;      ///< the window is to close now: the work does not stop
    QLabel *m_headline = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_left = nullptr;
    ProgressRows *m_rows = nullptr;
    SpeedCurve *m_curve = nullptr;
    Fold *m_fold = nullptr;
    QLabel *m_now = nullptr;
    QLabel *m_average = nullptr;
    QLabel *m_limit = nullptr;
    QPushButton *m_cancel = nullptr;
    QGroupBox *m_question = nullptr;
    QLabel *m_consequence = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_goOn = nullptr;
    QPushButton *m_abandon = nullptr;
};

} // namespace bootlace::app
