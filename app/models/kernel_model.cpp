// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kernel_model.h"

#include "computer/boards.h"
#include "text/build_text.h"
#include "text/isolated.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPalette>
#include <QSettings>

#include <algorithm>

namespace bootlace::app {
namespace {

constexpr QLatin1String foldersKey("kernel/folders");

std::filesystem::path pathOf(const QString &path)
{
    return QFile::encodeName(path).toStdString();
}

QString textOf(const std::filesystem::path &path)
{
    return QFile::decodeName(path.c_str());
}

catalog::Sources chosenSources(const recipe::Recipe &recipe)
{
    catalog::Sources sources;
    for (const recipe::Input &input : recipe.kernel.build) {
        sources.push_back(input.path);
    }
    std::ranges::sort(sources);
    return sources;
}

std::vector<recipe::Input> inputsFor(const catalog::Sources &sources)
{
    std::vector<recipe::Input> inputs;
    for (const std::filesystem::path &path : sources) {
        inputs.push_back(inputFor(textOf(path)));
    }
    return inputs;
}

} // namespace

KernelModel::KernelModel(Draft &draft, std::shared_ptr<BuildCache> cache, QSettings &settings, QObject *parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
    , m_cache(std::move(cache))
    , m_settings(settings)
    , m_folders(settings.value(foldersKey).toStringList())
    , m_listing(this, [this](const BuildListing &listing) { takeListing(listing); })
    , m_reading(this, [this](const KnownBuildPtr &known) { takeBuild(known); })
{
    connect(&m_draft, &Draft::changed, this, &KernelModel::follow);
}

QString KernelModel::library()
{
    return textOf(computer::userFolder() / "kernels");
}

// Nothing is looked for before the page was shown.
void KernelModel::follow()
{
    const Basis basis{m_draft.board().id, m_draft.file(), chosenSources(m_draft.recipe())};
    if (m_basis && *m_basis != basis) {
        const bool isOtherBoard = m_basis->board != basis.board;
        const bool isKnown = m_basis->recipeFile == basis.recipeFile && !isOtherBoard &&
                             (basis.chosen.empty() || find(basis.chosen) != m_rows.end());
        m_basis = basis;
        if (isOtherBoard) {
            for (Row &row : m_rows) {
                row.known.reset();
            }
        }
        if (!isKnown) {
            list();
        }
    }
    if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1)); // the medium decides which drivers count
    }
    publishFindings();
    emit changed();
}

void KernelModel::lookAgain()
{
    m_basis = Basis{m_draft.board().id, m_draft.file(), chosenSources(m_draft.recipe())};
    m_draft.lookForFiles();
    list();
    emit changed();
}

void KernelModel::list()
{
    BuildPlaces places;
    places.folders.push_back(pathOf(library()));
    if (!m_draft.file().isEmpty()) {
        places.folders.push_back(pathOf(QFileInfo(m_draft.file()).path()));
    }
    for (const QString &folder : m_folders) {
        places.folders.push_back(pathOf(folder));
    }
    for (const QString &path : m_added) {
        places.added.push_back(pathOf(path));
    }
    places.except = m_draft.recipe().root.source.path;
    m_reading.forget();
    m_queue.clear();
    m_present.clear();
    m_listing.ask([places](const std::stop_token &stop) { return listBuilds(places, stop); });
}

void KernelModel::stopLooking()
{
    m_listing.forget();
    m_reading.forget();
    m_queue.clear();
    m_present.clear();
    emit changed();
}

QString KernelModel::present() const
{
    return m_present.empty() ? QString() : textOf(m_present.front().filename());
}

void KernelModel::add(const QString &path)
{
    const QString absolute = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    m_added.removeAll(absolute);
    m_added.prepend(absolute);
    m_wanted = absolute;
    lookAgain();
}

void KernelModel::removeFolder(const QString &folder)
{
    m_folders.removeAll(folder);
    m_settings.setValue(foldersKey, m_folders);
    lookAgain();
}

void KernelModel::takeListing(const BuildListing &listing)
{
    m_problems = listing.problems;
    m_listingError = listing.error;
    for (const BuildListing::Problem &problem : listing.problems) {
        m_added.removeAll(textOf(problem.path));
    }
    for (const std::filesystem::path &folder : listing.folders) {
        const QString text = textOf(folder);
        m_added.removeAll(text);
        if (!m_folders.contains(text) && text != library()) {
            m_folders.append(text);
            m_settings.setValue(foldersKey, m_folders);
        }
    }
    std::vector<BuildListing::Candidate> candidates = listing.candidates;
    if (m_basis && !m_basis->chosen.empty()) {
        std::erase_if(candidates, [&](const auto &candidate) { return candidate.sources == m_basis->chosen; });
        candidates.insert(candidates.begin(), {.sources = m_basis->chosen, .isAdded = true});
    }
    for (auto row = m_rows.begin(); row != m_rows.end();) {
        if (std::ranges::find(candidates, row->sources, &BuildListing::Candidate::sources) == candidates.end()) {
            const auto place = row - m_rows.begin();
            drop(row);
            row = m_rows.begin() + place;
        } else {
            ++row;
        }
    }
    for (const BuildListing::Candidate &candidate : candidates) {
        if (candidate.isAdded) {
            rowOf(candidate.sources).isNamed = true;
        }
        m_queue.push_back(candidate.sources);
    }
    chooseNamed();
    readNext();
}

