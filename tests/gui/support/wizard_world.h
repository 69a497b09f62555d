// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"
#include "models/steps.h"
#include "services.h"
#include "support/fake_disks.h"

#include <QSettings>
#include <QTemporaryDir>

namespace bootlace::test {

/// All that a page, a model or the whole wizard needs, as doubles: the shipped boards, fake disks, settings in a
/// temporary folder that is also the person's own (XDG_DATA_HOME).
struct WizardWorld
{
    WizardWorld();
    WizardWorld(const WizardWorld &) = delete;
    WizardWorld &operator=(const WizardWorld &) = delete;

    [[nodiscard]] app::Services services() { return {draft, disks, session, settings}; }

    /// The draft's findings leave that step complete.
    [[nodiscard]] bool completes(app::Step step) const { return app::isComplete(step, draft.findings()); }

    QTemporaryDir folder;
    app::Draft draft;
    FakeDisks disks;
    FakeSession session;
    QSettings settings;
};

} // namespace bootlace::test
