// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include "base/progress.h"
#include "console.h"
#include "progress.h"

#include <cstdio>
#include <fmt/format.h>
#include <unistd.h>

namespace bootlace::cli {

ProgressForm readingForm(const Console &console, ProgressForm form)
{
    if (form == ProgressForm::Plain || form == ProgressForm::Json) {
        return console.quiet() ? ProgressForm::None : form;
    }
    const bool isSeen = form != ProgressForm::None && !console.quiet() && !console.json();
    return isSeen ? barOrNothing() : ProgressForm::None;
}

ProgressForm readingForm(const Console &console)
{
    return readingForm(console, ProgressForm::Automatic);
}

Reading::Reading(ProgressForm form, std::string_view words)
{
    if (form != ProgressForm::Bar) {
        makeProgress(form)->tick({Stage::Prepare, {}, {}});
    } else if (words.size() < columnsOf(STDERR_FILENO)) {
        m_drawn = words.size();
        std::fputs(fmt::format("\r{}", words).c_str(), stderr);
        std::fflush(stderr);
    }
}

Reading::~Reading()
{
    if (m_drawn != 0) {
        std::fputs(fmt::format("\r{:{}}\r", "", m_drawn).c_str(), stderr);
        std::fflush(stderr);
    }
}

} // namespace bootlace::cli
