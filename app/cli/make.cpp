// SPDX-License-Identifier: GPL-3.0-or-later
// plan, build and flash: one way from a recipe to a plan, and three things to do with it.
#include "commands.h"
#include "computer/boards.h"
#include "computer/new_images.h"
#include "computer/targets.h"
#include "disk_text.h"
#include "doctor/walk.h"
#include "flash/flash.h"
#include "help.h"
#include "output.h"
#include "outputs.h"
#include "plan_json.h"
#include "produce/prepared.h"
#include "produce/produce.h"
#include "progress.h"
#include "reading.h"
#include "recipe_input.h"
#include "walk_text.h"
#include "words.h"

#include <CLI/CLI.hpp>
#include <array>
#include <cerrno>
#include <cstdio>
#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>
#include <poll.h>
#include <span>
#include <unistd.h>

namespace bootlace::cli {
namespace {

namespace fs = std::filesystem;

// What `plan` shows when nobody says how large the disk is.
constexpr ByteCount assumedSize = 8_GiB;

// What CLI11 answers for a flag that stands alone.
constexpr std::string_view withoutName = "true";

struct Options
{
    std::string recipe; ///< - is the standard input
    std::vector<std::string> settings;
    std::vector<std::string> sizes;
    std::vector<std::string> targets;
    std::vector<std::string> images;
    bool force = false;
    bool yes = false;
    bool noVerify = false;
    std::vector<std::string> allowFixed; ///< the disks that are named; withoutName for the flag alone
    std::vector<std::string> serials;
    ProgressForm progress = ProgressForm::Automatic;
    ProgressForm reading = ProgressForm::None; ///< of the parts, before there is anything to count

    [[nodiscard]] flash::ReadBack readBack() const
    {
        return noVerify ? flash::ReadBack::Skip : flash::ReadBack::Compare;
    }
};

// A chosen disk that is too small is refused, like everything else about it; a --size that is too small is bad input.
enum class TooSmall : std::uint8_t { BadInput, Refuse };

Error asRefusal(Error error)
{
    if (error.cause() == Cause::TooSmall) {
        return {Cause::Refused, error.message()};
    }
    return error;
}

/// How a command prepares.
struct Manner
{
    TooSmall tooSmall;    ///< what a disk without enough room is to it
    ProgressForm reading; ///< in which the reading of the parts is shown
};

Result<produce::Prepared> prepare(const recipe::Recipe &recipe, std::vector<plan::DiskFacts> disks, Manner manner,
                                  findings::List &findings, const std::stop_token &stop)
{
    const Reading shown(manner.reading, readingParts);
    TRY_ASSIGN(const board::Board board, computer::boardOf(recipe, findings));
    const board::Medium *medium = board.medium(recipe.medium.value);
    const std::size_t given = disks.size();
    const std::size_t needed = medium != nullptr ? disksOf(*medium) : given;
    while (disks.size() < needed) {
        disks.push_back({assumedSize, SectorSize::Bytes512});
    }
    if (medium != nullptr && given <= needed) {
        addFlashFacts(*medium, disks);
    }
    auto prepared = produce::prepare(recipe, board, disks, findings, {stop, computer::openDisk});
    if (!prepared) {
        return std::unexpected(manner.tooSmall == TooSmall::Refuse ? asRefusal(std::move(prepared.error()))
                                                                   : std::move(prepared.error()));
    }
    const std::vector<model::Volume> &volumes = prepared->plan.volumes;
    for (std::size_t i = given; i < needed; ++i) {
        findings.add(findings::Id::DiskSizeAssumed, {}, {volumes[i].name, recipe::sizeText(assumedSize)});
    }
    return prepared;
}

Result<std::vector<computer::TargetRequest>> requestsOf(const Options &options)
{
    computer::TargetOptions said{options.targets, computer::BareAllowance::Absent, {}, options.serials};
    for (const std::string &name : options.allowFixed) {
        if (name == withoutName) {
            said.allowFixed = computer::BareAllowance::Given;
        } else {
            said.fixed.push_back(name);
        }
    }
    return computer::requestTargets(said);
}

/// What a command has to say when it failed, besides the error.
struct Said
{
    findings::List findings;
    flash::Outcome outcome;               ///< empty when nothing was opened
    Aftermath aftermath;                  ///< empty also when all went well
    std::vector<std::string> procedure{}; ///< of the medium
    std::optional<doctor::Walk> walk{};   ///< of what was written

