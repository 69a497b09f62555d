// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/target_model.h"

#include "computer/targets.h"
#include "plan/layout.h"
#include "text/board_text.h"

#include <QFileInfo>

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

// Of an image for a root of which nothing is known.
constexpr ByteCount usualSize = 8_GiB;

// With room for what the system will write, in whole GiB.
ByteCount sensibleSize(ByteCount least)
{
    constexpr std::uint64_t gibibyte = (1_GiB).value();
    return ByteCount((least.value() / gibibyte + least.value() / gibibyte / 4 + 2) * gibibyte);
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
        suggestImages();
        findSources();
    });
    connect(&services.draft, &Draft::rootAtLeastChanged, this, &TargetModel::tellSizes);
    connect(&services.draft, &Draft::destinationsChanged, this, [this] {
        for (std::size_t i = 0; i < qMin(count(), m_services.draft.destinations().size()); ++i) {
            m_choices[i]->adopt(m_services.draft.destinations()[i]);
        }
    });
    fitChoices();
    tellSizes();
    suggestImages();
    findSources();
}

QString TargetModel::nameOf(std::size_t index) const
{
    return boardText(m_services.draft.medium().disks[index].name);
}

// A choice stays when the medium changes, as long as it is for the same: the first one is often the card.
void TargetModel::fitChoices()
{
    std::vector<std::string> roles = rolesOf(m_services.draft.medium());
    if (roles == m_roles) {
        return;
    }
    const auto same = static_cast<std::size_t>(std::ranges::mismatch(roles, m_roles).in1 - roles.begin());
    m_roles = std::move(roles);
    std::vector<std::unique_ptr<DiskChoice>> left; // until nobody shows them any more
    while (m_choices.size() > same) {
        left.push_back(std::move(m_choices.back()));
        m_choices.pop_back();
    }
    while (m_choices.size() < m_roles.size()) {
        const std::size_t index = m_choices.size();
        m_choices.push_back(std::make_unique<DiskChoice>(m_services.disks, Purpose::Write));
        m_choices.back()->setSources(m_sources);
        if (const auto &flash = m_services.draft.medium().disks[index].flash) {
            m_choices.back()->setMakesFile(flash->range.size);
        }
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
    const ByteCount root = m_services.draft.rootAtLeast();
    const plan::Sizes sizes{recipe.esp, recipe.root.size, {}, {}, {}, root};
    const auto &layouts = m_services.draft.medium().disks;
    for (std::size_t i = 0; i < qMin(count(), layouts.size()); ++i) {
        if (m_choices[i]->makesFile()) {
            continue;
        }
        const ByteCount least = plan::leastSize(layouts[i], SectorSize::Bytes512, sizes);
        m_choices[i]->list().setLeastSize(least);
        const bool isKnown = root > ByteCount() || recipe.root.size || i > 0;
        m_choices[i]->suggestImageSize(isKnown ? sensibleSize(least) : usualSize);
    }
}

// A name for each disk's image: that of the recipe's file, or of the board.
void TargetModel::suggestImages()
{
    const Draft &draft = m_services.draft;
    const QString board = QString::fromStdString(draft.board().id + '-' + draft.medium().id);
    const QString stem = draft.file().isEmpty() ? board : QFileInfo(draft.file()).completeBaseName();
    const auto &disks = draft.medium().disks;
    for (std::size_t i = 0; i < qMin(count(), disks.size()); ++i) {
        const QString role = disks.size() > 1 ? u'-' + QString::fromStdString(disks[i].role) : QString();
        m_choices[i]->suggestImageName(stem + role);
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
