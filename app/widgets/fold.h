// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace bootlace::app {

/// Something that most people need not see: a line that can be pressed, and the content below it while it is open.
class Fold final : public QWidget
{
    Q_OBJECT

public:
    /// Closed. Takes the content.
    Fold(const QString &name, const QString &title, QWidget *content, QWidget *parent = nullptr);

    void setOpen(bool open);

private:
    void scrollHere();

    QToolButton *m_button;
    QWidget *m_content;
};

} // namespace bootlace::app
