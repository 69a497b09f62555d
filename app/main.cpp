// SPDX-License-Identifier: GPL-3.0-or-later
#include "computer/boards.h"
#include "draft.h"
#include "language.h"
#include "platform/desktop_session.h"
#include "platform/udisks.h"
#include "wizard.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QThreadPool>

#include <cstdio>

int main(int count, char **arguments)
{
    QApplication application(count, arguments);
    QApplication::setApplicationName(QStringLiteral("bootlace"));
    QApplication::setOrganizationName(QStringLiteral("bootlace"));
    QApplication::setApplicationDisplayName(QStringLiteral("Bootlace"));
    QApplication::setApplicationVersion(QStringLiteral(BOOTLACE_VERSION));
    bootlace::app::speak(QLocale(), &application);
    // Questions wait for disks, not for processors.
    QThreadPool::globalInstance()->setMaxThreadCount(8);

    auto boards = bootlace::computer::loadBoards();
    if (!boards) {
        std::fprintf(stderr, "bootlace: %s\n", boards.error().describe().c_str());
        return 2;
    }
    bootlace::app::Draft draft(*std::move(boards));
    bootlace::app::UDisks disks;
    bootlace::app::DesktopSession session;
    QSettings settings;
    bootlace::app::Wizard wizard({draft, disks, session, settings});
    wizard.window().show();
    return QApplication::exec();
}
