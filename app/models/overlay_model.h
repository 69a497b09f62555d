// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"
#include "inquiry.h"
#include "look/overlay_findings.h"

#include <QAbstractTableModel>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace bootlace::app {

/// The overlays that there are to choose from: the chosen ones first, in the order in which they are applied, then the
/// others of the kernel build and of the person's files. What they do, and what comes out, is found out on another
/// thread, and goes to the draft's findings. Those that the medium needs are chosen by themselves, once for each build
/// and medium.
class OverlayModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column : int { Order, Name, Does, ColumnCount };

    enum class State : std::uint8_t {
        Resting, ///< the page was not shown yet
        NoBuild, ///< none was chosen, or the root file system that has it was not
        Reading,
        Unusable, ///< the build
        Known,
    };

    OverlayModel(Draft &draft, std::shared_ptr<BuildCache> cache, QObject *parent = nullptr);

    [[nodiscard]] const Draft &draft() const { return m_draft; }

    /// From now on the model follows the draft; files are read again.
    void begin();

    [[nodiscard]] State state() const;

    /// The overlays are looked at again; what is shown may be outdated for a moment.
    [[nodiscard]] bool isLooking() const { return m_inquiry.isPending() || state() == State::Reading; }

    [[nodiscard]] const KnownBuildPtr &build() const { return m_build; }

    [[nodiscard]] const recipe::Input &input(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    /// Nullptr while nothing is known.
    [[nodiscard]] const OverlayFinding *finding(int row) const;

    [[nodiscard]] bool isChosen(int row) const { return row < chosenCount(); }

    /// Without it Linux does not see the medium.
    [[nodiscard]] bool isNeeded(int row) const;
    /// It can't be chosen, because it contradicts one that is.
    [[nodiscard]] bool isExcluded(int row) const;
    /// The overlay that `row` contradicts, by its title.
    [[nodiscard]] QString opponent(int row) const;

    /// What it is for, or else its name.
    [[nodiscard]] QString title(int row) const;

    void setChosen(int row, bool chosen);
    /// A chosen one is applied one place earlier (-1) or later (+1).
    void move(int row, int by);
    [[nodiscard]] bool canMove(int row, int by) const;
    /// A file of the person's: chosen at once. False when its name is not one of an overlay's.
    bool add(const QString &path);
    /// Forgets a file of the person's.
    void remove(int row);

    /// The merged device tree; nullptr when there is none.
    [[nodiscard]] const std::shared_ptr<const dtb::Node> &tree() const { return m_findings.tree; }

    [[nodiscard]] const std::optional<Error> &mergeError() const { return m_findings.error; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void changed();

private:
    [[nodiscard]] int chosenCount() const { return static_cast<int>(m_draft.recipe().kernel.overlays.size()); }

    [[nodiscard]] std::string buildKey() const;
    void follow();
    void readBuild();
    void preselect();
    void examine();
    void fillRows();
    void publishFindings();
    [[nodiscard]] QString doesText(int row) const;

    Draft &m_draft;
    std::shared_ptr<BuildCache> m_cache;
    bool m_isActive = false;
    std::string m_buildKey;
    std::string m_preselectedFor;           ///< the board, medium and build
    std::vector<std::string> m_preselected; ///< for the medium before
    KnownBuildPtr m_build;
    std::vector<recipe::Input> m_files; ///< of the person's, chosen or not
    std::vector<recipe::Input> m_examined;
    OverlayFindings m_findings;
    std::vector<recipe::Input> m_rows;
    Inquiry<KnownBuildPtr> m_reading;
    Inquiry<OverlayFindings> m_inquiry;
};

} // namespace bootlace::app
