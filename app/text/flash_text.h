// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meter/flash_meter.h"
#include "models/flash_model.h"

#include <QString>

namespace bootlace::app {

/// "Write", "Read back", ...
[[nodiscard]] QString stepName(FlashModel::Step step);
/// How much of it is done: "1.2 GiB of about 2.3 GiB"; empty when it has no bytes.
[[nodiscard]] QString stepAmount(const FlashModel::StepView &view);
[[nodiscard]] QString stepStateText(FlashModel::StepState state);
/// What the rest waits for.
[[nodiscard]] QString limitText(std::optional<FlashMeter::Limit> limit);
/// What the card will be like when the work is stopped now.
[[nodiscard]] QString stopConsequence(const FlashModel &model);
/// What the card is now, after the end.
[[nodiscard]] QString cardStateText(const FlashModel &model);
/// The whole story of a flash that has ended, as plain text to be kept.
[[nodiscard]] QString reportText(const FlashModel &model, const QString &recipeFile);

} // namespace bootlace::app
