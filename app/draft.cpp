// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft.h"

#include "plan/plan.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace bootlace::app {
namespace {

void addOverlays(recipe::Recipe &recipe, const board::Medium &medium)
{
    for (const std::string &name : medium.overlays) {
        if (std::ranges::find(recipe.kernel.overlays, name, &recipe::Input::written) == recipe.kernel.overlays.end()) {
            recipe.kernel.overlays.push_back(inputForOverlay(name));
        }
    }
}

recipe::Recipe blankFor(const board::Board &board)
{
    recipe::Recipe recipe;
    recipe.board.value = board.id;
    recipe.medium.value = board.media.front().id;
    recipe.kernel.cmdline = board.console;
    addOverlays(recipe, board.media.front());
    return recipe;
}

// What follows from another board or medium: its overlays instead of those of the old one. Those that the person chose
// stay.
void follow(recipe::Recipe &edited, const board::Medium &before, const board::Medium &after)
{
    std::erase_if(edited.kernel.overlays, [&](const recipe::Input &overlay) {
        return std::ranges::find(before.overlays, overlay.written) != before.overlays.end() &&
               std::ranges::find(after.overlays, overlay.written) == after.overlays.end();
    });
    addOverlays(edited, after);
}

const board::Board *find(const std::vector<board::Board> &boards, const std::string &id)
{
    const auto found = std::ranges::find(boards, id, &board::Board::id);
    return found == boards.end() ? nullptr : &*found;
}

void nameFrom(recipe::Input &input, const QDir &folder)
{
    if (input.path.empty()) {
        return;
    }
    const QString path = QFile::decodeName(input.path.c_str());
    const QString relative = folder.relativeFilePath(path);
    const bool below = !relative.startsWith(QLatin1String("../")) && relative != QLatin1String("..") &&
                       !QDir::isAbsolutePath(relative);
    input.written = QFile::encodeName(below ? relative : path).toStdString();
}

} // namespace

Draft::Draft(std::vector<board::Board> boards, QObject *parent)
    : QObject(parent)
    , m_boards(std::move(boards))
    , m_files(this, [this](const findings::List &absent) {
        m_absent = absent;
        gatherFindings();
    })
{
    clear();
}

const board::Board &Draft::board() const
{
    return *find(m_boards, m_recipe.board.value);
}

const board::Medium &Draft::medium() const
{
    return *board().medium(m_recipe.medium.value);
}

void Draft::edit(const std::function<void(recipe::Recipe &)> &change)
{
    recipe::Recipe edited = m_recipe;
    change(edited);
    const board::Board *board = find(m_boards, edited.board.value);
    if (edited == m_recipe || board == nullptr || board->medium(edited.medium.value) == nullptr) {
        return;
    }
    const bool moved = edited.board != m_recipe.board || edited.medium != m_recipe.medium;
    if (moved) {
        follow(edited, medium(), *board->medium(edited.medium.value));
    }
    m_recipe = std::move(edited);
    if (moved) {
        fitDestinations();
    }
    recipeChanged();
}

void Draft::chooseBoard(std::size_t index)
{
    const board::Board &after = m_boards.at(index);
    const std::string console = board().console;
    edit([&](recipe::Recipe &recipe) {
        recipe.board = {.value = after.id, .line = 0};
        if (after.medium(recipe.medium.value) == nullptr) {
            recipe.medium = {.value = after.media.front().id, .line = 0};
        }
        if (recipe.kernel.cmdline == console) {
            recipe.kernel.cmdline = after.console;
        }
    });
}

Result<> Draft::open(recipe::Recipe recipe, const QString &file)
{
    const board::Board *board = find(m_boards, recipe.board.value);
    if (board == nullptr) {
        return fail(Cause::BadInput, fmt::format("{}:{}: the board '{}' is not known", recipe.name, recipe.board.line,
                                                 recipe.board.value));
    }
    if (board->medium(recipe.medium.value) == nullptr) {
        return fail(Cause::BadInput, fmt::format("{}:{}: {} can't be started from '{}'", recipe.name,
                                                 recipe.medium.line, board->name, recipe.medium.value));
    }
    m_recipe = recipe;
    m_saved = std::move(recipe);
    m_file = file;
    recipeReplaced();
    return {};
}

