// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "source/stream.h"

#include <memory>

namespace bootlace::catalog {

/// The arm64 Image in the file: as it is, or unpacked from gzip, bzip2, xz or zstd. TooSmall when it is longer than
/// 128 MiB; Unsupported for a uImage, an EFI zboot image, an ELF vmlinux and a FIT; BadInput for anything else that is
/// no arm64 kernel.
[[nodiscard]] Result<Bytes> readKernelImage(std::unique_ptr<source::Stream> file);

} // namespace bootlace::catalog
