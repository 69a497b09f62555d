// SPDX-License-Identifier: GPL-3.0-or-later
// The whole wizard with a small real card to make: every page as a person sees it.
#pragma once

#include "support/card_files.h"
#include "support/sinks.h"
#include "support/slow_sinks.h"
#include "support/wizard_world.h"
#include "wizard.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace bootlace::test {

/// Every page, in the order in which one comes to them; some of them in more than one state.
enum class Stop : std::uint8_t {
    Start,
    Medium,
    Firmware,
    Kernel,
    Overlays,
    Tree, ///< the other tab of Overlays
    Root,
    FlashTargets, ///< of a medium in a flash chip
    TwoTargets,   ///< of a medium of two disks
    Image,
    Target,
    Review,
    Writing,
    Question, ///< whether to stop writing
    Result,
    Card,
    Verifying,
    Findings,
    Chain, ///< the other list of Findings
    Failure,
};

inline constexpr std::array everyStop{
    Stop::Start,  Stop::Medium,    Stop::Firmware,     Stop::Kernel,     Stop::Overlays,
    Stop::Tree,   Stop::Root,      Stop::FlashTargets, Stop::TwoTargets, Stop::Image,
    Stop::Target, Stop::Review,    Stop::Writing,      Stop::Question,   Stop::Result,
    Stop::Card,   Stop::Verifying, Stop::Findings,     Stop::Chain,      Stop::Failure,
};

[[nodiscard]] const char *nameOf(Stop stop);

/// Reads nothing until it is let.
class HeldSink final : public WrappedSink
{
public:
    using WrappedSink::WrappedSink;

    [[nodiscard]] Result<> readAt(ByteOffset at, MutableBytes buffer) override
    {
        m_held.wait(true);
        return WrappedSink::readAt(at, buffer);
    }

    void let()
    {
        m_held = false;
        m_held.notify_all();
    }

private:
    std::atomic<bool> m_held = true;
};

/// The wizard in its smallest window, with a recipe, a card that is not empty, and disks that can't be chosen.
class Journey
{
public:
    enum class Begin : std::uint8_t { WithRecipe, WithNothing };

    explicit Journey(Begin begin = Begin::WithRecipe);
    ~Journey();
    Journey(const Journey &) = delete;
    Journey &operator=(const Journey &) = delete;
    Journey(Journey &&) = delete;
    Journey &operator=(Journey &&) = delete;

    /// Goes on to that page; those in between need not have been shown, but none can be gone back to. Fails the test
    /// when it can't.
    void go(Stop stop);

    [[nodiscard]] app::Window &window() { return m_wizard->window(); }

    [[nodiscard]] app::Wizard &wizard() { return *m_wizard; }

    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const char *name)
    {
        return window().findChild<Widget *>(QString::fromLatin1(name));
    }

    /// The text of the recipe that it begins with, router.toml.
    [[nodiscard]] static const std::string &recipe();
    /// The card that is written.
    [[nodiscard]] static app::DiskInfo card();

    /// Until what was changed has its place.
    static void settle();

    /// Keys for whatever has the focus, as a person presses them.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    /// Waits for the page with that step of the journey.
    [[nodiscard]] bool arrives(int step);
    /// Chooses the card, and writes to it until it does not answer.
    void chooseCard();
    /// The disk of that row, as a click would.
    void choose(const char *list, int row);
    void write();
    void finishWriting();

    CardFiles files{CardFiles::Root::Plain};
    WizardWorld world;
    MemorySink memory;
    std::shared_ptr<GateSink> gate;
    std::shared_ptr<HeldSink> held;

private:
    void goToParts(Stop stop);
    void goToAct(Stop stop);
    void goToCheck(Stop stop);
    void plugDisks();
    void verify();
    void fail();

    std::optional<app::Wizard> m_wizard;
};

} // namespace bootlace::test
