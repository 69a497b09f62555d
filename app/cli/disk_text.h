// SPDX-License-Identifier: GPL-3.0-or-later
// A disk and what is on it now, as lists show it and as a question does.
#pragma once

#include "device/disk.h"

#include <nlohmann/json.hpp>
#include <string>

namespace bootlace::cli {

/// What is on a disk or partition now.
struct Holding
{
    std::string text;            ///< empty: nothing that is known
    nlohmann::ordered_json list; ///< null: it can't be read
};

[[nodiscard]] Holding holdingOf(const std::string &node);

/// As --expect takes it; "none" when it has none.
[[nodiscard]] std::string serialOf(const device::Disk &disk);

/// Vendor and model, and of a loop device its file.
[[nodiscard]] std::string nameOf(const device::Disk &disk);

/// Adds a line for each partition to the text, and answers them as a list.
nlohmann::ordered_json partitionsOf(const device::Disk &disk, std::string &text);

} // namespace bootlace::cli
