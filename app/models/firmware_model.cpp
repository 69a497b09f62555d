// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/firmware_model.h"

#include "parts/firmware.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace bootlace::app {
namespace {

QString pathOf(const recipe::Input &input)
{
    return QFile::decodeName(input.path.c_str());
}

QString pathOf(const recipe::Input *input)
{
    return input != nullptr ? pathOf(*input) : QString();
}

// The key of a part in the recipe; empty for what is one file.
std::string partOf(FirmwareRole role)
{
    return role == FirmwareRole::Bl31 ? "bl31" : role == FirmwareRole::Bl33 ? "bl33" : "";
}

bool isPart(const FirmwarePlace &place)
{
    return !partOf(place.role).empty();
}

QString pathIn(const recipe::FirmwareInput *input, FirmwareRole role)
{
    if (input == nullptr) {
        return {};
    }
    const std::string part = partOf(role);
    return part.empty() ? pathOf(input->file ? &*input->file : nullptr) : pathOf(input->part(part));
}

// A recipe can take a slot from a card, which no field shows; a file that is chosen for the slot takes its place.
void keepCard(const recipe::Firmware &before, const std::string &slot, recipe::Firmware &firmware)
{
    const recipe::FirmwareInput *input = before.find(slot);
    if (input != nullptr && input->from && firmware.find(slot) == nullptr) {
        firmware.at(slot).from = input->from;
    }
}

} // namespace

