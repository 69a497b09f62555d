// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/target_model.h"

#include "computer/targets.h"
#include "plan/layout.h"
#include "text/board_text.h"

#include <algorithm>

namespace bootlace::app {
namespace {

namespace fs = std::filesystem;

// A part that is missing is another page's matter; the guard would rather not answer than guess where it lies.
std::vector<fs::path> sourcesThere(const recipe::Recipe &recipe)
{
    std::vector<fs::path> sources = computer::sourcesOf(recipe);
    std::erase_if(sources, [](const fs::path &path) {
        std::error_code ignored;
        return path.empty() || !fs::exists(path, ignored);
    });
    return sources;
}

std::vector<std::string> rolesOf(const board::Medium &medium)
{
    std::vector<std::string> roles;
    for (const board::DiskLayout &disk : medium.disks) {
        roles.push_back(disk.role);
    }
    return roles;
}

} // namespace

TargetModel::TargetModel(Services services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_findSources(this, [this](const Result<std::vector<fs::path>> &sources) {
        m_sources = sources.value_or(std::vector<fs::path>()); // opening a disk finds them anew
        m_services.disks.setListedSources(m_sources);
        for (const auto &choice : m_choices) {
            choice->setSources(m_sources);
        }
    })
{
    connect(&services.draft, &Draft::changed, this, [this] {
        fitChoices();
        tellSizes();
        findSources();
    });
    connect(&services.draft, &Draft::destinationsChanged, this, [this] {
        for (std::size_t i = 0; i < qMin(count(), m_services.draft.destinations().size()); ++i) {
            m_choices[i]->adopt(m_services.draft.destinations()[i]);
        }
    });
    fitChoices();
    tellSizes();
    findSources();
}

QString TargetModel::nameOf(std::size_t index) const
{
    return boardText(m_services.draft.medium().disks[index].name);
}

// The first choice stays when the medium changes: it is the card in either case.
void TargetModel::fitChoices()
{
    std::vector<std::string> roles = rolesOf(m_services.draft.medium());
    if (roles == m_roles) {
        return;
    }
    m_roles = std::move(roles);
    std::vector<std::unique_ptr<DiskChoice>> left; // until nobody shows them any more
    while (m_choices.size() > m_roles.size()) {
        left.push_back(std::move(m_choices.back()));
        m_choices.pop_back();
    }
    while (m_choices.size() < m_roles.size()) {
        const std::size_t index = m_choices.size();
        m_choices.push_back(std::make_unique<DiskChoice>(m_services.disks, Purpose::Write));
        m_choices.back()->setSources(m_sources);
        m_choices.back()->adopt(m_services.draft.destinations()[index]);
        connect(m_choices.back().get(), &DiskChoice::changed, this, [this, index] { publishToDraft(index); });
    }
    shareDisks();
    emit choicesReplaced();
    emit changed();
}

void TargetModel::publishToDraft(std::size_t index)
{
    m_services.draft.setDestination(index, m_choices[index]->destination());
    shareDisks();
    emit changed();
}

// No disk is for two things.
void TargetModel::shareDisks()
{
    for (const auto &choice : m_choices) {
        QSet<QString> taken;
        for (const auto &other : m_choices) {
            if (const auto disk = other->destination().disk; disk && other != choice) {
                taken.insert(disk->id);
            }
        }
        choice->list().setTaken(taken);
    }
}

// As far as it is known before the parts are read; the review knows it all.
void TargetModel::tellSizes()
{
    const recipe::Recipe &recipe = m_services.draft.recipe();
    const plan::Sizes sizes{recipe.esp, recipe.root.size, {}, {}, {}, {}};
    const auto &layouts = m_services.draft.medium().disks;
    for (std::size_t i = 0; i < qMin(count(), layouts.size()); ++i) {
        m_choices[i]->list().setLeastSize(plan::leastSize(layouts[i], SectorSize::Bytes512, sizes));
    }
}

void TargetModel::findSources()
{
    m_findSources.ask([recipe = m_services.draft.recipe()](const std::stop_token & /*stop*/) {
        return Result<std::vector<fs::path>>(sourcesThere(recipe));
    });
}

bool TargetModel::imageComesTwice() const
{
    QSet<QString> images;
    for (const auto &choice : m_choices) {
        const QString image = choice->destination().image;
        if (!image.isEmpty() && images.contains(image)) {
            return true;
        }
        images.insert(image);
    }
    return false;
}

bool TargetModel::isComplete() const
{
    return std::ranges::all_of(m_choices, [](const auto &choice) { return choice->isComplete(); }) &&
           !imageComesTwice();
}

QString TargetModel::missing() const
{
    for (const auto &choice : m_choices) {
        if (!choice->isComplete()) {
            return choice->missing();
        }
    }
    return imageComesTwice() ? tr("Choose a different file for one of the two disks: they can't be the same.")
                             : QString();
}

void TargetModel::recheck()
{
    for (const auto &choice : m_choices) {
        choice->recheck();
    }
}

} // namespace bootlace::app
