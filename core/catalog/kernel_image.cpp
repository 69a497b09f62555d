// SPDX-License-Identifier: GPL-3.0-or-later
// The header of an Image: Documentation/arch/arm64/booting.rst of Linux. What surprises: three other things are also
// called vmlinuz or Image and begin almost alike, and U-Boot's `booti` starts none of them.
#include "catalog/kernel_image.h"

#include "source/unpack.h"

#include <algorithm>
#include <fmt/format.h>

namespace bootlace::catalog {

static constexpr ByteCount LargestImage = 128_MiB;

static Result<> checkImage(ByteView image)
{
    const std::string_view text = asText(image);
    const auto holds = [text](std::size_t at, std::string_view magic) {
        return text.substr(0, at + magic.size()).substr(std::min(at, text.size())) == magic;
    };
    if (holds(0, "MZ") && holds(4, "zimg")) {
        return fail(Cause::Unsupported, "it is an EFI zboot image, which only UEFI starts: build the kernel without "
                                        "CONFIG_EFI_ZBOOT, or take arch/arm64/boot/Image");
    }
    if (holds(0, "\x27\x05\x19\x56")) {
        return fail(Cause::Unsupported, "it is a uImage: take the plain Image that it was made from");
    }
    if (holds(0, "\xD0\x0D\xFE\xED")) {
        return fail(Cause::Unsupported, "it is a FIT or a device tree: take the plain Image");
    }
    if (holds(0, "\x7F"
                 "ELF")) {
        return fail(Cause::Unsupported, "it is an ELF vmlinux: take arch/arm64/boot/Image");
    }
    if (!holds(0x38, "ARM\x64")) {
        return fail(Cause::BadInput, "it is no arm64 kernel: \"ARM\\x64\" is missing at offset 0x38");
    }
    return {};
}

Result<Bytes> readKernelImage(std::unique_ptr<source::Stream> file)
{
    TRY_ASSIGN(const auto unpacked, source::unpack(std::move(file)));
    TRY_ASSIGN(Bytes image, source::readAll(*unpacked, LargestImage));
    TRY(checkImage(image));
    return image;
}

std::string versionInImage(ByteView image)
{
    constexpr std::string_view banner = "Linux version ";
    constexpr std::size_t longest = 64; // __NEW_UTS_LEN of Linux
    const std::string_view text = asText(image);
    for (std::size_t at = text.find(banner); at != std::string_view::npos; at = text.find(banner, at + 1)) {
        const std::string_view rest = text.substr(at + banner.size(), longest + 1);
        const std::size_t end = rest.find(' ');
        if (end != std::string_view::npos && rest.front() >= '0' && rest.front() <= '9') {
            return std::string(rest.substr(0, end));
        }
    }
    return {};
}

} // namespace bootlace::catalog
