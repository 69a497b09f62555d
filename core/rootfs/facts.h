// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/kernel_arch.h"
#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::rootfs {

/// What processor the programs are for.
enum class Architecture : std::uint8_t { Unknown, Arm64, Arm32, Amd64, X86, RiscV, Mips, Other };

/// What can be told of a root file system without starting it. Nothing in it is trusted: texts are printable and at
/// most 200 bytes long, lists have at most 100 names.
struct Facts
{
    std::string name;        ///< PRETTY_NAME of its os-release: "Debian GNU/Linux 13 (trixie)"; UTF-8 perhaps
    std::string init;        ///< where the kernel finds the first program: "sbin/init"; empty: at none of its places
    std::string initProgram; ///< where a link there leads: "systemd", "busybox"; empty when it is no link
    Architecture architecture = Architecture::Unknown;
    std::vector<std::string> modules; ///< the versions in lib/modules, sorted
    std::vector<std::string> kernels; ///< in boot: "vmlinuz-6.12.1", sorted
    /// Everything lies below this one folder, in which the root is perhaps; empty when it does not.
    std::string onlyFolder;
    std::optional<std::uint32_t> permissions; ///< of the top folder; nothing when the source says nothing of it
    bool hasRootsFiles = false;               ///< something in it belongs to root
    /// A program elsewhere that an initrd may start: "init", systemd.
    bool hasOtherInit = false;
    /// It has the files of an image of containers (docker save, OCI) at its top, which holds layers.
    bool isContainerImage = false;
    bool hasWhiteouts = false; ///< names of deleted files, as layers of containers have them
    bool isWhole = false;      ///< it was looked at as far as there is anything to be known; false: it was stopped

    bool operator==(const Facts &) const = default;
};

/// The processor that an ELF file is for, from its first 20 bytes; nothing when it is none.
[[nodiscard]] std::optional<Architecture> architectureOf(ByteView beginning);
inline constexpr std::size_t elfHeaderSize = 20;

/// Its programs can't run on that board. A kernel for a 64-bit Arm mostly starts 32-bit ones, too. One that is not
/// known may run.
[[nodiscard]] bool isForeign(Architecture architecture, KernelArch board = KernelArch::Arm64);
/// BadInput when the root's programs are foreign to the board; `root` is what the person calls it.
[[nodiscard]] Result<> checkProcessor(Architecture architecture, std::string_view root,
                                      KernelArch board = KernelArch::Arm64);

/// PRETTY_NAME of an os-release file (os-release(5)), or NAME when it has none.
[[nodiscard]] std::string nameIn(std::string_view osRelease);
inline constexpr std::size_t longestOsRelease = 16384;

/// The last component of a path.
[[nodiscard]] std::string_view fileName(std::string_view path);
/// The file in boot is a kernel, by its name.
[[nodiscard]] bool isKernelName(std::string_view name);
/// Adds a name to a sorted list, once, made printable; a full list stays as it is.
void note(std::vector<std::string> &names, std::string_view name);

} // namespace bootlace::rootfs
