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

QString pathOf(const std::optional<recipe::Input> &input)
{
    return input ? pathOf(*input) : QString();
}

std::optional<recipe::Input> chosen(const QString &path)
{
    return path.isEmpty() ? std::nullopt : std::optional(inputFor(path));
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
    if (role != FirmwareRole::Bl2) {
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
    return role == FirmwareRole::Bl2 || (role == FirmwareRole::Fip) != m_isPacked;
}

bool FirmwareModel::isPackageTooLarge() const
{
    // The header, two entries and the one that ends the table (fip/layout.h).
    constexpr ByteCount table(16 + 3 * 40);
    const auto &bl31 = file(FirmwareRole::Bl31);
    const auto &bl33 = file(FirmwareRole::Bl33);
    return m_isPacked && bl31 && bl33 && !bl31->error && !bl33->error &&
           table.value() + bl31->size.value() + bl33->size.value() > m_draft.board().fipMaxSize.value();
}

bool FirmwareModel::isComplete() const
{
    return !isPackageTooLarge() && std::ranges::all_of(firmwareRoles, [this](FirmwareRole role) {
        return !counts(role) || (file(role) && !file(role)->error);
    });
}

// Somebody else changed the draft: a recipe was opened, another medium chosen.
void FirmwareModel::follow()
{
    const recipe::Recipe &recipe = m_draft.recipe();
    const bool otherPlace =
        m_seenBoard != recipe.board.value || std::exchange(m_seenMedium, recipe.medium.value) != recipe.medium.value;
    m_seenBoard = recipe.board.value;
    if (m_seen != recipe.firmware) {
        m_seen = recipe.firmware;
        m_isPacked = m_seen.bl31 || m_seen.bl33;
        at(FirmwareRole::Bl2).path = pathOf(m_seen.bl2);
        at(FirmwareRole::Fip).path = pathOf(m_seen.fip);
        at(FirmwareRole::Bl31).path = pathOf(m_seen.bl31);
        at(FirmwareRole::Bl33).path = pathOf(m_seen.bl33);
        lookAnew();
    } else if (otherPlace) {
        lookAnew();
    }
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
    if (!path(FirmwareRole::Bl2).isEmpty()) {
        firmware.bl2 = inputFor(path(FirmwareRole::Bl2));
    }
    if (m_isPacked) {
        firmware.bl31 = chosen(path(FirmwareRole::Bl31));
        firmware.bl33 = chosen(path(FirmwareRole::Bl33));
    } else {
        firmware.fip = chosen(path(FirmwareRole::Fip));
    }
    m_seen = firmware;
    m_draft.edit([&](recipe::Recipe &recipe) { recipe.firmware = firmware; });
}

} // namespace bootlace::app
