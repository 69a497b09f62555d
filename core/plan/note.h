// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace bootlace::plan {

/// What a person should know, though nothing of it keeps the card from being made.
struct Note
{
    enum class Kind : std::uint8_t {
        NoInitrdForRoot,   ///< root=UUID= or root=LABEL=, which only an initrd can resolve
        NoConsole,         ///< a command line of the person's own, without console=
        ModulesNotAdded,   ///< an ext4 image is copied as it is; `kernel`
        ModulesNotIndexed, ///< they come without modules.dep; `kernel`
        DriversNeedInitrd, ///< modules that the kernel needs to reach its root, and no initrd has them; `drivers`
        OverlayMissing,    ///< one that the medium needs is not among the recipe's; `overlay`, `medium`
    };

    Kind kind = Kind::NoConsole;
    std::string kernel;                 ///< its version
    std::string overlay;                ///< its name
    std::string medium;                 ///< its name in words, as in the board's profile
    std::vector<std::string> drivers{}; ///< what each is for, in the words of the profile

    bool operator==(const Note &) const = default;
};

/// The note in English, for explain() and the command line.
[[nodiscard]] std::string sentenceOf(const Note &note);

} // namespace bootlace::plan
