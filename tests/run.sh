#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh PRESET [CTEST OPTION...]: runs the tests of a built preset, two at a time, and ends with one line:
# "N passed, N failed, N skipped". A skip that tests/skips.txt does not list is a failure.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
preset=$1
shift
report=$PWD/build/$preset/tests.xml
status=0
ctest --test-dir "build/$preset" --output-on-failure --parallel "$(nproc)" --output-junit "$report" "$@" \
    >"build/$preset/tests.log" 2>&1 || status=$?
# What failed is shown whole; what passed is in the log.
if [ "$status" != 0 ]; then
    grep -v -E '^ *(Start +[0-9]+:|[0-9]+/[0-9]+ Test .* Passed)' "build/$preset/tests.log" | tail -n 400 || true
fi
/usr/bin/python3 -B tests/arch/skips.py tests/skips.txt "$report" || status=1
exit "$status"