    [[nodiscard]] bool isBroken() const { return walk && walk->isBroken(); }
};

Result<> runPlan(const Options &options, const Console &console, Said &said)
{
    const StopOnSignal stop;
    TRY_ASSIGN(const recipe::Recipe recipe,
               loadRecipe(options.recipe, {options.settings, options.reading}, said.findings, stop.token()));
    TRY_ASSIGN(std::vector<plan::DiskFacts> disks, factsFromSizes(options.sizes));
    TRY_ASSIGN(const auto requests, requestsOf(options));
    TRY_ASSIGN(const auto targets, computer::chooseTargets(requests, computer::sourcesOf(recipe)));
    for (const computer::ChosenTarget &target : targets) {
        disks.push_back(target.facts);
    }
    TRY_ASSIGN(const produce::Prepared prepared,
               prepare(recipe, std::move(disks), {TooSmall::BadInput, options.reading}, said.findings, stop.token()));
    nlohmann::ordered_json document = planJson(prepared.plan);
    document["findings"] = findingsJson(said.findings);
    console.say(plan::explain(prepared.plan) + findingsText(said.findings), document);
    return {};
}

/// Writes, and answers the text of the manifest. The parts are used up.
Result<std::string> write(produce::Prepared &prepared, const std::vector<sink::Sink *> &sinks, const Options &options,
                          Said &said, const std::stop_token &stop)
{
    TRY_ASSIGN(produce::Production production,
               produce::stepsOf(prepared.recipe, prepared.plan, std::move(prepared.parts)));
    const std::unique_ptr<Progress> progress = makeProgress(options.progress);
    flash::Job job{prepared.plan.volumes, sinks, std::move(production.steps), options.readBack()};
    said.outcome = flash::flash(std::move(job), *progress, stop);
    if (said.outcome.error) {
        return std::unexpected(*said.outcome.error);
    }
    // A plan is only made for a medium that the board has.
    const board::Medium &medium = *prepared.board.medium(prepared.plan.medium);
    TRY_ASSIGN(said.walk, doctor::walk(*sinks.front(), prepared.board, medium, stop));
    return *production.manifest;
}

// `paths` are those of all that was written; `manifest` is the file beside the first image, or empty.
void sayOutcome(const Said &said, const Options &options, const std::vector<std::string> &paths,
                const std::string &manifest, const Console &console)
{
    nlohmann::ordered_json document = outcomeJson(said.outcome, paths, options.readBack());
    if (!manifest.empty()) {
        document["manifest"] = manifest;
    }
    if (!said.procedure.empty()) {
        document["procedure"] = said.procedure;
    }
    document["findings"] = findingsJson(said.findings);
    std::string text = outcomeText(said.outcome, paths, options.readBack()) + findingsText(said.findings);
    if (said.walk) {
        document["doctor"] = walkJson(*said.walk);
        text += '\n' + walkSummary(*said.walk);
    }
    text += doneText(paths, manifest, options.readBack()) + procedureText(said.procedure);
    if (said.isBroken()) {
        console.sayWrong(said.walk->findings().toError(), text, document);
    } else {
        console.say(text, document);
    }
}

Result<computer::NewImages> createImages(const std::vector<std::string> &paths, const Options &options,
                                         const recipe::Recipe &recipe, const std::vector<plan::DiskFacts> &disks)
{
    TRY(checkImages(paths));
    const Existing existing = options.force ? Existing::Replace : Existing::Refuse;
    auto images =
        computer::NewImages::create({paths.begin(), paths.end()}, disks, existing, computer::sourcesOf(recipe));
    if (!images) {
        return std::unexpected(withForceHint(std::move(images).error()));
    }
    return images;
}

// Adds the sinks of the files. What belongs into a flash chip is only as long as its contents.
Result<> addSinks(const computer::NewImages &images, const plan::Plan &plan, std::vector<sink::Sink *> &sinks)
{
    const std::size_t first = plan.volumes.size() - images.sinks().size();
    for (std::size_t i = 0; i < images.sinks().size(); ++i) {
        const model::Volume &volume = plan.volumes[first + i];
        if (volume.flashFile() != nullptr) {
            TRY(images.sinks()[i]->resize(volume.size));
        }
        sinks.push_back(images.sinks()[i].get());
    }
    return {};
}

Result<> fill(computer::NewImages &images, const recipe::Recipe &recipe, const Options &options, Said &said,
              const std::stop_token &stop)
{
    TRY_ASSIGN(std::vector<plan::DiskFacts> disks, factsFromSizes(options.sizes));
    TRY_ASSIGN(produce::Prepared prepared,
               prepare(recipe, std::move(disks), {TooSmall::BadInput, options.reading}, said.findings, stop));
    std::vector<sink::Sink *> sinks;
    TRY(addSinks(images, prepared.plan, sinks));
    TRY_ASSIGN(const std::string manifest, write(prepared, sinks, options, said, stop));
    return images.finish(manifest);
}

Result<> runBuild(const Options &options, const Console &console, Said &said)
{
    const StopOnSignal stop;
    TRY_ASSIGN(const recipe::Recipe recipe,
               loadRecipe(options.recipe, {options.settings, options.reading}, said.findings, stop.token()));
    TRY_ASSIGN(std::vector<plan::DiskFacts> disks, factsFromSizes(options.sizes));
    TRY_ASSIGN(const std::optional<board::Medium> medium, mediumOf(recipe, said.findings));
    std::vector<std::string> paths = options.images;
    std::vector<std::string> roles(paths.size());
    if (medium) {
        TRY_ASSIGN(paths, outputPaths(*medium, options.images, Writes::Images));
        roles = fileRoles(*medium, Writes::Images);
        said.procedure = procedureOf(*medium);
    }
    if (disks.size() != (medium ? disksOf(*medium) : paths.size())) {
        return fail(Cause::BadInput, "every image file (-o) of a disk needs its size (--size)");
    }
    if (medium) {
        addFlashFacts(*medium, disks);
    }
    TRY_ASSIGN(computer::NewImages images, createImages(paths, options, recipe, disks));
    if (const Result<> filled = fill(images, recipe, options, said, stop.token()); !filled) {
        said.aftermath = aftermathOf(images, roles, paths, said.outcome);
        return filled;
    }
    sayOutcome(said, options, paths, computer::manifestBeside(paths.front()).string(), console);
    return {};
}

// What a person knows a disk by: model, serial number, size and contents.
std::string describe(const computer::ChosenTarget &target)
{
    if (!target.disk) {
        return fmt::format("{}: an image file, {}\n", printable(target.path.string()), sizeWords(target.facts.size));
    }
    const Holding holding = holdingOf(target.disk->path);
    std::string text =
        fmt::format("{}: {}, {}\n", target.disk->path, nameOf(*target.disk), sizeWords(target.disk->size));
    text += fmt::format("  serial number: {}\n", serialOf(*target.disk));
    text +=
        fmt::format("  contents: {}\n", holding.text.empty() ? "no partitions or file systems found" : holding.text);
    partitionsOf(*target.disk, text);
    return text;
}

// Before anything is prepared for a question that nobody can be asked.
Result<> checkCanAsk(const Options &options, const Console &console)
{
    if (options.yes || (!console.json() && ::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1)) {
        return {};
    }
    std::string plan = "bootlace-cli plan " + asTyped(options.recipe);
    for (const std::string &setting : options.settings) {
        plan += " --set " + asTyped(setting);
    }
    for (const std::string &target : options.targets) {
        plan += " --to " + asTyped(target);
    }
    for (const std::string &name : options.allowFixed) {
        plan += name == withoutName ? " --allow-fixed" : " --allow-fixed=" + asTyped(name);
    }
    return fail(Cause::BadInput, fmt::format("flash erases the disk, and there is no terminal to ask on: give --yes "
                                             "once `{}` shows what you want",
                                             plan));
}

Result<> askToErase(const std::vector<computer::ChosenTarget> &targets, const std::stop_token &stop)
{
    constexpr std::string_view notYes = "nothing was written: the answer was not yes";
    std::string question;
    for (const computer::ChosenTarget &target : targets) {
        question += describe(target);
    }
    question += targets.size() == 1 ? "Everything on it will be erased." : "Everything on them will be erased.";
    Console::complain(question + " Type yes to continue: ");
    // A signal ends the wait: it does not interrupt a read, since another thread takes it.
    pollfd input{STDIN_FILENO, POLLIN, 0};
    while (::poll(&input, 1, 100) == 0) {
        if (stop.stop_requested()) {
            return fail(Cause::Cancelled, std::string(notYes));
        }
    }
    std::array<char, 16> answer{};
    if (std::fgets(answer.data(), answer.size(), stdin) == nullptr || std::string_view(answer.data()) != "yes\n") {
        return fail(Cause::Cancelled, std::string(notYes));
    }
    return {};
}

/// What a flash writes to.
struct Opened
{
    std::vector<std::unique_ptr<sink::Sink>> disks;
    std::optional<computer::NewImages> files;
    std::vector<sink::Sink *> sinks; ///< of the disks, and then of the files
};

Result<> open(Opened &opened, const std::vector<computer::ChosenTarget> &targets, const std::vector<std::string> &files,
              const Options &options, const produce::Prepared &prepared)
{
    const std::vector<fs::path> sources = computer::sourcesOf(prepared.recipe);
    if (!files.empty()) {
        std::vector<plan::DiskFacts> facts;
        for (std::size_t i = targets.size(); i < prepared.plan.volumes.size(); ++i) {
            facts.push_back({prepared.plan.volumes[i].size, prepared.plan.volumes[i].sectorSize});
        }
        TRY_ASSIGN(computer::NewImages images, createImages(files, options, prepared.recipe, facts));
        opened.files.emplace(std::move(images));
    }
    for (const computer::ChosenTarget &target : targets) {
        TRY_ASSIGN(auto sink, computer::openTarget(target, sources));
        opened.sinks.push_back(opened.disks.emplace_back(std::move(sink)).get());
    }
    return opened.files ? addSinks(*opened.files, prepared.plan, opened.sinks) : Result<>();
}

Result<> writeOpened(Opened &opened, produce::Prepared &prepared, const Options &options, Said &said,
                     const std::stop_token &stop)
{
    TRY_ASSIGN(const std::string manifest, write(prepared, opened.sinks, options, said, stop));
    return opened.files ? opened.files->finish(manifest) : Result<>();
}

Result<> runFlash(const Options &options, const Console &console, Said &said)
{
    const StopOnSignal stop;
    TRY_ASSIGN(const recipe::Recipe recipe,
               loadRecipe(options.recipe, {options.settings, options.reading}, said.findings, stop.token()));
    TRY_ASSIGN(const std::optional<board::Medium> medium, mediumOf(recipe, said.findings));
    std::vector<std::string> files;
    if (medium) {
        TRY(checkTargets(*medium, options.targets.size()));
        TRY_ASSIGN(files, outputPaths(*medium, options.images, Writes::Targets));
        said.procedure = procedureOf(*medium);
    }
    const std::vector<fs::path> sources = computer::sourcesOf(recipe);
    TRY_ASSIGN(const auto requests, requestsOf(options));
    TRY_ASSIGN(const auto targets, computer::chooseTargets(requests, sources));
    TRY(checkCanAsk(options, console));
    std::vector<plan::DiskFacts> disks;
    for (const computer::ChosenTarget &target : targets) {
        disks.push_back(target.facts);
    }
    TRY_ASSIGN(produce::Prepared prepared,
               prepare(recipe, std::move(disks), {TooSmall::Refuse, options.reading}, said.findings, stop.token()));
    if (!options.yes) {
        TRY(askToErase(targets, stop.token()));
    }
    Opened opened;
    TRY(open(opened, targets, files, options, prepared));
    const Result<> written = writeOpened(opened, prepared, options, said, stop.token());
    opened.disks.clear(); // they have their new partitions when the report says that they are done
    if (!written) {
        said.aftermath = aftermathOf(said.outcome, options.targets);
        if (opened.files) {
            const auto roles = fileRoles(*medium, Writes::Targets);
            const Aftermath ofFiles = aftermathOf(*opened.files, roles, files, {});
            said.aftermath.places.insert(said.aftermath.places.end(), ofFiles.places.begin(), ofFiles.places.end());
        }
        return written;
    }
    std::vector<std::string> paths = options.targets;
    paths.insert(paths.end(), files.begin(), files.end());
    sayOutcome(said, options, paths, {}, console);
    return {};
}

void addAllowFixed(CLI::App &command, Options &options)
{
    command.add_flag("--allow-fixed", options.allowFixed,
                     "Accept a disk that is not removable: the only disk, or each one but the first; "
                     "--allow-fixed=DISK: that one");
}

void addWriteOptions(CLI::App &command, Console &console, Options &options)
{
    command.add_flag("--no-verify", options.noVerify, "Don't read back what was written");
    addProgressOption(command, options.progress);
    addAnswerFlags(command, console);
}

using Run = Result<> (*)(const Options &options, const Console &console, Said &said);

void addCommand(CLI::App &command, Console &console, Exit &exit, const std::shared_ptr<Options> &options, Run run)
{
    command.add_option("RECIPE", options->recipe, "The recipe, a TOML file; - is standard input")
        ->required()
        ->type_name("RECIPE");
    command.add_option("--set", options->settings, "Replace a value of the recipe: --set root.size=4GiB")
        ->type_name("KEY=VALUE");
    command.callback([&console, &exit, options, run] {
        if (console.quiet()) {
            options->progress = ProgressForm::None;
        }
        options->reading = readingForm(console, options->progress);
        Said said;
        const Result<> result = run(*options, console, said);
        exit = !result           ? console.fail(result.error(), said.findings, said.aftermath)
               : said.isBroken() ? Exit::Failed
                                 : Exit::Done;
    });
}

} // namespace

void addMake(CLI::App &app, Console &console, Exit &exit)
{
    const auto options = std::make_shared<Options>();
    CLI::App *plan = app.add_subcommand("plan", "Show what a recipe would write, and write nothing");
    addCommand(*plan, console, exit, options, runPlan);
    auto *planSize =
        plan->add_option("--size", options->sizes, "The disk's size; once for each disk")->type_name("SIZE");
    plan->add_option("--to", options->targets, "The disk or image file to plan for; once for each disk")
        ->type_name("DISK")
        ->excludes(planSize);
    addAllowFixed(*plan, *options);
    addAnswerFlags(*plan, console);
    endHelp(*plan, "bootlace-cli plan router.toml --size 8GiB",
            "0 the card can be made, 1 reading failed, 2 bad input or usage, 3\nthe disk is refused, 130 cancelled.");

    CLI::App *build = app.add_subcommand("build", "Write a card into a sparse image file, and verify it");
    addCommand(*build, console, exit, options, runBuild);
    build->add_option("-o,--output", options->images, "The image file; once for each disk, or a folder for all of them")
        ->required()
        ->type_name("FILE");
    build->add_option("--size", options->sizes, "The disk's size, like 8GiB; once for each disk's image")
        ->required()
        ->type_name("SIZE");
    build->add_flag("--force", options->force, "Replace an image file that exists");
    addWriteOptions(*build, console, *options);
    endHelp(*build, "bootlace-cli build router.toml -o card.img --size 4GiB",
            "0 done, 1 the work failed, 2 bad input or usage, 3 a source would\nbe replaced, 130 cancelled.");

    CLI::App *flash = app.add_subcommand("flash", "Write a card to a disk, and verify it");
    addCommand(*flash, console, exit, options, runFlash);
    flash->add_option("--to", options->targets, "The disk, or an image file that exists; once for each disk")
        ->required()
        ->type_name("DISK");
    flash
        ->add_option("-o,--output", options->images,
                     "The file for a flash chip; once for each, or a folder for all of them")
        ->type_name("FILE");
    flash->add_flag("--force", options->force, "Replace a file that exists");
    flash->add_flag("--yes", options->yes, "Erase the disk without asking");
    flash->add_option("--expect", options->serials, "The disk's serial number, as devices shows it; once for each --to")
        ->type_name("SERIAL");
    addAllowFixed(*flash, *options);
    addWriteOptions(*flash, console, *options);
    endHelp(*flash, "bootlace-cli flash router.toml --to /dev/sdX",
            "0 done, 1 the work failed, 2 bad input or usage, 3 the disk is\nrefused and nothing was written, 130 "
            "cancelled.");
}

} // namespace bootlace::cli
