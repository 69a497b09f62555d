#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tidy.sh: clang-tidy over core/ and app/, with the checks of .clang-tidy.
#
# A file that was clean is not looked at again as long as neither it, nor a header of ours, nor the checks changed.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
[ -e build/tidy/build.ninja ] || cmake --preset tidy -DBOOTLACE_TESTS=OFF --log-level=WARNING
[ -e build/tidy/compile_commands.json ]
clean=build/tidy/clean
mkdir -p "$clean"
common=$({ clang-tidy-19 --version && git ls-files -z .clang-tidy 'core/*.h' 'app/*.h' | xargs -0 cat; } | sha256sum)

look() {
    local key
    key=$(printf '%s' "$1" "$common" | cat - "$1" | sha256sum)
    [ -e "$clean/${key%% *}" ] && return
    # Its counts of suppressed warnings are of no use; what it finds is on the standard output.
    clang-tidy-19 -p build/tidy --quiet "$1" 2>/dev/null && : >"$clean/${key%% *}"
}
export -f look
export clean common
git ls-files 'core/*.cpp' 'app/*.cpp' | xargs -P "$(nproc)" -I{} bash -c 'look {}'
