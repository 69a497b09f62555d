// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/note.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <utility>

namespace bootlace::plan {

std::string sentenceOf(const Note &note)
{
    switch (note.kind) {
    case Note::Kind::NoInitrdForRoot:
        return "root=UUID= and root=LABEL= are resolved by an initrd, and there is none";
    case Note::Kind::NoConsole:
        return "the command line has no console=: the serial console will be silent";
    case Note::Kind::ModulesNotAdded:
        return fmt::format("the modules of Linux {} are not added to the root, since an ext4 image is copied as it is: "
                           "it must have them already",
                           note.kernel);
    case Note::Kind::ModulesNotIndexed:
        return fmt::format("the modules of Linux {} come without modules.dep, as in every Debian package: run "
                           "`depmod {}` once on the board",
                           note.kernel, note.kernel);
    case Note::Kind::DriversNeedInitrd:
        return fmt::format(
            "Linux {} has drivers that it needs to reach its root as modules ({}), and there is no initrd "
            "to load them from: it will probably not start",
            note.kernel, fmt::join(note.drivers, ", "));
    case Note::Kind::OverlayMissing:
        return fmt::format("the overlay '{}' is not among the recipe's: without it, or one like it, Linux does not see "
                           "the {}",
                           note.overlay, note.medium);
    }
    std::unreachable();
}

} // namespace bootlace::plan
