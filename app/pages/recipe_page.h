// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"
#include "models/steps.h"
#include "pages/page.h"

namespace bootlace::app {

/// A page that fills slots of the recipe. It is complete when the draft's findings leave its step complete, and nothing
/// in it is being looked at.
class RecipePage : public Page
{
    Q_OBJECT

public:
    RecipePage(Draft &draft, Step step, QWidget *parent = nullptr)
        : Page(parent)
        , m_draft(draft)
        , m_step(step)
    {
        connect(&draft, &Draft::findingsChanged, this, &Page::changed);
    }

    [[nodiscard]] QString title() const final { return stepTitle(m_step); }

    [[nodiscard]] bool isChoice() const final { return true; }

    [[nodiscard]] bool isComplete() const final { return !holdsUp() && !isLooking(); }

    [[nodiscard]] bool holdsUp() const final { return !app::isComplete(m_step, m_draft.findings()); }

    [[nodiscard]] QString missing() const final
    {
        return holdsUp() ? errorText(m_step, m_draft.findings()) : tr("Checking what you chose…");
    }

protected:
    /// The answer that decides whether one may go on is still to come.
    [[nodiscard]] virtual bool isLooking() const { return false; }

private:
    Draft &m_draft;
    Step m_step;
};

} // namespace bootlace::app
