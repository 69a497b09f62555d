// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

namespace bootlace::app {

/// A picture of the board's boot switches in one position. Its description says the same in words.
class DipSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit DipSwitch(QWidget *parent = nullptr);

    /// One name for each switch; `positions` has '1' for up and '0' for down, `text` says the same in words.
    void setSwitches(const QStringList &names, const QString &positions, const QString &text);

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_names;
    QString m_positions;
};

} // namespace bootlace::app
