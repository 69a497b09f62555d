// SPDX-License-Identifier: GPL-3.0-or-later
#include "computer/boards.h"
#include "draft.h"
#include "language.h"
#include "platform/desktop_session.h"
#include "platform/udisks.h"
#include "wizard.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLocale>
#include <QSettings>
#include <QThreadPool>

#include <cstdio>

// As the command line's: 2 is a mistake in the usage.
static int misused(const QString &sentence)
{
    std::fprintf(stderr, "bootlace: %s\n", sentence.toLocal8Bit().constData());
    return 2;
}

int main(int count, char **arguments)
{
    QApplication application(count, arguments);
    QApplication::setApplicationName(QStringLiteral("bootlace"));
    QApplication::setOrganizationName(QStringLiteral("bootlace"));
    QApplication::setApplicationDisplayName(QStringLiteral("Bootlace"));
    QApplication::setApplicationVersion(QStringLiteral(BOOTLACE_VERSION));
    bootlace::app::speak(QLocale(), &application);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icon/bootlace.png")));
    QApplication::setDesktopFileName(QStringLiteral("bootlace"));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Makes bootable cards for single-board routers, step by step."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("recipe"),
                                 QCoreApplication::translate("main", "The recipe to begin with."),
                                 QStringLiteral("[RECIPE]"));
    if (!parser.parse(QApplication::arguments())) {
        return misused(parser.errorText());
    }
    if (parser.positionalArguments().size() > 1) {
        return misused(QCoreApplication::translate("main", "One recipe at a time."));
    }
    if (parser.isSet(QStringLiteral("version"))) {
        parser.showVersion();
    }
    if (parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("help-all"))) {
        parser.showHelp();
    }
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
    if (!parser.positionalArguments().isEmpty()) {
        wizard.openRecipe(parser.positionalArguments().constFirst());
    }
    return QApplication::exec();
}
