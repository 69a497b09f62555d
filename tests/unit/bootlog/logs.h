// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces of what boards print, in the words of the programs that print them.
#pragma once

#include "bootlog/reader.h"

#include <string>
#include <string_view>

namespace bootlace::bootlog {

// A MediaTek BootROM that starts a BL2 from an SD card.
extern const std::string bootRomGood;
// TF-A 2.9 and later of MediaTek, up to BL31.
extern const std::string bl2Begin;
extern const std::string bl2Good;
extern const std::string uBootBegin;
/// U-Boot that starts a kernel from a menu on an ESP.
extern const std::string uBootGood;
extern const std::string kernelBegin;
extern const std::string kernelGood;
extern const std::string systemGood;
/// All of it.
[[nodiscard]] std::string goodLog();
/// With the words of MediaTek's older TF-A, and U-Boot's of that time.
[[nodiscard]] std::string goodOldLog();
/// A board that starts by U-Boot's SPL.
[[nodiscard]] std::string goodSplLog();

[[nodiscard]] Report reportOf(std::string_view log);
/// The word of the first finding; "" when there is none.
[[nodiscard]] std::string_view headlineOf(const Report &report);

} // namespace bootlace::bootlog
