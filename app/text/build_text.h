// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/build_cache.h"
#include "look/build_listing.h"
#include "look/initrd_file.h"
#include "look/storage_drivers.h"
#include "text/file_report.h"

#include <QString>

#include <utility>
#include <vector>

namespace bootlace::app {

/// A build by its name: "linux-image-6.12.deb", "3 packages, linux-base-7.0.deb and others".
[[nodiscard]] QString sourcesText(const catalog::Sources &sources);
/// Every path of it, one a line.
[[nodiscard]] QString pathsText(const catalog::Sources &sources);

/// Of a package or an archive its file's, of a folder all that is in it.
[[nodiscard]] QString buildSizeText(const KnownBuild &build);
/// "Yes", "No device tree", ...: whether it can be used.
[[nodiscard]] QString boardAnswer(const KnownBuild &build);
/// Why it can't be used, in a sentence; empty when it can.
[[nodiscard]] QString buildProblem(const KnownBuild &build, const board::Board &board);

/// "Built in", "Modules", "MMC_MTK missing", "Not known".
[[nodiscard]] QString driversSummary(const KnownBuild &build, const board::Medium &medium);
/// The card would not start, because a driver is missing, or a module without an initrd; empty when all is well.
[[nodiscard]] QString driversWarning(const KnownBuild &build, const board::Medium &medium, bool hasInitrd);

/// What a person may want to know of the build: labels and values.
[[nodiscard]] std::vector<std::pair<QString, QString>> buildFacts(const KnownBuild &build, const board::Board &board,
                                                                  const board::Medium &medium);

/// What is known of an initrd that was chosen.
[[nodiscard]] FileReport initrdReport(const InitrdFile &file, const board::Board &board);

/// What is wrong with a place where builds were looked for.
[[nodiscard]] QString placeProblem(const BuildListing::Problem &problem);

} // namespace bootlace::app
