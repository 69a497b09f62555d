// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"
#include "inquiry.h"
#include "look/firmware_neighbours.h"

#include <QObject>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace bootlace::app {

/// The firmware of the draft: which files, and what each of them is. Files are looked at on another thread, anew when
/// another board or medium makes another answer. Which way a FIP comes, and the files of the other way and of other
/// boards, are remembered. What is found goes to the draft's findings.
class FirmwareModel final : public QObject
{
    Q_OBJECT

public:
    explicit FirmwareModel(Draft &draft, QObject *parent = nullptr);

    [[nodiscard]] const Draft &draft() const { return m_draft; }

    /// Those of the draft's board, in the order of its profile.
    [[nodiscard]] const std::vector<FirmwarePlace> &places() const { return m_places; }

    /// The FIP of that slot is packed here, from BL31 and BL33.
    [[nodiscard]] bool isPacked(const std::string &slot) const { return m_packed.contains(slot); }

    void setPacked(const std::string &slot, bool packed);

    /// Empty when none was chosen.
    [[nodiscard]] QString path(const FirmwarePlace &place) const { return at(place).path; }

    void choose(const FirmwarePlace &place, const QString &path);
    /// Takes what was chosen for `place` where it belongs, by FirmwareFile::properRole(); what is there comes here.
    void putWhereItBelongs(const FirmwarePlace &place);
    /// The same for a file that nobody asked for: it goes where it belongs, or when that can't be told, to the first
    /// place without a file. Of a folder everything that it has for places without a file is taken.
    void acceptFile(const QString &path);

    /// Files in folder(), where one was chosen from, that fit places without a file.
    [[nodiscard]] const std::vector<FirmwareNeighbour> &neighbours() const { return m_neighbours; }

    [[nodiscard]] QString folder() const { return m_beside ? m_beside->folder : QString(); }

    void chooseNeighbours();

    /// A folder was given that has nothing for the places without a file: its name; empty otherwise.
    [[nodiscard]] QString uselessFolder() const { return m_uselessFolder; }

    /// Nothing while it is looked at, and when none was chosen.
    [[nodiscard]] const std::optional<FirmwareFile> &file(const FirmwarePlace &place) const { return at(place).file; }

    [[nodiscard]] bool isLooking(const FirmwarePlace &place) const
    {
        return !file(place) && at(place).inquiry.isPending();
    }

    /// One of the files that count is looked at, or whether two fit together.
    [[nodiscard]] bool isLooking() const;

    /// The files may be others by now, under the same names. What is known of them stays until that is seen.
    void lookAgain();

    /// The place gets a file: not those of the other way to a FIP.
    [[nodiscard]] bool counts(const FirmwarePlace &place) const;

signals:
    void changed();
    /// places() are others now.
    void placesReplaced();

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

    /// A file or folder that nobody asked for.
    struct Taken
    {
        bool isFolder = false;
        FirmwareFile file;

        [[nodiscard]] static Taken failed(Error error) { return {false, FirmwareFile::failed(std::move(error))}; }
    };

    /// What is looked for in a folder.
    struct Beside
    {
        QString folder;
        std::vector<FirmwarePlace> places;
        std::string board;
        std::string medium;

        bool operator==(const Beside &) const = default;
    };

    /// Whether the images of a FIP fit together.
    struct Package
    {
        explicit Package(QObject *owner, std::function<void(const findings::List &)> answered)
            : inquiry(owner, std::move(answered))
        {}

        findings::List findings;
        Inquiry<findings::List> inquiry;
    };

    [[nodiscard]] const Part &at(const FirmwarePlace &place) const { return *m_parts.at(place); }

    [[nodiscard]] Part &at(const FirmwarePlace &place) { return *m_parts.at(place); }

    [[nodiscard]] std::optional<FirmwarePlace> placeFor(FirmwareRole role) const;
    void makePlaces();
    void forget();
    void follow();
    void lookAnew();
    void look(const FirmwarePlace &place);
    void ask(const FirmwarePlace &place);
    void checkPackage(const std::string &slot);
    void publishFindings();
    void publishToDraft();
    void placeTaken(const Taken &taken);
    [[nodiscard]] std::vector<FirmwarePlace> placesWithoutFile() const;
    void lookBeside(const QString &folder);
    void takeNeighbours(const FirmwareNeighbours &found);

    Draft &m_draft;
    std::vector<FirmwarePlace> m_places;
    std::map<FirmwarePlace, std::unique_ptr<Part>> m_parts;     ///< also those of other boards
    std::map<std::string, std::unique_ptr<Package>> m_packages; ///< by slot
    std::set<std::string> m_packed;                             ///< slots
    Inquiry<Taken> m_taken;
    Inquiry<FirmwareNeighbours> m_lookBeside;
    std::optional<Beside> m_beside; ///< nothing: nobody looked
    std::vector<FirmwareNeighbour> m_neighbours;
    bool m_takesNeighbours = false; ///< as soon as they are known
    QString m_uselessFolder;
    QString m_takenPath;
    bool m_isReplaced = false;
    recipe::Firmware m_seen; ///< of the draft, when it was last followed
    std::string m_seenBoard;
    std::string m_seenMedium;
};

} // namespace bootlace::app
