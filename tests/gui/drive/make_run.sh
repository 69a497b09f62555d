#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# make_run.sh SOURCES: `make run` opens the wizard with the sample recipe where there is a display, and only there.
# Everything that the Makefile calls is a stand-in: nothing is built or fetched.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp "$1/Makefile" "$folder/"
stand_in() {
    mkdir -p "$folder/$(dirname "$1")"
    printf '#!/bin/sh\necho "%s $*" >>"%s/calls"\n' "$1" "$folder" >"$folder/$1"
    chmod +x "$folder/$1"
}
for program in packaging/setup.sh packaging/build.sh packaging/sample/make-sample.sh build/release/bin/bootlace; do
    stand_in "$program"
done
opened='build/release/bin/bootlace build/sample/sample.toml'

check() { # WHAT HOW-OFTEN VARIABLE...: the wizard is opened so many times
    rm -f "$folder/calls"
    env -u DISPLAY -u WAYLAND_DISPLAY -u MAKEFLAGS -u MAKELEVEL "${@:3}" make -C "$folder" --no-print-directory run
    made=$(grep -c '^packaging/sample/make-sample.sh build/release/bin/bootlace-cli build/sample$' "$folder/calls" || true)
    count=$(grep -cx "$opened" "$folder/calls" || true)
    if [ "$made" != 1 ] || [ "$count" != "$2" ]; then
        echo "make_run.sh: $1: the sample was made $made times, the wizard opened $count times instead of $2" >&2
        cat "$folder/calls" >&2
        exit 1
    fi
}
check 'no display' 0 LC_ALL=C
check 'X11' 1 DISPLAY=:99
check 'Wayland' 1 WAYLAND_DISPLAY=wayland-9
