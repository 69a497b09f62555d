// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace bootlace::app {

/// The words of a board profile (the name of a medium, of a disk) in the person's language; those of a profile that
/// does not ship with Bootlace stay as they are.
[[nodiscard]] QString boardText(const std::string &words);

} // namespace bootlace::app
