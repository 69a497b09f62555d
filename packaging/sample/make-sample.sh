#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# make-sample.sh BOOTLACE-CLI FOLDER: a verified card image from the sample recipe, in FOLDER.
#
# FOLDER/sample.toml is yours to change: it is made once and replaced only while nobody changed it.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
cli=$(readlink -f "$1")
size=$((2 * 1024 * 1024 * 1024))

echo "== The sample's parts"
parts=$("$here/fetch-parts.sh")
mkdir -p "$2"
cd "$2"
ln -sf "$parts"/* .
cat PARTS
if [ ! -e sample.toml ] || cmp -s sample.toml .sample.toml.shipped; then
    cp "$here/sample.toml" sample.toml
fi
cp "$here/sample.toml" .sample.toml.shipped

echo
echo "== The plan: bootlace-cli plan sample.toml --size $size"
"$cli" plan sample.toml --size "$size"

echo
echo "== The card: bootlace-cli build sample.toml -o card.img"
progress=none
if [ -t 2 ]; then
    progress=bar
fi
"$cli" build sample.toml -o card.img --size "$size" --force --progress "$progress"

echo
echo "== Its bytes, read again: bootlace-cli verify card.img"
"$cli" verify card.img --progress "$progress"

echo
echo "$PWD/card.img is a verified card image."
if grep -q '^[^#]*-sample\.bin' sample.toml; then
    echo "BL2 and BL31 in it are stand-ins (Debian has none for this board): a board will not start from it before you put"
    echo "your own firmware in the two lines of [firmware] in $PWD/sample.toml, and run this again."
fi
