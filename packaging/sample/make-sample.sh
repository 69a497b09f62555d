#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# make-sample.sh BOOTLACE-CLI FOLDER: verified card images from the sample recipes: the BPI-R3's in FOLDER, and the Orange Pi
# PC Plus' in FOLDER/orangepi, which starts in QEMU where that is installed.
#
# The recipes, FOLDER/sample.toml and FOLDER/orangepi/sample.toml, are yours to change: they are made once and replaced only
# while nobody changed them.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
cli=$(readlink -f "$1")
mkdir -p "$2/orangepi"
folder=$(readlink -f "$2")
size=$((2 * 1024 * 1024 * 1024))
progress=none
if [ -t 2 ]; then
    progress=bar
fi

# card WHERE ARCH RECIPE: a verified card image in WHERE
card() {
    local parts
    echo "== The sample's parts"
    parts=$("$here/fetch-parts.sh" "$2")
    cd "$1"
    ln -sf "$parts"/* .
    cat PARTS
    if [ ! -e sample.toml ] || cmp -s sample.toml .sample.toml.shipped; then
        cp "$here/$3" sample.toml
    fi
    cp "$here/$3" .sample.toml.shipped

    echo
    echo "== The plan: bootlace-cli plan sample.toml --size $size"
    "$cli" plan sample.toml --size "$size"

    echo
    echo "== The card: bootlace-cli build sample.toml -o card.img"
    "$cli" build sample.toml -o card.img --size "$size" --force --progress "$progress"

    echo
    echo "== Verifying it: bootlace-cli verify card.img"
    "$cli" verify card.img --progress "$progress"

    echo
    echo "$PWD/card.img is a verified card image."
}

echo "==== A card for the Banana Pi BPI-R3"
card "$folder" arm64 sample.toml
if grep -q '^[^#]*-sample\.bin' sample.toml; then
    echo "BL2 and BL31 in it are stand-ins (Debian has none for this board): a board will not start from it until you put"
    echo "your own firmware in the two lines of [firmware] in $PWD/sample.toml, and run this again."
fi

if "$cli" boards | grep -q orangepi-pc-plus; then
    echo
    echo "==== A card for the Orange Pi PC Plus, made only of Debian's own parts"
    card "$folder/orangepi" armhf sample-orangepi.toml
    echo
    if command -v qemu-system-arm >/dev/null; then
        echo "== It starts, in QEMU: start-in-qemu.sh card.img"
        "$here/start-in-qemu.sh" card.img
    else
        echo "Install qemu-system-arm to see it start in QEMU."
    fi
fi
