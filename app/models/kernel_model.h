// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"
#include "inquiry.h"
#include "look/build_cache.h"
#include "look/build_listing.h"

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

class QSettings;

namespace bootlace::app {

/// The kernel builds that there are to choose from, one a row: those in the library folder, beside the recipe, in the
/// folders and files that the person added, and the draft's own. They are read one after another on another thread. A
/// row comes when its build is known; one that the person named is there at once. The draft's build is the chosen row.
class KernelModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Version, Where, Size, ForBoard, Drivers, ColumnCount };

    KernelModel(Draft &draft, std::shared_ptr<BuildCache> cache, QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] const Draft &draft() const { return m_draft; }

    /// Looks at all the places again; builds that did not change are not read again.
    void lookAgain();
    /// Gives up reading; what is known stays.
    void stopLooking();

    [[nodiscard]] bool isLooking() const { return m_listing.isPending() || m_reading.isPending(); }

    /// The name of what is read now; empty when nothing is.
    [[nodiscard]] QString present() const;

    /// How many are still to be read after it.
    [[nodiscard]] int waiting() const { return static_cast<int>(m_queue.size()); }

    /// A build that the person names is chosen as soon as it is found; a folder with builds is searched from now on.
    void add(const QString &path);

    /// The library folder, where builds are always looked for.
    [[nodiscard]] static QString library();

    /// The folders that the person added, remembered from run to run.
    [[nodiscard]] const QStringList &folders() const { return m_folders; }

    void removeFolder(const QString &folder);

    /// What came of the places, when something is wrong with one.
    [[nodiscard]] const std::vector<BuildListing::Problem> &problems() const { return m_problems; }

    /// Why nothing could be listed.
    [[nodiscard]] const std::optional<Error> &listingError() const { return m_listingError; }

    /// The kernel is the one in the root file system; no row is chosen.
    [[nodiscard]] bool isFromRoot() const { return m_draft.recipe().kernel.fromRoot; }

    void setFromRoot(bool fromRoot);

    /// -1: none.
    [[nodiscard]] int chosenRow() const;
    void choose(int row);

    /// Nullptr while it is not known.
    [[nodiscard]] KnownBuildPtr build(int row) const { return m_rows[static_cast<std::size_t>(row)].known; }

    [[nodiscard]] const catalog::Sources &sources(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)].sources;
    }

    /// What the chosen build is, is not known yet.
    [[nodiscard]] bool isReadingChosen() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Anything but the rows themselves, which tell of their changes as those of every model.
    void changed();

private:
    struct Row
    {
        catalog::Sources sources;
        bool isNamed = false; ///< by the person or the draft: it is shown also when it is no kernel build
        KnownBuildPtr known;
    };

    /// What decides which builds there are and what they are.
    struct Basis
    {
        std::string board;
        QString recipeFile;
        catalog::Sources chosen;

        bool operator==(const Basis &) const = default;
    };

    void follow();
    void list();
    void takeListing(const BuildListing &listing);
    void readNext();
    void takeBuild(const KnownBuildPtr &known);
    void chooseNamed();
    void publishFindings();
    [[nodiscard]] Row &rowOf(const catalog::Sources &sources);
    [[nodiscard]] std::vector<Row>::iterator find(const catalog::Sources &sources);
    void drop(std::vector<Row>::iterator row);
    [[nodiscard]] QString text(const Row &row, Column column) const;

    Draft &m_draft;
    std::shared_ptr<BuildCache> m_cache;
    QSettings &m_settings;
    QStringList m_folders;
    QStringList m_added;
    QString m_wanted; ///< was added and is to be chosen
    std::optional<Basis> m_basis;
    catalog::Sources m_before; ///< the choice before the root file system's kernel was chosen
    std::vector<BuildListing::Problem> m_problems;
    std::optional<Error> m_listingError;
    std::vector<Row> m_rows;              ///< sorted by sources
    std::deque<catalog::Sources> m_queue; ///< still to be read
    catalog::Sources m_present;           ///< being read
    Inquiry<BuildListing> m_listing;
    Inquiry<KnownBuildPtr> m_reading;
};

} // namespace bootlace::app
