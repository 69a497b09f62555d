// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "draft.h"
#include "inquiry.h"
#include "look/image_file.h"
#include "models/disk_list_model.h"
#include "text/file_report.h"

#include <QObject>

#include <cstdint>
#include <filesystem>
#include <vector>

namespace bootlace::app {

/// One disk or image file in the choosing, for one purpose. A disk that is pulled out, or that may not be written any
/// more, is not chosen any more, and a notice says so.
class DiskChoice final : public QObject
{
    Q_OBJECT

public:
    enum class Kind : std::uint8_t { Disk, Image };

    DiskChoice(const Disks &disks, Purpose purpose, QObject *parent = nullptr);

    [[nodiscard]] DiskListModel &list() { return m_list; }

    [[nodiscard]] Purpose purpose() const { return m_purpose; }

    [[nodiscard]] Kind kind() const { return m_kind; }

    void setKind(Kind kind);
    /// Nothing but a new file of at most that size: it is for a chip that no card reader reaches. An existing one is
    /// replaced.
    void setMakesFile(ByteCount most);

    [[nodiscard]] bool makesFile() const { return m_makesFile; }

    /// One of the rows that may be chosen; anything else takes the choice back.
    void chooseDisk(const QString &id);
    void setShowsFixed(bool shows);

    [[nodiscard]] QString image() const { return m_image; }

    void setImage(const QString &path);

    /// Of an image that is made.
    [[nodiscard]] ByteCount imageSize() const { return m_imageSize; }

    void setImageSize(ByteCount size);
    /// The size, until the person gives one.
    void suggestImageSize(ByteCount size);

    /// The name ("bananapi-bpi-r3-sd") of a new file in the person's home folder, for when an image is wanted and no
    /// file was given. A number behind it makes it one that is not there.
    void suggestImageName(const QString &name);

    /// A file that is there is removed and made anew; otherwise it is written as it is and keeps its size.
    [[nodiscard]] bool replacesImage() const { return m_replaces; }

    void setReplacesImage(bool replaces);

    /// There is a file where the image is to be: it can be kept or replaced.
    [[nodiscard]] bool imageIsThere() const;
    [[nodiscard]] FileReport imageReport() const;
    /// Files that must not be overwritten.
    void setSources(std::vector<std::filesystem::path> sources);
    /// Looks at the image file once more.
    void recheck();

    /// What was chosen, if it can be used.
    [[nodiscard]] Destination destination() const;
    /// Shows what was chosen elsewhere.
    void adopt(const Destination &destination);

    [[nodiscard]] bool isComplete() const { return destination().isChosen(); }

    /// Why a disk is not chosen any more; empty when there is nothing to say.
    [[nodiscard]] QString notice() const { return m_notice; }

    /// While it is not complete: what is missing.
    [[nodiscard]] QString missing() const;

signals:
    void changed();

private:
    void follow();
    void findName();
    [[nodiscard]] bool imageIsUsable() const;

    Purpose m_purpose;
    DiskListModel m_list;
    Kind m_kind = Kind::Disk;
    std::optional<DiskInfo> m_disk;
    QString m_notice;
    QString m_image;
    ByteCount m_imageSize = 8_GiB;
    bool m_isSizeGiven = false;
    QString m_suggestedName;
    bool m_replaces = false;
    bool m_makesFile = false;
    std::optional<ImageFacts> m_facts; ///< nothing: they are being looked for
    std::vector<std::filesystem::path> m_sources;
    Inquiry<ImageFacts> m_look;
    Inquiry<Result<std::filesystem::path>> m_findName;
};

} // namespace bootlace::app