// What was just added is what the person wants.
void KernelModel::chooseNamed()
{
    const auto row = std::ranges::find_if(m_rows, [wanted = pathOf(m_wanted)](const Row &candidate) {
        return std::ranges::find(candidate.sources, wanted) != candidate.sources.end();
    });
    if (!m_wanted.isEmpty() && row != m_rows.end()) {
        choose(static_cast<int>(row - m_rows.begin()));
    }
    m_wanted.clear();
}

void KernelModel::readNext()
{
    if (m_queue.empty()) {
        m_present.clear();
    } else {
        m_present = m_queue.front();
        m_queue.pop_front();
        m_reading.ask([cache = m_cache, sources = m_present, board = m_draft.board()](const std::stop_token &stop) {
            return cache->read(sources, board, stop);
        });
    }
    publishFindings();
    emit changed();
}

void KernelModel::takeBuild(const KnownBuildPtr &known)
{
    const auto found = find(m_present);
    if (found != m_rows.end() || !known->isSomethingElse()) {
        Row &row = rowOf(m_present);
        row.known = known;
        const int place = static_cast<int>(&row - m_rows.data());
        if (known->isSomethingElse() && !row.isNamed) {
            drop(m_rows.begin() + place);
        } else {
            emit dataChanged(index(place, 0), index(place, ColumnCount - 1));
        }
    }
    readNext();
}

std::vector<KernelModel::Row>::iterator KernelModel::find(const catalog::Sources &sources)
{
    return std::ranges::find(m_rows, sources, &Row::sources);
}

KernelModel::Row &KernelModel::rowOf(const catalog::Sources &sources)
{
    const auto place = std::ranges::lower_bound(m_rows, sources, {}, &Row::sources);
    if (place != m_rows.end() && place->sources == sources) {
        return *place;
    }
    const int row = static_cast<int>(place - m_rows.begin());
    beginInsertRows({}, row, row);
    const auto inserted = m_rows.insert(place, {.sources = sources, .isNamed = false, .known = nullptr});
    endInsertRows();
    return *inserted;
}

void KernelModel::drop(std::vector<Row>::iterator row)
{
    const int place = static_cast<int>(row - m_rows.begin());
    beginRemoveRows({}, place, place);
    m_rows.erase(row);
    endRemoveRows();
}

void KernelModel::setFromRoot(bool fromRoot)
{
    if (fromRoot == isFromRoot()) {
        return;
    }
    if (fromRoot) {
        m_before = chosenSources(m_draft.recipe());
    }
    m_draft.edit([&](recipe::Recipe &recipe) {
        recipe.kernel.fromRoot = fromRoot;
        recipe.kernel.build = fromRoot ? std::vector<recipe::Input>() : inputsFor(m_before);
    });
}

int KernelModel::chosenRow() const
{
    const auto found = std::ranges::find(m_rows, chosenSources(m_draft.recipe()), &Row::sources);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void KernelModel::choose(int row)
{
    if (row < 0 || row >= rowCount() || (row == chosenRow() && !isFromRoot())) {
        return;
    }
    m_draft.edit([&](recipe::Recipe &recipe) {
        recipe.kernel.fromRoot = false;
        recipe.kernel.build = inputsFor(sources(row));
    });
}

bool KernelModel::isReadingChosen() const
{
    const int row = chosenRow();
    return !m_draft.recipe().kernel.build.empty() && (row < 0 || !build(row)) && isLooking();
}

void KernelModel::publishFindings()
{
    findings::List findings;
    const int row = chosenRow();
    if (row >= 0 && build(row) && !build(row)->isUsable()) {
        const Error &error = build(row)->found.build.error();
        findings.add(0, error.message(), error.cause(), "kernel.build");
    }
    m_draft.setFindings("kernel.build", findings);
}

int KernelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int KernelModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KernelModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == Where ? pathsText(row.sources) : text(row, column);
    case Qt::TextAlignmentRole:
        return {column == Size ? Qt::AlignTrailing | Qt::AlignVCenter : Qt::AlignLeading | Qt::AlignVCenter};
    case Qt::ForegroundRole:
        return row.known && row.known->isUsable()
                   ? QVariant()
                   : QVariant(QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text));
    default:
        return {};
    }
}

QString KernelModel::text(const Row &row, Column column) const
{
    switch (column) {
    case Version:
        return row.known == nullptr     ? tr("Reading…")
               : row.known->hasKernel() ? isolated(QString::fromStdString(row.known->found.version))
                                        : QStringLiteral("–");
    case Where:
        return isolated(sourcesText(row.sources));
    case Size:
        return row.known ? buildSizeText(*row.known) : QString();
    case ForBoard:
        return row.known ? boardAnswer(*row.known) : QString();
    case Drivers:
        return row.known ? driversSummary(*row.known, m_draft.medium()) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant KernelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Version:
        return tr("Version");
    case Where:
        return tr("Source");
    case Size:
        return tr("Size");
    case ForBoard:
        return tr("Fits the board");
    case Drivers:
        return tr("Storage drivers");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace bootlace::app
