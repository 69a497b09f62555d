// SPDX-License-Identifier: GPL-3.0-or-later
#include "computer/boards.h"
#include "draft.h"
#include "language.h"
#include "platform/desktop_session.h"
#include "platform/udisks.h"
#include "subdued_texts.h"
#include "text/cause_text.h"
#include "visible_indicators.h"
#include "wizard.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLocale>
#include <QMessageBox>
#include <QSettings>
#include <QThreadPool>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <fmt/core.h>
#include <span>
#include <string_view>

// As the command line's: 2 is a mistake in the usage.
static int misused(const QString &sentence)
{
    fmt::print(stderr, "bootlace: {}\n", sentence.toLocal8Bit().constData());
    return 2;
}

// A profile of the person's own may be meant for any board: guessing without it could write a card wrongly.
static int cannotStart(const bootlace::Error &error)
{
    using namespace bootlace::app;
    fmt::print(stderr, "bootlace: {}\n", error.describe());
    QMessageBox box(QMessageBox::Critical, QGuiApplication::applicationDisplayName(), causeTitle(error.cause()),
                    QMessageBox::Close);
    box.setInformativeText(causeAdvice(error.cause()) + QStringLiteral("\n\n") + detailsOf(error));
    box.exec();
    return 2;
}

static void introduce()
{
    QCoreApplication::setApplicationName(QStringLiteral("bootlace"));
    QCoreApplication::setOrganizationName(QStringLiteral("bootlace"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BOOTLACE_VERSION));
}

static void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Makes bootable cards for single-board routers, step by step."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("recipe"), QCoreApplication::translate("main", "The recipe to open."),
                                 QStringLiteral("[RECIPE]"));
}

// What the program is, and how it is called, is told without a screen, too.
static bool onlyAsks(std::span<char *> arguments)
{
    constexpr std::array<std::string_view, 5> questions{"-h", "--help", "--help-all", "-v", "--version"};
    return std::ranges::any_of(arguments.subspan(std::min<std::size_t>(1, arguments.size())),
                               [&](const char *argument) {
                                   return std::ranges::find(questions, std::string_view(argument)) != questions.end();
                               });
}

static int answer(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    introduce();
    bootlace::app::speak(bootlace::app::languageFor(QLocale::system().uiLanguages()), QCoreApplication::instance());
    QCommandLineParser parser;
    describe(parser);
    parser.process(application); // ends the program
    return 0;
}

int main(int count, char **arguments)
{
    using namespace bootlace;
    if (onlyAsks({arguments, static_cast<std::size_t>(count)})) {
        return answer(count, arguments);
    }
    QApplication application(count, arguments);
    introduce();
    QApplication::setApplicationDisplayName(QStringLiteral("Bootlace"));
    QApplication::setStyle(new app::VisibleIndicators);
    app::keepTextsSubdued(application);
    app::speak(app::languageFor(QLocale::system().uiLanguages()), &application);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icon/bootlace.png")));
    QApplication::setDesktopFileName(QStringLiteral("bootlace"));

    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(QApplication::arguments())) {
        return misused(parser.errorText());
    }
    if (parser.positionalArguments().size() > 1) {
        return misused(QCoreApplication::translate("main", "Only one recipe can be opened at a time."));
    }
    // Questions wait for disks, not for processors.
    QThreadPool::globalInstance()->setMaxThreadCount(8);

    auto boards = computer::loadBoards();
    if (!boards) {
        return cannotStart(boards.error());
    }
    app::Draft draft(*std::move(boards));
    app::UDisks disks;
    app::DesktopSession session;
    QSettings settings;
    app::Wizard wizard({draft, disks, session, settings});
    wizard.window().show();
    if (!parser.positionalArguments().isEmpty()) {
        wizard.openRecipe(parser.positionalArguments().constFirst());
    }
    const int status = QApplication::exec();
    if (wizard.isBusy() || !QThreadPool::globalInstance()->waitForDone(1000)) {
        // A disk or a file does not answer. Its thread would be waited for, perhaps for ever.
        settings.sync();
        std::_Exit(status);
    }
    return status;
}
