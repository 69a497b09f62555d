// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/medium_model.h"

#include "text/board_text.h"

namespace bootlace::app {
namespace {

MediumModel::Choice choiceFor(const board::Board &board, const board::Medium &medium)
{
    QStringList names;
    for (const std::string &name : board.switchNames) {
        names.append(QString::fromStdString(name));
    }
    return {.id = QString::fromStdString(medium.id),
            .name = boardText(medium.name),
            .meaning = boardText(medium.meaning),
            .needs = boardText(medium.needs),
            .switchNames = names,
            .switches = QString::fromStdString(medium.switches),
            .switchesText = boardText(medium.switchesText)};
}

} // namespace

MediumModel::MediumModel(Draft &draft, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
{
    connect(&draft, &Draft::changed, this, &MediumModel::refresh);
    refresh();
}

std::size_t MediumModel::current() const
{
    const auto &media = m_draft.board().media;
    return static_cast<std::size_t>(&m_draft.medium() - media.data());
}

void MediumModel::choose(std::size_t index)
{
    if (index < m_choices.size()) {
        m_draft.edit(
            [&](recipe::Recipe &recipe) { recipe.medium = {.value = m_choices[index].id.toStdString(), .line = 0}; });
    }
}

void MediumModel::refresh()
{
    m_choices.clear();
    for (const board::Medium &medium : m_draft.board().media) {
        m_choices.push_back(choiceFor(m_draft.board(), medium));
    }
    emit changed();
}

} // namespace bootlace::app