void Draft::markSaved(recipe::Recipe saved, const QString &file)
{
    m_recipe = relativeTo(std::move(m_recipe), QFileInfo(file).path());
    m_recipe.name = saved.name;
    m_saved = std::move(saved);
    m_file = file;
    recipeChanged();
}

void Draft::clear()
{
    m_recipe = blankFor(m_boards.front());
    m_saved = m_recipe;
    m_file.clear();
    recipeReplaced();
}

void Draft::setDestination(std::size_t index, Destination destination)
{
    if (index < m_destinations.size() && m_destinations[index] != destination) {
        m_destinations[index] = std::move(destination);
        emit destinationsChanged();
    }
}

void Draft::recipeReplaced()
{
    m_destinations.clear();
    fitDestinations();
    m_absent = {};
    m_found.clear();
    emit replaced();
    recipeChanged();
    emit destinationsChanged();
}

void Draft::recipeChanged()
{
    lookForFiles();
    gatherFindings();
    emit changed();
}

void Draft::setRootAtLeast(ByteCount size)
{
    if (size != m_rootAtLeast) {
        m_rootAtLeast = size;
        emit rootAtLeastChanged();
    }
}

void Draft::lookForFiles()
{
    m_files.ask([recipe = m_recipe](const std::stop_token & /*stop*/) {
        findings::List absent;
        recipe::checkFiles(recipe, absent);
        return absent;
    });
}

void Draft::setFindings(const std::string &part, const findings::List &findings)
{
    if (m_found[part] != findings) {
        m_found[part] = findings;
        gatherFindings();
    }
}

void Draft::gatherFindings()
{
    findings::List all;
    plan::check(m_recipe, board(), all);
    all.add(m_absent);
    for (const auto &part : m_found) {
        all.add(part.second);
    }
    if (m_findings != all) {
        m_findings = std::move(all);
        emit findingsChanged();
    }
}

void Draft::fitDestinations()
{
    const auto &layouts = medium().disks;
    m_destinations.resize(layouts.size());
    m_roles.resize(layouts.size());
    for (std::size_t i = 0; i < layouts.size(); ++i) {
        if (std::exchange(m_roles[i], layouts[i].role) != layouts[i].role) {
            m_destinations[i] = {};
        }
    }
}

bool isOverlayFile(const recipe::Input &overlay)
{
    const std::filesystem::path suffix = std::filesystem::path(overlay.written).extension();
    return suffix == ".dtbo" || suffix == ".dts" || suffix == ".dtso";
}

recipe::Input inputFor(const QString &path)
{
    const QString absolute = QDir::cleanPath(QDir(path).absolutePath());
    const std::string bytes = QFile::encodeName(absolute).toStdString();
    return {.written = bytes, .path = bytes, .line = 0};
}

recipe::Input inputForOverlay(const std::string &name)
{
    return {.written = name, .path = name, .line = 0};
}

recipe::Recipe relativeTo(recipe::Recipe recipe, const QString &folder)
{
    const QDir base(folder);
    if (recipe.firmware.from) {
        nameFrom(*recipe.firmware.from, base);
    }
    for (recipe::FirmwareInput &slot : recipe.firmware.inputs) {
        for (std::optional<recipe::Input> *whole : {&slot.file, &slot.from}) {
            if (*whole) {
                nameFrom(**whole, base);
            }
        }
        for (auto &part : slot.parts) {
            nameFrom(part.second, base);
        }
    }
    if (recipe.kernel.initrd) {
        nameFrom(*recipe.kernel.initrd, base);
    }
    for (recipe::Input &input : recipe.kernel.build) {
        nameFrom(input, base);
    }
    for (recipe::Input &input : recipe.kernel.overlays) {
        if (isOverlayFile(input)) {
            nameFrom(input, base);
        }
    }
    nameFrom(recipe.root.source, base);
    return recipe;
}

} // namespace bootlace::app
