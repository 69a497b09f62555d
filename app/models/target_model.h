// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inquiry.h"
#include "models/disk_choice.h"
#include "services.h"

#include <QObject>

#include <memory>
#include <vector>

namespace bootlace::app {

/// Where the card goes: a choice for each disk of the draft's medium. What is chosen is the draft's destinations.
class TargetModel final : public QObject
{
    Q_OBJECT

public:
    explicit TargetModel(Services services, QObject *parent = nullptr);

    [[nodiscard]] std::size_t count() const { return m_choices.size(); }

    [[nodiscard]] DiskChoice &choice(std::size_t index) { return *m_choices[index]; }

    /// "microSD card": what the disk is for, as the board's profile calls it.
    [[nodiscard]] QString nameOf(std::size_t index) const;

    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] QString missing() const;

    /// Image files are looked at once more: time went by.
    void recheck();

signals:
    void changed();
    /// There are other choices now: the ones before are gone.
    void choicesReplaced();

private:
    void fitChoices();
    void publishToDraft(std::size_t index);
    void shareDisks();
    void tellSizes();
    void suggestImages();
    void findSources();
    [[nodiscard]] bool imageComesTwice() const;

    Services m_services;
    std::vector<std::unique_ptr<DiskChoice>> m_choices;
    std::vector<std::string> m_roles; ///< the medium's disks that the choices are for
    std::vector<std::filesystem::path> m_sources;
    Inquiry<Result<std::vector<std::filesystem::path>>> m_findSources;
};

} // namespace bootlace::app
