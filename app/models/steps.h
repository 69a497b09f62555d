// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/list.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace bootlace::app {

/// A step of the wizard that fills slots of the recipe.
enum class Step : std::uint8_t { Medium, Firmware, Kernel, Overlays, Root };

/// The step in which a finding is mended, by its slot; nothing when no page of the wizard has it.
[[nodiscard]] std::optional<Step> stepOf(const findings::Where &where);

/// The findings leave the step complete: none of its slots has an error.
[[nodiscard]] bool isComplete(Step step, const findings::List &findings);

/// The first error of the step in words; empty when there is none.
[[nodiscard]] QString errorText(Step step, const findings::List &findings);

} // namespace bootlace::app
