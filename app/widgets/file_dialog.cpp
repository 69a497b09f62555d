// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/file_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QScreen>

namespace bootlace::app {

QFileDialog *makeFileDialog(QWidget *parent, const QString &title, const QString &folder)
{
    const bool isThere = !folder.isEmpty() && QDir(folder).exists();
    auto *dialog = new QFileDialog(parent, title, isThere ? folder : QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(dialog->sizeHint().boundedTo(parent->screen()->availableSize()));
    return dialog;
}

QFileDialog *makeSaveDialog(QWidget *parent, const QString &title, const QString &suffix, const QString &folder)
{
    QFileDialog *dialog = makeFileDialog(parent, title, folder);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(suffix);
    return dialog;
}

} // namespace bootlace::app
