// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"
#include "flash_job.h"
#include "inquiry.h"
#include "models/steps.h"

#include <QObject>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace bootlace::app {

/// What will happen, before it does: finds and checks everything that the draft names, makes the plan for the chosen
/// disks, and says in words what will be written and what will be lost.
class ReviewModel final : public QObject
{
    Q_OBJECT

public:
    ReviewModel(Draft &draft, Disks &disks, QObject *parent = nullptr);

    enum class State : std::uint8_t {
        Idle,      ///< nobody asked
        Preparing, ///< the parts are being read
        Ready,
        Failed, ///< error() says why it can't be done
        NoDisk, ///< a disk is not chosen, or is gone
    };

    /// Looks at everything anew, and follows the draft and the disks from then on, until rest().
    void prepare();
    void rest();

    [[nodiscard]] State state() const { return m_state; }

    /// In state Failed.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    /// In state Ready; null otherwise.
    [[nodiscard]] const std::shared_ptr<const Prepared> &prepared() const { return m_prepared; }

    /// What becomes of each disk, a sentence each.
    [[nodiscard]] QStringList uses() const;
    /// What will be done, a sentence each.
    [[nodiscard]] QStringList steps() const;
    /// What is on the chosen disks now and will be lost; empty when there is nothing.
    [[nodiscard]] QStringList losses() const;

    /// What was chosen in a step.
    struct Choice
    {
        Step step;
        QString text;
    };

    /// One for each step.
    [[nodiscard]] std::vector<Choice> choices() const;

    /// Something that was found out of the parts, and the step in which it can be mended.
    struct Remark
    {
        QString text;
        std::optional<Step> step;
    };

    /// Errors are why the card can't be written, warnings why it will probably not do what the person wants, notes what
    /// is good to know besides. In states Ready and Failed; empty otherwise.
    [[nodiscard]] std::vector<Remark> remarks(findings::Severity severity) const;
    /// What must be typed before anything is written: the name of each disk that is not removable or not empty, and of
    /// each file that is overwritten.
    [[nodiscard]] QStringList namesToType() const;
    /// The button's text: the act, and the disk by name.
    [[nodiscard]] QString act() const;
    /// The same work by the command line; empty while the recipe is not in a file as it is.
    [[nodiscard]] QString commandLine() const;

    /// Precondition: Ready.
    [[nodiscard]] FlashOrder order() const { return {m_prepared, m_destinations}; }

signals:
    void changed();

private:
    struct Answer
    {
        Result<std::shared_ptr<const Prepared>> prepared;
        findings::List findings; ///< also when it failed

        [[nodiscard]] static Answer failed(const Error &error) { return {std::unexpected(error), {}}; }
    };

    [[nodiscard]] static Answer look(const recipe::Recipe &recipe, const board::Board &board,
                                     const std::vector<Destination> &destinations, const std::stop_token &stop);
    [[nodiscard]] static QStringList stepsOfParts(const Prepared &prepared);
    void follow();
    void setState(State state);
    [[nodiscard]] bool disksAreThere() const;

    Draft &m_draft;
    Disks &m_disks;
    Inquiry<Answer> m_inquiry;
    bool m_following = false;
    State m_state = State::Idle;
    std::shared_ptr<const Prepared> m_prepared;
    std::vector<Destination> m_destinations; ///< those that m_prepared is for
    std::optional<Error> m_error;
    findings::List m_findings;
};

} // namespace bootlace::app
