#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# start-in-qemu.sh CARD.img: starts a card for the Orange Pi PC Plus in QEMU's machine of that family, from its emulated
# BootROM on, shows its console, and ends when the root's first program says that it is up. The card stays as it is.
#
# The BootROM reads 32 KiB from byte 8192 of the card. Everything that runs then is on the card: SPL, U-Boot, kernel, root.
set -euo pipefail
card=$1
# U-Boot asks for a network without end where there is none.
machine=(qemu-system-arm -M orangepi-pc -m 1G -nic user -nographic -no-reboot -snapshot
    -drive "if=sd,format=raw,file=$card")
begin=$(date +%s%N)
exec {console}< <(exec "${machine[@]}" </dev/null 2>&1)
qemu=$!
trap 'kill "$qemu" 2>/dev/null || true' EXIT
up=
while IFS= read -r -u "$console" line; do
    line=${line%$'\r'}
    printf '  %s\n' "${line//[^[:print:]]/}"
    case $line in
    *'Bootlace sample: '*' is up after '*)
        up=$((($(date +%s%N) - begin) / 1000000000))
        break
        ;;
    *'Kernel panic'* | *'here is a shell'* | *'Please RESET'*) break ;;
    esac
done
if [ -z "$up" ]; then
    echo "start-in-qemu: the card did not start the first program of its root file system" >&2
    exit 1
fi
echo "From power-on to user space in QEMU: $up seconds."
