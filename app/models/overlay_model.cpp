// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overlay_model.h"

#include "text/board_text.h"
#include "text/effect_text.h"

#include <QDir>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace bootlace::app {
namespace {

bool contains(const std::vector<recipe::Input> &inputs, const recipe::Input &input)
{
    return std::ranges::find(inputs, input) != inputs.end();
}

} // namespace

OverlayModel::OverlayModel(Draft &draft, std::shared_ptr<BuildCache> cache, QObject *parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
    , m_cache(std::move(cache))
    , m_reading(this,
                [this](const KnownBuildPtr &build) {
                    m_build = build;
                    preselect();
                    examine();
                })
    , m_inquiry(this, [this](const OverlayFindings &findings) {
        m_findings = findings;
        publishFindings();
        fillRows();
        emit changed();
    })
{
    connect(&m_draft, &Draft::changed, this, &OverlayModel::follow);
}

void OverlayModel::begin()
{
    m_isActive = true;
    m_draft.lookForFiles();
    m_buildKey.clear();
    m_examined.clear();
    follow();
}

std::string OverlayModel::buildKey() const
{
    const recipe::Recipe &recipe = m_draft.recipe();
    std::string key = m_draft.board().id + '\n' + (recipe.kernel.fromRoot ? recipe.root.source.path.string() : "");
    for (const recipe::Input &input : recipe.kernel.build) {
        key += '\n' + input.path.string();
    }
    return key;
}

OverlayModel::State OverlayModel::state() const
{
    const recipe::Recipe &recipe = m_draft.recipe();
    if (!m_isActive) {
        return State::Resting;
    }
    if (recipe.kernel.fromRoot ? recipe.root.source.path.empty() : recipe.kernel.build.empty()) {
        return State::NoBuild;
    }
    if (!m_build) {
        return State::Reading;
    }
    return m_build->isUsable() ? State::Known : State::Unusable;
}

void OverlayModel::follow()
{
    const recipe::Recipe &recipe = m_draft.recipe();
    // A recipe that was opened says itself which overlays it wants.
    if (!m_draft.isModified() && !m_draft.file().isEmpty()) {
        m_preselectedFor = buildKey() + '\n' + recipe.medium.value;
        m_preselected = m_draft.medium().overlays;
    }
    if (!m_isActive) {
        return;
    }
    if (m_buildKey != buildKey()) {
        m_buildKey = buildKey();
        readBuild();
    } else if (m_build) {
        preselect();
        examine();
    }
    publishFindings();
    fillRows();
    emit changed();
}

void OverlayModel::readBuild()
{
    m_inquiry.forget();
    m_build.reset();
    m_findings = {};
    m_examined.clear();
    m_reading.forget();
    const recipe::Recipe &recipe = m_draft.recipe();
    if (state() == State::NoBuild) {
        preselect();
        return;
    }
    if (recipe.kernel.fromRoot) {
        m_reading.ask([cache = m_cache, root = recipe.root.source, board = m_draft.board()](
                          const std::stop_token &stop) { return cache->readFromRoot(root, board, stop); });
        return;
    }
    catalog::Sources sources;
    for (const recipe::Input &input : recipe.kernel.build) {
        sources.push_back(input.path);
    }
    std::ranges::sort(sources);
    m_reading.ask([cache = m_cache, sources, board = m_draft.board()](const std::stop_token &stop) {
        return cache->read(sources, board, stop);
    });
}

// What the medium needs is chosen once: who takes it back has a reason.
void OverlayModel::preselect()
{
    const std::string key = buildKey() + '\n' + m_draft.recipe().medium.value;
    if (key == m_preselectedFor || (m_build && !m_build->isUsable())) {
        return;
    }
    m_preselectedFor = key;
    const std::vector<std::string> before = std::exchange(m_preselected, m_draft.medium().overlays);
    const bool areKnown = m_build != nullptr;
    m_draft.edit([&](recipe::Recipe &recipe) {
        auto &chosen = recipe.kernel.overlays;
        std::erase_if(chosen, [&](const recipe::Input &input) {
            return std::ranges::find(before, input.written) != before.end() &&
                   std::ranges::find(m_preselected, input.written) == m_preselected.end();
        });
        for (auto needed = m_preselected.rbegin(); needed != m_preselected.rend(); ++needed) {
            const auto isIt = [&](const recipe::Input &input) { return input.path.stem() == *needed; };
            const bool isThere =
                !areKnown || std::ranges::find(m_build->found.build->overlays, *needed, &catalog::DeviceTree::name) !=
                                 m_build->found.build->overlays.end();
            if (isThere && std::ranges::none_of(chosen, isIt)) {
                chosen.insert(chosen.begin(), inputForOverlay(*needed));
            }
        }
    });
}

void OverlayModel::examine()
{
    if (state() != State::Known) {
        publishFindings();
        fillRows();
        emit changed();
        return;
    }
    OverlayQuestion question{.recipe = m_draft.recipe(),
                             .board = m_draft.board(),
                             .build = m_build,
                             .chosen = m_draft.recipe().kernel.overlays,
                             .others = {}};
    for (const recipe::Input &file : m_files) {
        if (!contains(question.chosen, file)) {
            question.others.push_back(file);
        }
    }
    for (const recipe::Input &input : question.chosen) {
        if (isOverlayFile(input) && !contains(m_files, input)) {
            m_files.push_back(input);
        }
    }
    std::vector<recipe::Input> all = question.chosen;
    all.push_back({});
    all.insert(all.end(), question.others.begin(), question.others.end());
    if (all == m_examined) {
        return;
    }
    m_examined = std::move(all);
    m_inquiry.ask([question](const std::stop_token &stop) { return examineOverlays(question, stop); });
    emit changed();
}

void OverlayModel::fillRows()
{
    std::vector<recipe::Input> rows = m_draft.recipe().kernel.overlays;
    std::vector<recipe::Input> others = m_files;
    for (const OverlayFinding &finding : m_findings.overlays) {
        if (!isOverlayFile(finding.input) && finding.problem != OverlayProblem::NotInBuild) {
            others.push_back(finding.input);
        }
    }
    std::ranges::sort(others, {}, &recipe::Input::written);
    for (const recipe::Input &other : others) {
        if (!contains(rows, other)) {
            rows.push_back(other);
        }
    }
    if (rows != m_rows) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

const OverlayFinding *OverlayModel::finding(int row) const
{
    const auto found = std::ranges::find(m_findings.overlays, input(row), &OverlayFinding::input);
    return found == m_findings.overlays.end() ? nullptr : &*found;
}

bool OverlayModel::isNeeded(int row) const
{
    const auto &needed = m_draft.medium().overlays;
    return std::ranges::find(needed, input(row).path.stem().string()) != needed.end();
}

bool OverlayModel::isExcluded(int row) const
{
    const OverlayFinding *known = finding(row);
    return !isChosen(row) && known != nullptr &&
           (known->conflict.has_value() || known->problem != OverlayProblem::None);
}

QString OverlayModel::title(int row) const
{
    return overlayTitle(input(row), m_draft.board());
}

QString OverlayModel::opponent(int row) const
{
    const OverlayFinding *known = finding(row);
    if (known == nullptr || !known->conflict) {
        return {};
    }
    const bool isFirst = known->conflict->firstOverlay == input(row).written;
    const std::string &name = isFirst ? known->conflict->secondOverlay : known->conflict->firstOverlay;
    return overlayTitle(inputForOverlay(name), m_draft.board());
}

void OverlayModel::setChosen(int row, bool chosen)
{
    if (row < 0 || row >= rowCount() || chosen == isChosen(row) || (chosen && isExcluded(row))) {
        return;
    }
    m_draft.edit([&, overlay = input(row)](recipe::Recipe &recipe) {
        if (chosen) {
            recipe.kernel.overlays.push_back(overlay);
        } else {
            std::erase(recipe.kernel.overlays, overlay);
        }
    });
}

bool OverlayModel::canMove(int row, int by) const
{
    return row >= 0 && row < rowCount() && isChosen(row) && row + by >= 0 && row + by < chosenCount();
}

void OverlayModel::move(int row, int by)
{
    if (canMove(row, by)) {
        m_draft.edit([&](recipe::Recipe &recipe) {
            auto &overlays = recipe.kernel.overlays;
            std::iter_swap(overlays.begin() + row, overlays.begin() + row + by);
        });
    }
}

bool OverlayModel::add(const QString &path)
{
    const recipe::Input file = inputFor(QDir::current().absoluteFilePath(path));
    if (!isOverlayFile(file)) {
        return false;
    }
    if (!contains(m_files, file)) {
        m_files.push_back(file);
    }
    m_draft.edit([&](recipe::Recipe &recipe) {
        if (!contains(recipe.kernel.overlays, file)) {
            recipe.kernel.overlays.push_back(file);
        }
    });
    return true;
}

void OverlayModel::remove(int row)
{
    if (row < 0 || row >= rowCount()) {
        return;
    }
    const recipe::Input file = input(row);
    std::erase(m_files, file);
    m_draft.edit([&](recipe::Recipe &recipe) { std::erase(recipe.kernel.overlays, file); });
    fillRows();
    emit changed();
}

void OverlayModel::publishFindings()
{
    findings::List findings;
    if (m_build && !m_build->isUsable()) {
        const Error &error = m_build->found.build.error();
        findings.add(0, error.message(), error.cause(), "kernel.build");
    } else if (m_build) {
        findings.add(m_findings.findings);
    }
    m_draft.setFindings("kernel.overlays", findings);
}

int OverlayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OverlayModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags OverlayModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Name && !isExcluded(index.row())) {
        flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

QVariant OverlayModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const int row = index.row();
    if (role == Qt::CheckStateRole && index.column() == Name) {
        return {isChosen(row) ? Qt::Checked : Qt::Unchecked};
    }
    if (role == Qt::ForegroundRole && isExcluded(row)) {
        return QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (static_cast<Column>(index.column())) {
    case Order:
        return isChosen(row) ? QVariant(row + 1) : QVariant();
    case Name:
        return role == Qt::ToolTipRole ? overlayName(input(row)) : title(row);
    case Does:
        return doesText(row);
    case ColumnCount:
        break;
    }
    return {};
}

bool OverlayModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole) {
        return false;
    }
    setChosen(index.row(), value.value<Qt::CheckState>() == Qt::Checked);
    return true;
}

QString OverlayModel::doesText(int row) const
{
    const OverlayFinding *known = finding(row);
    QStringList sentences;
    if (isNeeded(row)) {
        sentences.append(tr("Needed for: %1.").arg(boardText(m_draft.medium().name)));
    }
    if (known == nullptr) {
        return sentences.join(u' ');
    }
    if (const QString problem = overlayProblem(*known, m_draft.board()); !problem.isEmpty()) {
        sentences.append(problem);
    } else if (known->conflict) {
        sentences.append(conflictText(*known->conflict, opponent(row)));
    } else {
        sentences.append(effectLines(*known).join(tr("; ", "between two things that an overlay does")));
    }
    return sentences.join(u' ');
}

QVariant OverlayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Order:
        return tr("Order");
    case Name:
        return tr("Overlay");
    case Does:
        return tr("What it does");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace bootlace::app
