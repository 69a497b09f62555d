// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/build_text.h"

#include "parts/drivers.h"
#include "text/board_text.h"
#include "text/file_problem.h"
#include "text/size_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QStringList>

#include <utility>

namespace bootlace::app {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bootlace::app::KernelBuild)
};

QString textOf(const std::filesystem::path &path)
{
    return QFile::decodeName(path.c_str());
}

QString driverText(const StorageDriver &driver)
{
    const QString name = boardText(driver.name);
    const QString option = QString::fromStdString(driver.option);
    switch (driver.state) {
    case DriverState::BuiltIn:
        return Words::tr("%1 (%2): built in", "what a driver is for, its name").arg(name, option);
    case DriverState::Module:
        return Words::tr("%1 (%2): module", "what a driver is for, its name").arg(name, option);
    case DriverState::Missing:
        return Words::tr("%1 (%2): missing", "what a driver is for, its name").arg(name, option);
    case DriverState::NotKnown:
        return Words::tr("%1 (%2): unknown", "what a driver is for, its name").arg(name, option);
    }
    std::unreachable();
}

QString optionsIn(DriverState state, const std::vector<StorageDriver> &drivers)
{
    QStringList options;
    for (const StorageDriver &driver : drivers) {
        if (driver.state == state) {
            options.append(QString::fromStdString(driver.option));
        }
    }
    return QLocale().createSeparatedList(options);
}

QString namesOf(const std::vector<catalog::DeviceTree> &trees)
{
    QStringList names;
    for (const catalog::DeviceTree &tree : trees) {
        names.append(QString::fromStdString(tree.name));
    }
    return names.isEmpty() ? Words::tr("None for this board") : names.join(u'\n');
}

QString driversText(const catalog::KernelBuild &build, const board::Medium &medium)
{
    QStringList lines;
    for (const StorageDriver &driver : storageDrivers(build.config, medium)) {
        lines.append(driverText(driver));
    }
    return build.config ? lines.join(u'\n') : Words::tr("Unknown: the build contains no configuration");
}

// By area, a line for each option: what happens without it.
QString lacksText(const catalog::KernelBuild &build, const board::Board &board)
{
    QStringList lines;
    if (build.config) {
        for (const board::KernelArea &area : parts::lackedBy(*build.config, board)) {
            for (const board::KernelOption &option : area.options) {
                lines.append(
                    Words::tr("%1: %2. %3", "a part of the board, an option of Linux, what happens without it")
                        .arg(boardText(area.title), QString::fromStdString(option.option), boardText(option.without)));
            }
        }
    }
    return lines.join(u'\n');
}

} // namespace

QString sourcesText(const catalog::Sources &sources)
{
    const QString first = sources.empty() ? QString() : textOf(sources.front().filename());
    return sources.size() < 2
               ? first
               : Words::tr("%n packages, %1 and others", nullptr, static_cast<int>(sources.size())).arg(first);
}

QString pathsText(const catalog::Sources &sources)
{
    QStringList paths;
    for (const auto &path : sources) {
        paths.append(textOf(path));
    }
    return paths.join(u'\n');
}

QString buildSizeText(const KnownBuild &build)
{
    return build.found.size == ByteCount() ? QString() : sizeText(build.found.size);
}

QString boardAnswer(const KnownBuild &build)
{
    if (build.isUsable()) {
        return Words::tr("Yes");
    }
    if (build.found.build.error().cause() != Cause::NotFound) {
        return Words::tr("Can't be read");
    }
    return build.hasKernel() ? Words::tr("No device tree") : Words::tr("No kernel");
}

QString buildProblem(const KnownBuild &build, const board::Board &board)
{
    if (build.isUsable()) {
        return {};
    }
    const Cause cause = build.found.build.error().cause();
    if (cause != Cause::NotFound) {
        return fileProblem(cause);
    }
    if (build.hasKernel()) {
        return Words::tr("It has no device tree for the %1: it was built for other boards.")
            .arg(QString::fromStdString(board.name));
    }
    return build.found.size == ByteCount() ? Words::tr("It is missing or empty.") : Words::tr("It contains no kernel.");
}

