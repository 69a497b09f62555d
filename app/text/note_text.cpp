// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/note_text.h"

#include "text/board_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <utility>

namespace bootlace::app {
namespace {

/// Gives lupdate the context.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bootlace::app::Note)
};

} // namespace

QString noteText(const plan::Note &note)
{
    const QString kernel = QString::fromStdString(note.kernel);
    switch (note.kind) {
    case plan::Note::Kind::NoInitrdForRoot:
        return Words::tr("The command line names the root file system by its UUID or label (root=). Only an initrd "
                         "can find it that way, and there is none.");
    case plan::Note::Kind::NoConsole:
        return Words::tr("The command line has no console=, so the serial console will be silent.");
    case plan::Note::Kind::ModulesNotAdded:
        return Words::tr("The modules of Linux %1 are not added: an ext4 image is copied as it is. It must have them "
                         "already.")
            .arg(kernel);
    case plan::Note::Kind::ModulesNotIndexed:
        return Words::tr("The modules of Linux %1 come without their index (modules.dep). Run “depmod %1” once on the "
                         "board.")
            .arg(kernel);
    case plan::Note::Kind::DriversNeedInitrd: {
        QStringList drivers;
        for (const std::string &driver : note.drivers) {
            drivers.append(boardText(driver));
        }
        return Words::tr("Linux %1 has some drivers that it needs to reach its root file system as modules (%2), and "
                         "there is no initrd to load them from: it will probably not start.")
            .arg(kernel, QLocale().createSeparatedList(drivers));
    }
    case plan::Note::Kind::OverlayMissing:
        return Words::tr("The overlay “%1” is not chosen. Without it, or one like it, Linux does not see its disk "
                         "(boot medium: %2).")
            .arg(QString::fromStdString(note.overlay), boardText(note.medium));
    }
    std::unreachable();
}

} // namespace bootlace::app
