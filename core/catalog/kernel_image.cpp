// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/kernel_image.h"

#include "armimage/header.h"
#include "base/bytes.h"
#include "base/result.h"
#include "base/units.h"
#include "source/stream.h"
#include "source/unpack.h"

#include <memory>
#include <utility>

namespace bootlace::catalog {

static constexpr ByteCount LargestImage = 128_MiB;

/// What the person can do when the file is a kernel, but in a form that U-Boot's booti does not start.
static Result<> refuseOtherForms(armimage::Kind kind)
{
    switch (kind) {
    case armimage::Kind::EfiZboot:
        return fail(Cause::Unsupported, "it is an EFI zboot image, which only UEFI starts: build the kernel without "
                                        "CONFIG_EFI_ZBOOT, or take arch/arm64/boot/Image");
    case armimage::Kind::UImage:
        return fail(Cause::Unsupported, "it is a uImage: take the plain Image that it was made from");
    case armimage::Kind::Fit:
        return fail(Cause::Unsupported, "it is a FIT image or a device tree: take the plain Image");
    case armimage::Kind::Elf:
        return fail(Cause::Unsupported, "it is an ELF vmlinux: take arch/arm64/boot/Image");
    case armimage::Kind::Lz4:
    case armimage::Kind::Lzma:
        return fail(Cause::Unsupported, "it is compressed with lz4 or lzma: take the plain Image, or one compressed "
                                        "with gzip, bzip2, xz or zstd");
    case armimage::Kind::Image:
    case armimage::Kind::Gzip:
    case armimage::Kind::Zstd:
    case armimage::Kind::Xz:
    case armimage::Kind::Bzip2:
    case armimage::Kind::EfiOther:
    case armimage::Kind::Arm32:
    case armimage::Kind::Riscv:
    case armimage::Kind::Unknown:
        return {};
    }
    return {};
}

Result<Bytes> unpackKernel(std::unique_ptr<source::Stream> file)
{
    TRY_ASSIGN(const auto unpacked, source::unpack(std::move(file)));
    return source::readAll(*unpacked, LargestImage);
}

Result<> checkKernel(ByteView image, KernelArch arch)
{
    TRY(refuseOtherForms(armimage::whatIs(image)));
    TRY(armimage::readHeader(image, arch));
    return {};
}

} // namespace bootlace::catalog
