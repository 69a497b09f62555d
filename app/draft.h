// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/board.h"
#include "findings/list.h"
#include "inquiry.h"
#include "platform/disks.h"
#include "recipe/recipe.h"

#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace bootlace::app {

/// Where one disk of the medium goes: a disk of this computer, as it was when it was chosen, or an image file.
struct Destination
{
    std::optional<DiskInfo> disk;
    device::FixedDisks fixed = device::FixedDisks::Refuse; ///< the person asked for disks that are not removable
    QString image;                                         ///< the file, when there is no disk
    ByteCount imageSize; ///< of an image that is made; 0: the file is there and keeps its size

    [[nodiscard]] bool isChosen() const { return disk.has_value() || !image.isEmpty(); }

    bool operator==(const Destination &) const = default;
};

/// The recipe in the making, and where it is to be written: the one thing that all pages share. Pages and models read
/// it and edit() it; what they show follows changed().
class Draft final : public QObject
{
    Q_OBJECT

public:
    /// `boards` is not empty; the recipe begins with the first of them and its first medium.
    explicit Draft(std::vector<board::Board> boards, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<board::Board> &boards() const { return m_boards; }

    [[nodiscard]] const recipe::Recipe &recipe() const { return m_recipe; }

    /// The recipe's board and medium; a recipe that names others can't get in here.
    [[nodiscard]] const board::Board &board() const;
    [[nodiscard]] const board::Medium &medium() const;

    /// Changes the recipe; changed() follows when it is another one then. With another medium come the overlays that it
    /// needs, and those that only the old one needed go.
    void edit(const std::function<void(recipe::Recipe &)> &change);
    /// Another board, counted as in boards(): its first medium when it has none like the present one, its console
    /// unless the kernel's parameters were edited.
    void chooseBoard(std::size_t index);
    /// Takes over a recipe that was read from `file`. BadInput when its board or medium is not known.
    [[nodiscard]] Result<> open(recipe::Recipe recipe, const QString &file);
    /// The recipe was written to `file`, where it says `saved`: the same one with paths relative to the file. What was
    /// edited since then stays, as a change that is not in the file.
    void markSaved(recipe::Recipe saved, const QString &file);
    /// Everything at its beginning again.
    void clear();

    /// Empty when it was never saved.
    [[nodiscard]] QString file() const { return m_file; }

    /// There are changes that are not in the file.
    [[nodiscard]] bool isModified() const { return m_recipe != m_saved; }

    /// One for each disk of the medium, in its order.
    [[nodiscard]] const std::vector<Destination> &destinations() const { return m_destinations; }

    void setDestination(std::size_t index, Destination destination);

    /// All that is known to be wrong with the recipe: what plan::check() says of it, the files that are not there, and
    /// what was found in those that were looked at.
    [[nodiscard]] const findings::List &findings() const { return m_findings; }

    /// What was found out about one part of the recipe ("firmware"), in place of what was found before.
    void setFindings(const std::string &part, const findings::List &findings);
    /// Files may have come or gone since.
    void lookForFiles();

    /// What the root file system takes at the least, as far as it was looked at; 0: nothing is known.
    [[nodiscard]] ByteCount rootAtLeast() const { return m_rootAtLeast; }

    void setRootAtLeast(ByteCount size);

signals:
    /// Another recipe was opened, or begun; changed() follows.
    void replaced();
    void changed();
    void findingsChanged();
    void destinationsChanged();
    void rootAtLeastChanged();

private:
    void fitDestinations();
    void recipeReplaced();
    void recipeChanged();
    void gatherFindings();

    std::vector<board::Board> m_boards;
    recipe::Recipe m_recipe;
    recipe::Recipe m_saved;
    QString m_file;
    std::vector<Destination> m_destinations;
    std::vector<std::string> m_roles; ///< of the disks that they are for
    findings::List m_findings;
    findings::List m_absent;                       ///< files that are not there
    std::map<std::string, findings::List> m_found; ///< by part
    ByteCount m_rootAtLeast;
    Inquiry<findings::List> m_files;
};

/// A file or folder as a recipe names it, by its absolute path.
[[nodiscard]] recipe::Input inputFor(const QString &path);
/// An overlay that the kernel build carries.
[[nodiscard]] recipe::Input inputForOverlay(const std::string &name);
/// The overlay is a file of the person's, not one that the kernel build carries.
[[nodiscard]] bool isOverlayFile(const recipe::Input &overlay);
/// The same recipe as it reads in `folder`: what lies below is named from there, all else by its absolute path.
[[nodiscard]] recipe::Recipe relativeTo(recipe::Recipe recipe, const QString &folder);

} // namespace bootlace::app
