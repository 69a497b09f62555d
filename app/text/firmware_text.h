// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fip/package.h"
#include "look/firmware_file.h"
#include "mtk/boot_image.h"
#include "text/file_report.h"

#include <QString>

namespace bootlace::app {

/// What is wrong with a BL2 image, in a sentence.
[[nodiscard]] QString defectText(mtk::DefectKind kind);
/// What is wrong with a FIP, in a sentence.
[[nodiscard]] QString defectText(fip::DefectKind kind);

/// All that is known of a file, with the remedy when it only lies in the wrong place.
[[nodiscard]] FileReport firmwareReport(const FirmwareFile &file);

} // namespace bootlace::app
