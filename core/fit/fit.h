// SPDX-License-Identifier: GPL-3.0-or-later
// A FIT image ("flat image tree"): a device tree whose nodes are kernels, device trees, firmware and the configurations
// that say which of them belong together (Flat Image Tree specification 1.0; doc/usage/fit of U-Boot). U-Boot proper,
// TF-A and OpenSBI come in one behind many SPLs.
//
// What surprises: the data of an image may lie behind the tree, and then the tree's own size is not the image's; and a
// hash is there only when somebody asked for it.
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "base/units.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::fit {

enum class HashState : std::uint8_t {
    Right,
    Wrong,   ///< it is not that of the data
    Unknown, ///< an algorithm that is not known here, or a node without a value
};

struct Hash
{
    std::string algorithm; ///< "crc32", "sha256", ...
    HashState state = HashState::Unknown;

    bool operator==(const Hash &) const = default;
};

/// One node of /images. Texts are empty where the node lacks them.
struct Image
{
    std::string name; ///< of the node: "kernel-1"
    std::string description;
    std::string type;        ///< "kernel", "flat_dt", "firmware", ...
    std::string arch;        ///< "arm", "arm64", "riscv"
    std::string os;          ///< "linux", "u-boot", "arm-trusted-firmware", ...
    std::string compression; ///< "none", "gzip", ...
    std::optional<std::uint64_t> load;
    std::optional<std::uint64_t> entry;
    std::optional<ByteRange> data; ///< in the file; nothing when a defect says why
    std::vector<Hash> hashes;
};

/// One node of /configurations. Names are those of images; empty where the node lacks them.
struct Configuration
{
    std::string name;
    std::string description;
    std::string kernel;
    std::string firmware;
    std::string ramdisk;
    std::vector<std::string> trees; ///< fdt: the device tree and its overlays, in the order of merging
    std::vector<std::string> loadables;
    std::vector<std::string> compatible;
    bool isSigned = false; ///< there is a signature; it is not checked
};

enum class DefectKind : std::uint8_t {
    NoImages,       ///< there is no node /images, or nothing in it
    NoData,         ///< an image has neither data, data-offset nor data-position
    Truncated,      ///< an image's data reach beyond the bytes that are there
    Hash,           ///< an image's hash is not that of its data
    HashNotChecked, ///< a hash could not be checked
    NoImage,        ///< a configuration names an image that is not there
    NoDefault,      ///< the default configuration is not there
};

struct Defect
{
    DefectKind kind = DefectKind::NoImages;
    std::string node; ///< "/images/kernel-1"
    std::string sentence;

    bool operator==(const Defect &) const = default;
};

struct Fit
{
    std::string description;
    std::vector<Image> images;
    std::vector<Configuration> configurations;
    std::string defaultConfiguration; ///< empty: U-Boot wants one to be named, or looks for one that fits the board
    ByteCount size;                   ///< of the tree and of all data that are there
    std::vector<Defect> defects;

    /// The image of that name, or null.
    [[nodiscard]] const Image *find(std::string_view name) const;
};

/// The device tree that begins here is a FIT: its first node is /images or /configurations. Only as much of it is
/// needed.
[[nodiscard]] bool isFit(ByteView beginning);

/// Takes an image apart; `bytes` begin with it and may be longer. Fails with BadInput when the tree can't be read, and
/// with Unsupported when it takes more than 256 MiB or has more than 256 images or configurations; everything else that
/// is wrong is in `defects`.
[[nodiscard]] Result<Fit> parse(ByteView bytes);

} // namespace bootlace::fit
