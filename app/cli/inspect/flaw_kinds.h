// SPDX-License-Identifier: GPL-3.0-or-later
// The stable words for what can be wrong, for --json.
#pragma once

#include "allwinner/egon.h"
#include "extlinux/extlinux.h"
#include "fip/package.h"
#include "fit/fit.h"
#include "gpt/check.h"
#include "mbr/mbr.h"
#include "mtk/boot_image.h"
#include "ubi/image.h"
#include "uimage/uimage.h"

#include <string>

namespace bootlace::cli {

[[nodiscard]] std::string flawKind(mtk::DefectKind kind);
[[nodiscard]] std::string flawKind(allwinner::DefectKind kind);
[[nodiscard]] std::string flawKind(uimage::DefectKind kind);
[[nodiscard]] std::string flawKind(fip::DefectKind kind);
[[nodiscard]] std::string flawKind(fit::DefectKind kind);
[[nodiscard]] std::string flawKind(gpt::DefectKind kind);
[[nodiscard]] std::string flawKind(mbr::DefectKind kind);
[[nodiscard]] std::string flawKind(ubi::DefectKind kind);
[[nodiscard]] std::string flawKind(extlinux::LintKind kind);

} // namespace bootlace::cli
