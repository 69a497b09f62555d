// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognise/recognise.h"

#include "archive/bundle.h"
#include "source/unpack.h"

#include <array>
#include <string_view>
#include <utility>

namespace bootlace::recognise {
namespace {

Recognised recogniseArchive(const Subject &subject)
{
    const auto magic = slice(subject.beginning, 257, 5);
    if (magic && asText(*magic) == "ustar") {
        return What{.kind = Kind::Tar};
    }
    if (asText(subject.beginning).starts_with("07070")) {
        return What{.kind = Kind::Cpio};
    }
    if (source::compressionOf(subject.beginning) != source::Compression::None) {
        return What{.kind = Kind::Compressed};
    }
    const auto format = archive::formatOf(subject.beginning);
    if (!format) {
        return std::nullopt;
    }
    switch (*format) {
    case archive::Format::Ar:
        return What{.kind = Kind::Deb};
    case archive::Format::Zip:
        return What{.kind = Kind::Zip};
    case archive::Format::SevenZip:
        return What{.kind = Kind::SevenZip};
    }
    std::unreachable();
}

// One line for each family of files, asked in this order: a disk with a table before the FAT boot sector that it may
// also look like, what has no magic last.
constexpr std::array recognisers{
    recogniseBootImage,  recogniseAllwinner, recogniseDisk, recogniseFip,         recogniseTree,    recogniseKernel,
    recogniseFileSystem, recogniseArchive,   recogniseText, recogniseEnvironment, recogniseProgram,
};

} // namespace

std::string_view wordOf(Kind kind)
{
    // In the order of the kinds.
    constexpr std::array<std::string_view, static_cast<std::size_t>(Kind::Text) + 1> words{
        "empty",      "empty",        "unknown",
        "bl2",        "bl2-code",     "bl31",
        "u-boot",     "arm64-code",   "fip",
        "allwinner",  "environment",  "environment-text",
        "dtb",        "dtbo",         "fit",
        "kernel",     "other-kernel", "kernel-config",
        "extlinux",   "disk-image",   "partition-table",
        "ext4",       "fat",          "squashfs",
        "ubi",        "tar",          "cpio",
        "deb",        "zip",          "7z",
        "compressed", "manifest",     "recipe",
        "text"};
    return words.at(static_cast<std::size_t>(kind));
}

Result<What> recognise(const Subject &subject)
{
    if (subject.beginning.empty()) {
        return What{.kind = Kind::Nothing};
    }
    for (const auto recogniser : recognisers) {
        TRY_ASSIGN(std::optional<What> what, recogniser(subject));
        if (what) {
            return *std::move(what);
        }
    }
    return What{.kind = allZero(subject.beginning) ? Kind::Zeros : Kind::Unknown};
}

What recognise(ByteView bytes)
{
    return recognise(ofBytes(bytes)).value_or(What());
}

} // namespace bootlace::recognise
