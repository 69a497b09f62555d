// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QString>

#include <cstdint>

namespace bootlace::app {

/// The steps of the wizard, and where one is. A step that was reached can be clicked, or chosen with Enter.
class StepList final : public QListWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    enum class State : std::uint8_t {
        Unknown,    ///< it was not come to, or has nothing to be done
        Complete,   ///< nothing is missing in it
        Incomplete, ///< something is missing in it, or wrong
    };

    struct Step
    {
        QString title;
        State state = State::Unknown;
        bool isReachable = false; ///< it can be chosen
    };

    void setSteps(const QList<Step> &steps, int current);

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return {sizeHint().width(), 0}; }

signals:
    void chosen(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setStep(int row, const Step &step, bool isCurrent);

    int m_current = -1;
};

} // namespace bootlace::app
