// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/kernel_arch.h"
#include "base/result.h"
#include "source/stream.h"

#include <memory>

namespace bootlace::catalog {

/// The file unpacked from gzip, bzip2, xz or zstd, or as it is. TooSmall when that is longer than 128 MiB.
[[nodiscard]] Result<Bytes> unpackKernel(std::unique_ptr<source::Stream> file);

/// Whether it is a kernel for that architecture: Unsupported for a uImage, an EFI zboot image, an ELF vmlinux, a FIT
/// and what is compressed in another way; BadInput for anything else.
[[nodiscard]] Result<> checkKernel(ByteView image, KernelArch arch);

} // namespace bootlace::catalog
