// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"
#include "file_identity.h"
#include "findings/list.h"
#include "inquiry.h"
#include "parts/root.h"
#include "rootfs/facts.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <optional>
#include <utility>

namespace bootlace::app {

/// The root file system of the draft: where it comes from, what it is, and what becomes of it on the card. It is looked
/// at on another thread, in two steps: what kind of source it is, which is quick, and what it holds, which may take
/// long for a large archive. What is found goes to the draft's findings.
class RootModel final : public QObject
{
    Q_OBJECT

public:
    /// How far one may go on with what was chosen, in the order of looking.
    enum class State : std::uint8_t {
        NothingChosen,
        Recognising,
        NoRoot,        ///< no source that can be written; sourceError() says why
        LookingInside, ///< it can be written; what it holds is not known yet
        Unreadable,    ///< the source breaks off or can't be read; contentError() says why
        Foreign,       ///< its programs are for another kind of processor
        NoSystem,      ///< oddities() have an error
        Usable,
    };

    explicit RootModel(Draft &draft, QObject *parent = nullptr);

    [[nodiscard]] State state() const;

    /// Empty when nothing was chosen.
    [[nodiscard]] QString path() const { return m_path; }

    void choose(const QString &path);
    /// The source may be another one by now, under the same name. What is known of it stays until that is seen.
    void lookAgain();

    /// Nothing until it is recognised.
    [[nodiscard]] std::optional<parts::RootSource> source() const;
    /// Nothing until it was looked inside.
    [[nodiscard]] std::optional<rootfs::Facts> content() const;
    /// What is odd about the content, as far as it was looked at: what the engine would say of it.
    [[nodiscard]] findings::List oddities() const;
    [[nodiscard]] std::optional<Error> sourceError() const;
    [[nodiscard]] std::optional<Error> contentError() const;

    /// An image is copied as it is: label, times and modules are its own.
    [[nodiscard]] bool isCopiedAsItIs() const;

    [[nodiscard]] QString label() const;
    /// Takes as much of it as ext4 keeps.
    void setLabel(const QString &label);

    /// Of the partition; nothing: it fills the disk.
    [[nodiscard]] std::optional<ByteCount> size() const { return m_draft.recipe().root.size; }

    void setSize(std::optional<ByteCount> size);
    /// The least that makes sense, in whole MiB.
    [[nodiscard]] ByteCount smallestSize() const;
    /// What fits on the chosen disk, in whole MiB, or a large card when none is chosen.
    [[nodiscard]] ByteCount largestSize() const;

    /// largestSize() is that of a disk.
    [[nodiscard]] bool isDiskChosen() const { return rootDiskSize().has_value(); }

    [[nodiscard]] bool keepsTimes() const { return m_draft.recipe().root.times == recipe::Times::Keep; }

    void setKeepsTimes(bool keeps);

    [[nodiscard]] bool addsModules() const { return m_draft.recipe().kernel.addModules; }

    void setAddsModules(bool adds);

signals:
    void changed();
    /// It was looked at once more, and nothing changed.
    void foundTheSame();

private:
    /// What was recognised, and of what.
    struct Look
    {
        FileIdentity file;
        Result<parts::RootSource> source;

        [[nodiscard]] static Look failed(Error error) { return {{}, std::unexpected(std::move(error))}; }

        bool operator==(const Look &) const = default;
    };

    void follow();
    void recognise();
    void recognised(const Look &look);
    void publishFindings();
    [[nodiscard]] std::optional<ByteCount> rootDiskSize() const;

    Draft &m_draft;
    QString m_path;
    Inquiry<Look> m_recognise;
    Inquiry<Result<rootfs::Facts>> m_lookInside;
    std::optional<Look> m_look;
    std::optional<Result<rootfs::Facts>> m_content;
};

} // namespace bootlace::app
