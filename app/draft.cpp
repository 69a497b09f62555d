// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <fmt/format.h>

namespace bootlace::app {
namespace {

recipe::Recipe blankFor(const board::Board &board)
{
    recipe::Recipe recipe;
    recipe.board.value = board.id;
    recipe.medium.value = board.media.front().id;
    recipe.kernel.cmdline = board.console;
    return recipe;
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
    m_recipe = std::move(edited);
    fitDestinations();
    emit changed();
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
    m_destinations.clear();
    fitDestinations();
    emit changed();
    emit destinationsChanged();
    return {};
}

void Draft::markSaved(recipe::Recipe saved, const QString &file)
{
    m_recipe = relativeTo(std::move(m_recipe), QFileInfo(file).path());
    m_recipe.name = saved.name;
    m_saved = std::move(saved);
    m_file = file;
    emit changed();
}

void Draft::clear()
{
    m_recipe = blankFor(m_boards.front());
    m_saved = m_recipe;
    m_file.clear();
    m_destinations.clear();
    fitDestinations();
    emit changed();
    emit destinationsChanged();
}

void Draft::setDestination(std::size_t index, Destination destination)
{
    if (index < m_destinations.size() && m_destinations[index] != destination) {
        m_destinations[index] = std::move(destination);
        emit destinationsChanged();
    }
}

void Draft::fitDestinations()
{
    m_destinations.resize(medium().disks.size());
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
    nameFrom(recipe.firmware.bl2, base);
    for (auto *input : {&recipe.firmware.fip, &recipe.firmware.bl31, &recipe.firmware.bl33, &recipe.kernel.initrd}) {
        if (*input) {
            nameFrom(**input, base);
        }
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
