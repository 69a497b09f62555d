// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/list.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace bootlace::app {

/// A step of the wizard in which something is chosen. All but Target fill slots of the recipe. In their order; the
/// first page is before them.
enum class Step : std::uint8_t { Medium, Firmware, Kernel, Overlays, Root, Target };

/// A word or two, as the list of steps has them.
[[nodiscard]] QString stepTitle(Step step);

/// The step in which a finding is mended, by its slot; nothing when no page of the wizard has it.
[[nodiscard]] std::optional<Step> stepOf(const findings::Where &where);

/// The findings leave the step complete: none of its slots has an error.
[[nodiscard]] bool isComplete(Step step, const findings::List &findings);

/// The warnings of the step in words.
[[nodiscard]] QStringList warningTexts(Step step, const findings::List &findings);

/// The first error of the step in words; empty when there is none.
[[nodiscard]] QString errorText(Step step, const findings::List &findings);

} // namespace bootlace::app
