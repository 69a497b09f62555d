#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the trees of this folder and the seeds of the fuzzer (a base and an overlay, one after the other) with dtc.
set -eu
cd "$(dirname "$0")"
seeds=../../fuzz/corpus/dtb
dtc -q -@ -I dts -O dtb -o base.dtb base.dts
for source in *.dtso; do
    name=${source%.dtso}
    dtc -q -@ -I dts -O dtb -o "$name.dtbo" "$source"
    cat base.dtb "$name.dtbo" >"$seeds/base-$name"
done
