// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/firmware_model.h"

#include <QFile>

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

} // namespace

FirmwareModel::FirmwareModel(Draft &draft, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_taken(this, [this](const FirmwareFile &file) {
        const FirmwareRole role = file.properRole().value_or(FirmwareRole::Bl2);
        choose(role, m_takenPath);
    })
{
    for (const FirmwareRole role : firmwareRoles) {
        m_parts.at(static_cast<std::size_t>(role)) =
            std::make_unique<Part>(this, [this, role](const FirmwareFile &file) {
                at(role).file = file;
                emit changed();
            });
    }
    connect(&m_draft, &Draft::changed, this, &FirmwareModel::follow);
    follow();
}

void FirmwareModel::setPacked(bool packed)
{
    if (m_isPacked != packed) {
        m_isPacked = packed;
        hand();
        emit changed();
    }
}

void FirmwareModel::choose(FirmwareRole role, const QString &path)
{
    at(role).path = path;
    if (role == FirmwareRole::Fip || !partOf(role).empty()) {
        m_isPacked = role != FirmwareRole::Fip;
    }
    hand();
    look(role);
    emit changed();
}

void FirmwareModel::putWhereItBelongs(FirmwareRole role)
{
    const auto proper = file(role) ? file(role)->properRole() : std::nullopt;
    if (!proper) {
        return;
    }
    const QString moved = path(role);
    at(role).path = path(*proper);
    choose(*proper, moved);
    look(role);
    emit changed();
}

void FirmwareModel::take(const QString &path)
{
    m_takenPath = path;
    m_taken.ask([path = QFile::encodeName(path).toStdString(), board = m_draft.board(),
                 medium = m_draft.medium()](const std::stop_token & /*stop*/) {
        return lookAtFirmware(path, FirmwareRole::Bl2, board, medium);
    });
}

void FirmwareModel::lookAgain()
{
    for (const FirmwareRole role : firmwareRoles) {
        if (file(role)) {
            ask(role);
        }
    }
}

void FirmwareModel::lookAnew()
{
    for (const FirmwareRole role : firmwareRoles) {
        look(role);
    }
    emit changed();
}

bool FirmwareModel::counts(FirmwareRole role) const
{
    if (slotFor(role, m_draft.board()) == nullptr) {
        return false;
    }
    return role == FirmwareRole::Bl2 || role == FirmwareRole::Whole || (role == FirmwareRole::Fip) != m_isPacked;
}

bool FirmwareModel::isPackageTooLarge() const
{
    // The header, two entries and the one that ends the table (fip/layout.h).
    constexpr ByteCount table(16 + 3 * 40);
    const auto &bl31 = file(FirmwareRole::Bl31);
    const auto &bl33 = file(FirmwareRole::Bl33);
    return m_isPacked && bl31 && bl33 && !bl31->error && !bl33->error &&
           ByteCount(table.value() + bl31->size.value() + bl33->size.value()) > packageLimit();
}

ByteCount FirmwareModel::packageLimit() const
{
    const board::FirmwareSlot *slot = slotFor(FirmwareRole::Fip, m_draft.board());
    return slot != nullptr ? slot->most : ByteCount();
}

bool FirmwareModel::isComplete() const
{
    return !isPackageTooLarge() && std::ranges::all_of(firmwareRoles, [this](FirmwareRole role) {
        return !counts(role) || (file(role) && !file(role)->error);
    });
}

static QString pathIn(const recipe::FirmwareInput *input, FirmwareRole role)
{
    if (input == nullptr) {
        return {};
    }
    const std::string part = partOf(role);
    return part.empty() ? pathOf(input->file ? &*input->file : nullptr) : pathOf(input->part(part));
}

// Somebody else changed the draft: a recipe was opened, another medium chosen.
void FirmwareModel::follow()
{
    const recipe::Recipe &recipe = m_draft.recipe();
    const bool otherBoard = std::exchange(m_seenBoard, recipe.board.value) != recipe.board.value;
    const bool otherMedium = std::exchange(m_seenMedium, recipe.medium.value) != recipe.medium.value;
    if (m_seen == recipe.firmware && !otherBoard && !otherMedium) {
        return;
    }
    if (m_seen != recipe.firmware) {
        m_seen = recipe.firmware;
        for (const FirmwareRole role : firmwareRoles) {
            const board::FirmwareSlot *slot = slotFor(role, m_draft.board());
            const recipe::FirmwareInput *input = slot != nullptr ? m_seen.find(slot->id) : nullptr;
            at(role).path = pathIn(input, role);
            m_isPacked = role == FirmwareRole::Fip ? input != nullptr && !input->parts.empty() : m_isPacked;
        }
    }
    lookAnew();
}

void FirmwareModel::look(FirmwareRole role)
{
    Part &part = at(role);
    part.file.reset();
    if (part.path.isEmpty()) {
        part.inquiry.forget();
    } else {
        ask(role);
    }
}

void FirmwareModel::ask(FirmwareRole role)
{
    Part &part = at(role);
    part.inquiry.ask([path = QFile::encodeName(part.path).toStdString(), role, board = m_draft.board(),
                      medium = m_draft.medium()](const std::stop_token & /*stop*/) {
        return lookAtFirmware(path, role, board, medium);
    });
}

void FirmwareModel::hand()
{
    recipe::Firmware firmware;
    for (const FirmwareRole role : firmwareRoles) {
        const board::FirmwareSlot *slot = slotFor(role, m_draft.board());
        if (!counts(role) || path(role).isEmpty()) {
            continue;
        }
        if (const std::string part = partOf(role); !part.empty()) {
            firmware.at(slot->id).parts.emplace_back(part, inputFor(path(role)));
        } else {
            firmware.setFile(slot->id, inputFor(path(role)));
        }
    }
    m_seen = firmware;
    m_draft.edit([&](recipe::Recipe &recipe) { recipe.firmware = firmware; });
}

} // namespace bootlace::app
