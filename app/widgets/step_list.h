// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QStringList>

namespace bootlace::app {

/// The steps of the wizard, and where one is. A step that was reached can be clicked, or chosen with Enter.
class StepList final : public QListWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    /// The steps that can be chosen are `reachable`, one for each title.
    void setSteps(const QStringList &titles, int current, const QList<bool> &reachable);

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return {sizeHint().width(), 0}; }

signals:
    void chosen(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setStep(QListWidgetItem *item, const QString &text, bool isCurrent, bool isReachable);

    int m_current = -1;
};

} // namespace bootlace::app
