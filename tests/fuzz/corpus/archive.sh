#!/bin/sh -e
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the seeds in corpus/archive: the same two files in each kind of bundle.
cd "$(dirname "$0")"
mkdir -p archive
out=$PWD/archive
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
cd "$tree"
mkdir boot
echo 2.0 > debian-binary
seq 200 > boot/numbers
touch -d @1000000000 debian-binary boot/numbers boot
rm -f "$out"/*
ar rcD "$out/two.deb" debian-binary boot/numbers
zip -q -X -r "$out/two.zip" debian-binary boot
zip -q -X -0 "$out/stored.zip" debian-binary
7z a -bso0 "$out/two.7z" debian-binary boot
7z a -bso0 -m0=Copy "$out/stored.7z" debian-binary
