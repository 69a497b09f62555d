// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "recognise/subject.h"

#include <filesystem>
#include <functional>

namespace bootlace::parts {

/// Opens a block device to be looked at. No room that gathers parts can reach a device itself.
using OpenDisk = std::function<Result<recognise::Subject>(const std::filesystem::path &)>;

} // namespace bootlace::parts