FirmwareModel::FirmwareModel(Draft &draft, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_taken(this, [this](const Taken &taken) { placeTaken(taken); })
    , m_lookBeside(this, [this](const FirmwareNeighbours &found) { takeNeighbours(found); })
{
    connect(&m_draft, &Draft::replaced, this, &FirmwareModel::forget);
    connect(&m_draft, &Draft::changed, this, &FirmwareModel::follow);
    follow();
}

void FirmwareModel::makePlaces()
{
    m_places = firmwarePlaces(m_draft.board());
    for (const FirmwarePlace &place : m_places) {
        if (!m_parts.contains(place)) {
            m_parts[place] = std::make_unique<Part>(this, [this, place](const FirmwareFile &file) {
                at(place).file = file;
                checkPackage(place.slot);
                publishFindings();
                emit changed();
            });
        }
        if (isPart(place) && !m_packages.contains(place.slot)) {
            m_packages[place.slot] = std::make_unique<Package>(this, [this, place](const findings::List &findings) {
                m_packages[place.slot]->findings = findings;
                publishFindings();
                emit changed();
            });
        }
    }
}

void FirmwareModel::setPacked(const std::string &slot, bool packed)
{
    if (isPacked(slot) == packed) {
        return;
    }
    if (packed) {
        m_packed.insert(slot);
    } else {
        m_packed.erase(slot);
    }
    publishToDraft();
    checkPackage(slot);
    publishFindings();
    emit changed();
}

void FirmwareModel::choose(const FirmwarePlace &place, const QString &path)
{
    at(place).path = path;
    if (isPart(place)) {
        m_packed.insert(place.slot);
    } else {
        m_packed.erase(place.slot);
    }
    publishToDraft();
    look(place);
    checkPackage(place.slot);
    publishFindings();
    lookBeside(path.isEmpty() ? folder() : QFileInfo(path).path());
    emit changed();
}

std::optional<FirmwarePlace> FirmwareModel::placeFor(FirmwareRole role) const
{
    const auto found = std::ranges::find(m_places, role, &FirmwarePlace::role);
    return found != m_places.end() ? std::optional(*found) : std::nullopt;
}

void FirmwareModel::putWhereItBelongs(const FirmwarePlace &place)
{
    const auto role = file(place) ? file(place)->properRole() : std::nullopt;
    const auto proper = role ? placeFor(*role) : std::nullopt;
    if (!proper) {
        return;
    }
    const QString moved = path(place);
    at(place).path = path(*proper);
    choose(*proper, moved);
    look(place);
    publishFindings();
    emit changed();
}

void FirmwareModel::acceptFile(const QString &path)
{
    if (m_places.empty()) {
        return;
    }
    m_takenPath = path;
    m_taken.ask([path = QFile::encodeName(path).toStdString(), place = m_places.front(), board = m_draft.board(),
                 medium = m_draft.medium()](const std::stop_token & /*stop*/) {
        std::error_code error;
        return std::filesystem::is_directory(path, error) ? Taken{true, {}}
                                                          : Taken{false, lookAtFirmware(path, place, board, medium)};
    });
}

void FirmwareModel::placeTaken(const Taken &taken)
{
    if (taken.isFolder) {
        m_takesNeighbours = true;
        m_beside.reset();
        lookBeside(m_takenPath);
        return;
    }
    const auto proper = taken.file.properRole();
    const auto right = placeFor(proper.value_or(taken.file.place.role));
    const auto empty = std::ranges::find_if(
        m_places, [this](const FirmwarePlace &place) { return counts(place) && path(place).isEmpty(); });
    choose(proper && right ? *right : empty != m_places.end() ? *empty : m_places.front(), m_takenPath);
}

// A FIP that was chosen needs no images to be packed, and the other way round.
std::vector<FirmwarePlace> FirmwareModel::placesWithoutFile() const
{
    std::vector<FirmwarePlace> places;
    const auto isEmpty = [this](const FirmwarePlace &place) {
        return !m_parts.contains(place) || path(place).isEmpty();
    };
    for (const FirmwarePlace &place : m_places) {
        const bool isFipThere = isPart(place) && !isPacked(place.slot) && !isEmpty({place.slot, FirmwareRole::Fip});
        const bool areImagesThere = place.role == FirmwareRole::Fip && isPacked(place.slot) &&
                                    !isEmpty({place.slot, FirmwareRole::Bl31}) &&
                                    !isEmpty({place.slot, FirmwareRole::Bl33});
        if (isEmpty(place) && !isFipThere && !areImagesThere) {
            places.push_back(place);
        }
    }
    return places;
}

void FirmwareModel::lookBeside(const QString &folder)
{
    const Beside beside{folder, placesWithoutFile(), m_draft.board().id, m_draft.medium().id};
    if (folder.isEmpty() || m_beside == beside) {
        return;
    }
    m_beside = beside;
    m_neighbours.clear();
    m_uselessFolder.clear();
    m_lookBeside.ask([path = QFile::encodeName(folder).toStdString(), places = beside.places, board = m_draft.board(),
                      medium = m_draft.medium()](const std::stop_token &stop) {
        return lookForFirmware(path, places, board, medium, stop);
    });
}

void FirmwareModel::takeNeighbours(const FirmwareNeighbours &found)
{
    m_neighbours = usefulOf(found, m_packed);
    if (std::exchange(m_takesNeighbours, false)) {
        if (m_neighbours.empty()) {
            m_uselessFolder = QFileInfo(folder()).fileName();
        }
        chooseNeighbours();
    }
    emit changed();
}

void FirmwareModel::chooseNeighbours()
{
    for (const FirmwareNeighbour &file : std::exchange(m_neighbours, {})) {
        choose(file.place, QFile::decodeName(file.path.c_str()));
    }
}

void FirmwareModel::lookAgain()
{
    m_draft.lookForFiles();
    for (const FirmwarePlace &place : m_places) {
        if (file(place)) {
            ask(place);
        }
    }
}

void FirmwareModel::lookAnew()
{
    for (const FirmwarePlace &place : m_places) {
        look(place);
        checkPackage(place.slot);
    }
    publishFindings();
    emit changed();
}

bool FirmwareModel::counts(const FirmwarePlace &place) const
{
    return (place.role == FirmwareRole::Fip && !isPacked(place.slot)) || (isPart(place) && isPacked(place.slot)) ||
           (place.role != FirmwareRole::Fip && !isPart(place));
}

bool FirmwareModel::isLooking() const
{
    return std::ranges::any_of(m_places, [this](const FirmwarePlace &place) {
        const auto package = m_packages.find(place.slot);
        return counts(place) &&
               (isLooking(place) || (package != m_packages.end() && package->second->inquiry.isPending()));
    });
}

// It is another recipe now: what was chosen for the one before is no choice for this one.
void FirmwareModel::forget()
{
    m_taken.forget();
    m_lookBeside.forget();
    m_beside.reset();
    m_neighbours.clear();
    m_uselessFolder.clear();
    m_packed.clear();
    for (const auto &part : m_parts) {
        part.second->path.clear();
        part.second->file.reset();
        part.second->inquiry.forget();
    }
    m_isReplaced = true;
}

// Somebody else changed the draft: a recipe was opened, another board or medium chosen.
void FirmwareModel::follow()
{
    const recipe::Recipe &recipe = m_draft.recipe();
    const bool otherBoard = std::exchange(m_seenBoard, recipe.board.value) != recipe.board.value;
    const bool otherMedium = std::exchange(m_seenMedium, recipe.medium.value) != recipe.medium.value;
    const bool otherFiles = std::exchange(m_isReplaced, false) || m_seen != recipe.firmware;
    if (!otherFiles && !otherBoard && !otherMedium) {
        return;
    }
    if (otherBoard) {
        makePlaces();
    }
    if (otherFiles) {
        m_seen = recipe.firmware;
        for (const FirmwarePlace &place : m_places) {
            const recipe::FirmwareInput *input = m_seen.find(place.slot);
            at(place).path = pathIn(input, place.role);
            if (input != nullptr && !input->parts.empty()) {
                m_packed.insert(place.slot);
            } else {
                m_packed.erase(place.slot);
            }
        }
    }
    if (otherBoard) {
        emit placesReplaced();
    }
    if (otherBoard && !otherFiles) {
        publishToDraft(); // the files of this board in place of those of the other one
    }
    lookAnew();
    lookBeside(folder());
}

void FirmwareModel::look(const FirmwarePlace &place)
{
    Part &part = at(place);
    part.file.reset();
    if (part.path.isEmpty()) {
        part.inquiry.forget();
    } else {
        ask(place);
    }
}

void FirmwareModel::ask(const FirmwarePlace &place)
{
    Part &part = at(place);
    part.inquiry.ask([path = QFile::encodeName(part.path).toStdString(), place, board = m_draft.board(),
                      medium = m_draft.medium()](const std::stop_token & /*stop*/) {
        return lookAtFirmware(path, place, board, medium);
    });
}

// Two images that are good alone may be too much together.
void FirmwareModel::checkPackage(const std::string &slot)
{
    const auto package = m_packages.find(slot);
    if (package == m_packages.end() || m_draft.board().slot(slot) == nullptr) {
        return;
    }
    package->second->inquiry.forget();
    package->second->findings = {};
    const auto isGood = [&](FirmwareRole role) {
        const auto &image = file({slot, role});
        return image && !image->error;
    };
    const recipe::FirmwareInput *input = m_draft.recipe().firmware.find(slot);
    if (isPacked(slot) && input != nullptr && isGood(FirmwareRole::Bl31) && isGood(FirmwareRole::Bl33)) {
        package->second->inquiry.ask([input = *input, profile = *m_draft.board().slot(slot),
                                      medium = m_draft.medium()](const std::stop_token & /*stop*/) {
            findings::List findings;
            if (const auto made = parts::loadFirmware(input, profile, medium, findings); !made) {
                findings.add(0, made.error().message(), made.error().cause(), "firmware." + input.slot);
            }
            return findings;
        });
    }
}

void FirmwareModel::publishFindings()
{
    findings::List findings;
    for (const FirmwarePlace &place : m_places) {
        if (counts(place) && file(place)) {
            findings.add(file(place)->findings);
            if (file(place)->error && !file(place)->findings.hasErrors()) {
                findings.add(0, file(place)->error->message(), file(place)->error->cause(), "firmware." + place.slot);
            }
        }
        if (isPart(place)) {
            findings.add(m_packages.at(place.slot)->findings);
        }
    }
    m_draft.setFindings("firmware", findings);
}

void FirmwareModel::publishToDraft()
{
    recipe::Firmware firmware;
    firmware.from = m_seen.from;
    for (const FirmwarePlace &place : m_places) {
        if (!counts(place) || path(place).isEmpty()) {
            keepCard(m_seen, place.slot, firmware);
            continue;
        }
        if (isPart(place)) {
            recipe::FirmwareInput &packed = firmware.at(place.slot);
            packed.parts.emplace_back(partOf(place.role), inputFor(path(place)));
            packed.from.reset();
            const recipe::FirmwareInput *before = m_seen.find(place.slot);
            packed.xz = before != nullptr && before->xz; // a recipe's word that no page shows
        } else {
            firmware.setFile(place.slot, inputFor(path(place)));
        }
    }
    m_seen = firmware;
    m_draft.edit([&](recipe::Recipe &recipe) { recipe.firmware = firmware; });
}

} // namespace bootlace::app
