// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/file_report.h"

#include <QWidget>

#include <cstdint>

class QFileDialog;
class QLabel;
class QLineEdit;
class QSettings;

namespace bootlace::app {

class ReportView;

/// A file or folder that the person chooses, by typing, by a dialog or by dropping it here, and below it what is known
/// of it. The field looks at no file: whoever owns it does, and tells it what to show.
class FileField final : public QWidget
{
    Q_OBJECT

public:
    enum class Takes : std::uint8_t { File, FileOrFolder, NewFile };

    /// `label` has a mnemonic. `name` begins the object names of what is in it: "bl2" has "bl2-file", "bl2-choose",
    /// "bl2-choose-folder", "bl2-sentence", "bl2-remedy"; under it the settings remember the folder chosen from.
    FileField(const QString &label, const QString &name, QSettings &settings, Takes takes = Takes::File,
              QWidget *parent = nullptr);

    /// The filters of the file dialog: "Images (*.img);;All files (*)".
    void setNameFilters(const QString &filters) { m_filters = filters; }

    /// What an empty line says.
    void setPlaceholder(const QString &text);

    /// Shows a path; chosen() does not follow.
    void setPath(const QString &path);

    [[nodiscard]] QString path() const { return m_path; }

    void setReport(const FileReport &report);

    /// Opens the dialog, as its button does.
    void browse() { browse(m_takes == Takes::NewFile ? m_takes : Takes::File); }

signals:
    /// The person chose another absolute path, or took the choice back: it is empty then.
    void chosen(const QString &path);
    /// The button that the report offers was pressed.
    void remedyWanted();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(const QString &path);
    void takeTyped();
    void browse(Takes what);
    void setDraggedOver(bool over);

    QSettings &m_settings;
    Takes m_takes;
    QString m_filters;
    QString m_path;
    QLabel *m_label = nullptr;
    QLineEdit *m_line = nullptr;
    ReportView *m_report = nullptr;
    bool m_isDraggedOver = false;
};

} // namespace bootlace::app
