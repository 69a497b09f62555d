#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# sanitize.sh asan|tsan LABEL...: builds the test programs with these labels under a sanitizer, and runs them. Only they
# are built: everything would take as long again.
#
#   asan   AddressSanitizer, LeakSanitizer and UndefinedBehaviorSanitizer
#   tsan   ThreadSanitizer
#
# What libraries do that were not built with the sanitizer is in tests/sanitize/tsan.txt, with the reasons.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
preset=$1
shift
export TSAN_OPTIONS="suppressions=$PWD/tests/sanitize/tsan.txt:halt_on_error=1"
# A simulated flash takes ten times as long.
export BOOTLACE_SIM_SEEDS=${BOOTLACE_SIM_SEEDS:-160}
cmake --preset "$preset" --log-level=WARNING
ninja -C "build/$preset" "${@/#/tests_}"
# ThreadSanitizer knows the layout of memory without randomisation only; containers may forbid to switch it off.
plainly=()
[ "$preset" = tsan ] && plainly=(setarch -R)
either=$(IFS='|' && echo "$*")
"${plainly[@]}" tests/run.sh "$preset" -L "(^|-)($either)(-|\$)"