QString driversSummary(const KnownBuild &build, const board::Medium &medium)
{
    if (!build.isUsable()) {
        return {};
    }
    const auto drivers = storageDrivers(build.found.build->config, medium);
    switch (worstOf(drivers)) {
    case DriverState::BuiltIn:
        return Words::tr("Built in");
    case DriverState::Module:
        return Words::tr("Modules");
    case DriverState::Missing:
        return Words::tr("Missing: %1").arg(optionsIn(DriverState::Missing, drivers));
    case DriverState::NotKnown:
        return Words::tr("Unknown");
    }
    std::unreachable();
}

QString driversWarning(const KnownBuild &build, const board::Medium &medium, bool hasInitrd)
{
    if (!build.isUsable()) {
        return {};
    }
    const auto drivers = storageDrivers(build.found.build->config, medium);
    const DriverState worst = worstOf(drivers);
    if (worst == DriverState::Missing) {
        return Words::tr("This kernel was built without %1: it would not find its root file system.")
            .arg(optionsIn(DriverState::Missing, drivers));
    }
    if (worst == DriverState::Module && !hasInitrd) {
        return Words::tr("This kernel has %1 only as modules, and there is no initrd to load them from: it would not "
                         "find its root file system. Choose an initrd under “More”.")
            .arg(optionsIn(DriverState::Module, drivers));
    }
    return {};
}

std::vector<std::pair<QString, QString>> buildFacts(const KnownBuild &build, const board::Board &board,
                                                    const board::Medium &medium)
{
    std::vector<std::pair<QString, QString>> facts{{Words::tr("Source"), pathsText(build.found.sources)}};
    if (!build.isUsable()) {
        return facts;
    }
    const catalog::KernelBuild &kernel = *build.found.build;
    const QString image = QString::fromStdString(kernel.imagePath);
    facts.emplace_back(Words::tr("Kernel"),
                       Words::tr("%1, %2 unpacked", "a file, its size").arg(image, sizeText(build.imageSize)));
    facts.emplace_back(Words::tr("Storage drivers"), driversText(kernel, medium));
    if (const QString lacks = lacksText(kernel, board); !lacks.isEmpty()) {
        facts.emplace_back(Words::tr("Built without"), lacks);
    }
    facts.emplace_back(Words::tr("Initrd"), build.initrdSize ? sizeText(*build.initrdSize) : Words::tr("None"));
    facts.emplace_back(Words::tr("Modules"),
                       kernel.modulesPath.empty() ? Words::tr("None") : QString::fromStdString(kernel.modulesPath));
    facts.emplace_back(Words::tr("Device trees"), namesOf(kernel.trees));
    facts.emplace_back(Words::tr("Overlays"), namesOf(kernel.overlays));
    if (!kernel.cmdline.empty()) {
        facts.emplace_back(Words::tr("Command line of the build"), QString::fromStdString(kernel.cmdline));
    }
    return facts;
}

FileReport initrdReport(const InitrdFile &file, const board::Board &board)
{
    FileReport report{.mood = FileReport::Mood::Wrong, .sentence = {}, .details = {}, .checksum = {}, .remedy = {}};
    if (file.error && file.size > board.initrdMaxSize) {
        report.sentence = Words::tr("Its size is %1, but the board has room for only %2.")
                              .arg(sizeText(file.size), sizeText(board.initrdMaxSize));
    } else if (file.error) {
        report.sentence = fileProblem(file.error->cause());
    } else {
        report.mood = FileReport::Mood::Good;
        report.sentence = Words::tr("Its size is %1. It will be used as the initrd.").arg(sizeText(file.size));
    }
    return report;
}

QString placeProblem(const BuildListing::Problem &problem)
{
    const QString path = textOf(problem.path);
    return problem.isEmpty ? Words::tr("Nothing in “%1” looks like a kernel build.").arg(path)
                           : Words::tr("“%1” is missing or can't be read.").arg(path);
}

} // namespace bootlace::app
