#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Measures Bootlace beside other ways of making the same card, on the same loop device in the same run, in turns.
#
#   bench.sh                 as root; prints a table and leaves build/bench/results.md and results.json
#
#   BENCH_FULL=1    the slow card (40 MiB/s write, 90 MiB/s read) for every source and contestant, not only for tar.zst
#                   without bmaptool; the inputs out of the page cache for every source, not only for the folder
#   BENCH_RUNS=3    runs of each on the fast card; BENCH_SLOW_RUNS=1 on the slow one
#   BENCH_SCALE=1   of the inputs: 0.02 tries this script in a minute
#   BENCH_SOURCES, BENCH_WHO, BENCH_MODES   some only, by name
#   BENCH_CLI       the program, build/release/bin/bootlace-cli
#
# The loop device has direct I/O to its file: without it, what is "read back" comes from the page cache. The slow card is
# the kernel's blkio throttle (cgroup v1) on that device. Inputs are made once, in ~/.cache/bootlace/bench. Before each
# run they are read into the page cache, or, in the mode "cold", everything is dropped from it.
set -euo pipefail
export PATH=$PATH:/usr/sbin:/sbin
here=$(dirname "$(readlink -f "$0")")
top=$(readlink -f "$here/../..")
scale=${BENCH_SCALE:-1}
full=${BENCH_FULL:-}
read -ra sources <<<"${BENCH_SOURCES:-ext4.zst aged.ext4.zst tar.zst folder tar.xz}"
read -ra who <<<"${BENCH_WHO:-ours pipeline genimage bmaptool}"
read -ra modes <<<"${BENCH_MODES:-slow fast cold}"
export BENCH_CLI=${BENCH_CLI:-$top/build/release/bin/bootlace-cli}
inputs=${XDG_CACHE_HOME:-$HOME/.cache}/bootlace/bench/scale-$scale
out=$top/build/bench
throttle=/sys/fs/cgroup/blkio

say() { echo "bench: $*" >&2; }
scaled() { awk "BEGIN { printf \"%d\", $1 * $scale + $2 }"; } # whole MiB

if [ "$(id -u)" != 0 ]; then
    say "loop devices and device nodes need root: run it with sudo"
    exit 1
fi
for tool in sgdisk mkfs.vfat mcopy mkfs.ext4 genimage bmaptool mkimage fiptool dtc zstd xz openssl cc python3; do
    command -v $tool >/dev/null || { say "$tool is missing; packaging/setup.sh test installs what is needed" && exit 1; }
done
[ -x "$BENCH_CLI" ] || { say "$BENCH_CLI is not there: make build" && exit 1; }

work='' card=''
limit() { # WRITE READ in bytes per second; 0: none
    local number
    if [ ! -w $throttle/blkio.throttle.write_bps_device ]; then
        [ "$1" = 0 ] || say "no slow card: this system has no blkio throttle of cgroup v1"
        return "$(($1 != 0))"
    fi
    number=$((0x$(stat -c %t "$card"))):$((0x$(stat -c %T "$card")))
    echo "$number $1" >$throttle/blkio.throttle.write_bps_device
    echo "$number $2" >$throttle/blkio.throttle.read_bps_device
}
clean() {
    if [ -n "$card" ]; then
        limit 0 0 || true
        losetup -d "$card" || true
    fi
    ! mountpoint -q "$inputs/aged" || umount "$inputs/aged"
    # Whoever was interrupted with us may write a moment longer.
    [ -z "$work" ] || rm -rf "$work" || { sleep 2 && rm -rf "$work"; }
}
trap clean EXIT
trap 'exit 130' INT TERM HUP

export BENCH_ROOT_SIZE=$(($(scaled 2500 120) * 1048576))
# The inputs, each made once; one appears under its name when it is complete.
packed_root() { tar --sort=name --numeric-owner -C root -cf - .; }
# A root that was lived in: its free space was in small pieces when the last of its files came.
age() {
    local place=aged
    mkdir -p "$place"
    mount -o loop root.ext4 "$place"
    mkdir "$place/filler"
    head -c 16384 /dev/zero >"$place/filler/0"
    seq "$(scaled 30000 0)" | (cd "$place/filler" && xargs -n 500 sh -c 'tee "$@" <0 >/dev/null' sh)
    find "$place/filler" -name '*[13579]' -delete
    tar --sort=name --numeric-owner -C root -cf - . | tar --numeric-owner -xpf - -C "$place"
    rm -r "$place/filler"
    umount "$place"
    rmdir "$place"
}
make_input() {
    case $1 in
    folder) ;;
    tar.zst) packed_root | zstd -q -3 >new ;;
    tar.xz) packed_root | xz -T2 -1 >new ;; # in blocks, so that it can be decoded on two cores
    ext4.zst)
        truncate -s "$BENCH_ROOT_SIZE" root.ext4
        mkfs.ext4 -q -F -L root -d root root.ext4
        zstd -q -3 <root.ext4 >new
        rm root.ext4
        ;;
    aged.ext4.zst)
        truncate -s "$BENCH_ROOT_SIZE" root.ext4
        mkfs.ext4 -q -F -L root root.ext4
        age
        zstd -q -3 <root.ext4 >new
        rm root.ext4
        ;;
    esac
    local name=root.$1
    if [ "$1" = folder ]; then name=root; else mv new "$name"; fi
    cat >"$1.toml" <<RECIPE
