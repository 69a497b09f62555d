// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/list.h"
#include "rootfs/facts.h"

#include <string_view>

namespace bootlace::rootfs {

/// Adds what is odd about a root file system, by what is known of it. `source` is what the person calls it, `where` its
/// place in the recipe, `cmdline` the kernel's command line as far as it is known. What is not there is said only of
/// one that was looked at as a whole.
void check(const Facts &facts, std::string_view source, const findings::Where &where, std::string_view cmdline,
           findings::List &findings);

} // namespace bootlace::rootfs
