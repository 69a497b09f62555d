#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# session.sh WIDTHxHEIGHT COMMAND...: runs COMMAND in a desktop of its own: a screen (Xvfb), a session bus with the
# accessibility bus, a window manager, an empty home. All of it ends with COMMAND, whose exit status it has.
set -uo pipefail
size=$1
shift
if [ -z "${DRIVE_SESSION:-}" ]; then
    DRIVE_SESSION=$(mktemp -d)
    export DRIVE_SESSION
    export HOME=$DRIVE_SESSION/home XDG_RUNTIME_DIR=$DRIVE_SESSION/run
    export XDG_CONFIG_HOME=$HOME/.config XDG_CACHE_HOME=$HOME/.cache XDG_DATA_HOME=$HOME/.local/share
    mkdir -p "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME" "$XDG_DATA_HOME"
    mkdir -m 700 "$XDG_RUNTIME_DIR"
    unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
    status=0
    dbus-run-session -- "$0" "$size" "$@" || status=$?
    rm -rf "$DRIVE_SESSION"
    exit "$status"
fi

started=()
trap 'kill "${started[@]}" 2>/dev/null; wait 2>/dev/null' EXIT
wait_for() {
    for _ in $(seq 1200); do
        "$@" &>/dev/null && return
        sleep 0.1
    done
    echo "session.sh: this never came true: $*" >&2
    exit 1
}
exec 7<> <(:) # a pipe that Xvfb writes its display number to
Xvfb -displayfd 7 -screen 0 "${size}x24" -nolisten tcp -noreset 2>"$DRIVE_SESSION/xvfb.log" &
started+=($!)
read -r -t 120 display <&7 || { cat "$DRIVE_SESSION/xvfb.log" >&2; exit 1; }
export DISPLAY=:$display QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
/usr/libexec/at-spi-bus-launcher --launch-immediately &>"$DRIVE_SESSION/atspi.log" &
started+=($!)
openbox &>"$DRIVE_SESSION/openbox.log" &
started+=($!)
has_manager() { xprop -root _NET_SUPPORTING_WM_CHECK | grep -q 'window id'; }
wait_for has_manager
# The first key of a session makes another keyboard the current one. The window manager then gives its shortcuts up and takes
# them again; one that is pressed in between goes to the window. It is done when it answers what it is asked after that key.
has_one_desktop() { xprop -root _NET_NUMBER_OF_DESKTOPS | grep -q '= 1$'; }
xdotool key Shift_L
xdotool set_num_desktops 1
wait_for has_one_desktop
wait_for gdbus call --session -d org.a11y.Bus -o /org/a11y/bus -m org.a11y.Bus.GetAddress
"$@"
