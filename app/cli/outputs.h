// SPDX-License-Identifier: GPL-3.0-or-later
// What a medium is written to: disks that a person names, and files that are made.
#pragma once

#include "base/result.h"
#include "board/board.h"
#include "plan/plan.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace bootlace::cli {

/// What comes from where: `build` makes a file of everything, `flash` of the parts of flash chips alone.
enum class Writes : std::uint8_t { Images, Targets };

/// How many of the medium's disks a person names a size or a target for: all but the parts of flash chips.
[[nodiscard]] std::size_t disksOf(const board::Medium &medium);

/// The roles of what becomes a file.
[[nodiscard]] std::vector<std::string> fileRoles(const board::Medium &medium, Writes writes);

/// The paths of the files, in the order of their roles: as they are given, one for each; or "ROLE.img" in a folder that
/// stands for all of them. BadInput says how many are needed, and what each of them is for.
[[nodiscard]] Result<std::vector<std::string>> outputPaths(const board::Medium &medium,
                                                           const std::vector<std::string> &given, Writes writes);

/// BadInput when one of the files has no name, or two are the same.
[[nodiscard]] Result<> checkImages(const std::vector<std::string> &images);

/// BadInput unless `given` is the number of disksOf() the medium.
[[nodiscard]] Result<> checkTargets(const board::Medium &medium, std::size_t given);

/// How what was written gets into the board, a sentence each; empty when a card is all that it needs.
[[nodiscard]] std::vector<std::string> procedureOf(const board::Medium &medium);

/// The same for people, with a heading and numbers.
[[nodiscard]] std::string procedureText(const std::vector<std::string> &procedure);

/// Adds what is known of the parts of flash chips behind the facts of all disks.
void addFlashFacts(const board::Medium &medium, std::vector<plan::DiskFacts> &facts);

} // namespace bootlace::cli
