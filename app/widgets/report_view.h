// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/file_report.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace bootlace::app {

/// Shows a report: a sign and a sentence, and below them the details, the checksum and the remedy, as far as there are
/// any. All of it can be selected and copied.
class ReportView final : public QWidget
{
    Q_OBJECT

public:
    /// `name` begins the object names of what is in it: "bl2" has "bl2-sentence", "bl2-remedy", ...
    explicit ReportView(const QString &name, QWidget *parent = nullptr);

    void setReport(const FileReport &report);

    [[nodiscard]] const FileReport &report() const { return m_report; }

    /// The whole report in words.
    [[nodiscard]] QString text() const;

signals:
    /// The button of the remedy was pressed.
    void remedyWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSign();

    FileReport m_report;
    QLabel *m_sign = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_details = nullptr;
    QWidget *m_checksumRow = nullptr;
    QLineEdit *m_checksum = nullptr;
    QPushButton *m_remedy = nullptr;
};

} // namespace bootlace::app
