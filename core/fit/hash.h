// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <optional>
#include <string_view>

namespace bootlace::fit {

/// The hash of the data by a FIT's word for the algorithm: crc32, md5, sha1, sha256, sha384 and sha512. Nothing when
/// the word is another one.
[[nodiscard]] Result<std::optional<Bytes>> hashOf(std::string_view algorithm, ByteView data);

} // namespace bootlace::fit
