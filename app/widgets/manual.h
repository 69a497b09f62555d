// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QString>

class QTextBrowser;

namespace bootlace::app {

/// The manual that ships with the program, in a window of its own beside the wizard: one text for each page.
class Manual final : public QMainWindow
{
    Q_OBJECT

public:
    explicit Manual(QWidget *parent = nullptr);

    /// Shows the text about that topic, or the list of all topics when there is none.
    void open(const QString &topic);

private:
    QTextBrowser *m_text = nullptr;
};

} // namespace bootlace::app
