// SPDX-License-Identifier: GPL-3.0-or-later
// extlinux.conf, the menu that U-Boot boots from (doc/develop/bootstd/extlinux.rst and boot/pxe_utils.c of U-Boot): a
// list of labels, each with a kernel, an initrd, a device tree and a command line.
//
// What surprises: a value runs to the end of its line as it is. Trailing blanks and the CR of a file edited on Windows
// become part of a file's name, and U-Boot then skips the label because there is no such file.
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bootlace::extlinux {

/// The largest file that U-Boot reads.
inline constexpr std::size_t largestFile = 64UL * 1024;
/// The longest command line: with its NUL it has to fit CONFIG_SYS_CBSIZE, 512 on most boards.
inline constexpr std::size_t longestAppend = 511;

/// One entry of the menu; an empty value is not there. Paths begin at the partition's root with '/', or at the folder
/// of extlinux.conf without.
struct Label
{
    std::string name;
    std::string menuLabel; ///< what the menu shows in place of the name
    std::string kernel;    ///< "file#configuration" for a FIT
    std::string initrd;
    std::string fdt;                   ///< U-Boot skips the label when the file is missing
    std::string fdtdir;                ///< folder of device trees to choose from; `fdt` wins
    std::vector<std::string> overlays; ///< applied only by a U-Boot with CONFIG_OF_LIBFDT_OVERLAY
    std::string append;                ///< the kernel's command line

    bool operator==(const Label &) const = default;
};

struct Config
{
    std::string defaultLabel; ///< the label's name; without it U-Boot tries the labels in order
    std::string title;
    std::optional<std::int32_t> timeout; ///< tenths of a second, rounded up to whole ones; 0 waits for ever
    std::vector<Label> labels;

    bool operator==(const Config &) const = default;
};

/// The file's text, the same for the same value. Fails with BadInput when U-Boot would not read the value back: blanks
/// at an end, control characters, labels that are not unique, an append that is too long or holds initrd=, ...; the
/// message names label and keyword.
[[nodiscard]] Result<std::string> write(const Config &config);

enum class LintKind : std::uint8_t {
    FileTooLarge,     ///< more than 64 KiB: U-Boot does not read it; line 0
    ControlCharacter, ///< other than tab, CR and LF; U-Boot stops reading at a NUL
    CarriageReturn,   ///< at the end of a value, and part of it
    TrailingBlanks,   ///< at the end of a value, and part of it
    UnknownKeyword,   ///< U-Boot ignores the line, and a label that it stands in ends there
    MissingValue,     ///< the keyword stands alone, or before a '#': U-Boot refuses the whole file
    OutsideLabel,     ///< a keyword of a label where no label is open: U-Boot ignores the line
    RepeatedKeyword,  ///< a second fdt, fdtdir, fdtoverlays or initrd: the first wins, and the label ends there
    DuplicateLabel,   ///< two labels with one name: the default is the last of them
    BadNumber,        ///< a timeout that is not a number of tenths of a second
    IncludeIgnored,   ///< another file takes part; we don't see it
    AppendTooLong,    ///< more than 511 characters: U-Boot skips the label
    AppendInitrd,     ///< initrd= inside append: taken for the initrd, wrongly when it comes last
    NoKernel,         ///< a label with nothing to boot
    NoDefaultLabel,   ///< the default names no label
    NoLabels,         ///< line 0
};

struct Lint
{
    LintKind kind;
    std::uint32_t line; ///< counted from 1; 0 when it is about the whole file
    std::string sentence;

    bool operator==(const Lint &) const = default;
};

struct Reading
{
    Config config;        ///< as U-Boot understands it, mistakes included
    bool refused = false; ///< U-Boot takes nothing of this file; `config` is what came before the mistake
    std::vector<Lint> lint;

    [[nodiscard]] bool has(LintKind kind) const;
};

/// Reads any bytes as U-Boot does; keywords count in either case and under all their names.
[[nodiscard]] Reading parse(std::string_view text);

} // namespace bootlace::extlinux
