// SPDX-License-Identifier: GPL-3.0-or-later
// The magic numbers are those of Linux (include/uapi/linux/magic.h and fs/*/), of the UEFI specification (GPT), of
// Android's sparse_format.h, and of cpio(5).
#include "rootfs/other_kind.h"

#include <array>

namespace bootlace::rootfs {
namespace {

using namespace std::string_view_literals;

struct Signature
{
    std::size_t at;
    std::string_view bytes;
    OtherKind kind;
};

constexpr std::string_view giveTar = "Only ext4 images are written as they are: give a tar of its files";
constexpr std::string_view giveTarOfFlash = "It is for raw flash: give a tar of its files";
constexpr std::string_view giveOtherArchive = "It keeps neither owners nor devices: give a tar";

constexpr OtherKind disk{"the image of a whole disk, with a partition table", "Give its root partition alone"};
constexpr OtherKind initramfs{"an initramfs (cpio), which is an initrd", "Give the root file system itself"};
constexpr OtherKind fatImage{"a FAT image", "It keeps neither owners nor links: give a tar or an ext4 image"};

constexpr std::array signatures{
    Signature{512, "EFI PART"sv, disk},
    Signature{4096, "EFI PART"sv, disk},
    Signature{0, "hsqs"sv, {"a squashfs image", giveTar}},
    Signature{0, "sqsh"sv, {"a squashfs image", giveTar}},
    Signature{0, "070701"sv, initramfs},
    Signature{0, "070702"sv, initramfs},
    Signature{0, "070707"sv, initramfs},
    Signature{0x10040, "_BHRfS_M"sv, {"a btrfs image", giveTar}},
    Signature{0, "XFSB"sv, {"an XFS image", giveTar}},
    Signature{1024, "\x10\x20\xF5\xF2"sv, {"an F2FS image", giveTar}},
    Signature{1024, "\xE2\xE1\xF5\xE0"sv, {"an EROFS image", giveTar}},
    Signature{0, "UBI#"sv, {"a UBI image", giveTarOfFlash}},
    Signature{0, "\x31\x18\x10\x06"sv, {"a UBIFS image", giveTarOfFlash}},
    Signature{0, "\x3A\xFF\x26\xED"sv, {"an Android sparse image", "Unpack it first (simg2img)"}},
    Signature{
        0, "QFI\xFB"sv, {"a disk of a virtual machine (qcow2)", "Give its root partition alone, as ext4 or as a tar"}},
    Signature{0, "PK\x03\x04"sv, {"a zip archive", giveOtherArchive}},
    Signature{0, "7z\xBC\xAF\x27\x1C"sv, {"a 7z archive", giveOtherArchive}},
    Signature{0, "!<arch>\n"sv, {"a Debian package or another ar archive", "Give the root file system itself"}},
    Signature{0, "LUKS\xBA\xBE"sv, {"an encrypted image (LUKS)", giveTar}},
    Signature{32769, "CD001"sv, {"the image of a CD (ISO 9660)", "Give the root file system in it"}},
};

bool hasAt(ByteView bytes, std::size_t at, std::string_view what)
{
    return bytes.size() >= at + what.size() && asText(bytes.subspan(at, what.size())) == what;
}

} // namespace

std::optional<OtherKind> otherKind(ByteView beginning)
{
    for (const Signature &signature : signatures) {
        if (hasAt(beginning, signature.at, signature.bytes)) {
            return signature.kind;
        }
    }
    if (hasAt(beginning, 0x52, "FAT32   ") || hasAt(beginning, 0x36, "FAT1")) {
        return fatImage;
    }
    return hasAt(beginning, 510, "\x55\xAA") ? std::optional(disk) : std::nullopt;
}

} // namespace bootlace::rootfs
