#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# build.sh PRESET: configures once and builds with a preset of CMakePresets.json.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
if [ ! -e "build/$1/build.ninja" ]; then
    cmake --preset "$1" --log-level=WARNING
fi
cmake --build "build/$1"