format = 1
board  = "bananapi-bpi-r3"
medium = "sd"
[firmware]
bl2 = "boot/bl2.bin"
fip = { bl31 = "boot/bl31.bin", bl33 = "boot/bl33.bin" }
[kernel]
build  = "boot/kernel"
initrd = "boot/initrd.img"
[root]
source = "$name"
RECIPE
}
if [ ! -e "$inputs/root" ]; then
    say "making a root file system in $inputs"
    rm -rf "$inputs.new"
    mkdir -p "$inputs.new"
    "$here/inputs.py" "$inputs.new" "$scale"
    dtc -q -o "$inputs.new/boot/kernel/mt7986a-bananapi-bpi-r3.dtb" "$inputs.new/boot/board.dts"
    mv "$inputs.new" "$inputs"
fi
cd "$inputs"
for source in "${sources[@]}"; do
    [ -e "$source.toml" ] && continue
    say "packing it as $source"
    make_input "$source"
done

mkdir -p "$out"
work=$(mktemp -d "$inputs/../work.XXXXXX")
work=$(readlink -f "$work")
export BENCH_WORK=$work
records=$work/records
cc -O2 -o "$work/floor" "$here/floor.c" -lpthread
truncate -s "$(scaled 3400 1200)M" "$work/card"
# Its place on the disk is taken before each run: what was discarded is given back to the disk, and whoever writes next
# would pay for it.
take_place() {
    dd if=/dev/zero of="$work/card" bs=4M count=$(($(scaled 3400 1200) / 4)) conv=notrunc oflag=direct status=none
}
card=$(losetup --direct-io=on --find --show "$work/card")
[ "$(cat "/sys/block/${card##*/}/loop/dio")" = 1 ] || { say "this disk knows no direct I/O: nothing can be measured" && exit 1; }

warm() {
    if [ "$1" = folder ]; then decode folder; else cat "root.$1" >/dev/null; fi
    cat boot/*.* boot/kernel/* >/dev/null
}
measure() { # MODE SOURCE WHO COMMAND...
    rm -rf "$work/run"
    case $3 in floor-read | decode) ;; *) take_place ;; esac
    sync
    if [ "$1" = cold ]; then echo 3 >/proc/sys/vm/drop_caches; else warm "$2"; fi
    "$here/measure.py" "$records" "$1" "$2" "$3" "$card" "${@:4}"
}
contest() { measure "$1" "$2" "$3" "$here/contestants.sh" "$3" "$2" "$card"; }

# What matters: what the card that ours wrote counts as used, as dumpe2fs and the FAT tell it.
declare -A matter
matters() { "$here/matters.py" "$card" 17408 "$(partx -g -o START -n 6 "$card")"; }

decode() {
    case $1 in
    folder) tar -C root -cf - . | cat >/dev/null ;;
    tar.zst) zstd -dc root.tar.zst >/dev/null ;;
    tar.xz) xz -T2 -dc root.tar.xz >/dev/null ;;
    *ext4.zst) zstd -dc "root.$1" >/dev/null ;;
    esac
}
export -f decode

# One card more by each, in turns, so that a busy moment of the machine hits all of them alike.
round() { # MODE SOURCE WHO...
    local mode=$1 source=$2 one
    for one in "${@:3}"; do contest "$mode" "$source" "$one"; done
    measure "$mode" "$source" floor-write "$work/floor" write "$card" "${matter[$source]}"
    measure "$mode" "$source" floor-read "$work/floor" read "$card" "${matter[$source]}"
    [ "$mode" = slow ] || measure "$mode" "$source" decode bash -c "decode $source"
}

say "what matters of a card is told by a first one of each source"
for source in "${sources[@]}"; do
    rm -rf "$work/run"
    "$here/contestants.sh" ours "$source" "$card"
    matter[$source]=$(matters)
    printf '{"source": "%s", "matter": %s}\n' "$source" "${matter[$source]}" >>"$records"
done
for mode in "${modes[@]}"; do
    runs=${BENCH_RUNS:-3}
    limit 0 0
    if [ "$mode" = slow ]; then
        limit $((40 << 20)) $((90 << 20)) || continue
        runs=${BENCH_SLOW_RUNS:-1}
    fi
    for ((run = 0; run < runs; ++run)); do
        for source in "${sources[@]}"; do
            few=("${who[@]}")
            case $mode:$source:$full in
            fast:* | *:1 | cold:folder:) ;;
            slow:tar.zst:) mapfile -t few < <(printf '%s\n' "${who[@]}" | grep -v bmaptool) ;;
            *) continue ;;
            esac
            round "$mode" "$source" "${few[@]}"
        done
    done
done
"$here/report.py" "$records" "$out/results.json" | tee "$out/results.md"
