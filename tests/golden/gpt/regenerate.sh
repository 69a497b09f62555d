#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes bpi-r3-8gb.gpt with sgdisk: the table of a BPI-R3 card of 15523840 sectors, in sgdisk's backup format (protective
# MBR, primary header, backup header, entries).
set -eu
cd "$(dirname "$0")"
image=$(mktemp)
trap 'rm -f "$image"' EXIT
truncate -s $((15523840 * 512)) "$image"
# -o resets the alignment, so it comes first: otherwise bl2 would silently move to sector 2048.
sgdisk -o -a 1 -U 00112233-4455-4677-8899-aabbccddeeff \
    -n 1:34:8191        -c 1:bl2        -t 1:8300 -u 1:11111111-1111-4111-8111-111111111101 -A 1:set:2 \
    -n 2:8192:9215      -c 2:u-boot-env -t 2:8300 -u 2:11111111-1111-4111-8111-111111111102 -A 2:set:63 \
    -n 3:9216:13311     -c 3:factory    -t 3:8300 -u 3:11111111-1111-4111-8111-111111111103 -A 3:set:63 \
    -n 4:13312:17407    -c 4:fip        -t 4:8300 -u 4:11111111-1111-4111-8111-111111111104 -A 4:set:63 \
    -n 5:17408:1065983  -c 5:boot       -t 5:ef00 -u 5:11111111-1111-4111-8111-111111111105 \
    -n 6:1065984:15523806 -c 6:root     -t 6:8305 -u 6:11111111-1111-4111-8111-111111111106 "$image" >/dev/null
sgdisk --backup=bpi-r3-8gb.gpt "$image" >/dev/null
