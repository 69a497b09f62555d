// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/initrd_model.h"

#include <QWidget>

class QLineEdit;
class QSettings;

namespace bootlace::app {

class FileField;
class Fold;

/// What few people change of a kernel, folded away: another initrd, and the command line.
class KernelExtras final : public QWidget
{
    Q_OBJECT

public:
    KernelExtras(Draft &draft, QSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] bool isLooking() const { return m_initrd.isLooking(); }

    /// The initrd may be another one by now.
    void lookAgain() { m_initrd.lookAgain(); }

    /// Opens the fold, and the dialog in which the initrd is chosen.
    void browseForInitrd();

signals:
    void changed();

private:
    void refresh();

    Draft &m_draft;
    InitrdModel m_initrd;
    Fold *m_more = nullptr;
    FileField *m_initrdField = nullptr;
    QLineEdit *m_cmdline = nullptr;
};

} // namespace bootlace::app
