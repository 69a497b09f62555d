// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"
#include "inquiry.h"
#include "models/firmware_file.h"

#include <QObject>
#include <QString>

#include <array>
#include <memory>
#include <optional>

namespace bootlace::app {

/// The firmware of the draft: which files, and what each of them is. Files are looked at on another thread, anew when
/// another board or medium makes another answer. Which way the FIP comes, and the files of the other way, are
/// remembered.
class FirmwareModel final : public QObject
{
    Q_OBJECT

public:
    explicit FirmwareModel(Draft &draft, QObject *parent = nullptr);

    [[nodiscard]] const Draft &draft() const { return m_draft; }

    /// The FIP is packed here, from BL31 and BL33.
    [[nodiscard]] bool isPacked() const { return m_isPacked; }

    void setPacked(bool packed);

    /// Empty when none was chosen.
    [[nodiscard]] QString path(FirmwareRole role) const { return at(role).path; }

    void choose(FirmwareRole role, const QString &path);
    /// Takes what was chosen for `role` where it belongs, by FirmwareFile::properRole(); what is there comes here.
    void putWhereItBelongs(FirmwareRole role);
    /// The same for a file that nobody asked for: it goes where it belongs, or for BL2 when that can't be told.
    void take(const QString &path);

    /// Nothing while it is looked at, and when none was chosen.
    [[nodiscard]] const std::optional<FirmwareFile> &file(FirmwareRole role) const { return at(role).file; }

    [[nodiscard]] bool isLooking(FirmwareRole role) const { return !file(role) && at(role).inquiry.isPending(); }

    /// The files may be others by now, under the same names. What is known of them stays until that is seen.
    void lookAgain();

    /// The roles that count: not those of the other way to a FIP.
    [[nodiscard]] bool counts(FirmwareRole role) const;
    /// Bytes of a package that is packed here, at most.
    [[nodiscard]] ByteCount packageLimit() const;
    /// What is packed here is larger than the place for it.
    [[nodiscard]] bool isPackageTooLarge() const;
    /// Everything that counts is there and can be used.
    [[nodiscard]] bool isComplete() const;

signals:
    void changed();

private:
    struct Part
    {
        explicit Part(QObject *owner, std::function<void(const FirmwareFile &)> answered)
            : inquiry(owner, std::move(answered))
        {}

        QString path;
        std::optional<FirmwareFile> file;
        Inquiry<FirmwareFile> inquiry;
    };

    [[nodiscard]] const Part &at(FirmwareRole role) const { return *m_parts.at(static_cast<std::size_t>(role)); }

    [[nodiscard]] Part &at(FirmwareRole role) { return *m_parts.at(static_cast<std::size_t>(role)); }

    void follow();
    void lookAnew();
    void look(FirmwareRole role);
    void ask(FirmwareRole role);
    void hand();

    Draft &m_draft;
    std::array<std::unique_ptr<Part>, firmwareRoles.size()> m_parts;
    Inquiry<FirmwareFile> m_taken;
    QString m_takenPath;
    bool m_isPacked = false;
    recipe::Firmware m_seen; ///< of the draft, when it was last followed
    std::string m_seenBoard;
    std::string m_seenMedium;
};

} // namespace bootlace::app
